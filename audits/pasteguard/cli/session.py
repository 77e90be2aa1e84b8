"""One run of the auditor under the user's eyes: shown, stopped with Ctrl+C, summed up."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from pasteguard import __version__
from pasteguard.cli.failures import STOPPED, complain, note
from pasteguard.cli.judged import EXIT_CODES, Judging
from pasteguard.cli.outputs import write
from pasteguard.cli.plan import Loudness, Plan
from pasteguard.model import Message, Report, Run
from pasteguard.options import Options, Progress, Target
from pasteguard.policy.judgement import Ending, Judgement, PageJudgement
from pasteguard.progress import Log, Silence, shown_progress
from pasteguard.reports import judged, policy_section
from pasteguard.reports.screen import Screen
from pasteguard.steadiness import Auditor
from pasteguard.texts import Language, text


@dataclass(frozen=True, slots=True)
class Session:
    """What came of a run; ``was_stopped`` where Ctrl+C ended it with some targets left."""

    run: Run
    total: int
    was_stopped: bool = False


def audited(
    audit: Auditor,
    targets: Sequence[Target],
    options: Options,
    language: Language,
    loudness: Loudness = Loudness.USUAL,
) -> Session:
    """Audits the targets, with progress on stderr. Raises what the auditor raises."""
    with _progress(language, len(targets), loudness) as progress:
        keeping = Keeping(progress)
        try:
            run = asyncio.run(_cancellable(audit, targets, options, keeping))
        except KeyboardInterrupt:
            return Session(keeping.run_so_far(targets), len(targets), was_stopped=True)
    return Session(run, len(targets))


def _progress(
    language: Language, total: int, loudness: Loudness
) -> AbstractContextManager[Progress]:
    if loudness is Loudness.USUAL:
        return shown_progress(sys.stderr, language, total)
    return nullcontext(Silence() if loudness is Loudness.QUIET else Log(note, language))


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


def concluded(session: Session, plan: Plan, language: Language) -> int:
    """Writes what there is and names what could not be audited; the exit code.

    A run that was stopped leaves the baseline alone.
    """
    reports = session.run.reports
    if session.was_stopped and not reports:
        note(text("cli.stopped", language))
        return STOPPED
    if session.was_stopped:
        note(text("cli.stopped.some", language, done=len(reports), total=session.total))
    judgement = _judged(session, plan.judging, language)
    is_quiet = plan.loudness is Loudness.QUIET
    code = write(judgement, plan.outputs, language, plan.repository, is_quiet=is_quiet)
    if not any(output.tells_the_end for output in plan.outputs):
        _tell(judgement, language, is_quiet=is_quiet)
    if session.was_stopped:
        return STOPPED
    return max(code, EXIT_CODES[judgement.ending])


def _judged(session: Session, judging: Judging, language: Language) -> Judgement:
    if session.was_stopped and judging.updates:
        note(text("baseline.stopped", language))
        judging = replace(judging, updates=False)
    return judging.judged(session.run, language)


def _tell(judgement: Judgement, language: Language, *, is_quiet: bool) -> None:
    """For one who only gets files: the exit code needs its reason on the screen."""
    for page in judged.shown(judgement, language).pages:
        _name_failure(page, language, has_policy=policy_section.has_policy(judgement))
    if policy_section.has_policy(judgement) and not (
        is_quiet and judgement.ending is Ending.PASSED
    ):
        note(policy_section.summary(judgement, language, Screen.of(sys.stderr)).rstrip())


def _name_failure(page: PageJudgement, language: Language, *, has_policy: bool) -> None:
    """What could not be done is told here; what only a policy asks for, with the policy."""
    for each in judged.missed(page, language):
        if page.report.error is not None or not has_policy:
            name = text("cli.not-audited", language, name=each.address)
            complain(f"{name}\n  {each.why}", each.following, language)


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
