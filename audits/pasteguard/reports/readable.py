"""A run made ready for a reader: in the reader's language, with nothing in it that cannot be seen.

What a page wrote may hold terminal escapes, or marks that turn the direction of text around it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import msgspec

from pasteguard.model.report import Evidence, Finding, Message, Notice, Picture, Report, Run
from pasteguard.texts import next_step, say

LONGEST: Final = 4000
"""Characters of one string that a reader gets to see."""

_BASE64: Final = re.compile(r"[A-Za-z0-9+/]*={0,2}")
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_NOT_CHARACTERS: Final = re.compile("[\x80-\x9f\ud800-\udfff\ufffe\uffff]")
_UNSEEN: Final = re.compile("[\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff]")


def readable(run: Run, language: str) -> Run:
    """The run in the language, its unseen characters written out, its longest strings clipped."""
    told = in_language(run, language)
    bare = replace(told, reports=tuple(replace(each, picture=None) for each in told.reports))
    shown = msgspec.convert(_each_string(msgspec.to_builtins(bare)), Run)
    pairs = zip(shown.reports, told.reports, strict=True)
    reports = (replace(each, picture=_picture(report.picture)) for each, report in pairs)
    return replace(shown, reports=tuple(reports))


def _picture(picture: Picture | None) -> Picture | None:
    """The picture with its fields named as elsewhere in the report; empty where it is none."""
    if picture is None:
        return None
    marks = tuple(replace(mark, field=printable(mark.field)) for mark in picture.marks)
    is_data = _BASE64.fullmatch(picture.data) is not None
    data = picture.data if is_data else ""
    return replace(picture, kind=printable(picture.kind), data=data, marks=marks)


def in_language(run: Run, language: str) -> Run:
    """The run with its sentences in the language, as far as this version knows them."""
    return replace(run, reports=tuple(_report_in(report, language) for report in run.reports))


def printable(string: str) -> str:
    """The string with every unseen character shown, so that it can do nothing to its reader."""
    if len(string) > LONGEST:
        string = string[:LONGEST] + "…"
    string = string.replace("\r\n", "\n").replace("\r", "\n")
    string = _CONTROL.sub(lambda found: chr(0x2400 + min(ord(found[0]), 0x21)), string)
    string = _NOT_CHARACTERS.sub("\N{REPLACEMENT CHARACTER}", string)
    return _UNSEEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", string)


def one_line(string: str) -> str:
    """The string with every run of white space as one space."""
    return " ".join(string.split())


def _each_string(plain: Any) -> Any:
    if isinstance(plain, str):
        return printable(plain)
    if isinstance(plain, Mapping):
        return {key: _each_string(value) for key, value in plain.items()}
    if isinstance(plain, list | tuple):
        return [_each_string(value) for value in plain]
    return plain


def _report_in(report: Report, language: str) -> Report:
    if report.language == language:
        return report
    return replace(
        report,
        findings=tuple(_finding_in(finding, language) for finding in report.findings),
        warnings=tuple(_notice_in(notice, language) for notice in report.warnings),
        error=_notice_in(report.error, language) if report.error else None,
        language=language,
    )


def _finding_in(finding: Finding, language: str) -> Finding:
    said = finding.said
    return replace(
        finding,
        summary=_said(said.get("summary"), language) or finding.summary,
        reason=_said(said.get("reason"), language) or finding.reason,
        consequence=_said(said.get("consequence"), language) or finding.consequence,
        evidence=tuple(_evidence_in(evidence, language) for evidence in finding.evidence),
    )


def _evidence_in(evidence: Evidence, language: str) -> Evidence:
    return replace(evidence, detail=_said(evidence.said, language) or evidence.detail)


def _notice_in(notice: Notice, language: str) -> Notice:
    try:
        following = next_step(notice.said, language)
    except (KeyError, ValueError, IndexError):
        following = notice.next_step
    return replace(notice, text=_said(notice.said, language) or notice.text, next_step=following)


def _said(message: Message | None, language: str) -> str | None:
    """The message in the language; None where another version wrote it and its id means nothing."""
    try:
        return say(message, language) if message else None
    except (KeyError, ValueError, IndexError):
        return None
