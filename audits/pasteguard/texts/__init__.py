"""Every sentence a user sees, in English and Japanese, side by side in the JSON files here.

What is said of one restriction alone is in ``restrictions/<id>/texts.json``. A file holds
``{id: {"en": text, "ja": text}}``; ids are unique over all files, and ``{name}`` in a text is
filled from the message's values. A message ``X`` of ``notices.json`` has its next step in
``X.next``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final, Literal

from pasteguard.model.report import Message

Language = Literal["en", "ja"]
LANGUAGES: Final[tuple[Language, ...]] = ("en", "ja")


@cache
def all_texts() -> Mapping[str, Mapping[str, str]]:
    """All texts: id to language to template."""
    texts: dict[str, Mapping[str, str]] = {}
    own = [entry for entry in files(__package__).iterdir() if entry.name.endswith(".json")]
    folders = (folder / "texts.json" for folder in files("pasteguard.restrictions").iterdir())
    for entry in (*own, *(file for file in folders if file.is_file())):
        texts.update(json.loads(entry.read_text(encoding="utf-8")))
    return texts


def say(message: Message, language: str) -> str:
    """The message as a sentence in the language.

    Values are put in as they are, but for those that begin with ``@``: they are ids of texts,
    apart by spaces, and become the list of those texts.
    """
    if not message.values:
        return _unfilled(message.id, language)
    return text(message.id, language, **_spoken(message, language))


@cache
def _unfilled(text_id: str, language: str) -> str:
    """A text with nothing to fill in; a report of a large page says few of them very often."""
    return text(text_id, language)


def spoken_id(message: Message) -> str:
    """A message with one number in it as a value of another: "@duration.minutes=30"."""
    (count,) = message.values.values()
    return f"@{message.id}={count}"


def _spoken(message: Message, language: str) -> dict[str, str | int]:
    return {name: _look_up(value, language) for name, value in message.values.items()}


def _look_up(value: str | int, language: str) -> str | int:
    if not isinstance(value, str) or not value.startswith("@"):
        return value
    named, _, count = value.removeprefix("@").partition("=")
    if count.isdigit() and named in all_texts():
        return text(named, language, count=int(count))
    ids = [name.removeprefix("@") for name in value.split()]
    if not all(text_id in all_texts() for text_id in ids):
        return value  # A text of the page or of the user that only looks like ours.
    names = [all_texts()[text_id][language] for text_id in ids]
    return text("list.separator", language).join(dict.fromkeys(names))


def text(text_id: str, language: str, **values: str | int) -> str:
    """The text of that id in the language. Raises KeyError for an id that no file holds."""
    return all_texts()[text_id][language].format_map(values)


def next_step(message: Message, language: str) -> str:
    """What the reader of a notice should do next."""
    return text(f"{message.id}.next", language, **_spoken(message, language))
