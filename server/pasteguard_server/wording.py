"""Every sentence of the service, in English and Japanese: ``texts.json`` beside this file.

The file has the form of ``pasteguard/texts``: ``{id: {"en": text, "ja": text}}``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from flask import request

from pasteguard.texts import LANGUAGES, Language

COOKIE: Final = "pasteguard-language"
"""Remembers which language a reader has chosen."""


@cache
def all_texts() -> Mapping[str, Mapping[str, str]]:
    """All texts: id to language to template."""
    content = (files(__package__) / "texts.json").read_text(encoding="utf-8")
    texts: dict[str, dict[str, str]] = json.loads(content)
    return texts


def text(text_id: str, language: str, **values: str | int) -> str:
    """The text of that id in the language. Raises KeyError for an id that the file lacks."""
    return all_texts()[text_id][language].format_map(values)


def asked_language() -> Language:
    """The language that the reader has chosen, else what the present request prefers."""
    chosen = request.cookies.get(COOKIE)
    best = chosen if chosen in LANGUAGES else request.accept_languages.best_match(LANGUAGES)
    return next((each for each in LANGUAGES if each == best), LANGUAGES[0])
