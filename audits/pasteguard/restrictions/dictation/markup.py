"""Which events of a field have to do with it in a saved page."""

from __future__ import annotations

from typing import Final

from pasteguard.markup.concerns import FieldConcern, event_types

FIELD: Final = FieldConcern(
    "judge.dictation.restricted",
    decisive={"beforeinput": "beforeinput"},
    doubtful=event_types("input textInput change keyup keydown focus blur"),
)
