"""The pages that the benchmark makes for itself, and their server on this machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Final

FIELDS: Final = (
    '<p><label>Your name <input type="text" name="name"></label></p>',
    '<p><label>Describe a hard decision.<br><textarea rows="6" cols="60"></textarea></label></p>',
    '<p><label>Describe a good day.<br><textarea rows="6" cols="60"></textarea></label></p>',
)
GUARD: Final = """<script>
function refuse(event) { event.preventDefault(); }
document.addEventListener("paste", refuse);
document.addEventListener("contextmenu", refuse);
for (const area of document.querySelectorAll("textarea")) area.addEventListener("drop", refuse);
</script>"""
NODES: Final = 5_000
LISTENERS: Final = 2 * NODES
HEAVY: Final = f"""<ul id="list"></ul><script>
const list = document.getElementById("list");
for (let number = 0; number < {NODES}; number += 1) {{
  const item = document.createElement("li");
  item.textContent = `Item ${{number}}`;
  item.addEventListener("keydown", () => {{}});
  item.addEventListener("paste", () => {{}});
  list.append(item);
}}
</script>"""

SAVED_FIELDS: Final = 5
"""How many fields a saved page has, whatever its size."""
SAVED_HEAD: Final = """<style>
body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 60rem; }
nav a:hover, footer a:hover { text-decoration: underline; }
.question { border-top: 1px solid #ccc; padding: 1rem 0; }
.question .answer textarea { box-sizing: border-box; width: 100%; }
.hint { color: #555; font-size: 0.9em; }
.done { display: none; }
@media (max-width: 40rem) { .side { display: none; } .row { padding: 0; } }
</style>
<script>
// Counts the words of each answer while it is written.
function count(text) {
  const words = text.trim().split(/\\s+/);
  return words[0] === "" ? 0 : words.length;
}
document.addEventListener("input", function (event) {
  const shown = document.getElementById(`${event.target.id}-words`);
  if (shown) { shown.textContent = `${count(event.target.value)} words`; }
});
document.addEventListener("visibilitychange", () => fetch("/seen", { method: "POST" }));
</script>"""
SAVED_QUESTION: Final = (
    '<section class="question" id="question-{0}"><h2>Question {0}</h2><p>Explain in your own words '
    'why case {0} matters, and to whom.</p><div class=answer><label for="answer-{0}">Answer {0}'
    '</label><textarea id="answer-{0}" rows="5"></textarea><span class="hint" id="answer-{0}-words"'
    ">0 words</span></div></section>\n"
)
SAVED_ITEM: Final = (
    '<div class="row" id="item-{0}"><span class="name">Item {0}</span> <a href="/item/{0}" '
    'title="More">Read <b>more</b> of it</a>\n<p>Some text that belongs to item {0} of many, and '
    "is no question.</p></div>\n"
)


def saved_page(size: int) -> str:
    """A page of about so many bytes, as a browser saves it: questions, items, a style, a script."""
    rest = size - len(_page(SAVED_HEAD)) - SAVED_FIELDS * len(SAVED_QUESTION)
    items = range(max(0, rest // len(SAVED_ITEM)))
    parts = [
        SAVED_QUESTION.format(number + 1)
        + "".join(SAVED_ITEM.format(item + 1) for item in items[number::SAVED_FIELDS])
        for number in range(SAVED_FIELDS)
    ]
    return _page(SAVED_HEAD, *parts)


def made_pages(small: int) -> dict[str, str]:
    """All pages by path: ``/fair``, ``/guarded``, ``/heavy`` and the small ones, from 0.

    Small pages have one field; those with an odd number are guarded.
    """
    pages = {"/fair": _page(*FIELDS), "/guarded": _page(*FIELDS, GUARD), "/heavy": _page(HEAVY)}
    for number in range(small):
        field = FIELDS[number % len(FIELDS)]
        pages[f"/small/{number}"] = _page(field, GUARD) if number % 2 else _page(field)
    return pages


def _page(*parts: str) -> str:
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Essay test</title>'
        "<h1>Essay test</h1><p>Read every question before you begin. You may answer them in any "
        f"order, and come back to an answer as often as you like.</p>{''.join(parts)}</html>"
    )


@contextmanager
def served(pages: Mapping[str, str]) -> Iterator[str]:
    """Serves the pages on a free port; gives their address without a final slash."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = pages.get(self.path, "").encode()
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        # The default of half a second would be waited for at the end.
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
