"""Our JavaScript that runs inside a page: it finds, records and describes, and knows no host.

The auditor puts it into an isolated world of every frame before the page's first script; an
extension's content script is such a world too. From there nothing is replaced and nothing the page
can read changes, so a page can neither notice it nor forge what it reports.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Final

PARTS: Final = (
    "primordials.js",
    "describe.js",
    "inventory.js",
    "recorder.js",
    "questions.js",
    "standing.js",
    "portrait.js",
    "editor_libraries.js",
    "fresh_moments.js",
    "gathering.js",
)
"""The scripts in the order in which they must run."""

LOOKING_PARTS: Final = (
    "primordials.js",
    "describe.js",
    "inventory.js",
    "recorder.js",
    "questions.js",
    "standing.js",
    "editor_libraries.js",
    "fresh_moments.js",
    "gathering.js",
    "sensing.js",
)
"""What a browser extension puts into a page to look at it: it never acts."""

LOOKING: Final = """((world) => {
const key = Symbol.for("pasteguard");
if (Object.hasOwn(world, key)) return;
/** Takes the place of the global object for the parts below. */
const globalThis = {};
BODY
world[key] = globalThis.pasteguard;
})(globalThis);
"""


@cache
def source() -> str:
    """The whole probe as one script; evaluating it twice in a world changes nothing."""
    folder = files(__package__)
    body = "\n".join((folder / part).read_text(encoding="utf-8") for part in PARTS)
    return f"if (!globalThis.pasteguard) {{\n{body}\n}}"


@cache
def databases_source(function: str) -> str:
    """A function that reads or writes the databases of a page's origin, as an expression."""
    body = (files(__package__) / "databases.js").read_text(encoding="utf-8")
    return f"(() => {{\n{body}\nreturn {function};\n}})()"


@cache
def sockets_source(binding: str, *, is_held: bool) -> str:
    """What holds WebSocket frames back, for the page's own world; at once, or from a word on.

    ``binding`` is the name of the function that takes what is told, as JSON.
    """
    return _sockets(f"holdSocketsOfPage({json.dumps(binding)}, {json.dumps(is_held)});")


@cache
def worker_sockets_source(binding: str, *, is_held: bool) -> str:
    """The same for a worker, as an expression: a function that says whether to hold from now on."""
    return _sockets(f"return holdSockets({json.dumps(binding)}, {json.dumps(is_held)});")


def _sockets(call: str) -> str:
    body = (files(__package__) / "sockets.js").read_text(encoding="utf-8")
    return f"(() => {{\n{body}\n{call}\n}})()"


@cache
def looking_source() -> str:
    """What looks at a page without acting on it, as one script, for any world but the page's.

    It stands under a symbol, ``Symbol.for("pasteguard")``: a page can take any name, by an id, but
    no symbol.
    """
    folder = files(__package__)
    body = "\n".join((folder / part).read_text(encoding="utf-8") for part in LOOKING_PARTS)
    return LOOKING.replace("BODY", body)


@cache
def calls_source(channel: str, *, refuses_fullscreen: bool = False) -> str:
    """The recorder of what a page asks of the browser, for the page's own world.

    It tells the isolated world by events of the name ``channel``, which the page must not know.
    ``refuses_fullscreen``: full screen is refused, as a person's browser may do.
    """
    body = (files(__package__) / "calls.js").read_text(encoding="utf-8")
    values = f"{json.dumps(channel)}, {json.dumps(refuses_fullscreen)}"
    return f"(() => {{\n{body}\nrecordCalls({values});\n}})();"


OWN_CODE_LEAST: Final = 40
"""What is shorter a page may have written itself."""


def is_own_code(code: str) -> bool:
    """Whether a function's text is that of ours, of what has to run in the page's own world."""
    return len(code) >= OWN_CODE_LEAST and any(code in text for text in _in_pages_world())


@cache
def _in_pages_world() -> tuple[str, ...]:
    folder = files(__package__)
    return tuple((folder / name).read_text(encoding="utf-8") for name in ("calls.js", "sockets.js"))
