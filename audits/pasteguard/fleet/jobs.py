"""What goes to a worker and what comes back: both travel between machines as they are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pasteguard.browser.journey import load_journey
from pasteguard.browser.navigation import read_storage_state
from pasteguard.errors import PageWithheld, PasteguardError
from pasteguard.fleet.arrivals import Loaded, What
from pasteguard.gather.gathered import Gathering
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Message, Report
from pasteguard.runner.worker import now_utc, report_of


@dataclass(frozen=True, slots=True)
class Limits:
    """What one worker allows itself on its machine.

    ``memory_mb`` bounds one browser during an audit: over it the browser is ended, and the report
    says so. A browser is replaced after ``audits`` audits, or once it has grown past ``grown_mb``.
    ``browsers`` is how many audits of all fleets of this user may run at the same time on one
    machine; None lets each machine choose by its cores and memory.
    """

    memory_mb: int = 2000
    grown_mb: int = 600
    audits: int = 100
    browsers: int | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """One target with all that a worker needs to know, also on another machine.

    ``key`` is the caller's own name for the target and comes back in the outcome. ``journey`` and
    ``storage_state`` are the contents of those files, whose paths in ``options`` mean nothing
    elsewhere. Made with ``job_for``.
    """

    key: str
    target: Target
    options: Options
    limits: Limits = Limits()
    journey: str | None = None
    storage_state: str | None = None


@dataclass(frozen=True, slots=True)
class JobResult:
    """What came of a job: always a report, also where the page could not be audited.

    ``what`` is for ``Manners.finished``, which says whether the target comes again and this report
    is to be forgotten. ``worker`` names machine and process. ``waited_s`` is how long the job
    waited for its turn on that machine, and is no part of the report's duration.
    """

    key: str
    report: Report
    what: What = field(default_factory=Loaded)
    worker: str = ""
    waited_s: float = 0.0


def job_for(key: str, target: Target, options: Options, limits: Limits) -> Job:
    """The job of a target, with the files that its options name. Raises UsageError."""
    journey = storage_state = None
    if options.journey is not None:
        load_journey(options.journey)
        journey = options.journey.read_text(encoding="utf-8")
    if options.storage_state is not None:
        read_storage_state(options.storage_state)
        storage_state = options.storage_state.read_text(encoding="utf-8")
    plain = replace(options, journey=None, storage_state=None)
    return Job(key, target, plain, limits, journey, storage_state)


def not_audited(target: Target, options: Options, why: Message) -> Report:
    """The report of a target that no worker gets, or that none could bring home.

    ``why`` is a message of ``notices.json``; it becomes the report's error, and every finding is
    unclear.
    """
    return failed(target, options, PageWithheld(why))


def failed(target: Target, options: Options, error: PasteguardError) -> Report:
    """The report of a target whose audit this error ended before anything was gathered."""
    gathering = Gathering(target, now_utc(), options)
    gathering.fail(error)
    return report_of(gathering)
