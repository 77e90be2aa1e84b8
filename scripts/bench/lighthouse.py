"""Lighthouse's audit of blocked pasting, in the browser that is measured."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from pasteguard.browser.launcher import RunningBrowser

LIMIT_S: Final = 120.0


@dataclass(slots=True)
class Lighthouse:
    """A program that waits for addresses, so that starting it is not part of what is measured."""

    process: asyncio.subprocess.Process

    async def audit(self, url: str) -> tuple[float, bool]:
        """Seconds taken, and whether it says that pasting is allowed. Raises TimeoutError."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{url}\n".encode())
        answer = await self.answer()
        if answer.get("error") is not None or answer.get("score") is None:
            raise TimeoutError(f"Lighthouse did not audit {url}: {answer}")
        return answer["ms"] / 1000, answer["score"] == 1

    async def answer(self) -> dict[str, Any]:
        """The next line it writes."""
        assert self.process.stdout is not None
        async with asyncio.timeout(LIMIT_S):
            line = await self.process.stdout.readline()
        if not line:
            raise TimeoutError("Lighthouse ended early.")
        found: dict[str, Any] = json.loads(line)
        return found


@asynccontextmanager
async def lighthouse_in(browser: RunningBrowser, folder: Path) -> AsyncIterator[Lighthouse]:
    """Lighthouse, as installed in the folder, attached to the running browser."""
    process = await asyncio.create_subprocess_exec(
        "node",
        str(folder / "run.mjs"),
        str(urlsplit(browser.address).port),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    started = Lighthouse(process)
    try:
        await started.answer()
        yield started
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


def is_installed(folder: Path) -> bool:
    """Whether the folder holds an installed Lighthouse, and there is Node.js to run it."""
    return shutil.which("node") is not None and (folder / "node_modules" / "lighthouse").is_dir()
