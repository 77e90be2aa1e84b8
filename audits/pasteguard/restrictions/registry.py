"""What each restriction's folder offers. Nothing else imports a particular restriction.

A module of a folder is loaded when it is asked for: who judges loads no browser.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from types import ModuleType
from typing import Any

from pasteguard import restrictions
from pasteguard.artifacts.fields import FieldEvidence, PageEvidence
from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.request_reading import compiled, late_records
from pasteguard.judge.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Judges:
    """What ``restrictions/<id>/judge.py`` offers; any of it may be missing.

    ``needs``: what must have been done to the page. ``words``: what a log would call it, as a
    regular expression. ``needs_computer``: it is about what no phone or tablet has.
    """

    id: str
    judge_field: Callable[[FieldEvidence], Verdict] | None
    judge_page: Callable[[PageEvidence], Verdict] | None
    judge_conduct: Callable[[Conduct], Verdict] | None = None
    needs: frozenset[Phase] = frozenset()
    words: str = ""
    needs_computer: bool = False


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
        getattr(module, "NEEDS_COMPUTER", False),
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
