"""A picture of the page as it stood before anybody wrote in it, with the places of its fields.

The page hears nothing of it, and what already stood in a field is painted over.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.browser.fields import FieldHandle, take_inventory
from pasteguard.browser.visit import Frame, ProbeFailed, Visit, VisitEnded
from pasteguard.model.report import Mark, Picture

KIND: Final = "image/jpeg"
WIDEST: Final = 1280
TRIES: Final = ((1.0, 60), (0.75, 50), (0.5, 40))
"""Scale and JPEG quality, until the picture is small enough."""
LONGEST: Final = 300_000
"""Letters of base64."""
STILL_TRIES: Final = 3
FRAME_LIMIT: Final = 40
TIME_LIMIT_S: Final = 4.0

Box = tuple[float, float, float, float]
"""Left, top, width and height in CSS pixels of the page."""


@dataclass(frozen=True, slots=True)
class _Stands:
    """How large the page is, where its fields stand, and every box that shows a value."""

    size: tuple[float, float]
    window: float
    places: dict[str, Box]
    filled: list[Box]


async def hide_scroll_bars(visit: Visit) -> None:
    """Gets an empty page ready for a picture, which takes the scroll bars away.

    Where they never took room, nothing moves.
    """
    await visit.send("Emulation.setScrollbarsHidden", {"hidden": True})


async def take_picture(visit: Visit) -> Picture | None:
    """The page as it is now; a mark's ``field`` is the key of a field's handle.

    None where it cannot be had: the page is gone, moves too much, holds too many frames or values.
    """
    try:
        async with asyncio.timeout(TIME_LIMIT_S):
            frames = await visit.frames()
            if len(frames) > FRAME_LIMIT:
                return None
            return await _taken(visit, frames, await take_inventory(visit))
    except (TimeoutError, PlaywrightError, ProbeFailed, VisitEnded, KeyError, IndexError):
        # A report without a picture is still a report; who next asks the page learns what ended it.
        return None


async def _taken(
    visit: Visit, frames: Sequence[Frame], handles: Sequence[FieldHandle]
) -> Picture | None:
    stands = await _portrait(visit, frames, handles)
    widest = max(WIDEST, visit.size[0]) if visit.size else WIDEST
    for share, quality in TRIES:
        scale = share * WIDEST / widest
        for _ in range(STILL_TRIES):
            clip = _clip(stands, widest) | {"scale": scale / _pixels(visit)}
            data = await _captured(visit, clip, quality)
            before, stands = stands, await _portrait(visit, frames, handles)
            if before == stands:
                break
            # What goes on moving may stand where nothing would be painted over: no picture.
        else:
            return None
        if stands.filled:
            boxes = [[scale * number for number in box] for box in stands.filled]
            data = await visit.ask(frames[0], "paintedOver", data, boxes, quality / 100)
        if len(data) <= LONGEST:
            width, height = round(clip["width"] * scale), round(clip["height"] * scale)
            marks = (_mark(key, box, scale, width, height) for key, box in stands.places.items())
            return Picture(KIND, data, width, height, tuple(mark for mark in marks if mark))
    return None


def _clip(stands: _Stands, widest: float) -> dict[str, float]:
    width, height = (float(number) for number in stands.size)
    height = min(height, stands.window)
    return {"x": 0.0, "y": 0.0, "width": min(width, widest), "height": height}


def _pixels(visit: Visit) -> float:
    """How many pixels the browser draws for one of CSS."""
    return float(visit.metrics["deviceScaleFactor"]) if visit.metrics else 1.0


async def _captured(visit: Visit, clip: dict[str, float], quality: int) -> str:
    """The JPEG of what is in the window: to see more would give the page a new size."""
    captured = await visit.send(
        "Page.captureScreenshot",
        {"format": "jpeg", "quality": quality, "captureBeyondViewport": False, "clip": clip},
    )
    return str(captured["data"])


async def _portrait(
    visit: Visit, frames: Sequence[Frame], handles: Sequence[FieldHandle]
) -> _Stands:
    top = await visit.ask(frames[0], "portrait")
    places: dict[str, Box] = {}
    filled: list[Box] = []
    for frame in frames:
        described = top if frame is frames[0] else await visit.ask(frame, "portrait")
        window = None if frame is frames[0] else await _window(visit, frame)
        if described["filled"] is None:
            raise ProbeFailed("portrait: too many values")
        boxes = (_on_page(box, window, top["scroll"]) for box in described["filled"])
        filled += [box for box in boxes if box]
        for handle in handles:
            is_here = handle.frame.id == frame.id and handle.index < len(described["fields"])
            box = described["fields"][handle.index] if is_here else None
            if box and (place := _on_page(box, window, top["scroll"])):
                places[handle.key] = place
    return _Stands(tuple(top["size"]), float(top["window"]), places, filled)


async def _window(visit: Visit, frame: Frame) -> Box:
    """Where a frame's own window is in the page's; without size where it is not shown."""
    owner = await visit.send("DOM.getFrameOwner", {"frameId": frame.id})
    try:
        values = {"backendNodeId": owner["backendNodeId"]}
        quad = (await visit.send("DOM.getBoxModel", values))["model"]["content"]
    except PlaywrightError:
        return 0.0, 0.0, 0.0, 0.0
    xs, ys = quad[0::2], quad[1::2]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def _on_page(box: Sequence[float], window: Box | None, scroll: Sequence[float]) -> Box | None:
    """A box of a frame as a box of the page, as far as its frame shows it."""
    left, top, width, height = box
    right, bottom = left + width, top + height
    if window is not None:
        left, right = (window[0] + min(max(x, 0.0), window[2]) for x in (left, right))
        top, bottom = (window[1] + min(max(y, 0.0), window[3]) for y in (top, bottom))
    if right <= left or bottom <= top:
        return None
    return left + scroll[0], top + scroll[1], right - left, bottom - top


def _mark(field: str, box: Box, scale: float, width: int, height: int) -> Mark | None:
    """A field's box in the picture, as far as it is in it."""
    left, top = max(0, round(box[0] * scale)), max(0, round(box[1] * scale))
    right = min(width, round((box[0] + box[2]) * scale))
    bottom = min(height, round((box[1] + box[3]) * scale))
    if right - left < 2 or bottom - top < 2:
        return None
    return Mark(field, left, top, right - left, bottom - top)
