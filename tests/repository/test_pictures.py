"""The pictures of the README and the dashboard show what is so today, and their words say so."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from pasteguard.catalogue import entries

ROOT = Path(__file__).parents[2]
IMAGES = ROOT / "docs" / "images"


@pytest.fixture
def shown() -> Any:
    return json.loads((IMAGES / "shown.json").read_text("utf-8"))


def test_the_pictures_count_what_is_checked_today(shown: Any) -> None:
    # Else: make pictures
    assert {each["checked"] for each in shown.values()} == {len(entries())}


@pytest.mark.parametrize("readme", ["README.md", "README.ja.md"])
def test_the_words_beside_a_picture_say_what_it_shows(readme: str, shown: Any) -> None:
    text = (ROOT / readme).read_text("utf-8")
    ((name, words),) = re.findall(r'<img src="docs/images/([^"]+)"[^>]* alt="([^"]*)"', text)
    assert (IMAGES / name).is_file()
    assert [int(number) for number in re.findall(r"[0-9]+", words)] == [shown[name]["checked"]]


@pytest.mark.parametrize(("page", "name"), [("docs", "history.png"), ("docs/ja", "history.ja.png")])
def test_the_words_beside_a_history_say_what_it_shows(page: str, name: str, shown: Any) -> None:
    text = (ROOT / page / "dashboard.md").read_text("utf-8")
    ((source, words),) = re.findall(r'<img src="([^"]+)"[^>]* alt="([^"]*)"', text)
    assert (ROOT / page / source).resolve() == IMAGES / name
    assert (IMAGES / name).is_file()
    counts = [shown[name]["restricted"], shown[name]["runs"]]
    named = {"four": 4}
    numbers = re.findall(rf"[0-9]+|{'|'.join(named)}", words)
    assert [named.get(number) or int(number) for number in numbers] == counts


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "ja").glob("*.md")), ids=lambda p: p.stem)
def test_a_japanese_page_shows_japanese_pictures(page: Path) -> None:
    shows = re.findall(r'(?:src="|\]\()([^")]+\.png)', page.read_text("utf-8"))
    assert all(name.endswith(".ja.png") for name in shows)
