"""One audit on whichever machine it comes to, in the browser that this worker keeps."""

from __future__ import annotations

from pasteguard.fleet.jobs import Job, Outcome


def audit_one(job: Job) -> Outcome:
    """Audits the job's target; for any executor, in any worker process or thread.

    A calling thread keeps one browser between calls, on an event loop that lives as long as the
    worker. Never raises for what a page, a host or the browser does: that is in the report.
    """
    raise NotImplementedError
