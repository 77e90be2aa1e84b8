"""Draws the picture of the README: the report of the guarded sample, in both languages.

``make pictures`` runs it. What each shows is written to docs/images/shown.json, so that a test
can hold the words beside a picture to it.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.async_api import Browser, ViewportSize, async_playwright

from pasteguard.browser.launcher import find_browser

FOLDER: Final = Path(__file__).parents[1] / "docs" / "images"
COMMAND: Final = [sys.executable, "-c", "from pasteguard.cli import main; main()"]
SIZE: Final[ViewportSize] = {"width": 1100, "height": 900}
LANGUAGES: Final = {"en": "report.png", "ja": "report.ja.png"}
REPORT_LIMIT_S: Final = 300


def main() -> int:
    """Draw all of them."""
    with TemporaryDirectory() as folder:
        shown = {name: _audit(language, Path(folder)) for language, name in LANGUAGES.items()}
        asyncio.run(_draw(Path(folder)))
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


async def _draw(folder: Path) -> None:
    async with async_playwright() as playwright:
        path = find_browser(playwright.chromium.executable_path).path
        browser = await playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for language, name in LANGUAGES.items():
            await _shoot(browser, (folder / f"{language}.html").as_uri(), name, language)
        await browser.close()


async def _shoot(browser: Browser, url: str, name: str, language: str) -> None:
    page = await browser.new_page(viewport=SIZE, locale=language)
    await page.goto(url)
    await page.screenshot(path=FOLDER / name)
    await page.close()


if __name__ == "__main__":
    sys.exit(main())
