"""A file in which a vendor declares is read with patience."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator

from pasteguard.judge.disclosure.declaration import (
    Declaration,
    Declared,
    declared_for,
    no_declaration,
)
from pasteguard.judge.disclosure.declaration_file import (
    LARGEST,
    LONGEST_NOTE,
    MOST_PROBLEMS,
    read_declaration,
)
from pasteguard.model.report import Effect, Message, Outcome
from pasteguard.texts import LANGUAGES, all_texts, next_step, say
from tests.declaration_builders import URL, file_of, read

DOCS: Final = Path(__file__).resolve().parents[4] / "docs"
PAGES: Final = ("assessment-allows.md", "ja/assessment-allows.md")


def schema() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(
        (DOCS / "assessment-allows.schema.json").read_text("utf-8")
    )
    return content


def example(page: str) -> str:
    found = re.search(r"(?s)```json\n(.*?)```", (DOCS / page).read_text("utf-8"))
    assert found
    return found[1]


def ignored(declaration: Declaration) -> list[tuple[object, object]]:
    values = [problem.values for problem in declaration.problems]
    return [(value.get("where"), value.get("why")) for value in values]


@pytest.mark.parametrize("page", PAGES)
def test_the_documented_example_is_valid_and_read_without_problems(page: str) -> None:
    Draft202012Validator.check_schema(schema())
    Draft202012Validator(schema()).validate(json.loads(example(page)))
    declaration = read_declaration(example(page).encode(), URL)
    assert declaration.problems == ()
    assert declaration.updated == "2026-04-01"
    assert declaration.contact == "mailto:accessibility@example.com"
    plain = declared_for(declaration, "https://tests.example.com/tests/7?candidate=3")
    assert plain["paste"] == Declared(Outcome.ALLOWED)
    assert plain["tab-switch"].effects == (Effect.RECORDS, Effect.WARNS)
    coding = declared_for(declaration, "https://tests.example.com/tests/coding/7")
    assert coding["paste"].outcome is Outcome.RESTRICTED
    assert coding["camera"].outcome is Outcome.ALLOWED


def test_both_languages_document_the_same_example() -> None:
    assert example(PAGES[0]) == example(PAGES[1])


@pytest.mark.parametrize("page", PAGES)
def test_every_key_and_effect_of_the_schema_is_documented(page: str) -> None:
    definitions = schema()["$defs"]
    declared = definitions["declared"]["anyOf"][1]
    keys = {*schema()["properties"], *definitions["pages"]["properties"], *declared["properties"]}
    text = (DOCS / page).read_text("utf-8")
    assert [name for name in (*keys, *Effect) if f"`{name}`" not in text] == []


def test_the_schema_has_the_effects_and_outcomes_of_the_model() -> None:
    definitions = schema()["$defs"]
    assert definitions["effect"]["enum"] == list(Effect)
    assert definitions["outcome"]["enum"] == [Outcome.ALLOWED, Outcome.RESTRICTED]


@pytest.mark.parametrize(
    "wrong",
    [
        {"schema": "assessment-allows/2", "pages": []},
        {"schema": "assessment-allows/1"},
        file_of({"paste": "forbidden"}),
        file_of({"paste": {"outcome": "restricted", "effects": ["hurts"]}}),
        file_of({"paste": {"outcome": "allowed", "effects": ["blocks"]}}),
        file_of({"paste": "allowed"}, paths=["tests"]),
        file_of({"paste": "allowed"}, contact="javascript:alert(1)"),
    ],
)
def test_the_schema_refuses_what_is_wrong(wrong: dict[str, Any]) -> None:
    assert not Draft202012Validator(schema()).is_valid(wrong)


def test_the_schema_takes_keys_of_ones_own_and_ids_yet_to_come() -> None:
    Draft202012Validator(schema()).validate(file_of({"tea-break": "allowed"}, own="key"))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b'{"schema": ', "not-json"),
        (b'{"schema": "\xff"}', "not-json"),
        (b"[" * 100_000, "not-json"),
        (b"[]", "schema"),
        (b'{"schema": "assessment-allows/2", "pages": []}', "schema"),
        (b'{"schema": "assessment-allows/1", "pages": {}}', "no-pages"),
        (b'"' + b" " * LARGEST + b'"', "too-large"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_notice_that_says_why(content: bytes, why: str) -> None:
    declaration = read_declaration(content, URL)
    values = {"url": URL, "why": f"@declaration.{why}"}
    assert declaration.problems == (Message("notice.declaration-unreadable", values),)
    assert declared_for(declaration, URL) == {}
    for language in LANGUAGES:
        assert all_texts()[f"declaration.{why}"][language] in say(declaration.problems[0], language)
        assert next_step(declaration.problems[0], language)


@pytest.mark.parametrize("content", [b"", b"  \n", b"<!doctype html><title>Home</title>"])
def test_an_empty_answer_or_a_page_is_no_declaration_and_no_problem(content: bytes) -> None:
    assert read_declaration(content, URL) == no_declaration(URL)
    assert not no_declaration(URL).is_found
    assert no_declaration(URL).problems == ()


def test_a_byte_order_mark_is_passed_over() -> None:
    content = b"\xef\xbb\xbf" + json.dumps(file_of({"paste": "allowed"})).encode()
    assert declared_for(read_declaration(content, URL), URL)["paste"].outcome is Outcome.ALLOWED


def test_unknown_keys_are_ignored_and_unknown_ids_reported_once() -> None:
    given = file_of({"paste": "allowed", "tea-break": "allowed", "smell": 3}, own={"key": 1})
    given["pages"].append({"paths": ["/x"], "declares": {"smell": "allowed"}, "more": 1})
    declaration = read(given)
    values = {"url": URL, "ids": "tea-break, smell"}
    assert declaration.problems == (Message("notice.declaration-unknown-ids", values),)
    assert list(declared_for(declaration, URL)) == ["paste"]


def test_a_wrong_entry_does_not_spoil_the_others() -> None:
    given = file_of(
        {
            "paste": "sometimes",
            "copy": ["allowed"],
            "cut": {"outcome": "restricted", "effects": ["blocks", "hurts", ["warns"], "blocks"]},
            "undo": {"outcome": "restricted", "effects": "blocks", "note": "No."},
            "ime": {"outcome": "allowed", "effects": ["blocks"], "note": {"en": 3, "ja": "可"}},
        },
        paths=["tests", 5, "/*"],
        updated="2026-02-30",
        contact="javascript:alert(1)",
    )
    given["pages"] += ["/all", {"declares": []}]
    declaration = read(given)
    assert declared_for(declaration, URL) == {
        "cut": Declared(Outcome.RESTRICTED, (Effect.BLOCKS,)),
        "undo": Declared(Outcome.RESTRICTED),
        "ime": Declared(Outcome.ALLOWED, note={"ja": "可"}),
    }
    assert (declaration.updated, declaration.contact) == (None, None)
    start = "pages[0].declares"
    assert ignored(declaration) == [
        ("updated", "@declaration.date"),
        ("contact", "@declaration.contact"),
        ("pages[0].paths[0]", "@declaration.path"),
        ("pages[0].paths[1]", "@declaration.path"),
        (f"{start}.paste", "@declaration.outcome"),
        (f"{start}.copy", "@declaration.not-object"),
        (f"{start}.cut.effects[1]", "@declaration.effect"),
        (f"{start}.cut.effects[2]", "@declaration.effect"),
        (f"{start}.undo.note", "@declaration.not-object"),
        (f"{start}.undo.effects", "@declaration.not-list"),
        (f"{start}.ime.note.en", "@declaration.not-text"),
        ("pages[1]", "@declaration.not-object"),
        ("pages[2].paths", "@declaration.not-list"),
        ("pages[2].declares", "@declaration.not-object"),
    ]
    for problem in declaration.problems:
        for language in LANGUAGES:
            why = all_texts()[str(problem.values["why"]).removeprefix("@")][language]
            assert why in say(problem, language)
            assert next_step(problem, language)


def test_a_file_full_of_mistakes_does_not_flood_the_report() -> None:
    assert len(read(file_of({"paste": "allowed"}, paths=["x"] * 999)).problems) == MOST_PROBLEMS


def test_a_note_is_one_line_of_bounded_length_without_control_characters() -> None:
    note = {"en": "a\x1b[31m\n  b" + "c" * 999, "ja": " \n"}
    declared = declared_for(read(file_of({"paste": {"outcome": "allowed", "note": note}})), URL)
    said = declared["paste"].note
    assert said["en"].startswith("a [31m bccc")
    assert len(said["en"]) == LONGEST_NOTE
    assert "ja" not in said
