"""The real clipboard, written and read from a page of our own that the audited page cannot see."""

from __future__ import annotations

import asyncio
from typing import Final

from playwright.async_api import CDPSession, Page

from pasteguard.browser.launcher import RunningBrowser

CHANGE_LOOKS: Final = 4
CHANGE_PAUSE_S: Final = 0.04
WRITE: Final = """([text, html]) => {
  const area = document.querySelector("textarea");
  area.value = text; area.focus(); area.select();
  if (html) document.addEventListener("copy", event => {
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  }, { once: true });
  return document.execCommand("copy");
}"""


class Clipboard:
    """The clipboard of one browser; it belongs to the process, so one audit at a time uses it.

    The helper page believes it has the focus (emulated), so that the audited page keeps its own.
    """

    def __init__(self, page: Page, session: CDPSession) -> None:
        self._page = page
        self._session = session

    @classmethod
    async def open(cls, running: RunningBrowser) -> Clipboard:
        """A clipboard helper in a browser context of its own."""
        page, _ = await running.new_page()
        await running.learn_about_focus(page)
        session = await page.context.new_cdp_session(page)
        await session.send("Emulation.setFocusEmulationEnabled", {"enabled": True})
        await page.set_content("<textarea></textarea>")
        return cls(page, session)

    async def write(self, text: str, html: str = "") -> None:
        """Puts text on the clipboard, as copying it in another program would.

        ``html`` is the same with its formatting, where the other program keeps any.
        """
        await self._page.evaluate(WRITE, [text, html])

    async def read_new(self, old: str) -> str:
        """The clipboard once it holds another text than ``old``, else ``old`` after a moment.

        What one process copies reaches the clipboard a little after its event is over.
        """
        for _ in range(CHANGE_LOOKS):
            text = await self.read()
            if text != old:
                return text
            await asyncio.sleep(CHANGE_PAUSE_S)
        return old

    async def read(self) -> str:
        """The plain text on the clipboard, got by pasting it as a person would; may be empty."""
        await self._page.evaluate(
            "() => { const a = document.querySelector('textarea'); a.value = ''; a.focus(); }"
        )
        await self._session.send(
            "Input.dispatchKeyEvent", {"type": "rawKeyDown", "commands": ["Paste"]}
        )
        return str(await self._page.evaluate("document.querySelector('textarea').value"))
