"""Code is placed in the repository, and nowhere that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from pasteguard.model.report import Evidence, EvidenceKind, Message, Page, Source
from pasteguard.reports.repository import Place, Repository
from tests.unit.policy.builders import found

SAID = Message("demo.own-page")


def placed(
    repository: Repository, source: Source | None, url: str = "https://t.example/x"
) -> Place:
    proof = Evidence(EvidenceKind.EXERCISED, None, "x", SAID, source)
    return repository.place(found(evidence=(proof,)), Page(url, url, "", 200, None))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("src/guard.ts", "web/static/guard.js", "pages/test.html", "exam/guard.js"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    ("url", "original", "path"),
    [
        ("https://t.example/app.js", "webpack://app/./src/guard.ts", "src/guard.ts"),
        ("https://t.example/app.js", "webpack:///src/guard.ts", "src/guard.ts"),
        ("https://t.example/app.js", "../src/guard.ts", "src/guard.ts"),
        ("https://t.example/app.js", "https://t.example/src/guard.ts", "src/guard.ts"),
        ("https://t.example/static/guard.js?v=1", None, "web/static/guard.js"),
        ("https://t.example/exam/guard.js", None, "exam/guard.js"),
        ("https://t.example/other.js", None, "pasteguard.toml"),
        ("https://t.example/static/../../etc/passwd", None, "pasteguard.toml"),
        ("inline", None, "pasteguard.toml"),
        ("\x00", None, "pasteguard.toml"),
    ],
)
def test_code_is_found_by_source_map_table_or_path(
    url: str, original: str | None, path: str, checkout: Path
) -> None:
    before = Source(original, 7, 3) if original else None
    repository = Repository(checkout, {"https://t.example/static/": "web/static"})
    place = placed(repository, Source(url, 12, 5, None, before))
    assert place.path == path
    assert place.is_known is (path != "pasteguard.toml")
    if place.is_known:
        assert (place.line, place.column) == ((7, 3) if original else (12, 5))


def test_the_longest_beginning_counts() -> None:
    repository = Repository(None, {"https://t.example/": "a", "https://t.example/js/": "b"})
    assert placed(repository, Source("https://t.example/js/x.js", 2)).path == "b/x.js"


def test_a_saved_page_is_shown_itself(checkout: Path) -> None:
    page = checkout / "pages" / "test.html"
    assert placed(Repository(checkout), None, page.as_uri()) == Place("pages/test.html")
    assert placed(Repository(checkout / "src"), None, page.as_uri()).path == "pasteguard.toml"
