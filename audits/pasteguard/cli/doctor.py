"""``pasteguard doctor``: is this machine ready, and what to do if not."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Final

import click
from rich.console import RenderableType
from rich.padding import Padding

from pasteguard.cli.failures import DONE, FAILED
from pasteguard.cli.machine_checks import Examined, Status, is_ready
from pasteguard.cli.options import local_command
from pasteguard.cli.outputs import show
from pasteguard.cli.services import Services
from pasteguard.reports.lines import Line
from pasteguard.reports.screen import Screen
from pasteguard.texts import Language, next_step, say, text

_STYLES: Final = {Status.FINE: "green", Status.NOTE: "yellow", Status.PROBLEM: "bold red"}


def doctor_command(language: Language, services: Services) -> click.Command:
    """The command in the language."""

    def run() -> int:
        examined = services.examine()
        show(Screen.of(sys.stdout).shown(list(_shown(examined, language))))
        return DONE if is_ready(examined) else FAILED

    return local_command("doctor", language, [], run)


def _shown(examined: tuple[Examined, ...], language: Language) -> Iterator[RenderableType]:
    for check in examined:
        word = text(f"doctor.status.{check.status}", language)
        line = Line(f"[{word}] ", style=_STYLES[check.status])
        line.append(say(check.said, language), style="default not bold")
        yield line
        if check.has_next:
            yield Padding(Line(next_step(check.said, language)), (0, 0, 0, 4))
    yield Line()
    verdict = "doctor.ready" if is_ready(examined) else "doctor.not-ready"
    yield Line(text(verdict, language), style="bold")
