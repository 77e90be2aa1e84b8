"""Writes the catalogue's pages in docs/, in both languages.

Run it as ``python -m scripts.catalogue_docs``.

Every page has the same headings in the same order, so that a reader finds a thing where it
was on the last page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pasteguard.catalogue import Entry, Group, Scope, Text, entries
from pasteguard.texts import LANGUAGES, Language, text
from scripts.generated_files import writing_command

FOLDERS: Final[dict[Language, str]] = {"en": "restrictions", "ja": "ja/restrictions"}
OWNED: Final = tuple(f"{folder}/*.md" for folder in FOLDERS.values())
"""Every page there is a restriction's: those of restrictions that are gone are removed."""
ACROSS: Final[dict[Language, str]] = {"en": "../ja/restrictions", "ja": "../../restrictions"}
INDEX: Final = "README.md"
MARKED: Final = str.maketrans({character: f"\\{character}" for character in r"\`*_[]<>|"})


def pages(catalogue: Sequence[Entry]) -> dict[str, str]:
    """All pages: path below docs/ to Markdown."""
    made = {}
    for language in LANGUAGES:
        folder = FOLDERS[language]
        made[f"{folder}/{INDEX}"] = index(catalogue, language)
        for entry in catalogue:
            made[f"{folder}/{entry.id}.md"] = page(entry, language)
    return made


def page(entry: Entry, language: Language) -> str:
    """The page of one restriction, as Markdown."""
    source = f"audits/pasteguard/restrictions/{entry.id.replace('-', '_')}/about.json"
    parts = [
        _generated(source),
        f"# {_say(entry.title, language)}",
        f"**{_say(entry.question, language)}**",
        " · ".join([f"`{entry.id}`", _group(entry.group, language), _scope(entry, language)]),
        _section("what", _say(entry.what, language), language),
        _section("affected", _affected(entry, language), language),
        _section("example", _fenced(entry.example), language),
        _section("remedy", _remedy(entry, language), language),
        _section("detection", _say(entry.detection, language), language),
        _section("limits", _say(entry.limits, language), language),
        _section("verdicts", _verdicts(entry, language), language),
        _section("standards", _standards(entry, language), language),
        f"[{text('catalogue.index.link', language)}]({INDEX}) · {_across(entry.id, language)}",
    ]
    return "\n\n".join(parts) + "\n"


def index(catalogue: Sequence[Entry], language: Language) -> str:
    """The list of all restrictions, group by group, as Markdown."""
    parts = [
        _generated("audits/pasteguard/restrictions/"),
        f"# {text('catalogue.index.title', language)}",
        text("catalogue.index.about", language),
        _across(INDEX.removesuffix(".md"), language),
    ]
    for group in Group:
        rows = [_row(entry, language) for entry in catalogue if entry.group == group]
        if rows:
            parts += [f"## {_group(group, language)}", _table(_index_head(language), rows)]
    return "\n\n".join(parts) + "\n"


def _section(name: str, body: str, language: Language) -> str:
    return f"## {text(f'catalogue.heading.{name}', language)}\n\n{body}"


def _affected(entry: Entry, language: Language) -> str:
    return "\n".join(f"- {_say(who, language)}" for who in entry.affected)


def _remedy(entry: Entry, language: Language) -> str:
    said = _say(entry.remedy, language)
    return said if entry.remedy_code is None else f"{said}\n\n{_fenced(entry.remedy_code)}"


def _verdicts(entry: Entry, language: Language) -> str:
    head = [text(f"catalogue.column.{name}", language) for name in ("outcome", "said")]
    verdicts = {"restricted": entry.restricted, "allowed": entry.allowed}
    return _table(head, [[f"`{key}`", _say(said, language)] for key, said in verdicts.items()])


def _standards(entry: Entry, language: Language) -> str:
    if not entry.standards:
        return text("catalogue.standards.none", language)
    notes = [f"- **{tag.id}**: {_say(tag.note, language)}" for tag in entry.standards]
    return text("catalogue.standards.about", language) + "\n\n" + "\n".join(notes)


def _index_head(language: Language) -> list[str]:
    columns = ("restriction", "question", "scope")
    return [text(f"catalogue.column.{name}", language) for name in columns]


def _row(entry: Entry, language: Language) -> list[str]:
    link = f"[`{entry.id}`]({entry.id}.md)"
    return [link, _say(entry.question, language), _scope(entry, language)]


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _group(group: Group, language: Language) -> str:
    return text(f"catalogue.group.{group}", language)


def _scope(entry: Entry, language: Language) -> str:
    name = "both" if set(entry.scope) == set(Scope) else entry.scope[0].value
    return text(f"catalogue.scope.{name}", language)


def _across(name: str, language: Language) -> str:
    return f"[{text('catalogue.other-language', language)}]({ACROSS[language]}/{name}.md)"


def _generated(source: str) -> str:
    return f"<!-- Made by `python -m scripts.catalogue_docs` from {source}: edit that. -->"


def _say(said: Text, language: Language) -> str:
    return said.say(language).translate(MARKED)


def _fenced(code: str) -> str:
    return f"```{_language_of(code)}\n{code}\n```"


def _language_of(code: str) -> str:
    if code.startswith("<"):
        return "html"
    return "http" if re.match(r"[A-Z][A-Za-z-]+: ", code) else "js"


main = writing_command(
    "scripts.catalogue_docs",
    lambda: pages(entries()),
    "Write the catalogue's pages from the about.json files.",
    owned=OWNED,
)


if __name__ == "__main__":
    main()
