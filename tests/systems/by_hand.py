"""What a person would try in a system, in plain Playwright and without Pasteguard.

``python -m tests.systems.by_hand surveyjs`` prints what came of each act, to compare with the
right answers, or to write them. Every act is done in a page of its own.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from playwright.sync_api import (
    Browser,
    Dialog,
    Error,
    FrameLocator,
    Locator,
    Page,
    Request,
    sync_playwright,
)

from tests.systems.answers import Field, System, systems
from tests.systems.serving import served

COMPOSED: Final = "日本語"
PATIENCE: Final = 600
"""So many milliseconds a system gets to answer an act."""
SHORTCUTS: Final = ("Control+f", "Control+p", "Control+s", "Control+u", "F1", "F6", "F12", "Tab")

Act = Callable[["Trial"], object]


@dataclass(frozen=True, slots=True)
class Trial:
    """A page that stands where a candidate begins to write, and the field in it."""

    page: Page
    field: Field
    dialogs: list[str]
    sent: list[str]

    def element(self) -> Locator:
        """The element that a person clicks to write."""
        *frames, last = self.field.path
        place: Page | FrameLocator = self.page
        for frame in frames:
            place = place.frame_locator(frame)
        return place.locator(last).first

    def text(self) -> str:
        """What stands in the field."""
        return str(self.element().evaluate(self.field.read)).replace("\xa0", " ").strip()

    def begin(self) -> None:
        """Click into the field, as a candidate does first."""
        self.element().click()

    def type(self) -> None:
        """Begin, and write on the keyboard."""
        self.begin()
        self.page.keyboard.type(self.field.words, delay=20)
        self.wait()

    def press(self, *keys: str) -> None:
        """Press one combination after the other, and give the system time."""
        for key in keys:
            self.page.keyboard.press(key)
            self.page.wait_for_timeout(60)
        self.wait()

    def wait(self) -> None:
        """Give the system time."""
        self.page.wait_for_timeout(PATIENCE)

    def clipboard(self) -> str:
        """What is in the clipboard."""
        return str(self.page.evaluate("navigator.clipboard.readText()"))

    def copy_elsewhere(self, text: str) -> None:
        """Put something into the clipboard, as from another program."""
        self.page.evaluate("(text) => navigator.clipboard.writeText(text)", text)


def typed(trial: Trial) -> object:
    trial.type()
    return trial.text()


def pasted(trial: Trial) -> object:
    trial.copy_elsewhere(trial.field.lines)
    trial.begin()
    trial.press("Control+v")
    return trial.text()


def dropped(trial: Trial) -> object:
    """Drag a word of the question into the field."""
    question = trial.page.locator("#question")
    if question.count() == 0:
        return "there is no #question"
    question.dblclick(position={"x": 20, "y": 8})
    word = trial.page.evaluate("getSelection().toString()")
    before = trial.text()
    question.hover(position={"x": 20, "y": 8})
    trial.page.mouse.down()
    trial.element().hover()
    trial.element().hover(position={"x": 30, "y": 10})
    trial.page.mouse.up()
    trial.wait()
    return {"word": word, "before": before, "after": trial.text()}


def copied(trial: Trial) -> object:
    trial.copy_elsewhere("-")
    trial.type()
    trial.press("Control+a", "Control+c")
    return trial.clipboard()


def cut(trial: Trial) -> object:
    trial.copy_elsewhere("-")
    trial.type()
    trial.press("Control+a", "Control+x")
    return {"clipboard": trial.clipboard(), "left": trial.text()}


def undone(trial: Trial) -> object:
    trial.type()
    before = trial.text()
    trial.press("Control+z")
    once = trial.text()
    trial.press(*["Control+z"] * 5)
    return {"before": before, "once": once, "often": trial.text()}


def composed(trial: Trial) -> object:
    trial.begin()
    session = trial.page.context.new_cdp_session(trial.page)
    for text in ("に", "にほ", "にほん", COMPOSED):
        place = {"text": text, "selectionStart": len(text), "selectionEnd": len(text)}
        session.send("Input.imeSetComposition", place)
        trial.page.wait_for_timeout(50)
    session.send("Input.insertText", {"text": COMPOSED})
    trial.wait()
    return trial.text()


def inserted(trial: Trial) -> object:
    """Text without keys, as dictation gives it."""
    trial.begin()
    trial.page.keyboard.insert_text(trial.field.words)
    trial.wait()
    return trial.text()


def long_text(trial: Trial) -> object:
    trial.copy_elsewhere(f"{trial.field.words} " * 250)
    trial.begin()
    trial.press("Control+v")
    return len(trial.text())


def spellcheck(trial: Trial) -> object:
    return trial.element().evaluate(
        "(element) => [element.spellcheck, element.closest('[spellcheck]')?.outerHTML.slice(0, 80)]"
    )


def selected(trial: Trial) -> object:
    """Select the question with a triple click."""
    question = trial.page.locator("#question")
    if question.count() == 0:
        return "there is no #question"
    question.click(click_count=3)
    return trial.page.evaluate("getSelection().toString()")


def context_menu(trial: Trial) -> object:
    return {
        "margin": _prevented(
            trial, "contextmenu", lambda: trial.page.mouse.click(5, 5, button="right")
        ),
        "field": _prevented(trial, "contextmenu", lambda: trial.element().click(button="right")),
    }


def shortcuts(trial: Trial) -> object:
    """Which of the browser's own combinations the system takes, from within the field."""
    trial.begin()
    found = {}
    for keys in SHORTCUTS:
        press = partial(trial.page.keyboard.press, keys)
        found[keys] = _prevented(trial, "keydown", press)
    return [keys for keys, is_prevented in found.items() if is_prevented]


def _prevented(trial: Trial, event: str, act: Callable[[], object]) -> bool:
    for frame in trial.page.frames:
        frame.evaluate(
            """(kind) => {
              window.seenOfEvents = [];
              const note = (event) => {
                window.seenOfEvents.push(event);
                setTimeout(() => window.seenOfEvents.push(event.defaultPrevented), 0);
              };
              addEventListener(kind, note, { capture: true });
            }""",
            event,
        )
    act()
    trial.page.wait_for_timeout(100)
    return any(
        frame.evaluate("(window.seenOfEvents ?? []).some((each) => each.defaultPrevented === true)")
        for frame in trial.page.frames
    )


def reloaded(trial: Trial) -> object:
    trial.type()
    trial.page.wait_for_timeout(2000)
    trial.page.reload()
    trial.wait()
    trial.wait()
    return {"text": trial.text(), "dialogs": trial.dialogs}


def left(trial: Trial) -> object:
    """Leave for another page after writing: does a dialogue ask?"""
    trial.type()
    trial.page.goto("about:blank")
    return trial.dialogs


def other_tab(trial: Trial) -> object:
    """Go to another tab and come back: what changes, and what is sent."""
    trial.type()
    trial.sent.clear()
    before = trial.page.locator("body").inner_text()
    other = trial.page.context.new_page()
    other.bring_to_front()
    other.wait_for_timeout(PATIENCE)
    trial.page.bring_to_front()
    other.close()
    trial.wait()
    after = trial.page.locator("body").inner_text()
    return {"changed": before != after, "dialogs": trial.dialogs, "sent": list(trial.sent)}


def sent(trial: Trial) -> object:
    """What is sent while a person writes."""
    trial.sent.clear()
    trial.type()
    trial.wait()
    return list(trial.sent)


FIELD_ACTS: Final[Mapping[str, Act]] = {
    "typing": typed,
    "paste": pasted,
    "drop": dropped,
    "copy": copied,
    "cut": cut,
    "undo": undone,
    "ime": composed,
    "dictation": inserted,
    "length-limit": long_text,
    "spellcheck": spellcheck,
}
PAGE_ACTS: Final[Mapping[str, Act]] = {
    "select": selected,
    "context-menu": context_menu,
    "shortcuts": shortcuts,
    "reload-loss": reloaded,
    "leave-warning": left,
    "tab-switch": other_tab,
    "keystroke-log": sent,
}
"""Done once a system, with its first field."""


def trials(
    browser: Browser, url: str, system: System, acts: Sequence[str]
) -> Iterator[tuple[str, str, object]]:
    """Each act on each field, in a fresh page: the field's label, the act and what came of it."""
    for number, field in enumerate(system.fields):
        for name, act in {**FIELD_ACTS, **({} if number else PAGE_ACTS)}.items():
            if acts and name not in acts:
                continue
            context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
            page = context.new_page()
            page.set_default_timeout(5000)
            dialogs: list[str] = []
            sent_requests: list[str] = []
            page.on("dialog", partial(_answer, dialogs))
            page.on("request", partial(_note, sent_requests))
            try:
                page.goto(url + system.path)
                page.wait_for_timeout(PATIENCE)
                for click in system.clicks:
                    page.get_by_text(click, exact=True).first.click()
                    page.wait_for_timeout(PATIENCE)
                came: object = act(Trial(page, field, dialogs, sent_requests))
            except Error as error:
                came = f"error: {error.message.splitlines()[0]}"
            yield field.label, name, came
            context.close()


def _answer(kept: list[str], dialog: Dialog) -> None:
    kept.append(f"{dialog.type}: {dialog.message}")
    dialog.accept()


def _note(kept: list[str], request: Request) -> None:
    if request.method != "GET":
        kept.append(f"{request.method} {request.url} {(request.post_data or '')[:80]}")


def main(arguments: Sequence[str]) -> int:
    """Try the systems named, or ``SYSTEM:ACT`` alone."""
    known = systems()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        for argument in arguments:
            name, _, act = argument.partition(":")
            with served(known[name].server) as url:
                for label, tried, came in trials(browser, url, known[name], [act] if act else []):
                    print(name, label, tried, json.dumps(came, ensure_ascii=False), flush=True)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
