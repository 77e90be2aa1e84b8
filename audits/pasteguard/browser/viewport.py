"""How large the page is: a window made to measure, or the screen of a device.

A real window is preferred, since a page can tell one from a size that is only claimed. What no
window of the browser can be, as the width of a phone, is claimed through the DevTools protocol.
"""

from __future__ import annotations

from typing import Any, Final

from pasteguard.browser.visit import Visit
from pasteguard.model.options import Device, Surroundings

FITS: Final = """([width, height]) => new Promise(done => {
  const look = times => innerWidth === width && innerHeight === height ? done(true)
    : times ? setTimeout(look, 20, times - 1) : done(false);
  look(25);
})"""
"""A window takes its new size a little later."""


async def set_size(visit: Visit, surroundings: Surroundings) -> None:
    """Gives the empty page the size, and the screen, that the surroundings ask for."""
    device, size = surroundings.device, surroundings.size
    if size is None:
        return
    visit.size = size
    if device is None and await _resized(visit, size):
        return
    visit.metrics = metrics_of(size, device)
    await visit.send("Emulation.setDeviceMetricsOverride", visit.metrics)
    if device is not None and device.has_touch:
        visit.has_touch = True
        await visit.send("Emulation.setTouchEmulationEnabled", {"enabled": True})


def metrics_of(size: tuple[int, int], device: Device | None) -> dict[str, Any]:
    """A page of that size on the device, as the DevTools protocol wants it said."""
    if device is None:
        return _metrics(size, size, scale=1.0, is_mobile=False)
    screen = max(size[0], device.screen[0]), max(size[1], device.screen[1])
    return _metrics(size, screen, scale=device.scale, is_mobile=device.is_mobile)


def turned(metrics: dict[str, Any]) -> dict[str, Any]:
    """The same device turned on its side."""
    size, screen = (metrics["height"], metrics["width"]), _screen(metrics)[::-1]
    scale, is_mobile = metrics["deviceScaleFactor"], metrics["mobile"]
    return _metrics(size, screen, scale=scale, is_mobile=is_mobile)


def narrowed(metrics: dict[str, Any], by: int) -> dict[str, Any]:
    """The same screen with a page that is narrower, by no more than half."""
    return metrics | {"width": max(metrics["width"] - by, metrics["width"] // 2)}


def _screen(metrics: dict[str, Any]) -> tuple[int, int]:
    return metrics["screenWidth"], metrics["screenHeight"]


def _metrics(
    size: tuple[int, int], screen: tuple[int, int], *, scale: float, is_mobile: bool
) -> dict[str, Any]:
    is_wide = size[0] > size[1]
    return {
        "width": size[0],
        "height": size[1],
        "screenWidth": screen[0],
        "screenHeight": screen[1],
        "deviceScaleFactor": scale,
        "mobile": is_mobile,
        "screenOrientation": {"type": "landscapePrimary", "angle": 90}
        if is_wide and is_mobile
        else {"type": "landscapePrimary" if is_wide else "portraitPrimary", "angle": 0},
    }


async def _resized(visit: Visit, size: tuple[int, int]) -> bool:
    """Makes the window so large that its page has the size; False where no window can be."""
    edges = await visit.of(
        visit.page.evaluate("[outerWidth - innerWidth, outerHeight - innerHeight]")
    )
    window = size[0] + edges[0], size[1] + edges[1]
    await visit.set_window({"width": window[0], "height": window[1]})
    if not await visit.of(visit.page.evaluate(FITS, list(size))):
        return False
    visit.window = window
    return True
