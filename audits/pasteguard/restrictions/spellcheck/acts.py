"""Spell checking in the browser: is it turned off, and are its corrections refused?"""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.browser.field_session import FieldAct, Stage


async def offer_correction(stage: Stage, canary: Canary | None) -> None:
    """Announces a correction as the browser's spell checker would.

    No driver can click the checker's menu, so this one event is not trusted; what it shows is
    ``inferred``.
    """
    del canary
    stage.selected = str(await stage.ask("offerCorrection", stage.field.index) or "")


FIELD_ACTS: Final = (FieldAct(95, "correct", None, offer_correction, adds=False),)
