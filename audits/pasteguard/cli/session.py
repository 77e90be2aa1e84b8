"""One run of the auditor under the user's eyes: shown, stopped with Ctrl+C, summed up."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from pasteguard import __version__
from pasteguard.cli.failures import DONE, STOPPED, complain, exit_code_of, note
from pasteguard.cli.judged import EXIT_CODES, Judging
from pasteguard.cli.outputs import write
from pasteguard.cli.plan import Loudness, Plan
from pasteguard.model.options import Options, Progress, Target
from pasteguard.model.report import Message, Report, Run
from pasteguard.policy.judgement import Ending, Judgement, PageJudgement
from pasteguard.policy.judging import unjudged
from pasteguard.reports import judged, policy_section
from pasteguard.reports.screen import Screen
from pasteguard.runner.progress import Log, Silence, shown_progress
from pasteguard.runner.retries import Auditor, cut_short
from pasteguard.texts import Language, text


@dataclass(frozen=True, slots=True)
class Session:
    """What came of a run; ``was_stopped`` where Ctrl+C or SIGTERM ended it with something left."""

    run: Run
    total: int
    was_stopped: bool = False


def audited(
    audit: Auditor,
    targets: Sequence[Target],
    options: Options,
    language: Language,
    loudness: Loudness = Loudness.USUAL,
    repeat: int = 1,
) -> Session:
    """Audits the targets, with progress on stderr. Raises what the auditor raises.

    ``repeat`` is how often each target is audited in all.
    """
    with _progress(language, len(targets) * repeat, loudness) as progress:
        keeping = Keeping(progress, repeat)
        try:
            run = asyncio.run(_cancellable(audit, targets, options, keeping))
        except (KeyboardInterrupt, asyncio.CancelledError):
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
    task = asyncio.current_task()
    assert task is not None
    with suppress(NotImplementedError, RuntimeError):  # Windows; a thread that is not the main one
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    try:
        return await audit(targets, options, progress)
    except Exception:
        # What breaks while a stopped audit is taken down is not worth a word.
        if task.cancelling():
            raise asyncio.CancelledError from None
        raise


def concluded(
    session: Session,
    plan: Plan,
    language: Language,
    when_written: Callable[[], None] = lambda: None,
) -> int:
    """Writes what there is and names what could not be audited; the exit code.

    A run that was stopped leaves the baseline alone. ``when_written`` is called once the results of
    a whole run are written.
    """
    reports = session.run.reports
    if session.was_stopped and not reports:
        note(text("cli.stopped", language))
        return STOPPED
    if session.was_stopped:
        note(text("cli.stopped.some", language, done=len(reports), total=session.total))
    judgement, failed = _judged(session, plan.judging, language)
    is_quiet = plan.loudness is Loudness.QUIET
    written = write(judgement, plan.outputs, language, plan.repository, is_quiet=is_quiet)
    code = max(failed, written)
    if not any(output.tells_the_end for output in plan.outputs):
        _tell(judgement, language, is_quiet=is_quiet)
    if session.was_stopped:
        return STOPPED
    if code == DONE:
        when_written()
    return max(code, EXIT_CODES[judgement.ending])


def _judged(session: Session, judging: Judging, language: Language) -> tuple[Judgement, int]:
    """The run as judged, and an exit code; what was found is written whatever fails in judging."""
    if session.was_stopped and judging.updates:
        note(text("baseline.stopped", language))
        judging = replace(judging, updates=False)
    try:
        return judging.judged(session.run, language), DONE
    except Exception as error:
        return unjudged(session.run), exit_code_of(error, language)


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
    repeat: int = 1
    _began: float = field(default_factory=time.monotonic)
    _started_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    _reports: dict[Target, list[Report]] = field(default_factory=dict)

    def started(self, target: Target) -> None:
        """Passed on."""
        self.shown.started(target)

    def step(self, target: Target, what: Message) -> None:
        """Passed on."""
        self.shown.step(target, what)

    def finished(self, target: Target, report: Report) -> None:
        """Kept and passed on."""
        self._reports.setdefault(target, []).append(report)
        self.shown.finished(target, report)

    def run_so_far(self, targets: Sequence[Target]) -> Run:
        """The run of the targets that are finished, in the order of all."""
        return Run(
            started_at=self._started_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
            duration_ms=round((time.monotonic() - self._began) * 1000),
            reports=tuple(
                cut_short(self._reports[each], self.repeat)
                for each in targets
                if each in self._reports
            ),
            version=__version__,
        )
