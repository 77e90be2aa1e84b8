"""Which events of a field have to do with it in a saved page."""

from __future__ import annotations

from typing import Final

from pasteguard.markup.concerns import FieldConcern, event_types

FIELD: Final = FieldConcern(
    "judge.paste.restricted",
    decisive={
        "paste": "paste-event",
        "beforepaste": "paste-event",
        "beforeinput": "beforeinput",
        "keydown": "keydown",
    },
    doubtful=event_types(
        "input keyup keypress blur focus focusin focusout change textInput click mousedown"
    ),
)
