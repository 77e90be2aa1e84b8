"""The command line: ``pasteguard`` and its commands.

Results go to stdout, progress and errors to stderr. Exit codes: 0 done, 1 something is
against the policy, 2 wrong use, an audit that could not be done or a page that the policy could not
judge, 130 stopped with Ctrl+C.
"""

from __future__ import annotations

from pasteguard.cli.command_line import command_line
from pasteguard.cli.language import language_for
from pasteguard.cli.services import Services

__all__ = ["main"]

main = command_line(language_for(()), Services())
