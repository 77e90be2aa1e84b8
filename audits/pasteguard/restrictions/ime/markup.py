"""Which events of a field have to do with it in a saved page."""

from __future__ import annotations

from typing import Final

from pasteguard.markup.concerns import FieldConcern, event_types
from pasteguard.markup.judging import SHORT_KINDS

FIELD: Final = FieldConcern(
    "judge.ime.restricted",
    decisive={"beforeinput": "beforeinput", "keydown": "keydown"},
    doubtful=event_types(
        "input compositionstart compositionupdate compositionend keyup keypress textInput focus"
    ),
    unsuited=frozenset({*SHORT_KINDS, "code-boxes"}),
    why_unsuited="reason.no-japanese",
)
