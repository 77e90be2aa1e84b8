"""What Ctrl+C means to a run: once, let what is under way come home; twice, drop it."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def stoppable(stop: Callable[[], None]) -> Iterator[threading.Event]:
    """Calls ``stop`` at the first Ctrl+C, and sets the event.

    The second one, and SIGTERM at once, raise KeyboardInterrupt.
    """
    stopping = threading.Event()

    def interrupted(_number: int, _frame: FrameType | None) -> None:
        if stopping.is_set():
            raise KeyboardInterrupt
        stopping.set()
        stop()

    def terminated(_number: int, _frame: FrameType | None) -> None:
        stopping.set()
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield stopping  # signals reach the main thread alone
        return
    before = signal.signal(signal.SIGINT, interrupted), signal.signal(signal.SIGTERM, terminated)
    try:
        yield stopping
    finally:
        signal.signal(signal.SIGINT, before[0])
        signal.signal(signal.SIGTERM, before[1])
