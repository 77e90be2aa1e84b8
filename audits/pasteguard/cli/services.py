"""What the commands have done for them; tests put fakes in its place."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pasteguard.doctor import Examined, examine
from pasteguard.model import Run
from pasteguard.options import Options, Progress, Target
from pasteguard.scaffold import scaffold

Auditor = Callable[[Sequence[Target], Options, Progress], Awaitable[Run]]


async def audit_with_a_browser(
    targets: Sequence[Target], options: Options, progress: Progress
) -> Run:
    """The real auditor, imported only when needed: help and errors then come at once."""
    from pasteguard.auditing import audit_targets

    return await audit_targets(targets, options, progress)


@dataclass(frozen=True, slots=True)
class Services:
    """The auditor, the examination of the machine, and the maker of new restrictions."""

    audit: Auditor = audit_with_a_browser
    examine: Callable[[], tuple[Examined, ...]] = examine
    scaffold: Callable[[str, Path], list[Path]] = scaffold
