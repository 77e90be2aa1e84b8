"""Which value holds: of a flag, else the environment, else the file, else the default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from pasteguard.configuration.files import File
from pasteguard.configuration.settings import SETTINGS, Setting, read_words

PAIRS: Final = ("format", "output")
"""Formats and outputs belong together: who names one anew does away with the others."""


class Origin(StrEnum):
    """Where a value comes from, strongest first."""

    FLAG = "flag"
    ENVIRONMENT = "environment"
    FILE = "file"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Resolved:
    """The value that holds for a setting, and where it comes from; ``name`` is the place's name."""

    value: Any
    origin: Origin
    name: str = ""


def resolve(
    flags: Mapping[str, Any], environment: Mapping[str, str], file: File
) -> Mapping[str, Resolved]:
    """Key to the value that holds, for every setting: flags, environment, file, defaults.

    ``flags`` has the key of each setting that the command line named. Raises UsageError for a
    variable whose value the setting does not take; a variable that is empty says nothing.
    """
    resolved = {key: _resolved(each, flags, environment, file) for key, each in SETTINGS.items()}
    strongest = min(_strength(resolved[key]) for key in PAIRS)
    for key in PAIRS:
        if _strength(resolved[key]) > strongest:
            resolved[key] = Resolved(SETTINGS[key].default, Origin.DEFAULT)
    return MappingProxyType(resolved)


def _resolved(
    setting: Setting, flags: Mapping[str, Any], environment: Mapping[str, str], file: File
) -> Resolved:
    if setting.key in flags:
        return Resolved(flags[setting.key], Origin.FLAG, setting.option)
    if words := environment.get(setting.variable):
        value = read_words(setting, words, Path())
        return Resolved(value, Origin.ENVIRONMENT, setting.variable)
    if setting.key in file.audit:
        return Resolved(file.audit[setting.key], Origin.FILE, str(file.path))
    return Resolved(setting.default, Origin.DEFAULT)


def _strength(resolved: Resolved) -> int:
    return list(Origin).index(resolved.origin)
