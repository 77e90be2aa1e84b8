"""Which browser to audit with, and how it is started so that a page sees what a candidate's would.

Playwright's own emulations are off (``no_defaults``): focus and visibility are then real.
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from playwright.async_api import Browser as PlaywrightBrowser
from playwright.async_api import CDPSession, Page, Playwright

from pasteguard.artifacts.pointer import WINDOW
from pasteguard.browser.devtools_protocol import DevTools
from pasteguard.browser.devtools_relay import relayed
from pasteguard.browser.request_holding import AuditedContext, Hold, RequestHolding
from pasteguard.browser.temp_profile import own_folder, short_way_to
from pasteguard.errors import BrowserFailed, BrowserMissing
from pasteguard.model.report import Message

START_LIMIT_S: Final = 30.0
STOP_LIMIT_S: Final = 5.0
CHOICE_VARIABLE: Final = "PASTEGUARD_BROWSER"

ON_THE_PATH: Final = (
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
    "chrome",
    "msedge",
)
AT_FIXED_PLACES: Final = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
# One process for all frames of a page: the probe, the debugger and the mouse then reach every
# frame through one session. Each audit has a browser context of its own that is thrown away.
ONE_PROCESS_A_PAGE: Final = (
    "--disable-site-isolation-trials",
    "--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes,Translate,"
    "OptimizationHints,MediaRouter,HttpsUpgrades,"
    # Pages of its own that Chrome draws around a page: half a second of work with every window.
    "PreloadTopChromeWebUI,InitialWebUI,WebUIReloadButton,WebUIOmniboxPopup,WebUIOmniboxAimPopup",
)
QUIET: Final = (
    "--disable-background-networking",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-search-engine-choice-screen",
    "--disable-hang-monitor",
    "--password-store=basic",
    "--use-mock-keychain",
    "--mute-audio",
    # A page that asks for a camera or a microphone gets a made-up one, never the machine's.
    "--use-fake-device-for-media-stream",
    "--auto-select-desktop-capture-source=Entire screen",
)

_DRAINING: Final[set[asyncio.Future[None]]] = set()
"""The event loop holds tasks weakly; here they stay until they are done."""


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser on this machine. ``version`` is empty where it only tells when it runs."""

    path: str
    name: str
    version: str


def find_browser(own: str | None = None) -> Browser:
    """The browser to use: the user's choice, else Playwright's ``own``, else one of the machine.

    Raises BrowserMissing with the next step.
    """
    chosen = os.environ.get(CHOICE_VARIABLE)
    if chosen:
        path = shutil.which(chosen)
        if path is None:
            raise BrowserMissing(Message("notice.browser-choice-missing", {"path": chosen}))
        return _described(path)
    if own and Path(own).exists():
        return _described(own)
    for name in ON_THE_PATH:
        if path := shutil.which(name):
            return _described(path)
    for place in AT_FIXED_PLACES:
        if Path(place).exists():
            return _described(place)
    raise BrowserMissing(Message("notice.browser-missing"))


def _described(path: str) -> Browser:
    lowered = path.lower()
    name = (
        "Microsoft Edge"
        if re.search(r"\b(?:ms)?edge\b", lowered)
        else "Google Chrome"
        if "google" in lowered and "chrome" in lowered
        else "Chromium"
    )
    return Browser(path, name, _version_of(path))


def _version_of(path: str) -> str:
    if sys.platform == "win32":
        return ""
    with suppress(OSError, subprocess.SubprocessError):
        answer = subprocess.run(
            [path, "--version"], capture_output=True, text=True, timeout=20, check=False
        )
        found = re.search(r"\d+(?:\.\d+)+", answer.stdout)
        return found.group() if found else ""
    return ""


@dataclass(slots=True)
class RunningBrowser:
    """A started browser: Playwright's view of it, and a session that speaks to it as a whole.

    ``address`` is where the browser listens for the DevTools protocol. ``clipboard_in_use`` is held
    by whoever does something in which nothing else may change the clipboard: all pages share it.
    ``keeps_focus``: every window believes it is in front, so that visits do not disturb each other.
    """

    browser: Browser
    playwright: PlaywrightBrowser
    session: CDPSession
    process: asyncio.subprocess.Process
    address: str
    holding: RequestHolding
    clipboard_in_use: asyncio.Lock = field(default_factory=asyncio.Lock)
    keeps_focus: bool = False

    @property
    def is_alive(self) -> bool:
        """Whether the browser still runs and answers."""
        return self.process.returncode is None and self.playwright.is_connected()

    async def new_page(self, hold: Hold = Hold.ALL, proxy: str = "") -> tuple[Page, AuditedContext]:
        """A page in a new browser context of its own, which holds back as much of what it sends.

        ``proxy`` is the server through which all of it goes, this machine's own pages included.
        """
        # Without a word on it, Chromium would go past the proxy to addresses of this machine.
        through = {"proxyServer": proxy, "proxyBypassList": "<-loopback>"} if proxy else {}
        made = await self.session.send(
            "Target.createBrowserContext", {"disposeOnDetach": True, **through}
        )
        context = self.holding.audit(str(made["browserContextId"]), hold)
        return await self.open_page(context.id, is_window=True), context

    async def open_page(self, context_id: str, *, is_window: bool = False) -> Page:
        """One more page in that browser context: a tab, or a window."""
        # Pages come up beside each other, and are told apart by their address.
        address = f"about:blank#{secrets.token_hex(8)}"
        async with self.playwright.contexts[0].expect_page(
            lambda page: page.url == address, timeout=START_LIMIT_S * 1000
        ) as opened:
            await self.session.send(
                "Target.createTarget",
                {"url": address, "browserContextId": context_id, "newWindow": is_window},
            )
        return await opened.value

    async def learn_about_focus(self, page: Page) -> None:
        """Sees whether this page keeps its focus where another window comes to the front."""
        with suppress(Exception):
            async with asyncio.timeout(STOP_LIMIT_S):
                first = self.playwright.contexts[0].pages[0]
                await first.bring_to_front()
                focused = [await each.evaluate("document.hasFocus()") for each in (first, page)]
                self.keeps_focus = all(focused)

    async def close_context(self, context_id: str) -> None:
        """Throws the browser context away with all it stored; silent where it is gone already."""
        with suppress(Exception):
            async with asyncio.timeout(STOP_LIMIT_S):
                await self.session.send(
                    "Target.disposeBrowserContext", {"browserContextId": context_id}
                )
                # What a page sends when it is closed is held back, and counted, too.
                await self.holding.all_met()

    def kill(self) -> None:
        """Ends the browser and its children at once; for pages that leave it unable to answer."""
        _kill(self.process)


@asynccontextmanager
async def running(
    playwright: Playwright, *, headed: bool = False, identity: str = ""
) -> AsyncIterator[RunningBrowser]:
    """A browser with a temporary profile, ended and cleaned up afterwards.

    ``identity`` is what its user agent says besides (``user_agent.identity_of``).
    Raises BrowserMissing or BrowserFailed with the next step.
    """
    browser = find_browser(playwright.chromium.executable_path)
    with own_folder() as profile, short_way_to(profile) as temporary:
        process = await _start(browser, profile, temporary, headed=headed, identity=identity)
        devtools: DevTools | None = None
        try:
            address = await _address_of(process, browser)
            # Without this connection nothing would be held back any more.
            devtools = await DevTools.connect(address, when_lost=lambda: _kill(process))
            holding = RequestHolding(devtools)
            await holding.begin()
            async with relayed(address, before_run=holding.all_met) as way:
                connected = await playwright.chromium.connect_over_cdp(way, no_defaults=True)
                session = await connected.new_browser_cdp_session()
                yield RunningBrowser(browser, connected, session, process, address, holding)
        finally:
            # Asked to close, it would let pages send what they send at their end.
            _kill(process)
            await process.wait()
            if devtools is not None:
                await devtools.close()


async def _start(
    browser: Browser, profile: Path, temporary: Path, *, headed: bool, identity: str
) -> asyncio.subprocess.Process:
    arguments = [
        browser.path,
        *([] if headed else ["--headless=new"]),
        "--remote-debugging-port=0",
        f"--user-data-dir={profile}",
        f"--window-size={WINDOW[0]},{WINDOW[1]}",
        *ONE_PROCESS_A_PAGE,
        *QUIET,
    ]
    if browser.version and (identity or not headed):
        agent = ordinary_user_agent(browser.version, sys.platform)
        arguments.append(f"--user-agent={agent} {identity}".rstrip())
    if sys.platform == "linux":
        arguments.append("--disable-dev-shm-usage")
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
    try:
        return await asyncio.create_subprocess_exec(
            *arguments,
            "about:blank",
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            # What a browser that is killed leaves behind goes with its profile.
            env=os.environ | {"TMPDIR": str(temporary)} if sys.platform == "linux" else None,
            start_new_session=sys.platform != "win32",
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,
        )
    except OSError as error:
        raise BrowserFailed(
            Message("notice.browser-failed", {"path": browser.path, "why": str(error)})
        ) from error


def _die_with_parent() -> None:
    """Has Linux end the browser when this process is killed and cannot clean up itself."""
    set_parent_death_signal = 1
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)


def ordinary_user_agent(version: str, platform: str) -> str:
    """The user agent of a browser with a window: some pages are silent for a headless one."""
    system = {
        "darwin": "Macintosh; Intel Mac OS X 10_15_7",
        "win32": "Windows NT 10.0; Win64; x64",
    }.get(platform, "X11; Linux x86_64")
    major = version.split(".")[0]
    return (
        f"Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) "
        f"Chrome/{major}.0.0.0 Safari/537.36"
    )


async def _address_of(process: asyncio.subprocess.Process, browser: Browser) -> str:
    assert process.stderr is not None
    said: list[str] = []
    with suppress(TimeoutError):
        async with asyncio.timeout(START_LIMIT_S):
            async for line in process.stderr:
                text = line.decode(errors="replace").strip()
                if found := re.search(r"ws://\S+", text):
                    # Read on, so that a full pipe never stops the browser.
                    draining = asyncio.ensure_future(_drain(process.stderr))
                    _DRAINING.add(draining)
                    draining.add_done_callback(_DRAINING.discard)
                    return found.group()
                said.append(text)
    why = said[-1] if said else "no answer"
    raise BrowserFailed(Message("notice.browser-failed", {"path": browser.path, "why": why[:300]}))


async def _drain(stream: asyncio.StreamReader) -> None:
    with suppress(Exception):
        while await stream.read(65536):
            pass


def _kill(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        with suppress(ProcessLookupError, PermissionError):
            if sys.platform == "win32":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
