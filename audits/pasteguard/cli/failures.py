"""Errors as a user sees them: what was wrong in one line, the next step in another."""

from __future__ import annotations

import os
from typing import Final

import click
from rich.console import Console

from pasteguard.cli.misuse import WrongUse, understood
from pasteguard.errors import PasteguardError
from pasteguard.model.report import Message
from pasteguard.reports.lines import Line
from pasteguard.texts import Language, next_step, say, text

DONE: Final = 0
AGAINST: Final = 1
"""Something is against the policy."""
FAILED: Final = 2
"""Wrong use, or an audit that could not be done."""
STOPPED: Final = 130
"""Stopped with Ctrl+C: 128 and the number of the signal, as shells count."""
DEBUG_VARIABLE: Final = "PASTEGUARD_DEBUG"


def exit_code_of(error: Exception, language: Language) -> int:
    """Tells the user of the error on stderr; what to exit with then.

    An error that is Pasteguard's own fault is raised again where PASTEGUARD_DEBUG is set.
    """
    if isinstance(error, click.Abort):
        return STOPPED
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return FAILED
    if isinstance(error, click.ClickException):
        error = understood(error)
    if isinstance(error, WrongUse):
        complain(say(error.message, language), say(error.following, language), language)
    elif isinstance(error, PasteguardError):
        complain(say(error.message, language), next_step(error.message, language), language)
    elif os.environ.get(DEBUG_VARIABLE):
        raise error
    else:
        fault = Message("cli.unexpected", {"why": f"{type(error).__name__}: {error}"})
        complain(say(fault, language), next_step(fault, language), language)
    return FAILED


def complain(what: str, following: str, language: Language) -> None:
    """One error on stderr: what is wrong, and below it the next step."""
    _tell(text("cli.error", language, what=what), style="bold red")
    _tell(f"  {following}")


def note(said: str) -> None:
    """A line on stderr that is no result: what was written where, what was stopped."""
    _tell(said)


def _tell(said: str, style: str = "") -> None:
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    # A log keeps each sentence on one line, so that it can be searched.
    console.print(Line(said, style=style), soft_wrap=not console.is_terminal)
