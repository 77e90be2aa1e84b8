"""A service that runs in this process, and one who asks it over HTTP."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread
from typing import Any

import msgspec
import requests
from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server

from pasteguard.model.report import Run
from pasteguard_server import create_app
from pasteguard_server.auth.tokens import Scope, make_token
from pasteguard_server.db.projects import make_project, project_id_of
from pasteguard_server.service import NAME, Service
from pasteguard_server.serving import prepare
from pasteguard_server.settings import Settings


class _Quiet(WSGIRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nothing: the service has its own log."""


@dataclass
class Running:
    """A running service, asked with its admin token unless another one is given."""

    app: Flask
    url: str
    admin: str
    http: requests.Session = field(default_factory=requests.Session)

    @property
    def service(self) -> Service:
        service: Service = self.app.extensions[NAME]
        return service

    def ask(self, method: str, path: str, token: str | None = "", **more: Any) -> requests.Response:
        """The answer to a request; ``token`` None is none, empty that of the admin."""
        headers = dict(more.pop("headers", {}))
        if token is not None:
            headers["Authorization"] = f"Bearer {token or self.admin}"
        # A session of requests would keep cookies and mix up callers.
        return self.http.request(
            method, self.url + path, headers=headers, timeout=30, allow_redirects=False, **more
        )

    def get(self, path: str, token: str | None = "", **more: Any) -> requests.Response:
        return self.ask("GET", f"/api/v1/{path}", token, **more)

    def read(self, path: str, token: str | None = "") -> Any:
        """What a request that must work answers."""
        response = self.get(path, token)
        assert response.status_code == 200, response.text
        return response.json()

    def send(
        self, run: Run | bytes, query: str = "", token: str | None = "", **more: Any
    ) -> requests.Response:
        """Sends a run; ``query`` is like ``project=a&build=b``."""
        body = run if isinstance(run, bytes) else msgspec.json.encode(run)
        headers = {"Content-Type": "application/json", **more.pop("headers", {})}
        return self.ask("POST", f"/api/v1/runs?{query}", token, data=body, headers=headers, **more)

    def stored(self, run: Run, query: str) -> str:
        """The id of the run, once it is stored."""
        response = self.send(run, query)
        assert response.status_code == 201, response.text
        run_id: str = response.json()["id"]
        return run_id

    def token(self, *scopes: str, project: str | None = None) -> str:
        """A new token."""
        with self.service.database.writing() as connection:
            found = make_project(connection, project) if project else None
            return make_token(connection, "test", map(Scope, scopes), found)

    def project(self, name: str, *, is_public: bool = False) -> int:
        """A project, made where it is missing."""
        with self.service.database.writing() as connection:
            made = make_project(connection, name, is_public=is_public)
            assert project_id_of(connection, name) == made
            return made


@contextmanager
def serving(settings: Settings, port: int = 0, known: str | None = None) -> Iterator[Running]:
    """Serves on the port, or a free one, until the block is left.

    ``known`` is the token of a service that was here before.
    """
    token = prepare(settings) or known
    assert token is not None
    app = create_app(settings)
    server = make_server("127.0.0.1", port, app, threaded=True, request_handler=_Quiet)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    made = Running(app, f"http://127.0.0.1:{server.server_port}", token)
    try:
        yield made
    finally:
        made.http.close()
        server.shutdown()
        thread.join()
        server.server_close()
        made.service.database.close()


def problem(response: requests.Response) -> tuple[int, str]:
    """Status and code of an error, once it has the form that every error must have."""
    assert response.headers["Content-Type"] == "application/problem+json", response.text
    body = response.json()
    assert body["status"] == response.status_code
    assert all(body[name] for name in ("type", "title", "detail", "code", "next"))
    return response.status_code, body["code"]


def restrictions(items: Sequence[Any]) -> list[str]:
    """The restrictions of turns or findings."""
    return [each["restriction"] for each in items]
