"""Work that goes on side by side, and comes to an end together."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any


async def side_by_side(works: Sequence[Coroutine[Any, Any, None]], *, at_once: bool = True) -> None:
    """Does all of them at once, else one by one; where one fails, the others come to their end.

    Raises what the first of them, in their order, raised. Cancelled, it cancels all and waits.
    """
    room = asyncio.Semaphore(len(works) if at_once else 1)

    async def do(work: Coroutine[Any, Any, None]) -> None:
        async with room:
            await work

    tasks = [asyncio.ensure_future(do(work)) for work in works]
    try:
        ended = await asyncio.gather(*tasks, return_exceptions=True)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for work in works:
            work.close()
    for error in ended:
        if error is not None:
            raise error
