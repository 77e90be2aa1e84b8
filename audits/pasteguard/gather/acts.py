"""What is done to a page and its fields: the acts that the restrictions' folders bring."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from functools import cache
from typing import Final

from pasteguard.browser.field_session import FieldAct
from pasteguard.browser.input import Shortcut
from pasteguard.browser.user_actions import PageAct
from pasteguard.gather.sample_acts import TYPE
from pasteguard.restrictions.registry import judges, modules, phases


@cache
def _owned_field_acts() -> tuple[tuple[str, FieldAct], ...]:
    """All acts on fields in their order, each with the restriction that it is there for."""
    owned = [
        (restriction, act)
        for restriction, module in modules("acts").items()
        for act in getattr(module, "FIELD_ACTS", ())
    ]
    return tuple(sorted(owned, key=lambda each: each[1].order))


def _all_field_acts() -> tuple[FieldAct, ...]:
    return tuple(act for _, act in _owned_field_acts())


ALWAYS: Final = frozenset({"insert"})
"""What whatever is tried is compared with: text that comes without a key."""


@dataclass(frozen=True, slots=True)
class FieldActs:
    """What has to be done to fields for the restrictions that are wanted, in the order of the acts.

    ``first`` are done one after the other, ``later`` a while after another has kept its text,
    ``last`` when nothing else is left to do there. ``reads_page``: the page's text is selected
    and copied, and its menu opened, too; the shortcuts are pressed there.
    """

    first: tuple[FieldAct, ...]
    later: tuple[FieldAct, ...]
    last: tuple[FieldAct, ...]
    reads_page: bool
    shortcuts: tuple[Shortcut, ...]


def field_acts(wanted: Container[str]) -> FieldActs:
    """What has to be done to fields to judge what is wanted."""
    asked = {
        name
        for restriction, module in modules("judge").items()
        if restriction in wanted
        for name in getattr(module, "ACTS", ())
    }
    needed = [
        act
        for restriction, act in _owned_field_acts()
        if restriction in wanted or act.name in ALWAYS | asked
    ]
    return FieldActs(
        tuple(a for a in needed if a.later_than is None and not a.is_last),
        tuple(act for act in needed if act.later_than is not None),
        tuple(act for act in needed if act.is_last),
        any(each.judge_page is not None for each in judges().values() if each.id in wanted),
        shortcuts(wanted),
    )


@cache
def last_acts() -> tuple[FieldAct, ...]:
    """All acts that are done when nothing else is left to do."""
    return tuple(act for act in _all_field_acts() if act.is_last)


def page_acts(wanted: Container[str], *, is_mobile: bool = False) -> tuple[PageAct, ...]:
    """The acts on the page as a whole that the restrictions that are wanted need, each once.

    ``is_mobile``: without those for which it takes a computer.
    """
    left_out = {each.id for each in judges().values() if is_mobile and each.needs_computer}
    needed = phases(wanted)
    acts = {
        act.name: act
        for restriction, module in modules("acts").items()
        for act in getattr(module, "PAGE_ACTS", ())
        if act.phase in needed or (restriction in wanted and restriction not in left_out)
    }
    return tuple(sorted(acts.values(), key=lambda act: act.order))


def shortcuts(wanted: Container[str]) -> tuple[Shortcut, ...]:
    """The shortcuts that are pressed for the restrictions that are wanted, in their order."""
    return tuple(
        shortcut
        for restriction, module in modules("acts").items()
        if restriction in wanted
        for shortcut in getattr(module, "SHORTCUTS", ())
    )


@cache
def act_by_name(name: str) -> FieldAct:
    """The act of that name, also a control or one done on suspicion alone. Raises KeyError."""
    acts = {act.name: act for act in (TYPE, *_all_field_acts())}
    controls = {act.control.name: act.control for act in acts.values() if act.control is not None}
    parts = {part.name: part for act in acts.values() for part in act.parts}
    rare: dict[str, FieldAct] = {
        act.name: act
        for module in modules("acts").values()
        for act in getattr(module, "ON_SUSPICION", ())
    }
    return {**controls, **parts, **rare, **acts}[name]
