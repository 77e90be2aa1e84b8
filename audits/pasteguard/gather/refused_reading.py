"""Pasting in a page that reads the clipboard itself, where the person's browser refuses that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import Final

from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.field_session import Stage
from pasteguard.browser.fields import take_inventory
from pasteguard.browser.input import Hands
from pasteguard.browser.visit import Visit
from pasteguard.gather.acts import act_by_name
from pasteguard.gather.first_pass import FirstLook
from pasteguard.judge.attempts import Fate, fate_of
from pasteguard.judge.text_entry import PASTE_REFUSED

WAIT_MS: Final = 600.0
"""How long a page has to come up with another way."""


@dataclass(slots=True)
class Refused:
    """One visit in which no page may read the clipboard."""

    visit: Visit
    clipboard: Clipboard
    random: Random

    async def paste(self, look: FirstLook) -> None:
        """Pastes into the first field that keeps what is pasted; adds what came of it."""
        handles = {handle.key: handle for handle in await take_inventory(self.visit)}
        await self.visit.begin_to_act()
        act = act_by_name("paste")
        for record in look.records:
            handle = handles.get(record.handle.key)
            pasted = [a for a in record.attempts if a.act == act.name]
            if handle is None or not pasted or fate_of(pasted[-1]) is not Fate.ARRIVED:
                continue
            stage = Stage(self.visit, self.clipboard, Hands(self.visit), handle)
            await stage.focus()
            text = record.texts(self.random, "short")[0]
            attempt = await stage.perform(act, text, wait_ms=WAIT_MS)
            attempt = (await stage.finish([attempt]))[0]
            record.attempts.append(replace(attempt, act=PASTE_REFUSED, confirmed=True))
            return
