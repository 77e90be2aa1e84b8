"""The page as a whole: its text is selected and copied, its menu opened, shortcuts are pressed."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from dataclasses import dataclass, replace
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.fields import Blame, Event, KeyTrial, TextTrial
from pasteguard.artifacts.redaction import redact_url
from pasteguard.browser.clipboard import Clipboard
from pasteguard.browser.debugger import Witness
from pasteguard.browser.input import Hands, Shortcut
from pasteguard.browser.visit import Frame, ProbeFailed, Visit
from pasteguard.judge.canaries import squash
from pasteguard.judge.text_taking import SENTINEL
from pasteguard.model.report import Source

TEXT_LIMIT: Final = 4
LATER_S: Final = 0.4


@dataclass(frozen=True, slots=True)
class Question:
    """A piece of running text in a frame of a visit; ``asks``: it stands before a field."""

    frame: Frame
    index: int
    text: str
    html: str
    asks: bool = True


async def find_questions(visit: Visit) -> list[Question]:
    """The longest pieces of running text of all frames, the page's own first."""
    found: list[Question] = []
    for frame in await visit.frames():
        try:
            entries = await visit.ask(frame, "findQuestions", True) or []
        except ProbeFailed:
            continue
        found += [
            Question(frame, i, e["text"], e["html"], e["asks"]) for i, e in enumerate(entries)
        ]
    chosen = sorted(found, key=lambda question: not question.asks)[:TEXT_LIMIT]
    return sorted(chosen, key=lambda question: (bool(question.frame.address), -len(question.text)))


async def find_drawings(visit: Visit) -> tuple[str, ...]:
    """Large canvases and images, which may hold text that nobody can select."""
    top = (await visit.frames())[0]
    return tuple(entry["html"] for entry in await visit.ask(top, "largeDrawings") or [])


async def written_now(visit: Visit, question: Question) -> str | None:
    """What a question says by now; None where it is no longer in the page, or hidden."""
    now = await visit.ask(question.frame, "questionText", question.index)
    return None if now is None else str(now)


@dataclass(slots=True)
class Reader:
    """Does to a visited page what a person who reads it would."""

    visit: Visit
    clipboard: Clipboard
    hands: Hands
    witness: Witness | None = None

    async def try_text(self, question: Question, *, is_last: bool) -> TextTrial | None:
        """Selects a line, copies it by keyboard and from the menu, opens the context menu on it."""
        async with self.visit.running.clipboard_in_use:
            return await self._try_text(question, is_last=is_last)

    async def _try_text(self, question: Question, *, is_last: bool) -> TextTrial | None:
        line = await self.visit.ask(question.frame, "showQuestion", question.index)
        if line is None:
            return None
        left, top = await self._offset(question.frame)
        start, end = _ends_of(line, left, top)
        await self.visit.ask(question.frame, "arm")
        first_event = int(await self.visit.ask(question.frame, "eventCount") or 0)
        first_dialog = len(self.visit.dialogs)
        selecting: list[Blame] = []
        copying: list[Blame] = []
        opening: list[Blame] = []
        before = await self._selected(question)
        async with _watched(self.witness, question.frame, selecting):
            await self.hands.drag(start, end)
            selected = await self._selected(question)
            if self.witness is not None:
                await self._watch_selection(question, selected)
        if selected == before:
            # A drag that selects nothing leaves selected what was.
            selected = ""
        async with _watched(self.witness, question.frame, copying):
            by_keys, by_menu = await self._copy(bool(selected), LATER_S if is_last else 0.0)
            later = await self._selected(question) if selected else ""
        first_of_menu = len(self.visit.dialogs)
        async with _watched(self.witness, question.frame, opening):
            await self.hands.click(start[0] + 2, start[1], "right")
        events = await self._events(question.frame, first_event)
        menus = [event for event in events if event.type == "contextmenu"]
        style = await self.visit.ask(question.frame, "selectionStyle", question.index)
        now = await written_now(self.visit, question)
        if now is not None and squash(line["text"]) not in squash(now):
            # Nobody can select what a clock says.
            return None
        gone_at = await self.visit.ask(question.frame, "now") if now is None else None
        return TextTrial(
            text=question.text,
            html=question.html,
            line=line["text"],
            selected=selected,
            selected_later=later,
            style=style["userSelect"],
            invisible=style["isInvisible"],
            menu_cancelled=menus[-1].cancelled if menus else None,
            events=events,
            clipboard=by_keys,
            clipboard_by_menu=by_menu,
            select_blame=tuple(selecting),
            copy_blame=tuple(copying),
            menu_blame=tuple(opening),
            dialogs=tuple(self.visit.dialogs[first_dialog:]),
            gone_at=gone_at,
            menu_dialogs=tuple(self.visit.dialogs[first_of_menu:]),
            asks=question.asks,
        )

    async def _watch_selection(self, question: Question, selected: str) -> None:
        """Waits a moment for whoever takes a selection away later, so that it is seen at work."""
        end = asyncio.get_running_loop().time() + LATER_S
        while asyncio.get_running_loop().time() < end:
            if not selected or await self._selected(question) != selected:
                return
            await self.visit.of(asyncio.sleep(0.05))

    async def _copy(self, is_selected: bool, later_s: float) -> tuple[str, str | None]:
        await self.clipboard.write(SENTINEL)
        if not is_selected:
            await self.hands.press("a", control=True, command="selectAll")
        await self.hands.press("c", control=True, command="copy")
        # Some pages empty the clipboard, or take the selection away, a moment later.
        await self.visit.of(asyncio.sleep(later_s))
        by_keys = await self.clipboard.read_new(SENTINEL)
        if not is_selected:
            return by_keys, None
        await self.clipboard.write(SENTINEL)
        await self.hands.choose("Copy")
        return by_keys, await self.clipboard.read_new(SENTINEL)

    async def _selected(self, question: Question) -> str:
        return str(await self.visit.ask(question.frame, "selectedText") or "")

    async def _events(self, frame: Frame, first: int) -> tuple[Event, ...]:
        entries = await self.visit.ask(frame, "eventsFrom", first) or []
        return tuple(
            Event(e["type"], e["at"], e["key"], e["input"], e["cancelled"]) for e in entries
        )

    async def _offset(self, frame: Frame) -> tuple[float, float]:
        if not frame.address:
            return 0.0, 0.0
        with suppress(PlaywrightError, KeyError, IndexError):
            owner = await self.visit.send("DOM.getFrameOwner", {"frameId": frame.id})
            quads = await self.visit.send(
                "DOM.getContentQuads", {"backendNodeId": owner["backendNodeId"]}
            )
            return float(quads["quads"][0][0]), float(quads["quads"][0][1])
        return 0.0, 0.0

    async def try_keys(self, shortcuts: tuple[Shortcut, ...]) -> tuple[KeyTrial, ...]:
        """Presses each shortcut with the focus on the page and sees whether the page cancels it."""
        top = (await self.visit.frames())[0]
        await self.visit.ask(top, "arm")
        async with self.visit.running.clipboard_in_use:
            return tuple([await self._try_key(top, shortcut) for shortcut in shortcuts])

    async def _try_key(self, top: Frame, shortcut: Shortcut) -> KeyTrial:
        first = int(await self.visit.ask(top, "eventCount") or 0)
        first_dialog = len(self.visit.dialogs)
        blames: list[Blame] = []
        async with _watched(self.witness, top, blames):
            await self.hands.press(
                shortcut.key,
                control=shortcut.control,
                shift=shortcut.shift,
                command=shortcut.command,
            )
        events = await self._events(top, first)
        cancelled = any(
            event.type == "keydown"
            and event.cancelled
            and event.key.lower() == shortcut.key.lower()
            for event in events
        )
        return KeyTrial(
            shortcut.name,
            "page",
            cancelled,
            dialogs=tuple(self.visit.dialogs[first_dialog:]),
            blame=tuple(blames),
        )


def _ends_of(
    line: dict[str, Any], left: float, top: float
) -> tuple[tuple[float, float], tuple[float, float]]:
    """From where to where a line is dragged over, in a frame that begins at ``left``, ``top``."""
    if line["isVertical"]:
        middle = left + (line["left"] + line["right"]) / 2
        return (middle, top + line["top"] + 2), (middle, top + line["bottom"] - 2)
    middle = top + (line["top"] + line["bottom"]) / 2
    return (left + line["left"] + 2, middle), (left + line["right"] - 2, middle)


def _watched(
    witness: Witness | None, frame: Frame, blames: list[Blame]
) -> AbstractAsyncContextManager[None]:
    return witness.watching(frame, blames) if witness is not None else nullcontext()


async def with_css_rule(visit: Visit, question: Question, trial: TextTrial) -> TextTrial:
    """The trial with the style rule that makes its text unselectable or its selection invisible."""
    handle = await visit.handle(question.frame, "question", question.index)
    if handle is None:
        return trial
    wanted = ("user-select", "-webkit-user-select")
    sheets: dict[str, str] = {}

    def sheet(event: dict[str, Any]) -> None:
        sheets[event["header"]["styleSheetId"]] = event["header"]["sourceURL"]

    visit.session.on("CSS.styleSheetAdded", sheet)
    try:
        await visit.send("DOM.enable")
        await visit.send("CSS.enable")
        await visit.send("DOM.getDocument", {"depth": 0})
        node = (await visit.send("DOM.requestNode", {"objectId": handle}))["nodeId"]
        styles = await visit.send("CSS.getMatchedStylesForNode", {"nodeId": node})
    except PlaywrightError:
        return trial
    rules = _rules(styles, trial.invisible)
    for rule in rules:
        names = [prop["name"] for prop in rule["style"]["cssProperties"]]
        if trial.invisible or any(name in wanted for name in names):
            place = rule["style"].get("range", {})
            url = sheets.get(rule.get("styleSheetId", ""), "")
            return replace(
                trial,
                rule=Source(redact_url(url), place["startLine"] + 1, place["startColumn"] + 1)
                if place
                else None,
                rule_code=_rule_text(rule),
            )
    return trial


def _rules(styles: dict[str, Any], invisible: bool) -> list[dict[str, Any]]:
    if invisible:
        groups = [
            group
            for group in styles.get("pseudoElements", [])
            + [g for e in styles.get("inheritedPseudoElements", []) for g in e["pseudoElements"]]
            if group.get("pseudoType") == "selection"
        ]
        return [match["rule"] for group in groups for match in reversed(group["matches"])]
    matched = list(reversed(styles.get("matchedCSSRules", [])))
    for ancestor in styles.get("inherited", []):
        matched += reversed(ancestor.get("matchedCSSRules", []))
    return [match["rule"] for match in matched]


def _rule_text(rule: dict[str, Any]) -> str:
    selector = rule.get("selectorList", {}).get("text", "")
    body = " ".join(str(rule["style"].get("cssText", "")).split())
    return f"{selector} {{ {body} }}"[:200]
