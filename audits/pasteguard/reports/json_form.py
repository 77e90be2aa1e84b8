"""The JSON form of a run: what is stored, sent and read back (``docs/run.schema.json``)."""

from __future__ import annotations

import re
from typing import Any, Final

import msgspec

from pasteguard.errors import UsageError
from pasteguard.model.report import REPORT_SCHEMA, RUN_SCHEMA, Message, Report, Run
from pasteguard.policy.judgement import Judgement
from pasteguard.policy.result import with_result
from pasteguard.reports.readable import in_language

# A page's title can hold half a surrogate pair, which no encoding of Unicode can write.
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def render(run: Run, language: str) -> str:
    """The run as JSON, its sentences in the language."""
    return encode(in_language(run, language))


def render_judged(judgement: Judgement, language: str) -> str:
    """The run as JSON, with what its policy makes of it."""
    return render(with_result(judgement), language)


def encode(run: Run) -> str:
    """The run as indented JSON, the same text for the same run, ending in a newline."""
    plain = _well_formed(msgspec.to_builtins(run, order="deterministic"))
    plain = _head_first(plain | {"reports": [_head_first(report) for report in plain["reports"]]})
    return msgspec.json.format(msgspec.json.encode(plain), indent=2).decode() + "\n"


def encode_report(report: Report) -> str:
    """The report as one line of JSON, without the newline."""
    plain = _head_first(_well_formed(msgspec.to_builtins(report, order="deterministic")))
    return msgspec.json.encode(plain).decode()


def decode_report(text: str | bytes) -> Report:
    """The report that ``encode_report`` of this version wrote."""
    return msgspec.json.decode(text, type=Report)


def decode(text: str | bytes) -> Run:
    """The run that was written. Raises UsageError for anything but a run this version can read.

    Nothing is made of what no run has: memory follows what is known, not what was sent.
    """
    try:
        head = msgspec.json.decode(text, type=_RunHead)
    except msgspec.ValidationError as problem:
        raise UsageError(Message("report.no-schema", {"expected": RUN_SCHEMA})) from problem
    except (msgspec.DecodeError, UnicodeError) as problem:
        raise UsageError(Message("report.not-json", {"problem": str(problem)})) from problem
    _expect_schema(head, RUN_SCHEMA)
    for report in head.reports:
        _expect_schema(report, REPORT_SCHEMA)
    try:
        return msgspec.json.decode(text, type=Run)
    except msgspec.ValidationError as problem:
        raise UsageError(Message("report.not-a-run", {"problem": str(problem)})) from problem


class _Head(msgspec.Struct, gc=False):
    schema: str | None = None


class _RunHead(msgspec.Struct):
    schema: str | None = None
    reports: list[_Head] = []


def _expect_schema(head: _Head | _RunHead, expected: str) -> None:
    if head.schema is None:
        raise UsageError(Message("report.no-schema", {"expected": expected}))
    if head.schema != expected:
        values = {"found": head.schema[:80], "expected": expected}
        raise UsageError(Message("report.unknown-schema", values))


def _head_first(plain: dict[str, Any]) -> dict[str, Any]:
    """The same object with what says how to read it in front."""
    return {"schema": plain["schema"], "version": plain["version"]} | plain


def _well_formed(plain: Any) -> Any:
    if isinstance(plain, str):
        return _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", plain)
    if isinstance(plain, dict):
        return {_well_formed(key): _well_formed(value) for key, value in plain.items()}
    if isinstance(plain, list | tuple):
        return [_well_formed(value) for value in plain]
    return plain
