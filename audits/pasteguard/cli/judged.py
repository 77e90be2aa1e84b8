"""The policy and the baseline of a command: read before the audit, applied after it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit
from urllib.request import url2pathname

from pasteguard.cli.configured import Configured
from pasteguard.cli.failures import AGAINST, DONE, FAILED, note
from pasteguard.configuration.files import policy_table
from pasteguard.configuration.resolving import Origin
from pasteguard.errors import UsageError
from pasteguard.model.report import Message, Run
from pasteguard.policy.baseline import Baseline, encode, load, updated
from pasteguard.policy.judgement import Ending, Judgement
from pasteguard.policy.judging import judge
from pasteguard.policy.reading import preset_policy, presets, read_policy
from pasteguard.policy.words import NO_POLICY, RATCHET, Policy, ratcheted
from pasteguard.texts import Language, text

EXIT_CODES: Final = {Ending.PASSED: DONE, Ending.FAILED: AGAINST, Ending.UNAUDITED: FAILED}


@dataclass(frozen=True, slots=True)
class Judging:
    """What finished runs are held to. ``updates``: the baseline's file is written anew."""

    policy: Policy = NO_POLICY
    baseline: Baseline | None = None
    path: Path | None = None
    updates: bool = False

    def judged(self, run: Run, language: Language) -> Judgement:
        """The run as judged; writes the baseline first where that was asked for."""
        known = self.baseline
        if known is None and self.path is not None:
            known = Baseline()
        folder = self.path.resolve().parent if self.path is not None else Path.cwd()
        name_file = partial(name_below, folder=folder)
        judgement = judge(run, self.policy, known, date.today(), name_file)
        if not self.updates or self.path is None:
            return judgement
        baseline = updated(known or Baseline(), judgement.pages)
        _write(baseline, self.path)
        count = len(baseline.entries)
        note(text("baseline.written", language, path=str(self.path), count=count))
        return judge(run, self.policy, baseline, date.today(), name_file)


def name_below(url: str, folder: Path) -> str:
    """What names a file: its path below its repository; where it is in none, from the folder.

    The folder is that of the baseline, which is the same wherever the command is called.
    """
    path = Path(url2pathname(urlsplit(url).path))
    root = _repository(path.parent) or folder
    try:
        return f"./{Path(os.path.relpath(path, root)).as_posix()}"
    except ValueError:  # on another drive
        return path.as_posix()


@cache
def _repository(folder: Path) -> Path | None:
    """The checkout around a folder."""
    return next((each for each in (folder, *folder.parents) if (each / ".git").exists()), None)


def judging_of(settings: Configured, *, updates: bool = False) -> Judging:
    """What the settings hold a run to. Raises UsageError for what cannot be read."""
    path = settings.value("baseline")
    if path is None:
        if updates:
            raise UsageError(Message("baseline.unnamed"))
        return Judging(policy_of(settings) or NO_POLICY)
    baseline = None if updates and not path.exists() else load(path)
    policy = policy_of(settings)
    return Judging(ratcheted(policy) if policy else RATCHET, baseline, path, updates)


def policy_of(settings: Configured) -> Policy | None:
    """The policy that was asked for, by name or file, else that of the configuration."""
    setting, file = settings.settings["policy"], settings.file
    if setting.value is None:
        return read_policy(file.policy, file.name) if file.policy is not None else None
    named = Path(setting.value)
    if setting.value in presets() or (named.suffix != ".toml" and not named.exists()):
        return preset_policy(setting.value)
    path = file.folder / named if setting.origin is Origin.FILE else named
    return read_policy(policy_table(path), str(named))


def _write(baseline: Baseline, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(encode(baseline), encoding="utf-8", newline="\n")
    except OSError as error:
        values = {"path": str(path), "why": error.strerror or str(error)}
        raise UsageError(Message("notice.output-failed", values)) from error
