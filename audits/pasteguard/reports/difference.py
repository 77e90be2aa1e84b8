"""What differs between two runs, in the order in which it matters, for text, Markdown and JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from rich.console import RenderableType
from rich.padding import Padding

from pasteguard.model.report import Finding, Outcome, Run
from pasteguard.reports.comparison import Change, Comparison, Difference, compare_runs
from pasteguard.reports.lines import Line
from pasteguard.reports.markdown import escaped
from pasteguard.reports.readable import one_line, readable
from pasteguard.reports.screen import Screen
from pasteguard.reports.wording import Wording
from pasteguard.texts import text

SCHEMA: Final = "pasteguard.diff/1"
FREE: Final = (Outcome.ALLOWED, Outcome.NOT_APPLICABLE)
SECTIONS: Final = ("worse", "better", "other")
_STYLES: Final = {"worse": "bold red", "better": "green", "other": "yellow"}
PLAIN: Final = Screen()


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that differs. ``before`` or ``after`` is None where only one side has it."""

    page: str
    restriction: str
    field: str | None
    before: Finding | None
    after: Finding | None


@dataclass(frozen=True, slots=True)
class Differences:
    """Section to items; ``silent`` counts what came or went without being restricted."""

    sections: Mapping[str, tuple[Item, ...]]
    pages_appeared: tuple[str, ...]
    pages_gone: tuple[str, ...]
    silent: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs that a reader would want to know."""
        return not (any(self.sections.values()) or self.pages_appeared or self.pages_gone)


def differences(before: Run, after: Run, language: str) -> Differences:
    """What the later run found otherwise, as a reader gets to see it."""
    compared = compare_runs(readable(before, language), readable(after, language))
    items = [*_items(compared)]
    sections = {name: tuple(i for i in items if _section(i) == name) for name in SECTIONS}
    return Differences(
        MappingProxyType(sections),
        tuple(one_line(page.url or page.requested_url) for page in compared.pages_appeared),
        tuple(one_line(page.url or page.requested_url) for page in compared.pages_gone),
        sum(_section(item) == "" for item in items),
    )


def _items(compared: Comparison) -> Iterator[Item]:
    for change in compared.changed:
        yield _item(change, change.before, change.after)
    for appeared in compared.appeared:
        yield _item(appeared, None, appeared.finding)
    for gone in compared.gone:
        yield _item(gone, gone.finding, None)


def _item(found: Difference | Change, before: Finding | None, after: Finding | None) -> Item:
    known = found.after if isinstance(found, Change) else found.finding
    page = one_line(found.page.url or found.page.requested_url)
    field = one_line(found.field) if found.field else None
    return Item(page, known.restriction, field, before, after)


def _section(item: Item) -> str:
    """Which section an item belongs to; none for what came or went and restricts nothing."""
    was, now = _restricts(item.before), _restricts(item.after)
    if now and not was:
        return "worse"
    if now and was and item.before and item.after:
        return "worse" if set(item.after.effects) - set(item.before.effects) else "better"
    if was:
        is_free = item.after is None or item.after.outcome in FREE
        return "better" if is_free else "other"
    return "other" if item.before and item.after else ""


def _restricts(finding: Finding | None) -> bool:
    return finding is not None and finding.outcome is Outcome.RESTRICTED


def render_text(found: Differences, language: str, screen: Screen = PLAIN) -> str:
    """The differences for a terminal."""
    return screen.shown(list(_lines(found, language)))


def _lines(found: Differences, language: str) -> Iterator[RenderableType]:
    if found.is_empty:
        yield Line(text("diff.same", language))
    for name, items in found.sections.items():
        if items:
            heading = text(f"diff.{name}", language, count=len(items))
            yield Line(heading, style=_STYLES[name])
            for item in items:
                yield Padding(Line(f"{_named(item, language)}\n  {item.page}"), (0, 0, 0, 2))
                yield Padding(Line(_said(item, language)), (0, 0, 1, 4))
    for remark in _remarks(found, language):
        yield Line(remark, style="dim")


def render_markdown(found: Differences, language: str) -> str:
    """The differences for a comment on a merge request."""
    parts = [f"## {text('diff.title', language)}", ""]
    if found.is_empty:
        parts += [text("diff.same", language), ""]
    for name, items in found.sections.items():
        if items:
            parts += [f"### {text(f'diff.{name}', language, count=len(items))}", ""]
            parts += [
                f"- **{escaped(_named(i, language))}**: {escaped(_said(i, language))} "
                f"({escaped(i.page)})"
                for i in items
            ]
            parts.append("")
    parts += [f"- {escaped(remark)}" for remark in _remarks(found, language)]
    return "\n".join(parts).rstrip() + "\n"


def render_json(found: Differences, language: str) -> str:
    """The differences for a program; sentences are in the language."""
    plain = {
        "schema": SCHEMA,
        **{name: [_plain(item) for item in items] for name, items in found.sections.items()},
        "pages_appeared": list(found.pages_appeared),
        "pages_gone": list(found.pages_gone),
    }
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def _plain(item: Item) -> dict[str, Any]:
    return {
        "restriction": item.restriction,
        "page": item.page,
        "field": item.field,
        "before": _side(item.before),
        "after": _side(item.after),
    }


def _side(finding: Finding | None) -> dict[str, Any] | None:
    if finding is None:
        return None
    return {
        "id": finding.id,
        "outcome": str(finding.outcome),
        "effects": [str(effect) for effect in finding.effects],
        "summary": finding.summary,
    }


def _named(item: Item, language: str) -> str:
    wording = Wording(language)
    title = f"{wording.words(item.restriction).title} ({item.restriction})"
    return f"{title} · {item.field}" if item.field else title


def _said(item: Item, language: str) -> str:
    """From which outcome to which, and what is found now."""
    sides = {"before": _outcome(item.before, language), "after": _outcome(item.after, language)}
    now = item.after or item.before
    return text("diff.item", language, **sides, what=one_line(now.summary if now else ""))


def _outcome(finding: Finding | None, language: str) -> str:
    wording = Wording(language)
    if finding is None:
        return text("diff.absent", language)
    word = wording.text(f"outcome.{finding.outcome}")
    if not finding.effects:
        return word
    effects = wording.listed(wording.text(f"effect.{effect}") for effect in finding.effects)
    return wording.text("with-note", sentence=word, note=effects)


def _remarks(found: Differences, language: str) -> Iterator[str]:
    for page in found.pages_appeared:
        yield text("diff.page-appeared", language, page=page)
    for page in found.pages_gone:
        yield text("diff.page-gone", language, page=page)
    if found.silent:
        yield text("diff.silent", language, count=found.silent)


FORMATS: Final[Mapping[str, Callable[[Differences, str], str]]] = MappingProxyType(
    {"terminal": render_text, "json": render_json, "markdown": render_markdown}
)
"""Format to ``render(differences, language)``."""
