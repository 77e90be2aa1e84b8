"""Which journey is walked, and with which settings: one of ours by its name, or a user's file."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import click

from pasteguard.cli.configured import Configured
from pasteguard.errors import UsageError
from pasteguard.journeys import BuiltIn, built_in
from pasteguard.model.report import Message
from pasteguard.texts import Language, text

VARIABLES: Final = "PASTEGUARD_SET_"
"""A setting of a journey may be in the environment; what is secret has to be."""
NAME: Final = re.compile(r"[a-z][a-z0-9-]*")
SECRET: Final = re.compile(r"password|secret|token")


def journey_of(
    settings: Configured, language: Language
) -> tuple[Path | None, tuple[tuple[str, str], ...]]:
    """The journey's file and its settings. Raises UsageError.

    Whoever sits at a terminal is asked for a password that is not in the environment.
    """
    path: Path | None = settings.value("journey")
    said = _told(settings.value("set"))
    told = _in_environment(os.environ) | said
    if path is None or path.exists() or path.name not in built_in():
        return path, tuple(told.items())
    journey = built_in()[path.name]
    known = {name: value for name, value in told.items() if name in journey.takes}
    for name in said:
        if name not in journey.takes:
            values = {"name": name, "journey": path.name, "known": ", ".join(journey.takes)}
            raise UsageError(Message("notice.set-unknown", values))
    return journey.file, tuple((known | _asked(journey, known, language)).items())


def _told(sets: Sequence[str]) -> dict[str, str]:
    told = {}
    for each in sets:
        name, equals, value = each.partition("=")
        if not (equals and value and NAME.fullmatch(name)):
            raise UsageError(Message("notice.set", {"name": name}))
        if SECRET.search(name):
            raise UsageError(Message("notice.set-secret", _named(name)))
        told[name] = value
    return told


def _in_environment(environment: Mapping[str, str]) -> dict[str, str]:
    return {
        name.removeprefix(VARIABLES).lower().replace("_", "-"): value
        for name, value in environment.items()
        if name.startswith(VARIABLES) and value
    }


def _asked(journey: BuiltIn, known: Mapping[str, str], language: Language) -> dict[str, str]:
    """What the journey needs and nobody said, asked for at the terminal."""
    asked = {}
    for name in (name for name in journey.needs if name not in known):
        if not (SECRET.search(name) and sys.stdin.isatty()):
            missing = "notice.set-missing-secret" if SECRET.search(name) else "notice.set-missing"
            raise UsageError(Message(missing, _named(name)))
        asked[name] = click.prompt(
            text("cli.set.ask", language, name=name), hide_input=True, err=True
        )
    return asked


def _named(name: str) -> dict[str, str | int]:
    return {"name": name, "variable": VARIABLES + name.upper().replace("-", "_")}
