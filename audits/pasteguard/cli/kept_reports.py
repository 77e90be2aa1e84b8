"""Each finished report on disk at once, so that a run that is cut short can go on.

One file a run in the state folder: a head, then a line a report. It is removed once the results are
written.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any, Final

import msgspec

from pasteguard import __version__
from pasteguard.cli.failures import note
from pasteguard.errors import UsageError
from pasteguard.model.options import Options, Progress, Target
from pasteguard.model.report import Message, Report, Run
from pasteguard.reports.json_form import decode_report, encode_report
from pasteguard.runner.retries import Auditor, Steadiness
from pasteguard.texts import Language, text

SCHEMA: Final = "pasteguard.kept/1"


def default_folder() -> Path:
    """Where the reports of unfinished runs are kept."""
    home = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(home) / "pasteguard" / "audits"


class _Head(msgspec.Struct, frozen=True):
    schema: str
    run: str


class _Line(msgspec.Struct, frozen=True):
    call: int
    place: int
    report: str


@dataclass(slots=True)
class KeptReports:
    """The reports of one run so far, by the call of the auditor and the place among its targets.

    A run is the same where its targets, its options and this version of Pasteguard are.
    """

    path: Path
    run: str
    language: Language
    _known: dict[tuple[int, int], Report] = field(default_factory=dict)
    _is_begun: bool = False
    _has_failed: bool = False

    @classmethod
    def of(
        cls,
        targets: Sequence[Target],
        options: Options,
        steadiness: Steadiness,
        folder: Path | None = None,
    ) -> KeptReports:
        """What is kept of a run of these targets; nothing is read or written yet."""
        # With how many browsers is no matter of the results.
        asked = [list(targets), replace(options, jobs=1), steadiness, __version__]
        plain = msgspec.json.encode(asked, order="deterministic", enc_hook=str)
        run = hashlib.sha256(plain).hexdigest()[:32]
        language: Language = "ja" if options.language == "ja" else "en"
        return cls((folder or default_folder()) / f"{run}.jsonl", run, language)

    def resume(self) -> None:
        """Reads what an earlier run kept. Raises UsageError where there is nothing."""
        self._known = self._read()
        if not self._known:
            raise UsageError(Message("notice.nothing-to-resume", {"folder": str(self.path.parent)}))
        self._is_begun = True
        note(text("cli.resumed", self.language, count=len(self._known)))

    def begin_anew(self) -> None:
        """Says so where an earlier run was cut short, since its reports now give way."""
        if kept := len(self._read()):
            note(text("cli.resumable", self.language, count=kept))

    def auditor(self, audit: Auditor) -> Auditor:
        """The auditor, which keeps each report, and does not audit again what is kept already.

        It is called in the same order by each run, as ``steady`` does.
        """
        calls = count()

        async def audit_the_rest(
            targets: Sequence[Target], options: Options, progress: Progress
        ) -> Run:
            call = next(calls)
            rest = [place for place in range(len(targets)) if (call, place) not in self._known]
            for place, target in enumerate(targets):
                if place not in rest:
                    progress.started(target)
                    progress.finished(target, self._known[call, place])
            # One page may be named twice; its reports are told apart by the order of their ends.
            places: dict[Target, list[int]] = {}
            for place in rest:
                places.setdefault(targets[place], []).append(place)
            keeping = _Keeping(progress, self, call, places)
            run = await audit([targets[place] for place in rest], options, keeping)
            found = dict(zip(rest, run.reports, strict=True))
            reports = (found.get(p) or self._known[call, p] for p in range(len(targets)))
            return replace(run, reports=tuple(reports))

        return audit_the_rest

    def keep(self, call: int, place: int, report: Report) -> None:
        """Writes the report to disk before it returns; a disk that is full costs only the copy."""
        line = _Line(call, place, encode_report(report))
        try:
            if not self._is_begun:
                self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._write(_Head(SCHEMA, self.run), "wb")
                self._is_begun = True
            self._write(line, "ab")
        except OSError as error:
            if not self._has_failed:
                values = {"path": str(self.path), "why": error.strerror or str(error)}
                note(text("cli.not-kept", self.language, **values))
            self._has_failed = True

    def remove(self) -> None:
        """Takes the file away: what was in it is written elsewhere."""
        with suppress(OSError):
            self.path.unlink()

    def _write(self, line: Any, how: str) -> None:
        with self.path.open(how) as file:
            file.write(msgspec.json.encode(line) + b"\n")
            file.flush()
            os.fsync(file.fileno())

    def _read(self) -> dict[tuple[int, int], Report]:
        """What is kept, up to a line that was not written to its end."""
        known: dict[tuple[int, int], Report] = {}
        with suppress(OSError, msgspec.DecodeError):
            head, *lines = self.path.read_bytes().splitlines()
            if msgspec.json.decode(head, type=_Head) == _Head(SCHEMA, self.run):
                for text_ in lines:
                    line = msgspec.json.decode(text_, type=_Line)
                    known[line.call, line.place] = decode_report(line.report)
        return known


@dataclass(slots=True)
class _Keeping:
    """Progress that keeps each report of one call as it comes; ``places`` are those to come."""

    shown: Progress
    kept: KeptReports
    call: int
    places: dict[Target, list[int]]

    def started(self, target: Target) -> None:
        """Passed on."""
        self.shown.started(target)

    def step(self, target: Target, what: Message) -> None:
        """Passed on."""
        self.shown.step(target, what)

    def finished(self, target: Target, report: Report) -> None:
        """Kept, then passed on."""
        self.kept.keep(self.call, self.places[target].pop(0), report)
        self.shown.finished(target, report)
