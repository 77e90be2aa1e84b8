"""An auditor without a browser, and the command line that uses it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from click.testing import CliRunner, Result

from pasteguard.cli.command_line import command_line
from pasteguard.cli.services import Services
from pasteguard.model.options import Options, Progress, Target
from pasteguard.model.report import (
    Field,
    Finding,
    Message,
    Mode,
    Notice,
    Outcome,
    Page,
    Report,
    Run,
)

UNREACHABLE = Notice("sample", "Nothing answers.", "Start the server.", Message("sample"))


def finding(restriction: str, outcome: Outcome) -> Finding:
    said = Message("demo.own-page")  # any sentence that is really there
    return Finding("0", restriction, outcome, (), None, "A sentence.", {"summary": said})


def report_on(target: Target, *findings: Finding, error: Notice | None = None) -> Report:
    return Report(
        mode=Mode.REHEARSAL,
        browser="Chromium 1",
        started_at="2026-11-22T04:22:07Z",
        duration_ms=1234,
        page=Page(target.url, target.url, f"Title of {target.name}", 200, "en"),
        fields=(Field("f1", "", "#essay", "textarea", "Essay"),),
        findings=findings,
        checks=(),
        warnings=(),
        error=error,
        version="0.1.0",
    )


@dataclass
class FakeAuditor:
    """Finds the same on every page, except where ``ends`` names how the audit of a target ends."""

    ends: Mapping[str, Notice | BaseException] = field(default_factory=dict)
    targets: Sequence[Target] = ()
    options: Options = field(default_factory=Options)
    was_called: bool = False

    async def __call__(
        self, targets: Sequence[Target], options: Options, progress: Progress
    ) -> Run:
        self.targets, self.options, self.was_called = targets, options, True
        reports = []
        for target in targets:
            end = self.ends.get(target.name)
            progress.started(target)
            if isinstance(end, BaseException):
                raise end
            progress.step(target, Message("progress.inventory"))
            report = report_on(target, finding("paste", Outcome.RESTRICTED), error=end)
            progress.finished(target, report)
            reports.append(report)
        return Run("2026-11-22T04:22:07Z", 1500, tuple(reports), "0.1.0")


def run(*arguments: str, services: Services | None = None, lang: str = "en_GB.UTF-8") -> Result:
    """The result of ``pasteguard ARGUMENTS`` in an environment of that language."""
    environment = {"LC_ALL": lang, "LC_MESSAGES": None, "LANG": None, "PASTEGUARD_DEBUG": None}
    services = services or Services(audit=FakeAuditor())
    return CliRunner(env=environment).invoke(command_line("en", services), arguments)
