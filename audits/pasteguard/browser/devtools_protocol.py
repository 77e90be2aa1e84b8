"""A connection of our own to a browser's DevTools protocol, beside Playwright's.

Playwright hands out sessions of the browser and of pages, but none of what a page starts: workers,
service workers, windows that open. This one reaches them all.

Source: https://chromedevtools.github.io/devtools-protocol/
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

NOISE: Final = '{"method":"Runtime.console'
"""Messages that nobody here listens to, and that a page can send without end."""

Hear = Callable[[dict[str, Any], str], None]
"""Takes an event's values, and the id of the session that it came from (empty: the browser)."""


class ProtocolError(Exception):
    """The browser refused a command, or can no longer be asked."""


@dataclass(slots=True)
class DevTools:
    """One connection; ``when_lost`` is called where it ends without having been closed."""

    connection: ClientConnection
    when_lost: Callable[[], None]
    _hearers: dict[str, Hear] = field(default_factory=dict)
    _waiting: dict[int, asyncio.Future[dict[str, Any]]] = field(default_factory=dict)
    _number: int = 0
    _is_closed: bool = False
    _reading: asyncio.Task[None] | None = None

    @classmethod
    async def connect(cls, address: str, when_lost: Callable[[], None]) -> Self:
        """A connection to the browser that listens at this WebSocket address.

        Raises OSError or websockets' InvalidHandshake where there is none.
        """
        connection = await connect(
            address, max_size=None, compression=None, ping_interval=None, proxy=None
        )
        made = cls(connection, when_lost)
        made._reading = asyncio.create_task(made._read())
        return made

    def on(self, event: str, hear: Hear) -> None:
        """Calls ``hear`` with each event of that name; one listener an event."""
        self._hearers[event] = hear

    async def send(
        self, method: str, values: dict[str, Any] | None = None, session: str = ""
    ) -> dict[str, Any]:
        """The answer to a command. Raises ProtocolError."""
        self._number += 1
        number = self._number
        message: dict[str, Any] = {"id": number, "method": method, "params": values or {}}
        if session:
            message["sessionId"] = session
        answer = self._waiting[number] = asyncio.get_running_loop().create_future()
        try:
            await self.connection.send(json.dumps(message))
            answered = await answer
        except WebSocketException as error:
            raise ProtocolError(f"{method}: the connection is gone") from error
        finally:
            self._waiting.pop(number, None)
        if "error" in answered:
            raise ProtocolError(f"{method}: {answered['error'].get('message', '')}")
        result: dict[str, Any] = answered["result"]
        return result

    async def close(self) -> None:
        """Ends the connection."""
        self._is_closed = True
        await self.connection.close()
        if self._reading is not None:
            await asyncio.gather(self._reading, return_exceptions=True)

    async def _read(self) -> None:
        try:
            async for text in self.connection:
                assert isinstance(text, str)
                if not text.startswith(NOISE):
                    self._take(json.loads(text))
        except WebSocketException:
            pass
        finally:
            for answer in self._waiting.values():
                if not answer.done():
                    answer.set_exception(ProtocolError("the connection is gone"))
            if not self._is_closed:
                self.when_lost()

    def _take(self, message: dict[str, Any]) -> None:
        if "id" in message:
            answer = self._waiting.get(message["id"])
            if answer is not None and not answer.done():
                answer.set_result(message)
        elif hear := self._hearers.get(message["method"]):
            hear(message["params"], message.get("sessionId", ""))
