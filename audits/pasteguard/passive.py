"""Looking without acting: what markup, styles and handlers tell by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pasteguard.fields import take_inventory
from pasteguard.visit import Visit

if TYPE_CHECKING:
    from pasteguard.reporting import Heard


async def look_only(visit: Visit, heard: Heard) -> None:
    """Takes the inventory of a visited page and judges from it alone, into ``heard``."""
    heard.handles = await take_inventory(visit)
