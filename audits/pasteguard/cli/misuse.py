"""What click finds wrong with a command line, in our words and in the user's language."""

from __future__ import annotations

import math
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

import click

from pasteguard.errors import UsageError
from pasteguard.model.report import Message


class WrongUse(UsageError):
    """A command line that cannot be understood; ``following`` is the next step."""

    def __init__(self, problem: str, following: Message, **values: str | int) -> None:
        super().__init__(Message(f"cli.wrong.{problem}", values))
        self.following = following


class Number(click.FloatRange):
    """A number within a range; click's own lets ``nan`` through."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """The number that the value is. Raises BadParameter."""
        number = super().convert(value, param, ctx)
        if math.isnan(number):
            self.fail(str(value), param, ctx)
        return number


def no_such_command(name: str, known: Iterable[str]) -> WrongUse:
    """The error for a first word that is no command."""
    near = get_close_matches(name, list(known), n=1)
    return WrongUse("command", _similar(near) if near else _see_help("pasteguard"), command=name)


def no_target() -> WrongUse:
    """The error for a command that was given nothing to audit."""
    return WrongUse("no-target", Message("cli.next.target"))


def understood(error: click.ClickException) -> WrongUse:
    """Click's error as one of ours."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    help_step = _see_help(context.command_path if context else "pasteguard")
    match error:
        case click.NoSuchOption():
            near = [str(each) for each in error.possibilities or ()]
            return WrongUse(
                "option", _similar(near) if near else help_step, option=error.option_name
            )
        case click.MissingParameter():
            return _missing(error, help_step)
        case click.BadParameter():
            return _bad_value(error, help_step)
        case click.BadOptionUsage():
            return WrongUse("no-value", help_step, option=error.option_name)
        case _ if error.message.startswith("Got unexpected extra"):
            return WrongUse("extra", help_step)
    return WrongUse("other", help_step, why=error.format_message())


def _missing(error: click.MissingParameter, help_step: Message) -> WrongUse:
    if isinstance(error.param, click.Argument) and error.param.name == "targets":
        return no_target()
    name = error.param.make_metavar(error.ctx) if error.param and error.ctx else ""
    return WrongUse("missing", help_step, parameter=name)


def _bad_value(error: click.BadParameter, help_step: Message) -> WrongUse:
    if error.param is None:
        return WrongUse("other", help_step, why=error.format_message())
    option, kind = max(error.param.opts, key=len), error.param.type
    if isinstance(kind, click.Choice):
        choices = Message("cli.next.choices", {"choices": ", ".join(map(str, kind.choices))})
        return WrongUse("choice", choices, option=option)
    if isinstance(kind, click.IntRange | click.FloatRange):
        least, most = f"{kind.min:.0f}", f"{kind.max:.0f}"
        return WrongUse("number", help_step, option=option, least=least, most=most)
    return WrongUse("other", help_step, why=error.format_message())


def _similar(names: list[str]) -> Message:
    return Message("cli.next.similar", {"similar": ", ".join(names)})


def _see_help(command: str) -> Message:
    return Message("cli.next.help", {"command": command})
