"""Pages that stand in a test as text, served on this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@contextmanager
def serving(page_at: Callable[[str], str]) -> Iterator[str]:
    """The address of a server without a slash at its end; it serves what ``page_at`` has.

    That is given the path without its first slash; where it has an empty text, there is no page.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = page_at(self.path[1:]).encode()
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet: the output is the test's."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
