"""Provides a browser to audit with, and a Japanese font; does nothing where both are there.

Run by make with the Python of .venv. Takes the first that works: a browser that Pasteguard finds
already, Playwright's own download, the Chromium of Debian (as root). Else names the next step and
exits with 1.
"""

from __future__ import annotations

import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from typing import IO, Final

from playwright.sync_api import sync_playwright

from pasteguard.browser.launcher import CHOICE_VARIABLE, find_browser
from pasteguard.errors import BrowserMissing
from scripts.machine import apt_install, can_apt, run, say

STALL_SECONDS: Final = 60
"""A download that brings nothing for so long is given up."""

PROGRESS: Final = re.compile(r"\b(\d+)% of")


def main() -> int:
    """Provide both; the exit code is 1 where there is no browser in the end."""
    if os.environ.get(CHOICE_VARIABLE):
        return 0  # the user's own choice: where it is wrong, Pasteguard says so
    if not provide_driver():
        say("driver.broken")
        return 1
    if not (provided() or download_browser() or install_system_browser()):
        say("browser.missing")
        return 1
    provide_japanese_font()
    return 0


def provide_driver() -> bool:
    """Make sure that Playwright's own Node.js runs; a minimal Debian lacks a library it needs."""
    return driver_runs() or (can_apt() and apt_install("libatomic1") and driver_runs())


def driver_runs() -> bool:
    """Whether Playwright answers at all."""
    return run(sys.executable, "-m", "playwright", "--version").returncode == 0


def provided() -> bool:
    """Whether Pasteguard finds a browser that tells its version: stubs and broken ones do not."""
    try:
        with sync_playwright() as playwright:
            return find_browser(playwright.chromium.executable_path).version != ""
    except BrowserMissing:
        return False


def download_browser() -> bool:
    """Let Playwright download Chromium, and its system libraries where that needs no asking."""
    say("browser.downloading")
    refusal = download_refusal()
    if refusal:
        say(refusal, seconds=STALL_SECONDS)
        return False
    if not provided() and can_apt():
        say("browser.libraries")
        ended = run(sys.executable, "-m", "playwright", "install-deps", "chromium")
        if ended.returncode != 0:
            command, output = "playwright install-deps", "\n".join(ended.stdout.splitlines()[-5:])
            say("apt.failed", command=command, output=output)
    if provided():
        return True
    say("browser.broken")
    return False


def download_refusal() -> str | None:
    """Download Chromium; the id of the text that says why not, where that failed."""
    process = subprocess.Popen(
        [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"],
        env=os.environ | {"PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT": "15000"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    assert process.stdout is not None  # as asked for with PIPE
    if not show_progress(process.stdout):
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()
        return "browser.stalled"
    return "browser.refused" if process.wait() else None


def show_progress(output: IO[str]) -> bool:
    """Print how far the download is, until it ends; False where it stalls."""
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        for line in output:
            lines.put(line)
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    deadline = time.monotonic() + STALL_SECONDS
    while True:
        try:
            line = lines.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            return False
        if line is None:
            return True
        if progress := PROGRESS.search(line):
            deadline = time.monotonic() + STALL_SECONDS
            show_percent(int(progress[1]))


def show_percent(percent: int) -> None:
    """Keep one line of a terminal up to date; a log gets nothing."""
    if sys.stdout.isatty():
        print(f"\r  {percent} %", end="\n" if percent == 100 else "", flush=True)


def install_system_browser() -> bool:
    """Install the Chromium that Debian packages; Ubuntu's is a stub, which does not run."""
    if not can_apt():
        return False
    say("browser.apt")
    return apt_install("chromium") and provided()


def provide_japanese_font() -> None:
    """Install one where apt-get can; without, Japanese shows as empty boxes, and nothing fails."""
    if not can_apt() or (shutil.which("fc-list") and run("fc-list", ":lang=ja").stdout.strip()):
        return
    say("font.apt")
    if not apt_install("fontconfig", "fonts-noto-cjk"):
        say("font.missing")


if __name__ == "__main__":
    sys.exit(main())
