"""A network that can be made to drop and to stall: a proxy for TCP in front of a server."""

from __future__ import annotations

import socket
from contextlib import suppress
from enum import Enum
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Final, Self

CHUNK: Final = 65536


class Weather(Enum):
    """What the network does to connections."""

    FAIR = "fair"
    DROPS = "drops"
    STALLS = "stalls"


class Network:
    """Passes connections on to ``port``; use with ``with``. ``turn`` changes its weather.

    Where it drops, connections are reset, those that are open as well; where it stalls, they stay
    open and nothing comes through until it is fair again.
    """

    def __init__(self, port: int) -> None:
        self._to = ("127.0.0.1", port)
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._open: set[socket.socket] = set()
        self._lock = Lock()
        self._flows = Event()
        self._flows.set()
        self._weather = Weather.FAIR
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def __enter__(self) -> Self:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listening.close()
        self._flows.set()
        self._reset_all()

    def turn(self, weather: Weather) -> None:
        self._weather = weather
        if weather is Weather.STALLS:
            self._flows.clear()
        else:
            self._flows.set()
        if weather is Weather.DROPS:
            self._reset_all()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                coming, _ = self._listening.accept()
                if self._weather is Weather.DROPS:
                    _reset(coming)
                    continue
                Thread(target=self._connect, args=(coming,), daemon=True).start()

    def _connect(self, coming: socket.socket) -> None:
        try:
            going = socket.create_connection(self._to)
        except OSError:
            _reset(coming)
            return
        with self._lock:
            self._open |= {coming, going}
        for source, sink in ((coming, going), (going, coming)):
            Thread(target=self._pass, args=(source, sink), daemon=True).start()

    def _pass(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(CHUNK):
                self._flows.wait()
                sink.sendall(data)
        for each in (source, sink):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        with self._lock:
            self._open -= {source, sink}

    def _reset_all(self) -> None:
        with self._lock:
            for each in self._open:
                _reset(each)
            self._open.clear()


def _reset(connection: socket.socket) -> None:
    """Ends a connection as one that is cut: with a reset, and not in order."""
    with suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        # A thread that reads from it is to notice at once.
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
