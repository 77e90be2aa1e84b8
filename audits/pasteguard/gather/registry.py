"""The restrictions that are rehearsed: each one's folder says what to do and how to judge it."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from pasteguard import restrictions
from pasteguard.artifacts.fields import FieldEvidence, PageEvidence
from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.browser.field_session import FieldAct
from pasteguard.browser.user_actions import PageAct
from pasteguard.judge.request_reading import compiled, late_records
from pasteguard.judge.verdict import Verdict
from pasteguard.restrictions.paste.rehearse import PASTE_AFTER_RETURN
from pasteguard.restrictions.typing.rehearse import TYPE


@dataclass(frozen=True, slots=True)
class Rehearsable:
    """What ``restrictions/<id>/rehearse.py`` offers; any of it may be missing."""

    id: str
    field_acts: tuple[FieldAct, ...]
    judge_field: Callable[[FieldEvidence], Verdict] | None
    judge_page: Callable[[PageEvidence], Verdict] | None
    page_acts: tuple[PageAct, ...] = ()
    judge_conduct: Callable[[Conduct], Verdict] | None = None
    needs: frozenset[Phase] = frozenset()
    words: str = ""


@cache
def rehearsables() -> dict[str, Rehearsable]:
    """All restrictions with a ``rehearse.py``, by id."""
    found = {}
    for folder in sorted(files(restrictions).iterdir(), key=lambda entry: entry.name):
        if not (folder / "rehearse.py").is_file():
            continue
        module: Any = import_module(f"{restrictions.__name__}.{folder.name}.rehearse")
        restriction = folder.name.replace("_", "-")
        found[restriction] = Rehearsable(
            restriction,
            getattr(module, "FIELD_ACTS", ()),
            getattr(module, "judge_field", None),
            getattr(module, "judge_page", None),
            getattr(module, "PAGE_ACTS", ()),
            getattr(module, "judge_conduct", None),
            getattr(module, "NEEDS", frozenset()),
            module.WATCHED.words if hasattr(module, "WATCHED") else "",
        )
    return found


@cache
def field_acts() -> tuple[FieldAct, ...]:
    """All acts on fields, each once, in the order in which they are done."""
    acts = {act.name: act for entry in rehearsables().values() for act in entry.field_acts}
    return tuple(sorted(acts.values(), key=lambda act: act.order))


def page_acts(wanted: Container[str]) -> tuple[PageAct, ...]:
    """The acts on the page as a whole of the restrictions that are wanted, each once."""
    acts = {
        act.name: act
        for entry in rehearsables().values()
        if entry.id in wanted
        for act in entry.page_acts
    }
    return tuple(sorted(acts.values(), key=lambda act: act.order))


def phases(wanted: Container[str]) -> frozenset[Phase]:
    """What the restrictions that are wanted need to have been done to the page."""
    needs = (entry.needs for entry in rehearsables().values() if entry.id in wanted)
    return frozenset().union(*needs)


def late_traces(wanted: Container[str]) -> Callable[[Conduct], bool]:
    """A test for anything sent late that could tell of an act, by the words of what is wanted."""
    words = [e.words for e in rehearsables().values() if e.id in wanted and e.words]

    def has_any(conduct: Conduct) -> bool:
        return any(late_records(conduct, compiled(each)) for each in words)

    return has_any


def judges_conduct(wanted: Container[str]) -> bool:
    """Whether any restriction that is wanted is judged by the page's conduct."""
    return any(e.judge_conduct is not None for e in rehearsables().values() if e.id in wanted)


@cache
def act_by_name(name: str) -> FieldAct:
    """The act of that name, controls included. Raises KeyError."""
    acts = {act.name: act for act in field_acts()}
    controls = {act.control.name: act.control for act in field_acts() if act.control is not None}
    apart = {act.name: act for act in (TYPE, PASTE_AFTER_RETURN)}
    return {**apart, **controls, **acts}[name]
