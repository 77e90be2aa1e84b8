"""One run of the auditor under the user's eyes: shown, stopped with Ctrl+C, summed up."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from pasteguard import __version__
from pasteguard.cli.failures import DONE, FAILED, STOPPED, complain, note
from pasteguard.cli.outputs import Output, write
from pasteguard.cli.services import Auditor
from pasteguard.model import Message, Report, Run
from pasteguard.options import Options, Progress, Target
from pasteguard.progress import shown_progress
from pasteguard.texts import Language, text


@dataclass(frozen=True, slots=True)
class Session:
    """What came of a run; ``was_stopped`` where Ctrl+C ended it with some targets left."""

    run: Run
    total: int
    was_stopped: bool = False


def audited(
    audit: Auditor, targets: Sequence[Target], options: Options, language: Language
) -> Session:
    """Audits the targets, with progress on stderr. Raises what the auditor raises."""
    with shown_progress(sys.stderr, language, len(targets)) as progress:
        keeping = Keeping(progress)
        try:
            run = asyncio.run(_cancellable(audit, targets, options, keeping))
        except KeyboardInterrupt:
            return Session(keeping.run_so_far(targets), len(targets), was_stopped=True)
    return Session(run, len(targets))


async def _cancellable(
    audit: Auditor, targets: Sequence[Target], options: Options, progress: Progress
) -> Run:
    try:
        return await audit(targets, options, progress)
    except Exception:
        # What breaks while a stopped audit is taken down is not worth a word.
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise asyncio.CancelledError from None
        raise


def concluded(session: Session, outputs: Sequence[Output], language: Language) -> int:
    """Writes what there is and names what could not be audited; the exit code."""
    reports = session.run.reports
    if session.was_stopped and not reports:
        note(text("cli.stopped", language))
        return STOPPED
    if session.was_stopped:
        note(text("cli.stopped.some", language, done=len(reports), total=session.total))
    code = write(session.run, outputs, language)
    if Output("terminal") not in outputs:
        for report in reports:
            _name_failure(report, language)
    if session.was_stopped:
        return STOPPED
    return max(code, FAILED if any(report.error for report in reports) else DONE)


def _name_failure(report: Report, language: Language) -> None:
    """For one who only gets files: the exit code needs its reason on the screen."""
    if report.error is not None:
        name = text("cli.not-audited", language, name=report.page.requested_url)
        complain(f"{name}\n  {report.error.text}", report.error.next_step, language)


@dataclass(slots=True)
class Keeping:
    """Progress that also keeps the finished reports, for when the audit is stopped."""

    shown: Progress
    _began: float = field(default_factory=time.monotonic)
    _started_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    _reports: dict[Target, Report] = field(default_factory=dict)

    def started(self, target: Target) -> None:
        """Passed on."""
        self.shown.started(target)

    def step(self, target: Target, what: Message) -> None:
        """Passed on."""
        self.shown.step(target, what)

    def finished(self, target: Target, report: Report) -> None:
        """Kept and passed on."""
        self._reports[target] = report
        self.shown.finished(target, report)

    def run_so_far(self, targets: Sequence[Target]) -> Run:
        """The run of the targets that are finished, in the order of all."""
        return Run(
            started_at=self._started_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
            duration_ms=round((time.monotonic() - self._began) * 1000),
            reports=tuple(self._reports[each] for each in targets if each in self._reports),
            version=__version__,
        )
