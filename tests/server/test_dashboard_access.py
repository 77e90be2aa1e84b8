"""Who sees what of the dashboard, and who may change what."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pasteguard_server.dashboard import ROUTES
from tests.server.browsing import Reader, hidden_in, link, one, soup, told, words
from tests.server.running import Running
from tests.server.runs import BLOCKED, run


@pytest.fixture
def reader(service: Running) -> Iterator[Reader]:
    with Reader(service) as browsing:
        yield browsing


@pytest.fixture(scope="module")
def secret(service: Running) -> str:
    """A project that is not public."""
    service.stored(run(BLOCKED), "project=secret")
    return "/projects/secret"


def test_a_private_project_asks_for_a_token_and_then_leads_on(
    reader: Reader, service: Running, secret: str
) -> None:
    page = reader.page(secret, 401)
    assert told(page, "h1") == "Please log in"
    form = one(page, 'form[action="/login"]')
    hidden = hidden_in(form)
    token = service.token("read", project="secret")
    entered = reader.send("/login", hidden | {"token": token})
    assert (entered.status_code, entered.headers["Location"]) == (303, secret)
    cookie = entered.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "secret" in told(reader.page("/"), "table")
    reader.page(secret)


def test_a_token_for_one_project_shows_no_other(
    reader: Reader, service: Running, secret: str
) -> None:
    service.project("elsewhere")
    reader.log_in(service.token("read", project="elsewhere"))
    page = reader.page(secret, 404)
    assert "not for you to see" in words(page)
    assert "secret" not in told(reader.page("/"), "table")


def test_everything_of_a_private_project_is_private(
    reader: Reader, service: Running, secret: str
) -> None:
    with Reader(service) as admin:
        admin.log_in()
        page = str(one(admin.page(secret), "table.marks th a")["href"])
        run_path = link(admin.page(f"{secret}/runs"), "2026-")
        report = link(admin.page(page), "Newest report")
    number, key = report.rpartition("/")[2], run_path.rpartition("/")[2]
    paths = [page, run_path, report, f"/findings/{number}-0", f"{secret}/runs"]
    paths += [f"/compare?before={each}&after={each}" for each in (number, key)]
    for path in (*paths, f"{secret}/settings", "/tokens"):
        assert reader.get(path).status_code == 401, path


def test_a_wrong_token_is_told_and_opens_nothing(reader: Reader) -> None:
    response = reader.submit("/login", "/login", token="pg_wrong")
    assert response.status_code == 401
    assert "not known" in told(soup(response), "[role=alert]")
    assert "Set-Cookie" not in response.headers


def test_log_out_ends_the_session(reader: Reader, secret: str) -> None:
    reader.log_in()
    kept = dict(reader.http.cookies)
    assert reader.submit("/", "/logout").status_code == 303
    reader.http.cookies.update(kept)
    reader.page(secret, 401)


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example/", "/\\evil.example"])
def test_log_in_leads_to_no_other_site(reader: Reader, service: Running, to: str) -> None:
    response = reader.send("/login", {"token": service.admin, "to": to})
    assert response.headers["Location"] == "/"


FOR_ALL = ("/login", "/logout", "/language")
FORMS = [path.replace("<name>", "secret") for _, method, path, _ in ROUTES if method == "POST"]


@pytest.mark.parametrize("path", [path for path in FORMS if path != "/login"])
def test_a_form_without_the_word_of_the_session_changes_nothing(
    reader: Reader, secret: str, path: str
) -> None:
    reader.log_in()
    response = reader.send(path, {"name": "forged", "language": "ja"})
    assert response.status_code == 403
    assert "did not come from a page of this service" in words(soup(response))
    reader.page(secret)


@pytest.mark.parametrize("path", FORMS)
def test_a_form_of_another_site_is_refused(reader: Reader, path: str) -> None:
    assert reader.send(path, {}, Origin="https://evil.example").status_code == 403


@pytest.mark.parametrize("path", [path for path in FORMS if path not in FOR_ALL])
def test_who_may_only_read_changes_nothing(
    reader: Reader, service: Running, secret: str, path: str
) -> None:
    reader.log_in(service.token("read", project="secret"))
    form = one(reader.page("/"), 'form[action="/logout"]')
    word = one(form, "input[name=csrf]")["value"]
    assert reader.send(path, {"csrf": word, "name": "x", "webhook": "1"}).status_code == 403
    assert reader.get(f"{secret}/settings").status_code == 403
    assert "Settings" not in told(reader.page(secret), ".tabs")


def test_a_token_is_made_shown_once_and_revoked(reader: Reader, service: Running) -> None:
    reader.log_in()
    values = {"name": "my ci", "scope": ["submit", "read"], "project": ""}
    made = reader.submit("/tokens", "/tokens", **values)
    assert made.headers["Cache-Control"] == "no-store"
    token = told(soup(made), ".secret")
    assert service.get("projects", token).status_code == 200
    page = reader.page("/tokens")
    assert token not in str(page)
    row = next(each for each in page.select("tbody tr") if "my ci" in words(each))
    number = one(row, "button")["value"]
    ended = reader.submit("/tokens", "/tokens/revoke", token=number)
    assert told(reader.page(ended.headers["Location"]), "[role=status]") == (
        "The token is revoked."
    )
    assert service.get("projects", token).status_code == 401


@pytest.mark.parametrize(
    ("path", "action", "values"),
    [
        ("/tokens", "/tokens", {"name": "", "scope": "read"}),
        ("/tokens", "/tokens", {"name": "x"}),
        ("/", "/projects", {"name": "Not A Name"}),
        ("/projects/secret/settings", "/projects/secret/settings", {"retention": "-1"}),
        ("/projects/secret/settings", "/projects/secret/webhooks", {"url": "ftp://x/"}),
    ],
)
def test_a_form_filled_in_wrongly_says_what_to_do(
    reader: Reader, secret: str, path: str, action: str, values: dict[str, str]
) -> None:
    reader.log_in()
    response = reader.submit(path, action, **values)
    assert response.status_code == 422
    assert "Next step:" in words(soup(response))


def test_a_project_is_made_published_and_kept_for_some_days(
    reader: Reader, service: Running
) -> None:
    reader.log_in()
    made = reader.submit("/", "/projects", name="made-here")
    settings = "/projects/made-here/settings"
    assert made.headers["Location"] == f"{settings}?done=added"
    reader.submit(settings, settings, public="yes", retention="30")
    field = one(reader.page(settings), "input#retention")
    assert field["value"] == "30"
    assert service.get("projects/made-here/pages", None).status_code == 200
    reader.submit(settings, settings, retention="")
    assert service.get("projects/made-here/pages", None).status_code == 401


def test_a_webhook_is_added_with_a_secret_shown_once_and_removed(
    reader: Reader, service: Running
) -> None:
    service.project("hooked")
    settings = "/projects/hooked/settings"
    reader.log_in()
    url = "https://hooks.example/pasteguard"
    made = reader.submit(settings, "/projects/hooked/webhooks", url=url)
    assert told(soup(made), ".secret")
    page = reader.page(settings)
    assert url in told(page, "table")
    assert page.select_one(".secret") is None
    number = one(page, "button[name=webhook]")["value"]
    reader.submit(settings, "/projects/hooked/webhooks/remove", webhook=number)
    assert reader.page(settings).select_one("table") is None


def test_only_who_may_do_all_sets_webhooks(reader: Reader, service: Running) -> None:
    reader.log_in(service.token("admin", project="secret"))
    page = reader.page("/projects/secret/settings")
    assert page.select_one('form[action="/projects/secret/webhooks"]') is None
    word = one(page, "input[name=csrf]")["value"]
    values = {"csrf": word, "url": "https://hooks.example/"}
    assert reader.send("/projects/secret/webhooks", values).status_code == 403


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nothing", 404),
        ("/pages/999999999", 404),
        ("/reports/999999999", 404),
        ("/findings/x", 404),
        ("/findings/1-999999", 404),
        ("/runs/none", 404),
        ("/compare?before=1", 422),
        ("/compare?before=999999999&after=1", 404),
        ("/projects/secret?cursor=!", 422),
        ("/projects/secret?outcome=odd", 422),
        ("/pages/1?cursor=!", 422),
    ],
)
@pytest.mark.usefixtures("secret")
def test_an_error_is_a_page_that_says_what_to_do(reader: Reader, path: str, status: int) -> None:
    reader.log_in()
    page = reader.page(path, status)
    assert told(page, "h1") == "This did not work"
    assert "Next step:" in words(page)
    assert page.find("a", string="Go to the projects")


def test_programs_get_problem_details_all_the_same(service: Running) -> None:
    response = service.ask("GET", "/nothing")
    assert response.headers["Content-Type"] == "application/problem+json"
    assert "nothing" in response.json()["detail"]


def test_a_mistake_of_the_service_is_a_page_without_a_trace(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the inner works")

    monkeypatch.setattr("pasteguard_server.dashboard.start.list_projects", fail)
    response = reader.get("/")
    assert response.status_code == 500
    assert "inner works" not in response.text
    assert "made a mistake" in words(soup(response))
