"""Every sentence a user sees exists in both languages, is found where it is asked for, and used."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any, Final

import pytest

from pasteguard.browser.field_session import FieldAct
from pasteguard.gather import first_pass, sample_acts
from pasteguard.judge.alterations import Alteration
from pasteguard.model.report import Message
from pasteguard.restrictions import registry
from pasteguard.texts import LANGUAGES, all_texts, next_step, say, text

PACKAGE: Final = Path(__file__).resolve().parents[3] / "audits/pasteguard"
FILES: Final = sorted(
    (*(PACKAGE / "texts").glob("*.json"), *(PACKAGE / "restrictions").glob("*/texts.json"))
)
MAKERS: Final = Path(__file__).resolve().parents[3] / "scripts"
CODE: Final = sorted((*PACKAGE.rglob("*.py"), *MAKERS.rglob("*.py")))
SCRIPTS: Final = sorted(PACKAGE.rglob("*.js"))
ENDS: Final = ("navigated", "closed", "crashed", "hung", "dialogs", "way-spent", "failed")

FAMILIES: Final = {
    "@act.{}": r"[a-z-]+",
    "@alteration.{}": "|".join(Alteration),
    "@deed.{}": r"[a-z0-9-]+",
    "@ended.{}": "|".join(ENDS),
    "@mechanism.{}": r"[a-z-]+",
    "@part.{}": "picture|announced|held|start|notices",
    "consequence.{}": "navigated|closed|crashed",
    "judge.{}.allowed": r"paste|drop|typing|ime|dictation|copy|cut",
    "judge.{}.{}": r"(?:paste|drop|typing|ime|dictation|copy|cut)\.(?:restricted|partly)",
    "judge.{}.restricted": r"[a-z-]+\.(?:restricted|allowed)",
    "proof.{}.{}": r"[a-z-]+\.(?:restricted|allowed)",
    "judge.copy.page.{}": "restricted|altered",
    "judge.ime.{}": "enter|leaked|line|pause|restricted|partly",
    "proof.ime.enter.{}": "left|dialog|sent|shut|emptied",
    "judge.time-out.{}": r"[a-z-]+",
    "notice.ended.{}": "|".join(ENDS),
    "proof.clipboard.{}": "copied|changed|kept|emptied",
    "proof.back-trap.{}": r"[a-z-]+",
    "proof.keystroke-log.{}": r"[a-z-]+",
    "proof.leave-warning.{}": "always|unsaved",
    "proof.disturbed.{}": "navigated|closed|crashed",
}
"""Ids that are put together where they are used, and what may stand in the place of ``{}``."""

HELPERS: Final = {
    "Message": ("", frozenset[str]()),
    "_refusal": ("policy.", frozenset({"key", "where"})),
    "_unreachable": ("", frozenset({"url"})),
    "_wrong": ("notice.", frozenset[str]()),
    "notice": ("", frozenset[str]()),
}
"""Functions whose first argument is an id: what they put before it, and values they add."""


def pairs_of(file: Path) -> list[tuple[str, Any]]:
    """The entries of a file of texts, also those that a later one of the same id hides."""
    objects: list[list[tuple[str, Any]]] = []

    def keep(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        objects.append(pairs)
        return dict(pairs)

    json.loads(file.read_text("utf-8"), object_pairs_hook=keep)
    return objects[-1]


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@cache
def trees() -> tuple[ast.Module, ...]:
    return tuple(ast.parse(file.read_text("utf-8"), str(file)) for file in CODE)


def nodes() -> Iterator[ast.AST]:
    for tree in trees():
        yield from ast.walk(tree)


def skeleton(node: ast.JoinedStr) -> str:
    """A formatted string with ``{}`` for what varies."""
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
    )


@cache
def literals() -> frozenset[str]:
    """All strings of the package's Python and JavaScript."""
    python = {
        node.value
        for node in nodes()
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    scripts = {
        found
        for file in SCRIPTS
        for found in re.findall(r"[\"'`]@?([\w.-]+)[\"'`]", file.read_text("utf-8"))
    }
    return frozenset(name.removeprefix("@") for name in python | scripts)


@cache
def skeletons() -> frozenset[str]:
    python = {skeleton(node) for node in nodes() if isinstance(node, ast.JoinedStr)}
    scripts = {
        re.sub(r"\$\{[^}]*\}", "{}", found)
        for file in SCRIPTS
        for found in re.findall(r"`([^`\s]+)`", file.read_text("utf-8"))
    }
    return frozenset(python | scripts)


def messages() -> Iterator[tuple[str, frozenset[str] | None]]:
    """Every id that is written out where a message is made, with the values it gets if known."""
    for node in nodes():
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if name in HELPERS:
            prefix, added = HELPERS[name]
            for text_id in constants(node.args[0]):
                yield f"{prefix}{text_id}", values_of(node, added)


def constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from constants(node.body)
        yield from constants(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def values_of(call: ast.Call, added: frozenset[str]) -> frozenset[str] | None:
    keywords = {keyword.arg for keyword in call.keywords}
    names = {str(name) for name in keywords}
    second = call.args[1] if len(call.args) > 1 and not added else None
    if isinstance(second, ast.Dict):
        keys = [key.value for key in second.keys if isinstance(key, ast.Constant)]
        if len(keys) < len(second.keys):
            return None
        names |= {str(key) for key in keys}
    elif second is not None or None in keywords:
        return None
    return added | names


def test_every_text_is_there_in_both_languages() -> None:
    wrong = [
        (file.name, text_id)
        for file in FILES
        for text_id, texts in pairs_of(file)
        if set(texts) != set(LANGUAGES) or not all(texts[language] for language in LANGUAGES)
    ]
    # Japanese puts nothing between two sentences.
    assert wrong == [("reports.json", "report.sentence-separator")]


def test_an_id_is_given_once_over_all_files() -> None:
    counted = Counter(text_id for file in FILES for text_id, _ in pairs_of(file))
    assert [text_id for text_id, times in counted.items() if times > 1] == []
    assert set(counted) == set(all_texts())


def test_both_languages_have_the_same_placeholders() -> None:
    wrong = [
        text_id
        for text_id, texts in all_texts().items()
        if placeholders(texts["en"]) != placeholders(texts["ja"])
    ]
    assert wrong == []


def test_every_message_that_is_made_has_its_text() -> None:
    assert sorted({text_id for text_id, _ in messages()} - set(all_texts())) == []


@pytest.mark.parametrize("area", ["judge", "reason", "proof", "consequence", "ended", "notice"])
def test_every_id_of_an_area_that_the_code_names_has_its_text(area: str) -> None:
    named = {name for name in literals() if re.fullmatch(rf"{area}\.[a-z0-9.-]*[a-z0-9]", name)}
    assert sorted(named - set(all_texts())) == []


def test_every_message_gets_the_values_that_its_texts_need() -> None:
    wrong = {
        (text_id, needed)
        for text_id, values in messages()
        for name in (text_id, f"{text_id}.next")
        for needed in placeholders(all_texts().get(name, {"en": ""})["en"])
        if values is not None and needed not in values
    }
    assert sorted(wrong) == []


def test_every_notice_has_a_next_step() -> None:
    notices = {name for name in all_texts() if name.startswith("notice.")}
    steps = {name for name in notices if name.endswith(".next")}
    assert {name.removesuffix(".next") for name in steps} == notices - steps


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_of_ids_is_still_put_together_somewhere(family: str) -> None:
    assert any(family.strip("@") == made.strip("@") for made in skeletons())


@pytest.mark.parametrize(
    "name", ["texts/judging.json", "texts/notices.json", "restrictions/*/texts.json"]
)
def test_no_text_is_left_that_nobody_says(name: str) -> None:
    families = [
        re.compile(
            re.escape(family.strip("@").split("{}")[0]) + f"(?:{varying})" + r"(?:\.allowed)?"
        )
        for family, varying in FAMILIES.items()
    ]
    said = literals() | {f"notice.{name}" for name in literals()}
    unused = [
        text_id
        for file in PACKAGE.glob(name)
        for text_id, _ in pairs_of(file)
        if (base := text_id.removesuffix(".next")) not in said
        and not any(family.fullmatch(base) for family in families)
    ]
    assert unused == []


def acts() -> set[str]:
    """The names of all acts that the restrictions and the rehearsal define."""
    modules = (first_pass, sample_acts, *registry.modules("acts").values())
    values = [value for module in modules for value in vars(module).values()]
    listed = [found for value in values if isinstance(value, tuple) for found in value]
    return {found.name for found in (*values, *listed) if isinstance(found, FieldAct)}


def test_every_act_has_a_name_and_every_name_an_act() -> None:
    named = {name.removeprefix("act.") for name in all_texts() if name.startswith("act.")}
    assert acts() ^ named == {"copy-text"}  # what is done to a question is no act on a field


@pytest.mark.parametrize("end", ENDS)
def test_whatever_ends_a_visit_can_be_told(end: str) -> None:
    for language in LANGUAGES:
        assert say(Message("reason.unseen", {"why": f"@ended.{end}"}), language)
        assert next_step(Message(f"notice.ended.{end}"), language)


def test_a_value_that_names_texts_is_read_in_the_language_and_each_once() -> None:
    message = Message("proof.copied", {"acts": "@act.copy @act.copy-menu @act.copy"})
    for language in LANGUAGES:
        acts = [all_texts()[f"act.{act}"][language] for act in ("copy", "copy-menu")]
        assert text("list.separator", language).join(acts) in say(message, language)


def test_values_of_the_page_are_put_in_as_they_are() -> None:
    values = {"text": "{start} <b>&amp;", "url": "https://example.com/"}
    message = Message("notice.nothing-to-click", values)
    assert "{start} <b>&amp;" in say(message, "en")
    assert "{start} <b>&amp;" in say(message, "ja")
