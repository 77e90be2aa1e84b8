"""Every sentence of the dashboard, in English and Japanese: ``texts.json`` beside this file.

The file has the form of ``pasteguard/texts``. A text ``X.one`` is said in place of ``X`` where its
``count`` is 1. What the HTML report says already is said in its words.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from pasteguard.reports.readable import one_line
from pasteguard.reports.wording import LONGEST_TITLE, Wording
from pasteguard_server.db.times import iso

NAMES: Final[Mapping[str, str]] = {"en": "English", "ja": "日本語"}
"""What each language calls itself."""


@cache
def all_texts() -> Mapping[str, Mapping[str, str]]:
    """All texts: id to language to template."""
    content = (files(__package__) / "texts.json").read_text(encoding="utf-8")
    texts: dict[str, dict[str, str]] = json.loads(content)
    return texts


@dataclass(frozen=True, slots=True)
class Words:
    """Says what the dashboard needs said, in one language."""

    language: str

    @property
    def wording(self) -> Wording:
        """The words of a report in this language."""
        return Wording(self.language)

    def say(self, text_id: str, **values: str | int) -> str:
        """The text of that id. Raises KeyError for an id that the file lacks."""
        single = f"{text_id}.one"
        chosen = single if values.get("count") == 1 and single in all_texts() else text_id
        return all_texts()[chosen][self.language].format_map(values)

    def when(self, moment: int) -> str:
        """The moment (milliseconds since 1970) for a reader, in UTC."""
        return self.wording.when(iso(moment))

    def day(self, moment: int) -> str:
        """The day of the moment for a reader."""
        return self.date(iso(moment)[:10])

    def date(self, day: str) -> str:
        """A day (2026-11-22) for a reader."""
        year, month, number = day.split("-")
        return self.say("day", year=year, month=int(month), number=int(number), iso=day)

    def title(self, title: str) -> str:
        """A page's title on one line, or words that say it has none."""
        shown = one_line(title)
        if len(shown) > LONGEST_TITLE:
            shown = shown[:LONGEST_TITLE].rstrip() + "…"
        return shown or self.wording.text("untitled")
