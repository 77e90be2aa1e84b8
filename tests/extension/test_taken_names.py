"""No page steers the answer by taking names: an id, a name, a frame's or a form's."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any, Final

import pytest

from tests.extension.chromium import chromium_with
from tests.extension.copies import EXTENSION, copy_extension
from tests.extension.firefox import firefox_with, needs_firefox
from tests.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]

FILES: Final = ("shared/content.js", "content/looking.js", "content/receiving.js")
OWN: Final = ("pasteguard", "pasteguardLook", "pasteguardRecords", "pasteguard.look", "chrome")
GIVEN: Final = re.compile(r"(?<![\w.])(?:function\*?|const|let|class) (\w+)")
ASKED: Final = re.compile(r"\.(\w+)\b")
FRAMES: Final = 12
"""Frames are slow to load: they take the extension's own names, and some more."""

PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Task 3</title></head><body>
<main><h1>Task 3</h1><p>Describe a habit that made your work better, and how you came to it.</p>
<label>Essay<textarea id="essay" rows="6"></textarea></label></main>
{names}
<script>
document.getElementById("essay").addEventListener("paste", (event) => event.preventDefault());
document.addEventListener("contextmenu", (event) => event.preventDefault());
</script></body></html>
"""


def names() -> list[str]:
    """Every name in what the extension puts into a page: its own, and what it asks for."""
    found: dict[str, None] = dict.fromkeys(OWN)
    for file in FILES:
        text = (EXTENSION / file).read_text("utf-8")
        found |= dict.fromkeys([*GIVEN.findall(text), *ASKED.findall(text)])
    # What the page itself uses to refuse pasting stays as it is.
    return [name for name in found if name not in {"addEventListener", "getElementById"}]


def takers(name: str, *, has_frame: bool) -> str:
    """Elements that take the name in the window, the document and a form."""
    frame = f'<iframe name="{name}" srcdoc="" hidden></iframe>' if has_frame else ""
    return f'<img name="{name}" id="{name}" alt=""><form name="{name}" id="{name}"></form>{frame}'


def write_pages(folder: Path) -> list[str]:
    """The page without, and with a part of the names taken each; how they are called."""
    folder.mkdir()
    found = names()
    parts = {"free": [], "first": found[::2], "second": found[1::2]}
    for title, part in parts.items():
        one_form = "".join(f'<input type="hidden" name="{name}">' for name in part)
        taken = "".join(takers(name, has_frame=at < FRAMES) for at, name in enumerate(part))
        text = PAGE.format(names=f"<form>{one_form}</form>{taken}" if part else "")
        (folder / f"{title}.html").write_text(text, "utf-8")
    return list(parts)


def answers(report: Any) -> dict[str, str]:
    """By restriction, what is said."""
    assert report.get("schema") == "pasteguard.passive/1", report
    return {
        f"{each['restriction']} {each['field']}": each["outcome"] for each in report["findings"]
    }


def test_chromium_answers_the_same_where_all_names_are_taken(tmp_path: Path) -> None:
    free, first, second, started = asyncio.run(_in_chromium(tmp_path))
    assert free["paste f1"] == "restricted"
    assert free["context-menu None"] == "restricted"
    assert first == second == free
    assert started["paste f1"] == "restricted"


async def _in_chromium(folder: Path) -> list[dict[str, str]]:
    told = []
    titles = write_pages(folder / "pages")
    with Site(folder / "pages") as site:
        async with chromium_with(copy_extension(folder), folder / "profile") as driven:
            page = await driven.context.new_page()
            for name in titles:
                await page.goto(f"{site.url}/{name}.html")
                told.append(answers(await driven.look(page)))
            await driven.ask("begin", await driven.tab_of(page), site.url)
            await page.wait_for_timeout(800)
            told.append(answers(await driven.look(page)))
    return told


@pytest.mark.every
def test_firefox_answers_the_same_where_all_names_are_taken(tmp_path: Path) -> None:
    needs_firefox()
    titles = write_pages(tmp_path / "pages")
    with Site(tmp_path / "pages") as site, firefox_with(tmp_path) as firefox:
        told = []
        for name in titles:
            url = f"{site.url}/{name}.html"
            firefox.open(url)
            told.append(answers(firefox.ask("look", {"tab": url})))
        assert told[0]["paste f1"] == "restricted"
        assert told[0] == told[1] == told[2]
