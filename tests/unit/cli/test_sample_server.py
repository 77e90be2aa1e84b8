"""The sample assessment: served whole to this machine, audited by ``pasteguard demo``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from importlib.resources import files
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from pasteguard.cli.sample_server import CLICKS, REPORT, Version, serving, targets
from pasteguard.cli.services import Services
from pasteguard.judge.disclosure.declaration import WELL_KNOWN, declared_for
from pasteguard.judge.disclosure.declaration_file import read_declaration
from pasteguard.model.report import Outcome
from tests.fake_auditor import UNREACHABLE, FakeAuditor, run

PAGES = [f"/{version}/{page}.html" for version in Version for page in ("index", "test", "done")]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with serving() as address:
        yield address


def ask(url: str, path: str, method: str = "GET", body: bytes = b"") -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(urlsplit(url).netloc, timeout=5)
    connection.request(method, path, body or None)
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def page_text(path: str) -> str:
    return files("pasteguard.cli").joinpath("samples", *path.split("/")).read_text(encoding="utf-8")


def test_the_sample_is_served_to_this_machine_alone(url: str) -> None:
    assert urlsplit(url).hostname == "127.0.0.1"


@pytest.mark.parametrize("page", PAGES)
def test_everything_a_page_links_to_is_served(url: str, page: str) -> None:
    answer, content = ask(url, page)
    assert answer.status == 200
    links = re.findall(r'(?:src|href)="([^"]+)"', content.decode())
    assert links
    for link in links:
        linked = urljoin(url + page, link)
        assert linked.startswith(url)
        assert ask(url, urlsplit(linked).path)[0].status == 200


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/guarded/",
        "/guarded/gone.html",
        "/../sample_server.py",
        "/guarded/../../sample_server.py",
        "/%2e%2e/texts/demo.json",
        "/..%5Ctexts%5Cdemo.html",
        "/../reports/templates/style.css",
        "//etc/x.html",
    ],
)
def test_nothing_but_the_sample_is_served(url: str, path: str) -> None:
    assert ask(url, path)[0].status == 404


def test_answers_are_taken(url: str) -> None:
    assert ask(url, "/api/submissions", "POST", b"x" * 10_000)[0].status == 204


def test_the_port_is_free_again_afterwards() -> None:
    with serving() as address:
        ask(address, PAGES[0])
    with pytest.raises(OSError):
        ask(address, PAGES[0])


def test_both_versions_ask_the_same_of_a_candidate() -> None:
    questions = [
        re.findall(r'(?s)<div class="question">.*?</label>', page_text(f"{version}/test.html"))
        for version in Version
    ]
    assert questions[0] == questions[1]
    assert len(questions[0]) == 2


@pytest.mark.parametrize("version", Version)
def test_the_start_page_has_what_the_demo_clicks(version: Version) -> None:
    page = page_text(f"{version}/index.html")
    assert all(text in page for text in CLICKS)


@pytest.mark.parametrize("page", PAGES)
def test_every_sentence_of_the_sample_is_there_in_both_languages(page: str) -> None:
    body = page_text(page[1:]).split("<body>")[1]
    for kind in ("p", "li"):
        for content in re.findall(rf"(?s)<{kind}>(.*?)</{kind}>", body):
            following = body[body.index(content) :]
            english = '<p lang="en">' if kind == "p" else '<span lang="en">'
            assert english in following[: len(content) + 40]


def test_the_guarded_version_discloses_little_and_the_fair_one_everything() -> None:
    guarded = page_text("guarded/index.html") + page_text("guarded/test.html")
    fair = page_text("fair/index.html")
    for word in ("paste", "Paste", "submitted", "reload", "record"):
        assert word not in guarded
    for word in ("paste", "dictation", "tabs", "reload", "minutes", "submitted"):
        assert word in fair


def test_targets_are_named_in_the_language() -> None:
    english, japanese = (
        [target.name for target in targets("http://x", tuple(Version), language)]
        for language in ("en", "ja")
    )
    assert all(name.isascii() for name in english)
    assert not any(name.isascii() for name in japanese)


def test_the_demo_audits_both_versions_and_says_where_the_report_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    auditor = FakeAuditor()
    result = run("demo", services=Services(audit=auditor))
    assert result.exit_code == 0, result.stderr
    assert [urlsplit(target.url).path for target in auditor.targets] == [
        "/guarded/index.html",
        "/fair/index.html",
    ]
    assert auditor.options.clicks == CLICKS
    assert "<html" in (tmp_path / REPORT).read_text(encoding="utf-8")
    assert str(tmp_path / REPORT) in result.stderr
    assert "Title of Sample test, fair" in result.stdout


def test_one_version_can_be_audited_alone_into_another_file(tmp_path: Path) -> None:
    auditor = FakeAuditor()
    path = tmp_path / "deep" / "fair.html"
    result = run("demo", "--only", "fair", "--output", str(path), services=Services(audit=auditor))
    assert result.exit_code == 0
    assert [urlsplit(target.url).path for target in auditor.targets] == ["/fair/index.html"]
    assert path.exists()


def test_a_demo_that_could_not_be_done_exits_with_2(tmp_path: Path) -> None:
    auditor = FakeAuditor(ends={"Sample test, fair": UNREACHABLE})
    path = str(tmp_path / "r.html")
    assert run("demo", "--output", path, services=Services(audit=auditor)).exit_code == 2


def test_the_sample_can_be_tried_by_hand_until_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    class Waiting:
        def wait(self) -> None:
            raise KeyboardInterrupt

    monkeypatch.setattr("pasteguard.cli.demo.Event", Waiting)
    result = run("demo", "--serve", "--only", "guarded")
    served = re.findall(r"http://127\.0\.0\.1:\d+/(\S+)", result.stdout)
    assert served == ["guarded/index.html"]
    assert result.exit_code == 0


def test_the_fair_version_says_what_it_allows_in_a_file_of_its_site(url: str) -> None:
    declaration = read_declaration(ask(url, WELL_KNOWN)[1], f"{url}{WELL_KNOWN}")
    assert declaration.problems == ()
    fair = declared_for(declaration, f"{url}/fair/index.html")
    assert {name for name, each in fair.items() if each.outcome is Outcome.RESTRICTED} == {
        "time-limit"
    }
    assert fair["paste"].outcome is Outcome.ALLOWED
    assert declared_for(declaration, f"{url}/guarded/index.html") == {}
