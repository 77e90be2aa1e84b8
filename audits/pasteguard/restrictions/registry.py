"""What each restriction's folder offers. Nothing else imports a particular restriction.

A module of a folder is loaded when it is asked for: who judges loads no browser.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from functools import cache, partial
from importlib import import_module
from importlib.resources import files
from types import ModuleType
from typing import Any

from pasteguard import restrictions
from pasteguard.artifacts.fields import FieldEvidence, PageEvidence
from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.request_reading import compiled, late_records
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.documents import Document
from pasteguard.markup.fields import MarkupField
from pasteguard.markup.judging import judge_by_handlers
from pasteguard.markup.page_judging import judge_watching
from pasteguard.markup.reading import SavedPage


@dataclass(frozen=True, slots=True)
class Judges:
    """What ``restrictions/<id>/judge.py`` offers; any of it may be missing.

    ``needs``: what must have been done to the page. ``words``: what a log would call it, as a
    regular expression.
    """

    id: str
    judge_field: Callable[[FieldEvidence], Verdict] | None
    judge_page: Callable[[PageEvidence], Verdict] | None
    judge_conduct: Callable[[Conduct], Verdict] | None = None
    needs: frozenset[Phase] = frozenset()
    words: str = ""


@dataclass(frozen=True, slots=True)
class MarkupJudges:
    """What ``restrictions/<id>/markup.py`` says of saved pages; either may be missing.

    The last argument of both is the page's address, for the places in its code.
    """

    judge_field: Callable[[Document, MarkupField, str], Verdict] | None
    judge_page: Callable[[SavedPage, str], Verdict] | None


@cache
def modules(name: str) -> dict[str, ModuleType]:
    """The modules ``restrictions/<id>/<name>.py`` that there are, by id."""
    return {
        folder.name.replace("_", "-"): import_module(
            f"{restrictions.__name__}.{folder.name}.{name}"
        )
        for folder in sorted(files(restrictions).iterdir(), key=lambda entry: entry.name)
        if (folder / f"{name}.py").is_file()
    }


@cache
def judges() -> dict[str, Judges]:
    """The judges of all restrictions that have any, by id. Loads no browser."""
    return {
        restriction: _judges(restriction, each) for restriction, each in modules("judge").items()
    }


def _judges(restriction: str, module: Any) -> Judges:
    return Judges(
        restriction,
        getattr(module, "judge_field", None),
        getattr(module, "judge_page", None),
        getattr(module, "judge_conduct", None),
        getattr(module, "NEEDS", frozenset()),
        module.WATCHED.words if hasattr(module, "WATCHED") else "",
    )


@cache
def markup_judges() -> dict[str, MarkupJudges]:
    """Who judges saved pages, by the id of the restriction. Loads no browser."""
    return {restriction: _markup(each) for restriction, each in modules("markup").items()}


def _markup(module: Any) -> MarkupJudges:
    by_handlers = partial(judge_by_handlers, module.FIELD) if hasattr(module, "FIELD") else None
    watching = partial(judge_watching, module.PAGE) if hasattr(module, "PAGE") else None
    return MarkupJudges(
        getattr(module, "judge_field", by_handlers), getattr(module, "judge_page", watching)
    )


def phases(wanted: Container[str]) -> frozenset[Phase]:
    """What the restrictions that are wanted need to have been done to the page."""
    needs = (each.needs for each in judges().values() if each.id in wanted)
    return frozenset().union(*needs)


def late_traces(wanted: Container[str]) -> Callable[[Conduct], bool]:
    """A test for anything sent late that could tell of an act, by the words of what is wanted."""
    words = [each.words for each in judges().values() if each.id in wanted and each.words]

    def has_any(conduct: Conduct) -> bool:
        return any(late_records(conduct, compiled(each)) for each in words)

    return has_any


def judges_conduct(wanted: Container[str]) -> bool:
    """Whether any restriction that is wanted is judged by the page's conduct."""
    return any(each.judge_conduct is not None for each in judges().values() if each.id in wanted)
