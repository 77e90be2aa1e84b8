"""The catalogue is complete, in order, and in both languages; a malformed entry is named."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from pasteguard.catalogue import Entry, Group, Scope, Standard, Text, decode, entries, entry
from pasteguard.errors import UsageError

EXPECTED = {
    Group.ANSWER: (
        "paste drop copy cut select context-menu shortcuts undo typing ime dictation spellcheck "
        "length-limit"
    ),
    Group.WATCH: (
        "tab-switch window-blur mouse-leave resize keystroke-log clipboard-log pointer-log "
        "session-replay devtools automation clipboard-read clipboard-write multi-screen single-tab "
        "screenshot idle"
    ),
    Group.REQUIRE: (
        "fullscreen camera microphone screen-share geolocation keyboard-lock lockdown-client"
    ),
    Group.LEAVE: "leave-warning back-trap print reload-loss offline-loss",
    Group.TIME: "time-limit time-out",
}
ONLY_THE_PAGE = {"select", "context-menu", "shortcuts"}
KNOWN_STANDARDS = re.compile(
    r"WCAG 2\.2 SC \d\.\d\.\d{1,2}"
    r"|EN 301 549 v3\.2\.1 clause \d+(\.\d+)*"
    r"|JIS X 8341-3:2016 \d\.\d\.\d{1,2}"
    r"|NIST SP 800-63B-4"
)
SINCE_WCAG_2_1 = {
    "1.3.4",
    "1.3.5",
    "1.4.10",
    "1.4.11",
    "1.4.12",
    "1.4.13",
    "2.1.4",
    "2.2.6",
    "4.1.3",
}
KANA = re.compile(r"[\u3041-\u30ff]")
JAPANESE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")

each_entry = pytest.mark.parametrize("known", entries(), ids=lambda known: known.id)


def texts(known: Entry) -> Iterator[Text]:
    """Every text of the entry that a user may see."""
    yield from (known.question, known.title, known.restricted, known.allowed, known.what)
    yield from (known.remedy, known.detection, known.limits, *known.affected)
    yield from (tag.note for tag in known.standards)


def about(**changes: Any) -> bytes:
    """The entry of ``paste`` as JSON, with the changes made to it."""
    stored = files("pasteguard.restrictions") / "paste" / "about.json"
    return json.dumps(json.loads(stored.read_bytes()) | changes).encode()


@pytest.mark.parametrize("group", Group)
def test_a_group_holds_the_restrictions_of_the_design_in_its_order(group: Group) -> None:
    assert [known.id for known in entries() if known.group == group] == EXPECTED[group].split()


def test_groups_follow_each_other() -> None:
    groups = [known.group for known in entries()]
    assert groups == sorted(groups, key=list(Group).index)


def test_no_two_entries_of_a_group_have_the_same_order() -> None:
    places = [(known.group, known.order) for known in entries()]
    assert len(set(places)) == len(places)


@each_entry
def test_the_scope_is_that_of_the_design(known: Entry) -> None:
    expected: tuple[Scope, ...] = (Scope.FIELD,)
    if known.group != Group.ANSWER or known.id in ONLY_THE_PAGE:
        expected = (Scope.PAGE,)
    if known.id == "copy":
        expected = (Scope.FIELD, Scope.PAGE)
    assert known.scope == expected


@each_entry
def test_every_text_is_written_in_both_languages(known: Entry) -> None:
    for said in texts(known):
        assert said.en.strip() == said.en != ""
        assert said.ja.strip() == said.ja != ""
        assert JAPANESE.search(said.ja), said.ja
        assert not JAPANESE.search(said.en), said.en


@each_entry
def test_japanese_sentences_are_polite_and_end_with_a_full_stop(known: Entry) -> None:
    for said in (known.what, known.remedy, known.detection, known.limits):
        assert KANA.search(said.ja)
        assert said.ja.endswith("。"), said.ja
        assert (
            "です" in said.ja or "ます" in said.ja or "ません" in said.ja or "ください" in said.ja
        )


@each_entry
def test_a_question_is_asked_and_a_verdict_is_short(known: Entry) -> None:
    assert known.question.en.endswith("?")
    assert re.search(r"か[？?]$", known.question.ja)
    for verdict in (known.restricted, known.allowed, known.title):
        assert not verdict.en.endswith(".")
        assert len(verdict.en) <= 80


@each_entry
def test_texts_are_plain_and_need_no_values(known: Entry) -> None:
    for said in texts(known):
        for words in (said.en, said.ja):
            assert not re.search(r"[`{}<>\n]", words), words


@each_entry
def test_an_entry_says_who_is_affected_and_shows_code(known: Entry) -> None:
    assert len(known.affected) >= 2
    assert known.example.strip()
    assert known.remedy_code is None or known.remedy_code.strip()


def test_every_technique_is_one_of_a_restriction() -> None:
    named = {number for known in entries() for number in known.techniques}
    # Escalation and silence go with any restriction: findings tell them apart.
    assert named | {30, 32} == set(range(1, 33))


@each_entry
def test_standards_are_named_exactly_and_once(known: Entry) -> None:
    named = [tag.id for tag in known.standards]
    assert all(KNOWN_STANDARDS.fullmatch(tag) for tag in named), named
    assert len(set(named)) == len(named)


@each_entry
def test_a_standard_is_not_tagged_with_a_criterion_that_it_does_not_have(known: Entry) -> None:
    for tag in known.standards:
        criterion = tag.id.removeprefix("EN 301 549 v3.2.1 clause 9.").rsplit(" ")[-1]
        if tag.id.startswith("JIS"):
            assert criterion not in SINCE_WCAG_2_1
        if not tag.id.startswith("WCAG 2.2"):
            assert criterion not in {"3.3.7", "3.3.8", "3.3.9", "2.5.7", "2.5.8", "3.2.6", "2.4.11"}


def test_accessible_authentication_is_never_said_of_answers() -> None:
    notes = [
        tag.note for known in entries() for tag in known.standards if tag.id.endswith("SC 3.3.8")
    ]
    assert notes
    assert all("authentication only" in note.en and "認証だけ" in note.ja for note in notes)


@each_entry
def test_how_it_is_found_out_is_said_of_this_version_not_of_a_later_one(known: Entry) -> None:
    for said in (known.detection, known.limits):
        assert not re.search(r"not judged yet|until it is judged|later version", said.en, re.I)
        assert not re.search(r"まだ判定|判定できるようになるまで|今後のバージョン", said.ja)
    assert "Pasteguard" in known.detection.en and "Pasteguard" in known.detection.ja


def test_an_entry_is_found_by_its_id() -> None:
    assert entry("paste").title == Text("Pasting", "貼り付け")


@pytest.mark.parametrize(
    ("asked", "meant"), [("pste", "paste"), ("tab_switch", "tab-switch"), ("PASTE", "paste")]
)
def test_a_mistyped_id_is_answered_with_the_nearest(asked: str, meant: str) -> None:
    with pytest.raises(UsageError) as raised:
        entry(asked)
    assert raised.value.message.id == "notice.unknown-restriction"
    assert raised.value.message.values == {"id": asked, "suggestion": meant}


def test_an_id_that_is_near_to_none_is_answered_with_all() -> None:
    with pytest.raises(UsageError) as raised:
        entry("zzzzzz")
    assert raised.value.message.id == "notice.unknown-restriction-listed"
    assert str(raised.value.message.values["ids"]).startswith("paste, drop, copy,")


def test_an_entry_is_read_as_it_is_written() -> None:
    tag = {"id": "WCAG 2.2 SC 3.3.8", "note": {"en": "Log-in.", "ja": "認証。"}}
    read = decode(about(standards=[tag], scope=["field", "page"]), "paste")
    assert read.standards == (Standard("WCAG 2.2 SC 3.3.8", Text("Log-in.", "認証。")),)
    assert read.scope == (Scope.FIELD, Scope.PAGE)


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"notes": "x"}, r"\$\.notes"),
        ({"title": {"en": "Pasting", "ja": "貼り付け", "de": "Einfügen"}}, r"\$\.title\.de"),
        ({"affected": [{"en": "A", "ja": "あ", "who": "B"}]}, r"\$\.affected\[0\]\.who"),
        ({"title": {"en": "Pasting"}}, r"`ja`.*\$\.title"),
        ({"group": "reading"}, r"reading"),
        ({"order": "100"}, r"\$\.order"),
        ({"id": "copy"}, r"'copy'"),
    ],
)
def test_a_malformed_entry_is_refused_by_file_and_key(changes: Any, named: str) -> None:
    with pytest.raises(ValueError, match=rf"^restrictions/paste/about\.json: .*{named}"):
        decode(about(**changes), "paste")


def test_an_entry_without_a_key_is_refused() -> None:
    kept = json.loads(about())
    del kept["limits"]
    with pytest.raises(ValueError, match="limits"):
        decode(json.dumps(kept).encode(), "paste")
