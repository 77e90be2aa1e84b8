"""``pasteguard judge``: kept artifacts in, a report out, with no browser."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from pasteguard import __version__
from pasteguard.artifacts.audit import GatheredAudit
from pasteguard.artifacts.storage import read
from pasteguard.cli.audit import flags_of
from pasteguard.cli.audit_options import result_options
from pasteguard.cli.configured import config_option, configured, repository_of
from pasteguard.cli.judged import judging_of
from pasteguard.cli.options import local_command
from pasteguard.cli.outputs import check_writable, planned
from pasteguard.cli.plan import Plan, loudness_of
from pasteguard.cli.session import Session, concluded
from pasteguard.model.report import Run
from pasteguard.texts import Language


def judge_command(language: Language) -> click.Command:
    """The command in the language."""

    def run(
        artifacts: Sequence[Path], config: Path | None, update_baseline: bool, **given: Any
    ) -> int:
        settings = configured(flags_of(given), config)
        judging = judging_of(settings, updates=update_baseline)
        outputs = planned(settings.value("format"), settings.value("output"))
        plan = Plan(outputs, judging, repository_of(settings), loudness_of(settings))
        gathered = [each for path in artifacts for each in read(path)]
        check_writable(outputs)
        return concluded(Session(judged(gathered, language), len(gathered)), plan, language)

    params = [
        click.Argument(
            ["artifacts"],
            nargs=-1,
            required=True,
            type=click.Path(path_type=Path),
            metavar="FOLDER|FILE...",
        ),
        *result_options(language),
        config_option(language),
    ]
    return local_command("judge", language, params, run)


def judged(gathered: Sequence[GatheredAudit], language: Language) -> Run:
    """The run of these audits, whose reports are made anew."""
    # Imported only when needed: help and errors then come at once.
    from pasteguard.runner.report_builder import make_report

    return Run(
        started_at=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        duration_ms=sum(each.duration_ms for each in gathered),
        reports=tuple(make_report(each, language) for each in gathered),
        version=__version__,
    )
