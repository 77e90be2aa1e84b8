"""What becomes of a finished run: where it is written, what it is held to, how much is said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pasteguard.cli.configured import Configured
from pasteguard.cli.judged import Judging
from pasteguard.cli.misuse import WrongUse
from pasteguard.cli.outputs import Output
from pasteguard.model.report import Message
from pasteguard.reports import NOWHERE
from pasteguard.reports.repository import Repository

WITHOUT_POLICY: Final = Judging()


class Loudness(StrEnum):
    """How much a user wants to be told beside the results."""

    QUIET = "quiet"
    USUAL = "usual"
    VERBOSE = "verbose"


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is decided before the audit about what comes after it."""

    outputs: tuple[Output, ...]
    judging: Judging = WITHOUT_POLICY
    repository: Repository = NOWHERE
    loudness: Loudness = Loudness.USUAL


def loudness_of(settings: Configured) -> Loudness:
    """How much to say, by the settings. Raises WrongUse for both at once."""
    if settings.value("quiet") and settings.value("verbose"):
        raise WrongUse("quiet-and-verbose", Message("cli.next.quiet-or-verbose"))
    if settings.value("quiet"):
        return Loudness.QUIET
    return Loudness.VERBOSE if settings.value("verbose") else Loudness.USUAL
