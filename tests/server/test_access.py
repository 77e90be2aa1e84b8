"""Who may send, read and remove; what is public; what a token leaves behind."""

from __future__ import annotations

import pytest
from flask import Response, request
from sqlalchemy import select

from pasteguard_server.auth import sessions
from pasteguard_server.auth.tokens import list_tokens, revoke
from pasteguard_server.db import tables
from pasteguard_server.ingest.publish import set_public
from pasteguard_server.problems import Problem
from tests.server.running import Running, problem
from tests.server.runs import ALLOWED, run


def test_without_a_token_only_public_projects_are_shown(service: Running) -> None:
    for name in ("open", "closed"):
        service.project(name, is_public=name == "open")
        service.stored(run(), f"project={name}")
    names = [each["name"] for each in service.read("projects", None)["items"]]
    assert "open" in names
    assert "closed" not in names
    assert {each["project"] for each in service.read("runs", None)["items"]} <= set(names)
    response = service.get("projects/closed/pages", None)
    assert problem(response) == (401, "token-needed")
    assert response.headers["WWW-Authenticate"].startswith("Bearer")


def test_what_is_not_there_looks_like_what_is_not_shown(service: Running) -> None:
    service.project("hidden")
    other = service.token("read", project="elsewhere")
    for token in (None, other):
        shut, missing = (service.get(f"projects/{name}/pages", token) for name in ("hidden", "no"))
        assert problem(shut) == problem(missing)


def test_a_project_that_is_closed_again_is_closed(service: Running) -> None:
    project_id = service.project("turning", is_public=True)
    assert service.get("projects/turning/pages", None).status_code == 200
    with service.service.database.writing() as connection:
        set_public(connection, project_id, is_public=False)
    assert service.get("projects/turning/pages", None).status_code == 401


def test_a_token_is_good_for_its_project_alone(service: Running) -> None:
    service.stored(run(), "project=others")
    mine = service.token("read", "submit", project="mine")
    assert service.send(run(), "", mine).status_code == 201
    assert [each["name"] for each in service.read("projects", mine)["items"]] >= ["mine"]
    assert problem(service.get("projects/others/pages", mine)) == (404, "not-found")
    assert problem(service.send(run(), "project=others", mine)) == (403, "scope")


@pytest.mark.parametrize(
    ("scope", "reads", "sends", "removes"),
    [
        ("submit", 404, 201, 403),
        ("read", 200, 403, 403),
        ("admin", 200, 201, 204),
    ],
)
def test_a_scope_allows_what_it_says(
    service: Running, scope: str, reads: int, sends: int, removes: int
) -> None:
    project = f"scope-{scope}"
    run_id = service.stored(run(at="2026-11-01T00:00:00Z"), f"project={project}")
    token = service.token(scope, project=project)
    assert service.get(f"projects/{project}/pages", token).status_code == reads
    assert service.send(run(), f"project={project}", token).status_code == sends
    assert service.ask("DELETE", f"/api/v1/runs/{run_id}", token).status_code == removes


def test_only_an_admin_of_all_projects_makes_a_new_one_by_sending(service: Running) -> None:
    submit = service.token("submit")
    assert problem(service.send(run(), "project=unheard", submit)) == (404, "no-project")
    assert service.send(run(), "project=unheard").status_code == 201
    assert problem(service.send(run(), "project=No%20Name")) == (422, "project-name")


@pytest.mark.parametrize("token", ["nonsense", "pg_" + "x" * 43, "🙂".encode().decode("latin-1")])
def test_an_unknown_token_is_refused_also_where_none_is_needed(
    service: Running, token: str
) -> None:
    assert problem(service.get("projects", token)) == (401, "token-unknown")


def test_a_revoked_token_is_refused(service: Running) -> None:
    token = service.token("read")
    assert service.get("runs", token).status_code == 200
    database = service.service.database
    with database.writing() as connection:
        (row,) = (each for each in list_tokens(connection)[-1:])
        assert revoke(connection, row.id)
        assert not revoke(connection, row.id)
    assert problem(service.get("runs", token)) == (401, "token-unknown")


def test_a_token_is_kept_as_a_hash_and_its_last_use_is_noted(service: Running) -> None:
    token = service.token("read")
    service.get("runs", token)
    with service.service.database.reading() as connection:
        row = connection.execute(
            select(tables.token).order_by(tables.token.c.id.desc()).limit(1)
        ).one()
    assert token not in str(row)
    assert row.last_used_at >= row.created_at


def test_removing_a_run_brings_back_what_was_known_before(service: Running) -> None:
    service.stored(run(ALLOWED, at="2026-11-01T00:00:00Z"), "project=back")
    wrong = service.stored(run({"paste": "restricted"}, at="2026-11-02T00:00:00Z"), "project=back")  # type: ignore[dict-item]  # a StrEnum's value
    assert service.ask("DELETE", f"/api/v1/runs/{wrong}").status_code == 204
    (page,) = service.read("projects/back/pages")["items"]
    assert page["standings"]["paste"]["outcome"] == "allowed"
    days = service.read("projects/back/trend?restriction=paste")["days"]
    assert {name: number for name, number in days[-1]["pages"].items() if number} == {"allowed": 1}


def test_a_page_without_any_report_left_is_gone(service: Running) -> None:
    only = service.stored(run(), "project=gone")
    assert service.ask("DELETE", f"/api/v1/runs/{only}").status_code == 204
    assert service.read("projects/gone/pages")["items"] == []


def with_session(service: Running, token: str) -> str:
    with service.app.test_request_context("/", base_url="https://service.example"):
        secret = sessions.log_in(token)
        assert secret is not None
        response = Response()
        sessions.set_cookie(response, secret)
    return response.headers["Set-Cookie"]


def test_a_session_reads_but_does_not_write(service: Running) -> None:
    service.project("session")
    with service.app.test_request_context("/"):
        secret = sessions.log_in(service.admin)
        assert sessions.log_in("pg_nonsense") is None
    cookie = {"Cookie": f"pasteguard-session={secret}"}
    assert service.get("projects/session/pages", None, headers=cookie).status_code == 200
    sent = service.send(run(), "project=session", None, headers=cookie)
    assert problem(sent) == (401, "token-needed")


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(service: Running) -> None:
    cookie = with_session(service, service.admin)
    assert cookie.startswith("__Host-pasteguard-session=")
    assert all(flag in cookie for flag in ("HttpOnly", "SameSite=Lax", "Secure", "Path=/"))


def test_a_session_ends_with_its_token(service: Running) -> None:
    token = service.token("read")
    with service.app.test_request_context("/"):
        secret = sessions.log_in(token)
    with service.service.database.writing() as connection:
        revoke(connection, list_tokens(connection)[-1].id)
    cookie = {"Cookie": f"pasteguard-session={secret}"}
    service.project("ended")
    assert service.get("projects/ended/pages", None, headers=cookie).status_code == 401


def test_a_form_needs_the_word_and_our_origin(service: Running) -> None:
    with service.app.test_request_context("/"):
        secret = sessions.log_in(service.admin)
    cookie = {"Cookie": f"pasteguard-session={secret}"}
    with service.app.test_request_context("/", headers=cookie):
        word = sessions.csrf_token()
    assert word

    def check(form: dict[str, str], **headers: str) -> None:
        with service.app.test_request_context(
            "/", method="POST", data=form, headers=cookie | headers
        ):
            assert request.form.to_dict() == form
            sessions.check_csrf()

    check({"csrf": word}, Origin="http://localhost")
    check({"csrf": word})
    for form, origin in (
        ({"csrf": "other"}, {}),
        ({}, {}),
        ({"csrf": word}, "https://evil.example"),
    ):
        headers = {"Origin": origin} if isinstance(origin, str) else {}
        with pytest.raises(Problem, match="forged"):
            check(form, **headers)


def test_logging_out_ends_the_session(service: Running) -> None:
    with service.app.test_request_context("/"):
        secret = sessions.log_in(service.admin)
    cookie = {"Cookie": f"pasteguard-session={secret}"}
    with service.app.test_request_context("/", headers=cookie):
        assert sessions.current_session() is not None
        sessions.log_out()
        assert sessions.current_session() is None
