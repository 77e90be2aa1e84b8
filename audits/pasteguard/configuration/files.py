"""``pasteguard.toml``, or ``[tool.pasteguard]`` in ``pyproject.toml``: found, read, checked."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from pasteguard.configuration.settings import SETTINGS, read_value
from pasteguard.configuration.similar import unknown
from pasteguard.errors import UsageError
from pasteguard.model.report import Message

NAME: Final = "pasteguard.toml"
SHARED_NAME: Final = "pyproject.toml"
TABLES: Final = ("audit", "policy", "repository")


@dataclass(frozen=True, slots=True)
class File:
    """What a file says. ``path`` is None where there is no file; ``audit`` holds read values.

    ``policy`` is as written, read where policies are; ``repository`` says which part of an address
    is which folder of the repository.
    """

    path: Path | None = None
    audit: Mapping[str, Any] = field(default_factory=dict)
    policy: Mapping[str, Any] | None = None
    repository: Mapping[str, str] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """What the file's paths are relative to."""
        return self.path.parent if self.path else Path()

    @property
    def name(self) -> str:
        """The file as a reader knows it."""
        return shown(self.path) if self.path else ""


def find_file(start: Path) -> Path | None:
    """The file that holds for the folder: in it or in the nearest one above, within a checkout."""
    for folder in (start, *start.parents):
        if (folder / NAME).is_file():
            return folder / NAME
        shared = folder / SHARED_NAME
        if shared.is_file() and "pasteguard" in _tool_tables(shared):
            return shared
        if (folder / ".git").exists():
            return None
    return None


def read_file(path: Path) -> File:
    """What the file says. Raises UsageError naming the key that is wrong, and the right one."""
    plain = _loaded(path)
    if path.name == SHARED_NAME:
        plain = plain.get("tool", {}).get("pasteguard", {})
    where = shown(path)
    for name, table in plain.items():
        if name not in TABLES:
            raise _misplaced(name, where)
        if not isinstance(table, dict):
            raise UsageError(Message("configuration.no-table", {"name": name, "where": where}))
    return File(
        path,
        _audit(plain.get("audit", {}), path.parent, f"{where} [audit]"),
        plain.get("policy"),
        _repository(plain.get("repository", {}), f"{where} [repository]"),
    )


def policy_table(path: Path) -> Mapping[str, Any]:
    """The policy that a file holds, which may hold other tables as well. Raises UsageError."""
    found = read_file(path).policy
    if found is None:
        raise UsageError(Message("configuration.no-policy", {"path": shown(path)}))
    return found


def _misplaced(name: str, where: str) -> UsageError:
    if name in SETTINGS:
        return UsageError(Message("configuration.key-outside", {"name": name, "where": where}))
    return unknown("configuration.unknown-table", name, TABLES, where)


def _audit(table: Mapping[str, Any], folder: Path, where: str) -> Mapping[str, Any]:
    for key in table:
        if key not in SETTINGS:
            raise unknown("configuration.unknown-key", key, SETTINGS, where)
    return {key: read_value(SETTINGS[key], table[key], folder, where) for key in table}


def _repository(table: Mapping[str, Any], where: str) -> Mapping[str, str]:
    for address, folder in table.items():
        if not isinstance(folder, str):
            raise UsageError(Message("configuration.wrong-path", {"key": address, "where": where}))
    return dict(table)


def _loaded(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise UsageError(Message("configuration.missing", {"path": shown(path)})) from None
    except OSError as error:
        why = error.strerror or str(error)
        raise UsageError(
            Message("configuration.unreadable", {"path": shown(path), "why": why})
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(
            Message("configuration.not-toml", {"path": shown(path), "why": str(error)})
        ) from error


def _tool_tables(path: Path) -> Mapping[str, Any]:
    """The tools of a pyproject.toml; none where another tool's mistake makes it unreadable."""
    try:
        tables = _loaded(path).get("tool", {})
    except UsageError:
        return {}
    return tables if isinstance(tables, dict) else {}


def shown(path: Path) -> str:
    """The path as a reader knows it: from the current folder where it is below that."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
