"""Which events of a field have to do with it in a saved page."""

from __future__ import annotations

from typing import Final

from pasteguard.markup.concerns import FieldConcern, event_types

FIELD: Final = FieldConcern(
    "judge.cut.restricted",
    decisive={
        "cut": "cut-event",
        "beforecut": "cut-event",
        "beforeinput": "beforeinput",
        "keydown": "keydown",
    },
    doubtful=event_types(
        "input keyup keypress selectstart selectionchange select mousedown mouseup focus blur"
    ),
    unsuited=frozenset({"password"}),
    why_unsuited="reason.copy-not-expected",
)
