"""The picture of the README shows what Pasteguard checks today, and its words say so."""

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
