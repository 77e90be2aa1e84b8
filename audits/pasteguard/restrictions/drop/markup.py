"""Which events of a field have to do with it in a saved page."""

from __future__ import annotations

from typing import Final

from pasteguard.markup.concerns import FieldConcern, event_types

FIELD: Final = FieldConcern(
    "judge.drop.restricted",
    decisive={"drop": "drop-event", "beforeinput": "beforeinput"},
    doubtful=event_types(
        "dragover dragenter dragstart dragleave input blur focus focusin focusout change textInput"
    ),
)
