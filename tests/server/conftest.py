"""The service on both databases. PostgreSQL is a real one, started for the tests."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from pasteguard_server.settings import Settings
from tests.server import postgres
from tests.server.running import Running, serving

DATABASES = ("sqlite", "postgresql")
MISSING = "PostgreSQL is not installed: apt-get install postgresql (macOS: brew install postgresql)"

Serve = Callable[..., Running]


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """Where databases can be made; skipped where there is no PostgreSQL, but failed in CI."""
    programs = postgres.find_programs()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    with postgres.running(programs) as url:
        yield url


@pytest.fixture(scope="session", params=DATABASES)
def new_database(request: pytest.FixtureRequest) -> Callable[[], str]:
    """Makes the URL of an empty database; the empty URL is SQLite in the service's folder."""
    if request.param == "sqlite":
        return str
    url: str = request.getfixturevalue("postgres_url")
    return lambda: postgres.make_database(url)


def settings_for(folder: Path, database: str, **changes: Any) -> Settings:
    """Settings that hold nobody up."""
    plain: dict[str, Any] = {"read_rate": 10**9, "submit_rate": 10**9}
    return Settings(**plain | changes | {"folder": folder, "database": database})


@pytest.fixture(scope="session")
def service(
    new_database: Callable[[], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    """A service that many tests share, each with projects of its own."""
    folder = tmp_path_factory.mktemp("service")
    with serving(settings_for(folder, new_database())) as running:
        yield running


@pytest.fixture
def serve(new_database: Callable[[], str], tmp_path: Path) -> Iterator[Serve]:
    """Starts a service of the test's own, with settings of its own."""
    with ExitStack() as stack:

        def start(**changes: Any) -> Running:
            settings = settings_for(tmp_path / "data", new_database(), **changes)
            return stack.enter_context(serving(settings))

        yield start


class Receiver:
    """A server that keeps what it is told, and answers with ``status``."""

    def __init__(self) -> None:
        self.status = 204
        self.told: list[tuple[dict[str, str], bytes]] = []
        self.paths: list[str] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.told.append((dict(self.headers), body))
                receiver.paths.append(self.path)
                self.send_response(receiver.status)
                self.send_header("Location", "http://127.0.0.1:1/")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                """Nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook?a=1"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    thread = Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()
