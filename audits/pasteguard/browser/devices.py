"""The phones, tablets and computers that Playwright knows by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Final

from playwright.async_api import async_playwright

from pasteguard.errors import UsageError
from pasteguard.model.options import Device
from pasteguard.model.report import Message

SUGGESTED: Final = 3


async def find_device(name: str) -> Device:
    """The device of that name, however its letters are written. Raises UsageError."""
    async with async_playwright() as playwright:
        return device_among(playwright.devices, name)


def device_among(known: Mapping[str, Mapping[str, Any]], name: str) -> Device:
    """The device of that name among Playwright's descriptions. Raises UsageError."""
    names = {each.casefold(): each for each in known}
    said = " ".join(name.split()).casefold()
    if said not in names:
        raise UsageError(_unknown(name, said, names))
    found = known[names[said]]
    viewport = found["viewport"]
    screen = found.get("screen") or viewport
    return Device(
        name=names[said],
        user_agent=found["user_agent"],
        viewport=(viewport["width"], viewport["height"]),
        screen=(screen["width"], screen["height"]),
        scale=float(found["device_scale_factor"]),
        is_mobile=found["is_mobile"],
        has_touch=found["has_touch"],
    )


def _unknown(name: str, said: str, names: Mapping[str, str]) -> Message:
    near = [names[each] for each in _nearest(said, names)]
    if near:
        return Message("notice.device-unknown-near", {"name": name, "near": ", ".join(near)})
    return Message("notice.device-unknown", {"name": name})


def _nearest(said: str, names: Iterable[str]) -> list[str]:
    """Names that were probably meant: those written alike, else those that hold what was said."""
    near = get_close_matches(said, names, n=SUGGESTED, cutoff=0.7)
    return near or [each for each in names if said and said in each][:SUGGESTED]
