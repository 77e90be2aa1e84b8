"""Whether the same page gets the same answer each time: what many runs over the same pages gave.

Such runs take hours, so their outcomes are kept in a file as they come, and the next invocation
goes on where the last one stopped. Outcomes of another state of the code or of another browser are
never mixed in.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from pasteguard.model.report import Report

SCHEMA: Final = "pasteguard.stability/1"
FAILED: Final = "could not be audited"
MISSING: Final = "no finding"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is being measured; only outcomes of the same subject are compared."""

    code: str
    browser: str
    pages: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What one audit in one run, counted from 1, said of a page: finding's id to name and outcome.

    A name is the restriction, with the field's label where there is one. An audit that failed has
    ``failed``, the id of its notice, and no outcomes.
    """

    run: int
    page: str
    outcomes: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    failed: str | None = None


def answer_of(run: int, page: str, report: Report) -> Answer:
    """What the report of that page says."""
    if report.error is not None:
        return Answer(run, page, failed=report.error.id)
    labels = {each.id: each.label or each.selector for each in report.fields}
    outcomes = {}
    for finding in report.findings:
        label = labels.get(finding.field or "")
        name = f"{finding.restriction} on {label}" if label else finding.restriction
        outcomes[finding.id] = (name, str(finding.outcome))
    return Answer(run, page, outcomes)


class OtherSubject(Exception):
    """A results file of another state of the code, of another browser or of other pages."""


@dataclass(slots=True)
class Results:
    """The answers kept in a file: a line each, below one that says what is being measured."""

    path: Path
    answers: list[Answer] = field(default_factory=list)

    @classmethod
    def opened(cls, path: Path, subject: Subject) -> Results:
        """The results in the file, which is made where it is not there. Raises OtherSubject."""
        head = {"schema": SCHEMA, **asdict(subject)}
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(head) + "\n", encoding="utf-8")
            return cls(path)
        first, *rest = path.read_text(encoding="utf-8").split("\n")
        if _read(first) != head:
            raise OtherSubject(path)
        # The last line may have been cut off where a run was ended; it is audited again.
        plain = [found for line in rest if (found := _read(line)) is not None]
        results = cls(path, [_answer(each) for each in plain])
        if rest and rest[-1]:
            results._rewrite(first)
        return results

    def add(self, answer: Answer) -> None:
        """Keeps an answer, at once."""
        self.answers.append(answer)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(answer), ensure_ascii=False) + "\n")

    def waiting(self, run: int, pages: Iterable[str]) -> list[str]:
        """The pages of which the run has no answer yet."""
        known = {answer.page for answer in self.answers if answer.run == run}
        return [page for page in pages if page not in known]

    def _rewrite(self, head: str) -> None:
        lines = [head, *(json.dumps(asdict(each), ensure_ascii=False) for each in self.answers)]
        self.path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _read(line: str) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _answer(plain: Mapping[str, Any]) -> Answer:
    outcomes = {key: (str(name), str(said)) for key, (name, said) in plain["outcomes"].items()}
    return Answer(plain["run"], plain["page"], outcomes, plain["failed"])


@dataclass(frozen=True, slots=True)
class Differing:
    """A finding that was not the same every time: each outcome, and the runs that gave it."""

    page: str
    name: str
    said: Mapping[str, tuple[int, ...]]

    def told(self) -> str:
        """Both sides in a line."""
        sides = (f"{outcome} in {_runs(runs)}" for outcome, runs in self.said.items())
        return f"{self.page}  {self.name}: {', '.join(sides)}"


def _runs(runs: Sequence[int]) -> str:
    return f"run {runs[0]}" if len(runs) == 1 else f"{len(runs)} runs (first {runs[0]})"


@dataclass(frozen=True, slots=True)
class Stability:
    """What the answers come to. ``complete`` runs have all ``pages``; ``started`` is of the next.

    ``findings`` are those of which at least two runs said something; ``failed`` are audits that
    could not be done, as page and run.
    """

    runs: int
    complete: int
    started: int
    pages: int
    compared: int
    findings: int
    differing: tuple[Differing, ...]
    failed: tuple[tuple[str, int], ...]

    @property
    def holds(self) -> bool:
        """Whether nothing differed, and every audit could be done."""
        return not self.differing and not self.failed

    def figure(self) -> str:
        """The figure, which claims no more than was measured."""
        begun = f" and {self.started} pages of the next" if self.started else ""
        done = f"{self.complete} of {self.runs} runs over {self.pages} pages{begun}"
        if not self.compared:
            return f"{done}: nothing to compare yet"
        compared = f"{self.findings} findings on {self.compared} pages audited more than once"
        return f"{done}: {compared}, {len(self.differing)} differing, {len(self.failed)} failed"


def stability_of(answers: Sequence[Answer], pages: Sequence[str], runs: int) -> Stability:
    """How stable the answers are, over these pages, of which so many runs are wanted."""
    wanted = set(pages)
    by_page: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        if answer.page in wanted and answer.run <= runs:
            by_page[answer.page].append(answer)
    counts = [sum(each.run == run for found in by_page.values() for each in found)
              for run in range(1, runs + 1)]  # fmt: skip
    complete = next((n for n, count in enumerate(counts) if count < len(wanted)), runs)
    several = {page: found for page, found in by_page.items() if len(found) > 1}
    findings = [each for page, found in several.items() for each in _compared(page, found)]
    return Stability(
        runs=runs,
        complete=complete,
        started=counts[complete] if complete < runs else 0,
        pages=len(wanted),
        compared=len(several),
        findings=len(findings),
        differing=tuple(each for each in findings if len(each.said) > 1),
        failed=tuple(
            (each.page, each.run) for found in by_page.values() for each in found if each.failed
        ),
    )


def _compared(page: str, answers: Sequence[Answer]) -> list[Differing]:
    """Every finding of the page with all that was said of it."""
    names = {key: name for answer in answers for key, (name, _) in answer.outcomes.items()}
    found = []
    for key, name in names.items():
        said: dict[str, list[int]] = defaultdict(list)
        for answer in answers:
            outcome = FAILED if answer.failed else answer.outcomes.get(key, ("", MISSING))[1]
            said[outcome].append(answer.run)
        found.append(Differing(page, name, {each: tuple(runs) for each, runs in said.items()}))
    return found
