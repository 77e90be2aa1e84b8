"""Draws the pictures of the README and of docs/dashboard.md, in both languages.

One is the report of the guarded sample, the other a page's history in the service's demo project.
``make pictures`` runs it. What each shows is written to docs/images/shown.json, so that a test
can hold the words beside a picture to it.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Final
from wsgiref.simple_server import WSGIRequestHandler, make_server

from playwright.async_api import Browser, ViewportSize, async_playwright

from pasteguard.browser.launcher import find_browser
from pasteguard_server.app import create_app
from pasteguard_server.demo_runs import NIGHTS, PROJECT, TITLES, seed
from pasteguard_server.settings import Settings

FOLDER: Final = Path(__file__).parents[1] / "docs" / "images"
COMMAND: Final = [sys.executable, "-c", "from pasteguard.cli import main; main()"]
SIZE: Final[ViewportSize] = {"width": 1100, "height": 900}
LANGUAGES: Final = {"en": "report.png", "ja": "report.ja.png"}
HISTORIES: Final = {"en": "history.png", "ja": "history.ja.png"}
HISTORY_HEIGHTS: Final = {"en": 1060, "ja": 1200}
"""So much of the history, in CSS pixels, that each restriction's strip is seen."""
REPORT_LIMIT_S: Final = 300


def main() -> int:
    """Draw all of them."""
    with TemporaryDirectory() as folder:
        shown = {name: _audit(language, Path(folder)) for language, name in LANGUAGES.items()}
        with _demo_service(Path(folder)) as (url, shows):
            asyncio.run(_draw(Path(folder), url))
        shown |= dict.fromkeys(HISTORIES.values(), shows)
    (FOLDER / "shown.json").write_text(json.dumps(shown, indent=2) + "\n", encoding="utf-8")
    return 0


def _audit(language: str, folder: Path) -> dict[str, int]:
    """Audits the guarded sample into a report of the language; what its first screen counts."""
    for ending in ("json", "html"):
        path = folder / f"{language}.{ending}"
        demo = ["demo", "--only", "guarded", "--lang", language, "--output", str(path)]
        subprocess.run([*COMMAND, *demo], check=True, timeout=REPORT_LIMIT_S, capture_output=True)
    (report,) = json.loads((folder / f"{language}.json").read_text("utf-8"))["reports"]
    checked = {each["restriction"] for each in report["findings"]}
    restricted = [each for each in report["findings"] if each["outcome"] == "restricted"]
    return {
        "checked": len(checked),
        "restricted": len({each["restriction"] for each in restricted}),
    }


@contextmanager
def _demo_service(folder: Path) -> Iterator[tuple[str, dict[str, int]]]:
    """The service with its demo project: the address of a page's history, and what that counts."""
    settings = Settings(folder=folder / "service")
    seed(settings)
    app = create_app(settings)
    client = app.test_client()
    pages = client.get(f"/api/v1/projects/{PROJECT}/pages").get_json()["items"]
    (page,) = [each for each in pages if each["title"] == TITLES["writing"]]
    outcomes = [each["outcome"] for each in page["standings"].values()]
    shows = {
        "checked": len(outcomes),
        "restricted": outcomes.count("restricted"),
        "runs": NIGHTS,
    }
    with make_server("127.0.0.1", 0, app, handler_class=_QuietHandler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/pages/{page['id']}", shows
        server.shutdown()


class _QuietHandler(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: what was asked for is in the picture."""


async def _draw(folder: Path, history: str) -> None:
    async with async_playwright() as playwright:
        path = find_browser(playwright.chromium.executable_path).path
        browser = await playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for language, name in LANGUAGES.items():
            await _shoot(browser, (folder / f"{language}.html").as_uri(), name, language, SIZE)
            size: ViewportSize = {"width": SIZE["width"], "height": HISTORY_HEIGHTS[language]}
            await _shoot(browser, history, HISTORIES[language], language, size)
        await browser.close()


async def _shoot(browser: Browser, url: str, name: str, language: str, size: ViewportSize) -> None:
    page = await browser.new_page(viewport=size, locale=language)
    await page.goto(url)
    await page.screenshot(path=FOLDER / name)
    await page.close()


if __name__ == "__main__":
    sys.exit(main())
