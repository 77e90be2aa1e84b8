"""The extension in a real browser, with an engine that says whatever a test wants it to."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, sync_playwright

from pasteguard.browser.launcher import find_browser
from tests.extension.copies import (
    EXTENSION,
    HOSTS,
    OUTSIDE,
    add_acting,
    change_manifest,
    fake_engine,
)

HERE: Final = Path(__file__).parent
STATES: Final = HERE.parent / "states"
NARROW: Final = {"width": 400, "height": 600}


class LoadedExtension:
    """A copy of the extension in a browser, and its pages."""

    def __init__(self, context: BrowserContext, folder: Path) -> None:
        self.context = context
        # Chromium names an unpacked extension after the place it lies in.
        digest = hashlib.sha256(str(folder).encode()).hexdigest()[:32]
        self.url = "chrome-extension://" + "".join(
            chr(ord("a") + int(digit, 16)) for digit in digest
        )
        self._keeper = context.new_page()
        self._keeper.goto(f"{self.url}/options/options.html")
        self.page = context.new_page()
        self.complaints: list[str] = []
        self.page.on("console", lambda message: self._hear(message.type, message.text))
        self.page.on("pageerror", lambda error: self._hear("error", str(error)))

    def _hear(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)

    def store(self, **values: Any) -> None:
        """Replaces everything the extension has stored."""
        self.page.goto("about:blank")  # What is open must not write after this.
        self._keeper.evaluate(
            "values => chrome.storage.local.clear().then(() => chrome.storage.local.set(values))",
            values,
        )

    def stored(self, name: str) -> Any:
        """What the extension has stored under the name."""
        return self._keeper.evaluate(
            "name => chrome.storage.local.get(name).then(all => all[name])", name
        )

    def open(self, path: str, ready: str) -> Page:
        """Opens a page of the extension and waits for an element that shows it is drawn."""
        self.page.bring_to_front()  # Behind another page, browsers draw once a second.
        self.page.goto(f"{self.url}/{path}")
        self.page.wait_for_selector(ready, state="attached")
        return self.page

    def popup(
        self,
        state: str,
        language: Literal["en", "ja"] = "en",
        *,
        tab: int | None = None,
        **fake: Any,
    ) -> Page:
        """The popup over a page in that state; ``fake`` says what else the engine knows."""
        self.store(fake={"state": state, **fake}, settings={"language": language})
        return self.popup_again(tab)

    def popup_again(self, tab: int | None = None) -> Page:
        """The popup with what is stored now."""
        query = f"?tab={tab}" if tab else ""
        return self.open(f"popup/popup.html{query}", "#answers[aria-busy=false]")


@contextmanager
def browser_with(folder: Path) -> Iterator[LoadedExtension]:
    """A browser with the extension of the folder, which may see the pages of this machine."""
    # The browser's own question for a permission is out of a driver's reach.
    change_manifest(folder, host_permissions=HOSTS)
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            folder.parent / "profile",
            executable_path=find_browser(playwright.chromium.executable_path).path,
            headless=True,
            viewport={"width": NARROW["width"], "height": NARROW["height"]},
            args=[
                f"--load-extension={folder}",
                f"--disable-extensions-except={folder}",
                "--no-first-run",
                "--disable-background-networking",
                f"--host-resolver-rules=MAP {OUTSIDE} 127.0.0.1",
            ],
            chromium_sandbox=False,
        )
        yield LoadedExtension(context, folder)
        context.close()


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LoadedExtension]:
    folder = tmp_path_factory.mktemp("extension") / "copy"
    shutil.copytree(EXTENSION, folder)
    fake_engine(folder)
    add_acting(folder)
    with browser_with(folder) as extension:
        yield extension


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LoadedExtension]:
    """The extension as it is, engine and all."""
    folder = tmp_path_factory.mktemp("real") / "copy"
    shutil.copytree(EXTENSION, folder)
    with browser_with(folder) as extension:
        yield extension


@pytest.fixture
def extension(loaded: LoadedExtension) -> Iterator[LoadedExtension]:
    """The extension, in a narrow light window, with nothing stored; it may complain of nothing."""
    loaded.complaints.clear()
    loaded.page.set_viewport_size({"width": NARROW["width"], "height": NARROW["height"]})
    loaded.page.emulate_media(color_scheme="light", reduced_motion="no-preference")
    yield loaded
    assert loaded.complaints == []


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds wrong with the page: rule, and the elements concerned."""
    found = Axe().run(page).response["violations"]
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in found]
