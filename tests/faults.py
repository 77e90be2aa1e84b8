"""Pages and servers with one fault each, as an audit may meet them, and fair pages among them."""

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
UNKNOWN_HOST: Final = "http://does-not-exist.invalid/"


def form(script: str = "", more: str = "") -> str:
    """A page with a question and one field, Answer, that allows everything but for the script."""
    return (
        '<!doctype html><html lang="en"><title>Written test</title>'
        f"<h1>Question 1</h1><p>{QUESTION}</p>{more}"
        '<label for="answer">Answer</label> <textarea id="answer" rows="6" cols="60"></textarea>'
        f"<script>{script}</script>"
    )


def _on_field(event: str, action: str) -> str:
    field = "document.getElementById('answer')"
    return f"{field}.addEventListener('{event}', (event) => {{ {action} }});"


NO_PASTE: Final = _on_field("paste", "event.preventDefault();")
PAGES: Final[dict[str, str]] = {
    "fair": form(),
    "empty": "",
    "no-fields": f"<!doctype html><title>Notice</title><p>{QUESTION}</p>",
    "part-never-ends": form(more='<img src="/endless" alt="">'),
    "alerts-for-ever": form("while (true) alert('Again');"),
    "alerts-on-keys": form(
        _on_field("keydown", "for (let n = 0; n < 5; n++) alert('No keys, please');")
    ),
    "prints": form("print();"),
    "opens-a-window": form(_on_field("click", "open('/no-fields');")),
    "leaves": form("setTimeout(() => { location.href = '/fair'; }, 700);"),
    "leaves-at-once": form("setTimeout(() => { location.href = '/fair'; }, 30);"),
    "leaves-on-paste": form(_on_field("paste", "location.href = '/no-fields';")),
    "leads-nowhere": form(f"setTimeout(() => {{ location.href = '{UNKNOWN_HOST}'; }}, 30);"),
    "reloads": form("setTimeout(() => location.reload(), 150);"),
    "loops": form("addEventListener('load', () => setTimeout(() => { while (true); }, 200));"),
    "loops-on-key": form(_on_field("keydown", "while (true);")),
    "debugger": form("setInterval(() => { debugger; }, 20);" + NO_PASTE),
    "debugger-from-text": form("setInterval(() => Function('debugger')(), 20);" + NO_PASTE),
    "many-fields": form(
        more="".join(f'<p><label>Part {n} <input name="part-{n}"></label>' for n in range(299))
    ),
    "writes-itself-anew": form(
        "setTimeout(() => {"
        " const again = document.documentElement.outerHTML.replace(/<script.*/s, '');"
        " document.open(); document.write(again); document.close(); }, 400);"
    ),
    "ticks": form(
        "let left = 1800; setInterval(() => {"
        " document.querySelector('h2').textContent = `You have ${left--} seconds left to answer`;"
        " }, 250);",
        "<h2>You have 1800 seconds left to answer</h2>",
    ),
    "never-still": form(
        "const title = document.querySelector('h1'); (function turn() {"
        " title.dataset.now = String(performance.now());"
        " title.firstChild.data = `Question 1, at ${Date.now()}`;"
        " requestAnimationFrame(turn); })();"
    ),
    # The field comes with the camera: the visits that ask for none never see it.
    "camera-first": form(
        "const parts = document.querySelectorAll('label, #answer');"
        " for (const part of parts) part.remove();"
        " const start = document.body.appendChild(document.createElement('button'));"
        " start.textContent = 'Start the test';"
        " start.onclick = () => navigator.mediaDevices.getUserMedia({ video: true, audio: true })"
        " .then(() => document.body.append(...parts));"
    ),
    "closes-itself": form("setTimeout(() => window.close(), 600);"),
    "ends-at-reload": form(
        "if (sessionStorage.begun) document.body.innerHTML = '<h1>This attempt is over</h1>';"
        " sessionStorage.begun = 'yes';"
    ),
}
"""Faults that are in the page alone; a page's name is its path, and its file's name."""
HOSTILE: Final[dict[str, str]] = {
    "many-frames": form(
        more="".join(
            f'<iframe srcdoc="<label>Part {n} <textarea></textarea></label>" height="60"></iframe>'
            for n in range(200)
        )
    ),
    "many-nodes": form(
        "const part = document.createDocumentFragment();"
        " for (let n = 0; n < 200000; n++) part.append(document.createElement('li'));"
        " document.querySelector('ul').append(part);",
        "<ul></ul>",
    ),
    "popups": form(
        "setInterval(() => open('/no-fields'), 50); addEventListener('click', () => open('/fair'));"
    ),
    "service-worker": form("navigator.serviceWorker?.register('/worker.js');"),
    "fights-back": form(
        "EventTarget.prototype.addEventListener = () => {};"
        " EventTarget.prototype.dispatchEvent = () => true;"
        " JSON.stringify = () => { throw new Error('no'); };"
        " window.CustomEvent = undefined; document.querySelectorAll = () => [];"
        " Promise.prototype.then = () => { throw new Error('no'); };"
        " Function.prototype.call = () => 1; Array.prototype.push = () => 0;"
        " Map.prototype.get = () => undefined; Reflect.apply = () => { throw new Error('no'); };"
    ),
    "fills-the-console": form(
        "setInterval(() => {"
        " for (let n = 0; n < 200; n++) console.log({ n, text: 'x'.repeat(200) }); }, 10);"
    ),
    "asks-without-end": form(
        "setInterval(() => {"
        " for (let n = 0; n < 20; n++) fetch(`/fair?${Math.random()}`).catch(() => 0); }, 10);"
    ),
}
"""Pages that make it hard to watch them, and take all the time that they are given."""
WORKER: Final = """
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => event.respondWith(fetch(event.request)));
"""
DRIVEN: Final[dict[str, str]] = {
    "crashes": form(),
    "crashes-on-paste": form(_on_field("paste", "crash();")),
    "closes": form("setInterval(() => window.close(), 100);"),
    "closes-on-paste": form(_on_field("paste", "window.close();")),
    "strands-the-journey": form(),
}
"""Pages whose fault needs the help of ``JOURNEY``: a script alone may neither crash nor close."""
JOURNEY: Final = f'''
async def journey(page):
    name = page.url.rsplit("/", 1)[-1]
    session = await page.context.new_cdp_session(page)
    if name.startswith("closes"):
        # A page may close itself where nothing came before it in its tab.
        await session.send("Page.resetNavigationHistory")
    elif name == "crashes":
        await session.send("Page.crash")
    elif name == "crashes-on-paste":
        await page.expose_function("crash", lambda: session.send("Page.crash"))
    elif name.startswith("strands"):
        await page.goto("{UNKNOWN_HOST}start?token=hush-in-a-journey")
'''


def write_pages(folder: Path, address: str) -> None:
    """Writes each of ``PAGES`` as a file; what it leads to is at the site's address."""
    for name, page in PAGES.items():
        base = f'<base href="{address}/">' if page else ""
        text = page.replace("<title>", f"{base}<title>", 1)
        (folder / f"{name}.html").write_text(text, encoding="utf-8")


class FaultSite:
    """Serves one fault a path at ``url``, and every page with a bad certificate at ``bad_url``.

    At ``closed_url`` nothing listens. Answers that never end do so when the site is closed. Use it
    with ``with``; needs the program openssl. ``more`` are pages that only one test needs.
    """

    def __init__(self, more: dict[str, str] | None = None) -> None:
        self.stop = Event()
        self.pages = PAGES | DRIVEN | (more or {})
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
    """A context with a certificate that nobody vouches for."""
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
        if name in self.server.site.pages:
            self._send(self.server.site.pages[name], Set_Cookie="pass=hush-in-a-cookie; HttpOnly")
        elif name == "worker.js":
            self._send(WORKER, kind="text/javascript")
        else:
            ANSWERS.get(name, _Handler._not_found)(self)

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
        is_page = self.path == "/endless-page"
        self.send_response(200)
        self.send_header("Content-Type", HTML if is_page else "image/png")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(form().encode() if is_page else b"\x89PNG")
        self.wfile.flush()
        self.server.site.stop.wait()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: the output is the test's."""


ANSWERS: Final[dict[str, Callable[[_Handler], None]]] = {
    "broken": _Handler._broken,
    "pdf": _Handler._pdf,
    "download": _Handler._download,
    "circle": _Handler._circle,
    "log-in": _Handler._log_in,
    "nothing": _Handler._nothing,
    "silent": _Handler._silent,
    "endless": _Handler._endless,
    "endless-page": _Handler._endless,
}
