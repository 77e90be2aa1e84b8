"""The settings of an audit: their names, what they take, and what holds without them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from pasteguard.errors import UsageError
from pasteguard.model.options import Options
from pasteguard.model.report import Message, Mode
from pasteguard.texts import LANGUAGES

DEFAULTS: Final = Options()
MOST_JOBS: Final = 64
LONGEST_TIMEOUT_S: Final = 86_400
MOST_RETRIES: Final = 10
MOST_VISITS: Final = 100
MOST_REPEATS: Final = 100
HIDDEN: Final = "…"
PREFIX: Final = "PASTEGUARD_"


@dataclass(frozen=True, slots=True)
class Kind:
    """What a setting takes: the name of a text that says it, and how a value is read.

    ``kind`` is one of ``text``, ``texts``, ``path``, ``paths``, ``whole``, ``number``, ``switch``.
    """

    kind: str
    choices: tuple[str, ...] = ()
    least: float = -math.inf
    most: float = math.inf

    @property
    def is_list(self) -> bool:
        """Whether it takes several values."""
        return self.kind in ("texts", "paths")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. ``key`` is its name in a file; ``flag`` its option on the command line."""

    key: str
    kind: Kind
    default: Any = None
    flag: str = ""
    shown: Callable[[str], str] = str
    """What of a value may be shown, where some of it is secret."""

    @property
    def option(self) -> str:
        """The option that sets it on the command line; empty for the targets, which have none."""
        return self.flag if self.flag or self.key == "targets" else f"--{self.key}"

    @property
    def variable(self) -> str:
        """The environment variable that sets it."""
        return PREFIX + self.key.upper().replace("-", "_")


_TEXTS: Final = Kind("texts")
_PATH: Final = Kind("path")
_SWITCH: Final = Kind("switch")


def _without_credentials(address: str) -> str:
    return re.sub(r"^([^/@]*://)?[^/]*@", rf"\1{HIDDEN}@", address)


_LISTED: Final = (
    Setting("targets", _TEXTS, ()),
    Setting("mode", Kind("text", tuple(mode.value for mode in Mode)), DEFAULTS.mode.value),
    Setting("format", _TEXTS, ()),
    Setting("output", Kind("paths"), ()),
    Setting("open", _SWITCH, False),
    Setting("lang", Kind("text", LANGUAGES)),
    Setting("jobs", Kind("whole", least=1, most=MOST_JOBS), DEFAULTS.jobs),
    Setting("timeout", Kind("number", least=1, most=LONGEST_TIMEOUT_S), DEFAULTS.timeout_s),
    Setting("click", _TEXTS, ()),
    Setting("journey", _PATH),
    Setting("set", _TEXTS, ()),
    Setting("storage-state", _PATH),
    Setting("visits", Kind("whole", least=1, most=MOST_VISITS)),
    Setting("let-through", _SWITCH, False),
    Setting("viewport", Kind("text")),
    Setting("device", Kind("text")),
    Setting("header", _TEXTS, (), shown=lambda header: f"{header.partition(':')[0]}: {HIDDEN}"),
    Setting("ignore-https-errors", _SWITCH, False),
    Setting("proxy", Kind("text"), shown=_without_credentials),
    Setting("disclosure", _SWITCH, DEFAULTS.disclosure, flag="--no-disclosure"),
    Setting("only", _TEXTS, ()),
    Setting("identify", Kind("text")),
    Setting("policy", Kind("text")),
    Setting("baseline", _PATH),
    Setting("retries", Kind("whole", least=0, most=MOST_RETRIES), 0),
    Setting("repeat", Kind("whole", least=1, most=MOST_REPEATS), 1),
    Setting("quiet", _SWITCH, False),
    Setting("verbose", _SWITCH, False),
)
SETTINGS: Final[Mapping[str, Setting]] = MappingProxyType({each.key: each for each in _LISTED})
"""Key to setting, in the order in which they are shown."""


def read_value(setting: Setting, given: object, folder: Path, where: str) -> Any:
    """The value that a file gives; paths are relative to ``folder``. Raises UsageError."""
    kind = setting.kind
    if kind.is_list:
        several = [given] if isinstance(given, str) else given
        if isinstance(several, Sequence) and all(isinstance(each, str) for each in several):
            return tuple(folder / each if kind.kind == "paths" else each for each in several)
    elif kind.kind == "switch" and isinstance(given, bool):
        return given
    elif kind.kind in ("whole", "number") and isinstance(given, int | float):
        if _is_within(given, kind):
            return int(given) if kind.kind == "whole" else float(given)
    elif kind.kind == "path" and isinstance(given, str) and given:
        return folder / given
    elif kind.kind == "text" and isinstance(given, str) and given:
        if not kind.choices or given in kind.choices:
            return given
        raise wrong("choice", setting.key, where, choices=", ".join(kind.choices))
    raise wrong_kind(setting, where)


def read_words(setting: Setting, words: str, folder: Path) -> Any:
    """The value that an environment variable gives; lists have one entry a line."""
    where = setting.variable
    if setting.kind.is_list:
        return read_value(setting, words.splitlines(), folder, where)
    if setting.kind.kind == "switch":
        known = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
        return read_value(setting, known.get(words.strip().lower()), folder, where)
    if setting.kind.kind in ("whole", "number"):
        try:
            return read_value(setting, float(words), folder, where)
        except ValueError:
            raise wrong_kind(setting, where) from None
    return read_value(setting, words, folder, where)


def _is_within(given: float, kind: Kind) -> bool:
    if isinstance(given, bool) or not math.isfinite(given):
        return False
    return kind.least <= given <= kind.most and (kind.kind == "number" or given == int(given))


def wrong_kind(setting: Setting, where: str) -> UsageError:
    """The error for a value that the setting does not take."""
    kind = setting.kind
    if kind.kind in ("whole", "number"):
        limits = {"least": f"{kind.least:.0f}", "most": f"{kind.most:.0f}"}
        return wrong(kind.kind, setting.key, where, **limits)
    return wrong(kind.kind, setting.key, where)


def wrong(problem: str, key: str, where: str, **values: str) -> UsageError:
    """The error ``configuration.wrong-<problem>`` for the key at that place."""
    return UsageError(
        Message(f"configuration.wrong-{problem}", {"key": key, "where": where, **values})
    )
