"""Pages and servers with one fault each, as an audit may meet them; and fair pages among them."""

from __future__ import annotations

import socket
import ssl
import subprocess
from collections.abc import Callable
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from types import TracebackType
from typing import Final, Self

HTML: Final = "text/html; charset=utf-8"
QUESTION: Final = "Describe a decision you regret, and what you would do today instead."
NEVER: Final = "http://does-not-exist.invalid/"


def form(script: str = "", more: str = "") -> str:
    """A page with a question and one field, Answer, that allows everything but for the script."""
    return (
        '<!doctype html><html lang="en"><title>Written test</title>'
        f"<h1>Question 1</h1><p>{QUESTION}</p>{more}"
        '<label for="answer">Answer</label> <textarea id="answer" rows="6" cols="60"></textarea>'
        f"<script>{script}</script>"
    )


def _on_field(event: str, action: str) -> str:
    return f"document.getElementById('answer').addEventListener('{event}', (event) => {{ {action} }});"


PAGES: Final[dict[str, str]] = {
    "fair": form(),
    "fair-too": form(),
    "empty": "",
    "no-fields": f"<!doctype html><title>Notice</title><p>{QUESTION}</p>",
    "part-never-ends": form(more='<img src="/endless" alt="">'),
    "alerts-for-ever": form("while (true) alert('Again');"),
    "alerts-on-keys": form(_on_field("keydown", "alert('No keys, please');")),
    "leaves": form("setTimeout(() => { location.href = '/fair'; }, 700);"),
    "leaves-on-paste": form(_on_field("paste", "location.href = '/no-fields';")),
    "leaves-for-nowhere": form(f"setTimeout(() => {{ location.href = '{NEVER}'; }}, 30);"),
    "leaves-for-another": form("setTimeout(() => { location.href = '/fair'; }, 30);"),
    "reloads": form("setTimeout(() => location.reload(), 150);"),
    "closes": form("setInterval(() => window.close(), 100);"),
    "closes-on-paste": form(_on_field("paste", "window.close();")),
    "crashes": form(),
    "prints": form("print();"),
    "opens-a-window": form(_on_field('click', "open('/no-fields');")),
    "loops": form("addEventListener('load', () => setTimeout(() => { while (true); }, 200));"),
    "loops-on-key": form(_on_field("keydown", "while (true);")),
    "loops-on-paste": form(_on_field("paste", "while (true);")),
    "debugger": form(
        "setInterval(() => { debugger; }, 20);" + _on_field("paste", "event.preventDefault();")
    ),
    "debugger-made-of-text": form(
        "setInterval(() => Function('debugger')(), 20);"
        + _on_field("paste", "event.preventDefault();")
    ),
    "many-fields": form(
        more="".join(f'<p><label>Part {n} <input name="part-{n}"></label>' for n in range(300))
    ),
    "writes-itself-anew": form(
        "setTimeout(() => { const again = document.documentElement.outerHTML;"
        " document.open(); document.write(again.replace(/<script.*/s, '')); document.close(); }, 400);"
    ),
    "never-still": form(
        "const clock = document.querySelector('h1'); (function turn() {"
        " clock.dataset.now = String(performance.now()); clock.firstChild.data = String(Date.now());"
        " requestAnimationFrame(turn); })();"
    ),
}
"""Faults that are in the page alone; a page's name is its path."""


class FaultSite:
    """Serves one fault a path at ``url``, and every page with a bad certificate at ``bad_url``.

    ``closed_url`` is an address at which nothing listens. Use it with ``with``. ``stop`` ends the
    answers that would never end.
    """

    def __init__(self) -> None:
        self.stop = Event()
        self._plain = _Server(self)
        self._sealed = _Server(self)
        self._closed = socket.socket()
        # Bound, but nobody listens: no other program can be given this port meanwhile.
        self._closed.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._plain.server_address[1]}"
        self.bad_url = f"https://127.0.0.1:{self._sealed.server_address[1]}"
        self.closed_url = f"http://127.0.0.1:{self._closed.getsockname()[1]}"

    def __enter__(self) -> Self:
        """Start serving."""
        self._sealed.socket = _self_signed().wrap_socket(
            self._sealed.socket, server_side=True, do_handshake_on_connect=False
        )
        for server in (self._plain, self._sealed):
            Thread(target=partial(server.serve_forever, poll_interval=0.02), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop serving and give the ports back."""
        self.stop.set()
        for server in (self._plain, self._sealed):
            server.shutdown()
            server.server_close()
        self._closed.close()


def _self_signed() -> ssl.SSLContext:
    """A context with a certificate that nobody vouches for. Needs the program openssl."""
    with TemporaryDirectory() as folder:
        key, certificate = Path(folder) / "key.pem", Path(folder) / "certificate.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
             "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
            check=True, capture_output=True, timeout=60,
        )  # fmt: skip
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        return context


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, site: FaultSite) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a browser that hangs up in the middle is part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        name = self.path.partition("?")[0].strip("/")
        if name in PAGES:
            self._send(PAGES[name])
        else:
            SPECIAL.get(name, _Handler._not_found)(self)

    def _send(self, body: str, status: int = 200, kind: str = HTML, **headers: str) -> None:
        content = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for header, value in headers.items():
            self.send_header(header.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def _not_found(self) -> None:
        self._send("<!doctype html><title>404</title><p>There is no such page here.</p>", 404)

    def _broken(self) -> None:
        self._send(form(), 500)

    def _pdf(self) -> None:
        self._send("%PDF-1.4\n%%EOF\n", kind="application/pdf")

    def _download(self) -> None:
        self._send("PK", kind="application/zip", Content_Disposition="attachment; filename=a.zip")

    def _page_as_download(self) -> None:
        self._send(form(), Content_Disposition="attachment; filename=test.html")

    def _circle(self) -> None:
        self._send("", 302, Location="/circle")

    def _log_in(self) -> None:
        self._send("", 401, WWW_Authenticate='Basic realm="test"')

    def _nothing(self) -> None:
        self.send_response(204)
        self.end_headers()

    def _silent(self) -> None:
        self.server.site.stop.wait()

    def _endless(self) -> None:
        """Begins an answer that never ends: a picture's, or a page's after its field."""
        self.send_response(200)
        self.send_header("Content-Type", HTML if "page" in self.path else "image/png")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(form().encode() if "page" in self.path else b"\x89PNG")
        self.wfile.flush()
        self.server.site.stop.wait()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the output is the test's."""


SPECIAL: Final[dict[str, Callable[[_Handler], None]]] = {
    "broken": _Handler._broken,
    "pdf": _Handler._pdf,
    "download": _Handler._download,
    "page-as-download": _Handler._page_as_download,
    "circle": _Handler._circle,
    "log-in": _Handler._log_in,
    "nothing": _Handler._nothing,
    "silent": _Handler._silent,
    "endless": _Handler._endless,
    "endless-page": _Handler._endless,
}
