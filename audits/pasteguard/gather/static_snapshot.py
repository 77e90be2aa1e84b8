"""Looking without acting: what markup, styles and the page's own code tell by themselves.

The judging is the one of the browser extension: the page's code is rehearsed on paper, and each
restriction's ``passive.js`` judges what came of it. It runs in an empty page of ours; nothing is
called in the page that is audited.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from pasteguard.artifacts.fields import Listener
from pasteguard.artifacts.static_verdicts import StaticVerdict
from pasteguard.browser.debugger import Witness
from pasteguard.browser.event_listeners import listeners_above
from pasteguard.browser.fields import FieldHandle, take_inventory
from pasteguard.browser.launcher import RunningBrowser
from pasteguard.browser.refresh_header import refresh_by_header
from pasteguard.browser.visit import Frame, ProbeFailed, Visit
from pasteguard.catalogue import entries
from pasteguard.errors import OwnMistake
from pasteguard.interpreter.sources import source as judges_source
from pasteguard.interpreter.verdicts import read_verdict
from pasteguard.model.report import Message

JUDGE: Final = """try { return { judged: interpreter.judgePage(evidence).judged }; }
catch (error) { return { failed: String(error).slice(0, 200) }; }"""


@dataclass(frozen=True, slots=True)
class PassiveLook:
    """What looking alone found: the fields, and what the interpreter says of them."""

    handles: list[FieldHandle]
    verdicts: tuple[StaticVerdict, ...]


async def look_only(visit: Visit, running: RunningBrowser) -> PassiveLook:
    """Takes the inventory of a visited page and judges from it alone."""
    handles = await take_inventory(visit)
    witness = Witness(visit)
    await witness.begin(may_stop=False)
    texts = await witness.code.texts_by_address()
    frames: list[Frame] = []
    looked: list[dict[str, Any]] = []
    for frame in await visit.frames():
        try:
            gathered = await visit.ask(frame, "gather", {"markers": [], "cache": False})
        except ProbeFailed:
            continue
        recorded = await _recorded(visit, witness, frame, handles)
        frames.append(frame)
        if not looked and not gathered.get("refresh") and (told := refresh_by_header(visit)):
            gathered["refresh"] = {"seconds": told[0], "html": told[1]}
        looked.append(_with_texts(gathered, texts) | {"recorded": recorded, "allRecorded": True})
    catalogue = [
        {"id": entry.id, "scope": [str(each) for each in entry.scope]} for entry in entries()
    ]
    evidence = {"frames": looked, "unreadFrames": [], "catalogue": catalogue, "vendors": []}
    keys = {
        (frames.index(each.frame), each.index): each.key for each in handles if each.frame in frames
    }
    return PassiveLook(handles, _verdicts(await judge_apart(running, evidence), keys))


def _with_texts(gathered: dict[str, Any], texts: dict[str, str]) -> dict[str, Any]:
    """The debugger knows the text of every script, whatever its site and the cache."""
    scripts = [
        script | {"text": texts.get(script["url"], "")} if not script["inline"] else script
        for script in gathered["scripts"]
    ]
    known = {script["url"] for script in scripts}
    more = [
        {"url": url, "text": texts[url], "inline": False, "line": 1, "module": True}
        for url in gathered["unread"]
        if url in texts and url not in known
    ]
    unread = [url for url in gathered["unread"] if url not in texts]
    return gathered | {"scripts": [*scripts, *more], "unread": unread}


async def _recorded(
    visit: Visit, witness: Witness, frame: Frame, handles: list[FieldHandle]
) -> list[dict[str, Any]]:
    """The frame's handlers by the browser's own list, as the extension's recorder has them."""
    found = await listeners_above(visit, witness, frame, "bodyPath", 0)
    recorded = [_plain(each, -1) for each in found if _place(each) != "field"]
    for handle in handles:
        if handle.frame == frame:
            above = await listeners_above(visit, witness, frame, "fieldPath", handle.index)
            recorded += [_plain(each, handle.index) for each in above if _place(each) == "field"]
    return recorded


def _place(listener: Listener) -> str:
    if listener.on.startswith("Window"):
        return "window"
    return "document" if listener.on.startswith("#document") else "field"


def _plain(listener: Listener, index: int) -> dict[str, Any]:
    return {
        "on": _place(listener),
        "node": index,
        "type": listener.type,
        "capture": listener.capture,
        "passive": listener.passive,
        "once": False,
        "code": listener.code or "",
    }


async def judge_apart(running: RunningBrowser, evidence: dict[str, Any]) -> list[dict[str, Any]]:
    """Runs the judges over evidence in an empty page of ours. Raises OwnMistake."""
    page, context = await running.new_page()
    try:
        found: dict[str, Any] = await page.evaluate(
            f"evidence => {{ {judges_source()}\n{JUDGE} }}", evidence
        )
        if "failed" in found:
            raise OwnMistake(Message("notice.own-mistake", {"why": found["failed"]}))
        judged: list[dict[str, Any]] = found["judged"]
        return judged
    finally:
        await running.close_context(context.id)


def _verdicts(
    found: list[dict[str, Any]], keys: dict[tuple[int, int], str]
) -> tuple[StaticVerdict, ...]:
    verdicts = []
    for entry in found:
        place = entry["field"]
        key = keys.get((place["frame"], place["index"])) if place else None
        if place and key is None:
            continue  # A field that came between the inventory and the look.
        verdicts.append(read_verdict(entry["restriction"], key, entry["verdict"]))
    return tuple(verdicts)
