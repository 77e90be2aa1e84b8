"""``debugger`` statements, which some pages run in a loop to stop whoever watches them.

While the page is stopped, the browser drops what is typed or pasted: an innocent field would seem
to lose it. Each statement stops the page once and is passed over from then on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import CDPSession


@dataclass(slots=True)
class Interruptions:
    """The functions of a visited page that stop at a ``debugger`` statement, by script."""

    session: CDPSession
    _ranges: dict[str, list[tuple[int, int, int, int]]] = field(default_factory=dict)

    async def pass_over(self, pause: dict[str, Any], *, has_address: bool) -> None:
        """Has the debugger not stop again where this pause, which no breakpoint made, is.

        ``has_address``: the script has one; code made from a text has none.
        """
        frame = pause["callFrames"][0]
        if not has_address:
            # It is another script each time it is made.
            await self.session.send(
                "Debugger.setBlackboxPatterns", {"patterns": [], "skipAnonymous": True}
            )
            return
        end = frame["scopeChain"][0].get("endLocation")
        start = frame.get("functionLocation")
        if start is None or end is None:
            return
        ranges = self._ranges.setdefault(start["scriptId"], [])
        ranges.append(
            (
                start["lineNumber"],
                # A range is taken to begin behind its first position.
                max(0, start["columnNumber"] - 1),
                end["lineNumber"],
                end["columnNumber"] + 1,
            )
        )
        await self.session.send(
            "Debugger.setBlackboxedRanges",
            {"scriptId": start["scriptId"], "positions": _positions(ranges)},
        )


def _positions(ranges: list[tuple[int, int, int, int]]) -> list[dict[str, int]]:
    """Where passing over begins and ends, in turn; ranges that overlap are joined."""
    joined: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for line, column, last_line, last_column in sorted(set(ranges)):
        start, end = (line, column), (last_line, last_column)
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return [
        {"lineNumber": line, "columnNumber": column} for pair in joined for line, column in pair
    ]
