"""Whether this machine is ready to audit, check by check, each with what to do if not."""

from __future__ import annotations

import asyncio
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from pasteguard import __version__
from pasteguard.browser.launcher import Browser
from pasteguard.errors import PasteguardError
from pasteguard.model.report import Message

SHARED_MEMORY: Final = Path("/dev/shm")
LITTLE_MEMORY_MB: Final = 128
NEEDED_SPACE_MB: Final = 300
"""What a browser's temporary profile and its memory files take, generously."""


class Status(StrEnum):
    """How a check ended; only a problem keeps Pasteguard from auditing."""

    FINE = "fine"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Examined:
    """One check: how it ended and what was seen."""

    status: Status
    said: Message

    @property
    def has_next(self) -> bool:
        """Whether ``texts.next_step`` says what to do about it."""
        return self.status is not Status.FINE


@dataclass(frozen=True, slots=True)
class BrowserSeen:
    """What came of looking for a browser and starting it; ``seconds`` is what its start took."""

    browser: Browser | None = None
    seconds: float = 0.0
    error: PasteguardError | None = None
    driver_error: str | None = None


@dataclass(frozen=True, slots=True)
class Machine:
    """What was gathered about the machine. Sizes in MB; ``fonts`` is what fc-list printed.

    ``fonts`` and ``shared_memory_mb`` are None where the machine cannot tell.
    """

    system: str
    browser: BrowserSeen
    fonts: str | None
    shared_memory_mb: int | None
    temporary_folder: str
    free_mb: int
    is_root: bool


def examine() -> tuple[Examined, ...]:
    """Every check of this machine. Starts a browser, so it takes some seconds."""
    return judge(gather())


def is_ready(examined: tuple[Examined, ...]) -> bool:
    """Whether nothing keeps Pasteguard from auditing."""
    return all(check.status is not Status.PROBLEM for check in examined)


def gather() -> Machine:
    """What there is to see of this machine."""
    folder = tempfile.gettempdir()
    return Machine(
        system=sys.platform,
        browser=asyncio.run(_try_browser()),
        fonts=_japanese_fonts() if sys.platform == "linux" else None,
        shared_memory_mb=_size_mb(SHARED_MEMORY),
        temporary_folder=folder,
        free_mb=shutil.disk_usage(folder).free // 2**20,
        is_root=sys.platform != "win32" and os.geteuid() == 0,
    )


async def _try_browser() -> BrowserSeen:
    """Finds the browser as an audit does, starts it and opens a page in it."""
    from playwright.async_api import Error, async_playwright

    from pasteguard.browser.launcher import find_browser, running

    browser = None
    try:
        async with async_playwright() as playwright:
            browser = find_browser(playwright.chromium.executable_path)
            began = time.monotonic()
            async with running(playwright) as started:
                await started.new_page()
                return BrowserSeen(browser, time.monotonic() - began)
    except PasteguardError as error:
        return BrowserSeen(browser, error=error)
    except (Error, OSError) as error:
        return BrowserSeen(browser, driver_error=str(error).splitlines()[0][:200])


def _japanese_fonts() -> str | None:
    program = shutil.which("fc-list")
    if program is None:
        return None
    listed = subprocess.run([program, ":lang=ja"], capture_output=True, text=True, check=False)
    return listed.stdout


def _size_mb(folder: Path) -> int | None:
    return shutil.disk_usage(folder).total // 2**20 if folder.is_dir() else None


def judge(machine: Machine) -> tuple[Examined, ...]:
    """The checks in the order in which to read them. Pure."""
    return (
        _fine(
            "pasteguard",
            version=__version__,
            python=platform.python_version(),
            system=_named(machine),
        ),
        *_judge_browser(machine.browser),
        *_judge_fonts(machine),
        *_judge_room(machine),
    )


def _named(machine: Machine) -> str:
    return {"darwin": "macOS", "win32": "Windows", "linux": "Linux"}.get(
        machine.system, machine.system
    )


def _judge_browser(seen: BrowserSeen) -> Iterator[Examined]:
    if seen.browser is not None:
        found = seen.browser
        yield _fine("browser", name=found.name, version=found.version, path=found.path)
    if seen.error is not None:
        yield Examined(Status.PROBLEM, seen.error.message)
    elif seen.driver_error is not None:
        yield _problem("driver-broken", why=seen.driver_error)
    else:
        yield _fine("started", seconds=f"{seen.seconds:.1f}")


def _judge_fonts(machine: Machine) -> Iterator[Examined]:
    if machine.system != "linux" or machine.fonts:
        yield _fine("font")  # macOS and Windows come with one
    elif machine.fonts is None:
        yield _note("font-unknown")
    else:
        yield _note("font-missing")


def _judge_room(machine: Machine) -> Iterator[Examined]:
    folder, shared = machine.temporary_folder, machine.shared_memory_mb
    if shared is not None and shared < LITTLE_MEMORY_MB:
        yield _note("memory-small", size=shared, folder=folder)
    elif shared is not None:
        yield _fine("memory", size=shared)
    if machine.free_mb < NEEDED_SPACE_MB:
        yield _problem("space-small", folder=folder, size=machine.free_mb, needed=NEEDED_SPACE_MB)
    if machine.is_root and machine.system == "linux":
        yield _note("sandbox")


def _fine(name: str, /, **values: str | int) -> Examined:
    return Examined(Status.FINE, Message(f"doctor.{name}", values))


def _note(name: str, /, **values: str | int) -> Examined:
    return Examined(Status.NOTE, Message(f"doctor.{name}", values))


def _problem(name: str, /, **values: str | int) -> Examined:
    return Examined(Status.PROBLEM, Message(f"doctor.{name}", values))
