"""The words by which pages announce and permit: the judgements in ``vocabulary.json``.

``restrictions/<id>/vocabulary.json`` is the row of one restriction: the words for its subject
(``en``, ``ja``: "pasting", "貼り付け"), and ``says``, the groups of judgements that announce it
("disabled" forbids, "記録" records). ``alone`` holds words that need no judgement ("you have 30
minutes"); ``label`` and ``value`` stand on two lines, as in a table of facts. All words are small
regular expressions without regard to case; the English ones match whole words.

A judgement binds to a subject as the language does: "do not paste" (``before`` its subject),
"pasting is disabled" (``after`` it). A judgement that comes earlier in the file takes its words
away from the later ones: what is "not recorded" is not recorded.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Final

from pasteguard.catalogue import entries

ROW_FILE: Final = "vocabulary.json"

_FREED_BY: Final = {
    "allow": {"forbid"},
    "deny": {"record", "require"},
    "keep": {"lose", "submit"},
}
"""A permitting judgement concerns the rows that one of these groups would announce."""

_JAPANESE: Final = re.compile(r"[ぁ-ヿ㐀-鿿]")


@dataclass(frozen=True, slots=True)
class Group:
    """One judgement in one language."""

    name: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class Row:
    """One restriction in one language."""

    id: str
    says: frozenset[str]
    frees: frozenset[str]
    subject: re.Pattern[str] | None
    alone: re.Pattern[str] | None
    label: re.Pattern[str] | None
    value: re.Pattern[str] | None
    in_tasks: bool


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The table in one language."""

    groups: tuple[Group, ...]
    rows: tuple[Row, ...]
    left_out: re.Pattern[str] | None
    tasks: re.Pattern[str] | None


@lru_cache(maxsize=4096)
def plain_text(text: str) -> str:
    """The text as the table's words are written: half-width, straight, lower case, "not" apart."""
    text = " ".join(unicodedata.normalize("NFKC", text).replace("’", "'").lower().split())
    text = re.sub(r"\bcan't\b|\bcannot\b", "can not", text)
    return re.sub(r"n't\b", " not", text.replace("won't", "will not"))


def language_of(plain: str) -> str:
    """The language of a sentence: ``ja`` where it has Japanese letters, else ``en``."""
    return "ja" if _JAPANESE.search(plain) else "en"


@cache
def table() -> Mapping[str, Any]:
    """The judgements, and the ``rows`` of all restrictions in the catalogue's order."""
    judgements = files(__package__).joinpath("vocabulary.json").read_text(encoding="utf-8")
    home = files("pasteguard.restrictions")
    folders = {entry.id: home / entry.id.replace("-", "_") for entry in entries()}
    rows = {
        restriction: json.loads((folder / ROW_FILE).read_text(encoding="utf-8"))
        for restriction, folder in folders.items()
        if (folder / ROW_FILE).is_file()
    }
    return {**json.loads(judgements), "rows": rows}


@cache
def words_of(language: str) -> Vocabulary:
    """The table in the language, ``en`` or ``ja``."""
    told = table()
    return Vocabulary(
        groups=tuple(
            Group(
                group["group"],
                _pattern(group[language].get("before"), language),
                _pattern(group[language].get("after"), language),
            )
            for group in told["judgements"]
            if language in group
        ),
        rows=tuple(_row(name, row, language) for name, row in told["rows"].items()),
        left_out=_pattern(told["left_out"][language], language),
        tasks=_pattern(told["tasks"][language], language),
    )


def _row(name: str, row: Mapping[str, Any], language: str) -> Row:
    says = frozenset(row["says"])
    frees = {group for group, against in _FREED_BY.items() if says & against}
    frees |= set() if says else {"deny"}
    frees |= set() if "none" in says else {"none"}
    return Row(
        id=name,
        # A test that is ended or submitted is a punishment where time has not run out.
        says=says | {"submit"} if "punish" in says else says,
        frees=frozenset(frees),
        subject=_pattern(row.get(language), language),
        alone=_pattern(row.get("alone", {}).get(language), language),
        label=_pattern(row.get("label", {}).get(language), language),
        value=_pattern(row.get("value", {}).get(language), language),
        in_tasks=row.get("in_tasks", False),
    )


def _pattern(words: str | Sequence[str] | None, language: str) -> re.Pattern[str] | None:
    """One pattern for all the words; the longest alternative is tried as the table has it."""
    if not words:
        return None
    joined = words if isinstance(words, str) else "|".join(words)
    whole = f"(?<![a-z0-9])(?:{joined})(?![a-z0-9])" if language == "en" else joined
    return re.compile(whole, re.IGNORECASE)
