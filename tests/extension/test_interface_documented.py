"""Every button, option and way of knowing stands in docs/, in both languages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from pasteguard.texts import all_texts, text

DOCS: Final = Path(__file__).parents[2] / "docs"
PAGES: Final = {"en": DOCS / "extension.md", "ja": DOCS / "ja" / "extension.md"}
JOINED: Final = {"en": " ", "ja": ""}
"""What stands for the end of a line within a sentence."""
BUTTONS: Final = (
    "start.title",
    "start.button",
    "start.stop",
    "declaration.button",
    "ask.title",
    "ask.copy",
    "ask.remake",
    "popup.forget",
    "popup.other-language",
    "tests.write",
    "tests.delete",
    "tests.undo",
    "tests.delete-all",
    "tests.export.csv",
    "tests.export.json",
    "options.service.use",
    "options.service.stop",
    "options.sites.stop",
)
OPTIONS: Final = (
    "options.language",
    "options.keep",
    "options.declaration",
    "options.service.url",
    "options.share",
    "options.sites",
)
SECTIONS: Final = tuple(
    name
    for name in all_texts()
    if re.fullmatch(r"popup\.section\.(restricted|unclear|allowed|plan|recipients|notices)", name)
)
CERTAINTIES: Final = tuple(
    name for name in all_texts() if name.startswith("sure.") and not name.endswith(".about")
)


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("name", [*BUTTONS, *OPTIONS, *SECTIONS])
def test_what_can_be_pressed_chosen_or_read_is_documented(name: str, language: str) -> None:
    assert f"**{text(name, language)}**" in PAGES[language].read_text("utf-8")


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("name", CERTAINTIES)
def test_every_way_of_knowing_is_documented(name: str, language: str) -> None:
    assert text(name, language) in PAGES[language].read_text("utf-8")


@pytest.mark.parametrize("language", PAGES)
def test_what_leaves_the_computer_includes_what_the_candidate_ticks(language: str) -> None:
    page = PAGES[language].with_name("permissions.md").read_text("utf-8")
    assert f"**{text('options.share', language)}**" in page.replace("\n", JOINED[language])


@pytest.mark.parametrize("language", PAGES)
def test_the_links_lead_somewhere(language: str) -> None:
    page = PAGES[language]
    linked = re.findall(r"\]\(([^)#:]+)\)|src=\"([^\":]+)\"", page.read_text("utf-8"))
    missing = [a or b for a, b in linked if not (page.parent / (a or b)).exists()]
    assert missing == []
