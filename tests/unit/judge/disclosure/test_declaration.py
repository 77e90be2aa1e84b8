"""What a vendor declares is held against what its pages do."""

from __future__ import annotations

import pytest

from pasteguard.judge.disclosure.declaration import (
    Declared,
    compare,
    declaration_url,
    declared_for,
    difference_notices,
    file_says,
)
from pasteguard.model.report import Message, Outcome
from pasteguard.texts import say
from tests.declaration_builders import URL, file_of, read


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("/tests/*", "/tests/", True),
        ("/tests/*", "/tests/a/b", True),
        ("/tests/*", "/tests", False),
        ("/tests", "/tests/", False),
        ("/*/essay", "/a/b/essay", True),
        ("/*/essay", "/a/essays", False),
        ("/a*a", "/a", False),
        ("/a*b*c", "/a-b-b-c", True),
        ("/a*b*c", "/a-c-b", False),
        ("/*", "/", True),
        ("/試験/*", "/%E8%A9%A6%E9%A8%93/1", True),
        ("/Tests/*", "/tests/1", False),
    ],
)
def test_a_pattern_matches_the_whole_path(pattern: str, path: str, matches: bool) -> None:
    declaration = read(file_of({"paste": "allowed"}, paths=[pattern]))
    found = declared_for(declaration, f"https://tests.example.com{path}?token=1#end")
    assert bool(found) is matches


@pytest.mark.parametrize(
    ("page", "speaks"),
    [
        ("https://tests.example.com", True),
        ("https://TESTS.example.com:443/a", True),
        ("https://name:secret@tests.example.com/a", True),
        ("http://tests.example.com/a", False),
        ("https://tests.example.com:8443/a", False),
        ("https://example.com/a", False),
        ("file:///tests/a.html", False),
        ("https://[broken/", False),
    ],
)
def test_a_file_speaks_for_its_own_origin_only(page: str, speaks: bool) -> None:
    assert bool(declared_for(read(file_of({"paste": "allowed"})), page)) is speaks


def test_a_file_of_no_origin_speaks_for_no_page() -> None:
    declaration = read(file_of({"paste": "allowed"}), "file:///allows.json")
    assert declared_for(declaration, "file:///test.html") == {}


def test_the_file_is_looked_for_at_the_root_of_the_site_without_credentials() -> None:
    assert declaration_url("https://me:secret@[::1]:8000/a/b?c#d") == (
        "https://[::1]:8000/.well-known/assessment-allows.json"
    )
    assert declaration_url("file:///tests/a.html") is None
    assert "secret" not in read([], "https://me:secret@tests.example.com/x?key=secret").url


def test_differences_go_both_ways_and_the_unclear_differs_from_nothing() -> None:
    restricted, allowed = Declared(Outcome.RESTRICTED), Declared(Outcome.ALLOWED)
    declared = {
        "paste": allowed,
        "copy": restricted,
        "cut": restricted,
        "drop": allowed,
        "undo": restricted,
        "camera": allowed,
        "ime": restricted,
    }
    observed = {
        "tab-switch": Outcome.RESTRICTED,
        "paste": Outcome.RESTRICTED,
        "copy": Outcome.ALLOWED,
        "cut": Outcome.RESTRICTED,
        "drop": Outcome.ALLOWED,
        "undo": Outcome.UNCLEAR,
        "camera": Outcome.NOT_APPLICABLE,
        "print": Outcome.ALLOWED,
    }
    found = compare(declared, observed)
    assert [(one.restriction, one.declared, one.observed, one.kind) for one in found] == [
        ("paste", Outcome.ALLOWED, Outcome.RESTRICTED, "undeclared"),
        ("copy", Outcome.RESTRICTED, Outcome.ALLOWED, "not-seen"),
        ("tab-switch", None, Outcome.RESTRICTED, "undeclared"),
    ]
    assert difference_notices(found, URL) == (
        Message("notice.undeclared", {"url": URL, "ids": "paste, tab-switch"}),
        Message("notice.not-seen", {"url": URL, "ids": "copy"}),
    )
    assert difference_notices((), URL) == ()


def test_a_page_for_which_nothing_is_declared_has_no_differences() -> None:
    assert compare({}, {"paste": Outcome.RESTRICTED}) == ()


@pytest.mark.parametrize("outcome", [Outcome.RESTRICTED, Outcome.ALLOWED])
def test_the_proof_names_the_file_and_quotes_its_note_in_the_language(outcome: Outcome) -> None:
    declared = Declared(outcome, note={"fr": "Non.", "en": "No.", "ja": "不可"})
    assert "「不可」" in say(file_says(declared, URL, "ja"), "ja")
    assert "“No.”" in say(file_says(declared, URL, "en"), "en")
    assert file_says(Declared(outcome, note={"fr": "Non."}), URL, "en").values["note"] == "Non."
    bare = file_says(Declared(outcome), URL, "en")
    assert bare.id == f"proof.declared-{outcome}"
    assert URL in say(bare, "en")
