"""In which language to speak: the one asked for, else that of the user's environment."""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from pasteguard.texts import LANGUAGES, Language

OPTION: Final = "--lang"
VARIABLE: Final = "PASTEGUARD_LANG"
_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_for(
    arguments: Sequence[str],
    environment: Mapping[str, str] = os.environ,
    configured: str | None = None,
) -> Language:
    """The language for a command with these arguments, before it is parsed.

    It is needed that early because help and errors are texts, too; a value of ``--lang`` that is
    no language is refused later. ``configured`` is what the configuration file asks for.
    """
    asked = (_value_of_option(arguments), environment.get(VARIABLE), configured)
    known = (each for value in asked for each in LANGUAGES if each == value)
    return next(known, _language_of(environment))


def _value_of_option(arguments: Sequence[str]) -> str | None:
    value = None
    for argument, following in pairwise([*arguments, ""]):
        if argument == "--":
            break
        if argument == OPTION:
            value = following
        elif argument.startswith(f"{OPTION}="):
            value = argument.removeprefix(f"{OPTION}=")
    return value


def _language_of(environment: Mapping[str, str]) -> Language:
    named = next((environment[name] for name in _VARIABLES if environment.get(name)), None)
    if named is None:
        # Windows sets none of the variables; its own name for the language is a word.
        named = locale.getlocale()[0] or ""
    return "ja" if named.lower().startswith(("ja", "japanese")) else "en"
