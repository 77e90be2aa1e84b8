"""What the commands have done for them; tests put fakes in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pasteguard.cli.machine_checks import Examined, examine
from pasteguard.cli.scaffold import scaffold
from pasteguard.model.options import Options, Progress, Target
from pasteguard.model.report import Mode, Run
from pasteguard.runner.retries import Auditor

if TYPE_CHECKING:
    from pasteguard.fleet.staff import Staff


async def audit_in_mode(targets: Sequence[Target], options: Options, progress: Progress) -> Run:
    """The real auditors, imported only when needed: help and errors then come at once."""
    if options.mode is Mode.MARKUP:
        from pasteguard.runner.markup_run import audit_markup

        return await audit_markup(targets, options, progress)
    from pasteguard.runner.run import audit_targets

    return await audit_targets(targets, options, progress)


def fleet_staff() -> Staff:
    """Who does what in a fleet, imported only when there is one."""
    from pasteguard.fleet.staff import Staff

    return Staff()


@dataclass(frozen=True, slots=True)
class Services:
    """The auditors, the examination of the machine, the maker of new restrictions, the fleet."""

    audit: Auditor = audit_in_mode
    examine: Callable[[], tuple[Examined, ...]] = examine
    scaffold: Callable[[str, Path], list[Path]] = scaffold
    staff: Callable[[], Staff] = fleet_staff
