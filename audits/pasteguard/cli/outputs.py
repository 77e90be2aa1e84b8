"""Where results go: which form to which file, checked before the audit and written after it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import Final

import click

from pasteguard.cli.failures import DONE, exit_code_of, note
from pasteguard.cli.opening import open_file
from pasteguard.errors import UsageError
from pasteguard.model.report import Message
from pasteguard.policy.judgement import Judgement
from pasteguard.reports import NOWHERE, policy_section, render_judged
from pasteguard.reports.repository import Repository
from pasteguard.reports.screen import Screen
from pasteguard.texts import Language, text

SUFFIXES: Final = {
    ".html": ("html",),
    ".htm": ("html",),
    ".json": ("json", "gitlab", "sarif"),
    ".txt": ("terminal", "github"),
    ".md": ("markdown",),
    ".xml": ("junit",),
    ".sarif": ("sarif",),
    ".csv": ("csv",),
}
"""Ending to the forms that such a file may have; the first is meant where none is named."""


@dataclass(frozen=True, slots=True)
class Output:
    """A form of the result and its file; None is the screen, or whatever stdout is.

    ``is_opened``: the file is opened once it is written.
    """

    form: str
    path: Path | None = None
    is_opened: bool = False

    @property
    def tells_the_end(self) -> bool:
        """Whether one who reads the screen learns from this how the run ended."""
        return self.path is None and self.form in ("terminal", "markdown")


def planned(forms: Sequence[str], paths: Sequence[Path]) -> tuple[Output, ...]:
    """The outputs: the n-th form goes to the n-th path. Raises UsageError for what cannot be.

    A path without a form is written in the form of its suffix, a form without a path goes to
    stdout; without either, the result goes to stdout as text.
    """
    outputs = tuple(_output(form, path) for form, path in zip_longest(forms, paths))
    named = [output.path.resolve() for output in outputs if output.path]
    for output in outputs:
        if output.path and named.count(output.path.resolve()) > 1:
            raise _wrong("output-twice", path=str(output.path))
    if len(outputs) - len(named) > 1:
        raise _wrong("screen-twice")
    return outputs or (Output("terminal"),)


def _output(form: str | None, path: Path | None) -> Output:
    if path is None or str(path) == "-":
        return Output(form or "terminal")
    expected = SUFFIXES.get(path.suffix.lower(), ())
    if form is None and not expected:
        raise _wrong("output-suffix-unknown", path=str(path), suffixes=", ".join(SUFFIXES))
    if form and expected and form not in expected:
        raise _wrong("output-mismatch", path=str(path), expected=path.suffix, format=form)
    return Output(form or expected[0], path)


def to_be_opened(outputs: Sequence[Output]) -> tuple[Output, ...]:
    """The outputs, of which the first HTML file will be opened. Raises UsageError for none."""
    for number, output in enumerate(outputs):
        if output.form == "html" and output.path is not None:
            marked = replace(output, is_opened=True)
            return (*outputs[:number], marked, *outputs[number + 1 :])
    raise _wrong("nothing-to-open")


def check_writable(outputs: Sequence[Output]) -> None:
    """Makes the folders of the outputs and tries each file, leaving it as it was.

    Raises UsageError: minutes of auditing must not end in a result that cannot be kept.
    """
    for path in (output.path for output in outputs if output.path is not None):
        try:
            is_folder = path.is_dir()
            if not is_folder:
                _try(path)
        except OSError as error:
            raise _wrong("output-not-writable", path=str(path), why=_why(error)) from error
        if is_folder:
            raise _wrong("output-is-folder", path=str(path), example=str(path / "report.html"))


def _try(path: Path) -> None:
    existed = path.exists()
    if existed and not path.is_file():
        return  # a device or a pipe: opening it would be seen at its other end
    path.parent.mkdir(parents=True, exist_ok=True)
    path.open("ab").close()
    if not existed:
        path.unlink()


def write(
    judgement: Judgement,
    outputs: Sequence[Output],
    language: Language,
    repository: Repository = NOWHERE,
    *,
    is_quiet: bool = False,
) -> int:
    """Writes every output, also where another failed; the exit code of what went wrong.

    The files are named on stderr, unless quiet: then the screen gets the conclusion alone, too.
    """
    codes = [
        _written(judgement, output, language, repository, is_quiet=is_quiet) for output in outputs
    ]
    return max(codes, default=DONE)


def _written(
    judgement: Judgement,
    output: Output,
    language: Language,
    repository: Repository,
    *,
    is_quiet: bool,
) -> int:
    try:
        if output.path is None and output.form == "terminal" and is_quiet:
            show(policy_section.conclusion(judgement, language, Screen.of(sys.stdout)))
        elif output.path is None:
            _show_form(judgement, output.form, language, repository)
        else:
            content = render_judged(output.form, judgement, language, repository)
            _save(content, output.path)
            if not is_quiet:
                note(text("cli.written", language, path=str(output.path)))
            if output.is_opened:
                open_file(output.path, language)
    except Exception as error:
        return exit_code_of(error, language)
    return DONE


def _show_form(judgement: Judgement, form: str, language: Language, repository: Repository) -> None:
    if form == "terminal":
        show(policy_section.render(judgement, language, Screen.of(sys.stdout)))
    else:
        # A program reads this: in UTF-8, whatever the terminal's encoding.
        show(render_judged(form, judgement, language, repository).encode())


def _save(content: str, path: Path) -> None:
    try:
        path.write_text(content, encoding="utf-8", newline="\n")
    except OSError as error:
        raise _wrong("output-failed", path=str(path), why=_why(error)) from error


def show(said: str | bytes) -> None:
    """Writes a result to stdout; quiet where its reader, such as ``head``, has seen enough."""
    try:
        # The text is made for this very screen already; click would take forced colours away.
        click.echo(said, nl=False, color=True)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes stdout again at exit, and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _why(error: OSError) -> str:
    return error.strerror or str(error)


def _wrong(problem: str, **values: str | int) -> UsageError:
    return UsageError(Message(f"notice.{problem}", values))
