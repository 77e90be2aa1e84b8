"""Draws the extension's icons: a clipboard with a tick, on a transparent ground.

Run it after a change of the drawing: ``python -m scripts.draw_icons``. It needs a browser.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

FOLDER: Final = Path("extension/icons")
SIZES: Final = (16, 32, 48, 128)
DRAWING: Final = """
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="{size}" height="{size}">
  <rect x="2" y="2" width="12" height="13.5" rx="2" fill="#1f5fbf"/>
  <rect x="5" y=".5" width="6" height="3.5" rx="1.2" fill="#123a78"/>
  <path d="M4.8 9.4 7.1 11.7 11.4 6.8" fill="none" stroke="#fff" stroke-width="1.8"
        stroke-linecap="round" stroke-linejoin="round"/>
</svg>
"""


def main() -> None:
    """Write one PNG for each size."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(channel=None, args=["--no-sandbox"])
        for size in SIZES:
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content(f"<style>*{{margin:0}}</style>{DRAWING.format(size=size)}")
            page.screenshot(path=FOLDER / f"{size}.png", omit_background=True)
        browser.close()


if __name__ == "__main__":
    main()
