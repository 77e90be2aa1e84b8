"""Stands between Playwright and the browser, so that nothing runs before our own connection met it.

Both have whatever starts in the browser wait for them; but the first to say that it may run decides
for all. So what Playwright says to that end is passed on last. All else passes as it is.

Source: RFC 6455, section 5.2; ``Runtime.runIfWaitingForDebugger`` of the DevTools protocol.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

RUN: Final = b'"Runtime.runIfWaitingForDebugger"'
RUN_LIMIT: Final = 400
"""Longer messages, in bytes, are not that one."""
CHUNK: Final = 1 << 16
MASKED: Final = 0x80


@dataclass(slots=True)
class DevToolsRelay:
    """Passes on what is said to the browser at ``host:port``; calls ``before_run`` each time."""

    host: str
    port: int
    before_run: Callable[[], Awaitable[None]]
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        """One connection, from its handshake on, until either side ends it."""
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        back: asyncio.Task[None] | None = None
        writers = [to_client]
        try:
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                browser, to_browser = await asyncio.open_connection(self.host, self.port)
                writers.append(to_browser)
                back = asyncio.create_task(_copy(browser, to_client))
                to_browser.write(await client.readuntil(b"\r\n\r\n"))
                while True:
                    await self._pass_on(client, to_browser)
        except asyncio.CancelledError:
            pass  # the relay is closed: that is this connection's ordinary end
        finally:
            self._tasks.discard(task)
            if back is not None:
                back.cancel()
            for writer in writers:
                writer.close()
            await asyncio.gather(
                *(writer.wait_closed() for writer in writers), return_exceptions=True
            )

    async def _pass_on(
        self, client: asyncio.StreamReader, to_browser: asyncio.StreamWriter
    ) -> None:
        """One frame, as the client sent it."""
        head = await client.readexactly(2)
        size = head[1] & ~MASKED
        if size >= 126:
            longer = await client.readexactly(2 if size == 126 else 8)
            head, size = head + longer, int.from_bytes(longer, "big")
        mask = await client.readexactly(4) if head[1] & MASKED else b"\0\0\0\0"
        body = await client.readexactly(size)
        if size <= RUN_LIMIT and RUN in _unmasked(body, mask):
            await self.before_run()
        to_browser.write(head + (mask if head[1] & MASKED else b"") + body)
        await to_browser.drain()

    async def close(self) -> None:
        """Ends what is still passed on."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def _unmasked(body: bytes, mask: bytes) -> bytes:
    key = (mask * (len(body) // 4 + 1))[: len(body)]
    plain = int.from_bytes(body, "big") ^ int.from_bytes(key, "big")
    return plain.to_bytes(len(body), "big")


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while chunk := await reader.read(CHUNK):
            writer.write(chunk)
            await writer.drain()
    writer.close()  # so that the client hears of the end


@asynccontextmanager
async def relayed(address: str, before_run: Callable[[], Awaitable[None]]) -> AsyncIterator[str]:
    """The WebSocket address by which to reach the browser at ``address`` through a relay."""
    parts = urlsplit(address)
    assert parts.hostname is not None and parts.port is not None
    relay = DevToolsRelay(parts.hostname, parts.port, before_run)
    server = await asyncio.start_server(relay.serve, "127.0.0.1", 0, limit=CHUNK)
    port = server.sockets[0].getsockname()[1]
    try:
        yield parts._replace(netloc=f"127.0.0.1:{port}").geturl()
    finally:
        server.close()
        await relay.close()
