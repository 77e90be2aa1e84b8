"""From the ``[policy]`` table of a file to a policy; what is wrong is told with what is right."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any, Final

from pasteguard.catalogue import Group, entries
from pasteguard.configuration.similar import unknown
from pasteguard.errors import UsageError
from pasteguard.model.report import Message
from pasteguard.policy.judgement import ALLOWABLE
from pasteguard.policy.words import (
    CASES,
    RESTRICTED,
    UNCLEAR,
    UNDISCLOSED,
    Exemption,
    Level,
    Levels,
    Policy,
    PolicyLayer,
    Section,
)

WIDE: Final = (RESTRICTED, UNCLEAR, UNDISCLOSED)
ALLOW: Final = "allow-unaudited"
LAYER_KEYS: Final = ("preset", *WIDE, ALLOW, "restrictions")
POLICY_KEYS: Final = (*LAYER_KEYS, "pages", "exceptions")
SECTION_KEYS: Final = ("url", *LAYER_KEYS)
EXCEPTION_KEYS: Final = ("restriction", "reason", "expires", "url", "field")


@cache
def presets() -> Mapping[str, PolicyLayer]:
    """Name to preset: what ``presets.toml`` says, with what each restriction's entry adds."""
    text = files(__package__).joinpath("presets.toml").read_text(encoding="utf-8")
    found = {}
    for name, table in tomllib.loads(text).items():
        said = {entry.id: entry.presets[name] for entry in entries() if name in entry.presets}
        restrictions = {**table.get("restrictions", {}), **said}
        found[name] = _layer({**table, "restrictions": restrictions}, name)
    return found


def preset_policy(name: str) -> Policy:
    """The policy that is this preset. Raises UsageError, naming the one that was probably meant."""
    return Policy(name, (_preset(name, "--policy"),))


def read_policy(table: Mapping[str, Any], where: str) -> Policy:
    """The policy that a table holds; ``where`` names its file. Raises UsageError."""
    here = f"{where} [policy]"
    _check_keys(table, POLICY_KEYS, here)
    return Policy(
        name=str(table.get("preset", where)),
        layers=_layers(table, here),
        sections=tuple(
            _section(each, f"{where} [[policy.pages]]") for each in _tables(table, "pages", here)
        ),
        exemptions=tuple(
            _exemption(each, f"{where} [[policy.exceptions]]")
            for each in _tables(table, "exceptions", here)
        ),
    )


def _section(table: Mapping[str, Any], where: str) -> Section:
    _check_keys(table, SECTION_KEYS, where)
    return Section(_text(table, "url", where), _layers(table, where))


def _layers(table: Mapping[str, Any], where: str) -> tuple[PolicyLayer, ...]:
    own = _layer({key: table[key] for key in table if key in LAYER_KEYS[1:]}, where)
    return (own, _preset(table["preset"], where)) if "preset" in table else (own,)


def _preset(name: object, where: str) -> PolicyLayer:
    if not isinstance(name, str) or name not in presets():
        raise unknown("policy.unknown-preset", str(name), presets(), where)
    return presets()[name]


def _layer(table: Mapping[str, Any], where: str) -> PolicyLayer:
    named = table.get("restrictions", {})
    if not isinstance(named, dict):
        raise _refusal("not-a-table", "restrictions", where)
    known = [*(entry.id for entry in entries()), *map(str, Group)]
    for name in named:
        if name not in known:
            raise unknown("policy.unknown-restriction", name, known, where)
    return PolicyLayer(
        {case: _level(table[case], case, where) for case in WIDE if case in table},
        {name: _levels(given, name, where) for name, given in named.items()},
        _allowed(table[ALLOW], where) if ALLOW in table else None,
    )


def _allowed(given: object, where: str) -> frozenset[str]:
    """Why a page may be left unjudged and pass."""
    if not isinstance(given, list):
        raise _refusal("not-reasons", ALLOW, where, reasons=", ".join(ALLOWABLE))
    for name in given:
        if name not in list(ALLOWABLE):
            raise unknown("policy.unknown-reason", str(name), ALLOWABLE, where)
    return frozenset(given)


def _levels(given: object, name: str, where: str) -> Levels:
    """The levels of one restriction: a level alone is that of what is restricted."""
    if not isinstance(given, dict):
        return {RESTRICTED: _level(given, name, where)}
    _check_keys(given, CASES, f"{where} {name}")
    return {case: _level(level, f"{name}.{case}", where) for case, level in given.items()}


def _level(given: object, key: str, where: str) -> Level:
    if isinstance(given, str) and given in list(Level):
        return Level(given)
    raise _refusal("wrong-level", key, where, levels=", ".join(Level))


def _exemption(table: Mapping[str, Any], where: str) -> Exemption:
    _check_keys(table, EXCEPTION_KEYS, where)
    restriction = _text(table, "restriction", where)
    known = [entry.id for entry in entries()]
    if restriction not in known:
        raise unknown("policy.unknown-restriction", restriction, known, where)
    return Exemption(
        restriction,
        _text(table, "reason", where),
        _day(table, where),
        *(_text(table, key, where) if key in table else "" for key in ("url", "field")),
    )


def _day(table: Mapping[str, Any], where: str) -> date:
    given = table.get("expires")
    if isinstance(given, datetime):
        return given.date()
    if isinstance(given, date):
        return given
    raise _refusal("no-expiry" if given is None else "wrong-expiry", "expires", where)


def _text(table: Mapping[str, Any], key: str, where: str) -> str:
    given = table.get(key)
    if isinstance(given, str) and given.strip():
        return given.strip()
    raise _refusal("no-reason" if key == "reason" else "no-text", key, where)


def _tables(table: Mapping[str, Any], key: str, where: str) -> Sequence[Mapping[str, Any]]:
    given = table.get(key, [])
    if isinstance(given, list) and all(isinstance(each, dict) for each in given):
        return given
    raise _refusal("not-tables", key, where)


def _check_keys(table: Mapping[str, Any], known: Sequence[str], where: str) -> None:
    for key in table:
        if key not in known:
            raise unknown("policy.unknown-key", key, known, where)


def _refusal(problem: str, key: str, where: str, **values: str) -> UsageError:
    return UsageError(Message(f"policy.{problem}", {"key": key, "where": where, **values}))
