"""What is done to a page and its fields: the acts that the restrictions' folders bring."""

from __future__ import annotations

from collections.abc import Container
from functools import cache

from pasteguard.browser.field_session import FieldAct
from pasteguard.browser.input import Shortcut
from pasteguard.browser.user_actions import PageAct
from pasteguard.gather.sample_acts import TYPE
from pasteguard.restrictions.registry import modules, phases


@cache
def _all_field_acts() -> tuple[FieldAct, ...]:
    """All acts on fields, each once, in their order."""
    acts = {
        act.name: act
        for module in modules("acts").values()
        for act in getattr(module, "FIELD_ACTS", ())
    }
    return tuple(sorted(acts.values(), key=lambda act: act.order))


@cache
def field_acts() -> tuple[FieldAct, ...]:
    """The acts on fields that are done one after the other, in that order."""
    return tuple(a for a in _all_field_acts() if a.later_than is None and not a.is_last)


@cache
def later_acts() -> tuple[FieldAct, ...]:
    """The acts on fields that are done a while after another has kept its text."""
    return tuple(act for act in _all_field_acts() if act.later_than is not None)


@cache
def last_acts() -> tuple[FieldAct, ...]:
    """The acts on fields that are done when nothing else is left to do there."""
    return tuple(act for act in _all_field_acts() if act.is_last)


def page_acts(wanted: Container[str]) -> tuple[PageAct, ...]:
    """The acts on the page as a whole that the restrictions that are wanted need, each once."""
    needed = phases(wanted)
    acts = {
        act.name: act
        for restriction, module in modules("acts").items()
        for act in getattr(module, "PAGE_ACTS", ())
        if restriction in wanted or act.phase in needed
    }
    return tuple(sorted(acts.values(), key=lambda act: act.order))


@cache
def shortcuts() -> tuple[Shortcut, ...]:
    """The shortcuts that are pressed, in their order."""
    listed = (getattr(module, "SHORTCUTS", ()) for module in modules("acts").values())
    return tuple(shortcut for each in listed for shortcut in each)


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
