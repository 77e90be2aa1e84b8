"""The interpreter without a browser: its judges, run by V8 in this process.

V8 runs our code alone; a page's scripts are data to it, as in any mode. A script made to harm
still costs time and memory, so each page has a limit of both.
"""

from __future__ import annotations

import json
import threading
from functools import cache
from importlib.resources import files
from typing import Any, Final

from pasteguard.interpreter.sources import source

PAGE_SECONDS: Final = 20
"""How long the judges may take for one page; they take a tenth of a second."""
MEMORY: Final = 512_000_000
"""In bytes, what V8 may hold; the judges and a page take a tenth."""
_CALL: Final = "JSON.stringify(interpreter.judgePage({}).judged)"


class TooMuch(Exception):
    """A page's code took more time or memory than there is for a page."""


class Engine:
    """V8 with the judges loaded, for one page after the other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._context: Any = None

    def judge(self, looked: dict[str, Any]) -> list[dict[str, Any]]:
        """What the judges say of a page: see ``Looked`` in ``judges/report.js``. Raises TooMuch."""
        from py_mini_racer import JSEvalException  # loads V8, which takes a while

        told = json.dumps(looked | {"milliseconds": PAGE_SECONDS * 1000})
        with self._lock:
            try:
                if self._context is None:
                    self._context = _context()
                found = self._context.eval(_CALL.format(told), timeout_sec=2 * PAGE_SECONDS)
            except JSEvalException as error:
                self._close()
                raise TooMuch(str(error)[:200]) from error
            except BaseException:
                self._close()  # the deadline of the file: V8 may still be at work
                raise
        judged: list[dict[str, Any]] = json.loads(found)
        return judged

    def _close(self) -> None:
        context, self._context = self._context, None
        if context is not None:
            context.close()


def _context() -> Any:
    from py_mini_racer import MiniRacer

    made: list[Any] = []
    # In a thread of its own: where an event loop runs, V8 would wait for that loop.
    maker = threading.Thread(target=lambda: made.append(MiniRacer()))
    maker.start()
    maker.join()
    (context,) = made
    context.set_hard_memory_limit(MEMORY)
    host = (files(__package__) / "host.js").read_text(encoding="utf-8")
    context.eval(f"{host}\n{source()}")
    return context


@cache
def engine() -> Engine:
    """The one engine of this process."""
    return Engine()
