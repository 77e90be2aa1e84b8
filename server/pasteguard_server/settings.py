"""What an operator can set, from the environment or from options of ``pasteguard serve``.

docs/deploying.md describes each of them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

from pasteguard.errors import UsageError
from pasteguard.model.report import Message

MIB: Final = 1024 * 1024
MOST_DIGITS: Final = 9
"""Of a number: so many days are still a moment that a database can hold."""


def default_folder() -> Path:
    """Where data is kept unless the operator says otherwise."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "pasteguard"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting; the name of its variable is in VARIABLES.

    ``database`` is an SQLAlchemy URL, empty for SQLite in ``folder``. ``proxies`` is how many
    proxies in front may be believed about who calls. Rates are requests a minute for one caller.
    """

    database: str = ""
    folder: Path = Path()
    public_url: str = ""
    proxies: int = 0
    body_mib: int = 64
    reports_per_run: int = 2000
    findings_per_report: int = 5000
    read_rate: int = 600
    submit_rate: int = 120
    passive: bool = False
    passive_rate: int = 10
    passive_agreeing: int = 3
    known_least: int = 20
    private_webhooks: bool = False
    retention_days: int = 0
    picture_days: int = 90

    @property
    def database_url(self) -> str:
        """The database as SQLAlchemy names it."""
        return self.database or f"sqlite:///{self.folder / 'pasteguard.sqlite3'}"

    @property
    def pictures(self) -> Path:
        """The folder of the pictures."""
        return self.folder / "pictures"


VARIABLES: Final[Mapping[str, str]] = {
    "database": "DATABASE_URL",
    **{
        each.name: f"PASTEGUARD_{each.name.upper()}"
        for each in fields(Settings)
        if each.name not in ("database", "folder")
    },
    "folder": "PASTEGUARD_DATA",
}
"""Field of Settings to environment variable."""

_YES: Final = ("1", "true", "yes", "on")
_NO: Final = ("", "0", "false", "no", "off")


def settings_from(environment: Mapping[str, str], **given: Any) -> Settings:
    """The settings of the environment, those that are given (and not None) before them.

    Raises UsageError for a value that cannot be.
    """
    values: dict[str, Any] = {"folder": default_folder()}
    for each in fields(Settings):
        variable = VARIABLES[each.name]
        if variable in environment:
            values[each.name] = _read(each.name, variable, environment[variable])
    values |= {name: value for name, value in given.items() if value is not None}
    values["folder"] = Path(values["folder"]).expanduser().resolve()
    values["public_url"] = str(values.get("public_url", "")).rstrip("/")
    return Settings(**values)


def _read(name: str, variable: str, text: str) -> Any:
    kind = type(getattr(Settings(), name))
    if kind is bool:
        if text.lower() not in (*_YES, *_NO):
            raise _wrong(variable, text, ", ".join((_YES[-1], _NO[-1])))
        return text.lower() in _YES
    if kind is int:
        if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
            raise _wrong(variable, text[:80], "0, 1, 2, ... 999999999")
        return int(text)
    return kind(text)


def _wrong(variable: str, value: str, expected: str) -> UsageError:
    values = {"variable": variable, "value": value, "expected": expected}
    return UsageError(Message("notice.service.setting", values))
