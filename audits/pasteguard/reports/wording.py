"""The words of a report in one language: the catalogue's, and those of ``texts/reports.json``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Final

from pasteguard.catalogue import Entry, entries
from pasteguard.model.report import Field, Finding, Message, Outcome, Page
from pasteguard.reports.capabilities import Capability
from pasteguard.reports.readable import one_line
from pasteguard.texts import all_texts, say, text

LONGEST_TITLE: Final = 160
MOST_SUMMARIES: Final = 2


@dataclass(frozen=True, slots=True)
class RestrictionWords:
    """What the catalogue says of one restriction, in one language."""

    title: str
    question: str
    restricted: str
    allowed: str
    affected: tuple[str, ...] = ()
    remedy: str = ""
    remedy_code: str | None = None
    standards: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """Says what a report needs said, in its language."""

    language: str

    def text(self, text_id: str, **values: str | int) -> str:
        """The text ``report.<text_id>``."""
        return text(f"report.{text_id}", self.language, **values)

    def labelled(self, text_id: str) -> str:
        """The text as a label, with the colon that the language uses."""
        return self.text("labelled", label=self.text(text_id))

    def listed(self, names: Iterable[str]) -> str:
        """The names as one enumeration."""
        return self.text("list-separator").join(names)

    def sentences(self, messages: Iterable[Message | str]) -> str:
        """The sentences one after the other, as the language joins them."""
        said = [each if isinstance(each, str) else say(each, self.language) for each in messages]
        return self.text("sentence-separator").join(said)

    def words(self, restriction: str) -> RestrictionWords:
        """What the catalogue says of it; its id alone where a newer version named it."""
        entry = _by_id().get(restriction)
        if entry is None:
            name = one_line(restriction)
            return RestrictionWords(name, name, name, name)
        return _words(entry, self.language)

    def group(self, group: str) -> str:
        """The heading of a group of the catalogue."""
        known = f"catalogue.group.{group}" in all_texts()
        return (
            text(f"catalogue.group.{group}", self.language) if known else self.text("group.other")
        )

    def mechanism(self, name: str | None) -> str:
        """How the page does it; the name itself where a newer version gave it."""
        if not name or name == "none":
            return ""
        return self._known(f"mechanism.{name}") or one_line(name)

    def title(self, page: Page) -> str:
        """The page's own title on one line, or words that say it has none."""
        title = one_line(page.title)
        if len(title) > LONGEST_TITLE:
            title = title[:LONGEST_TITLE].rstrip() + "…"
        return title or self.text("untitled")

    def field_labels(self, fields: Sequence[Field]) -> Mapping[str | None, str]:
        """Field id to what a reader knows the field by; None is the whole page."""
        names = [one_line(field.label) for field in fields]
        labels: dict[str | None, str] = {None: self.text("whole-page")}
        for number, (field, name) in enumerate(zip(fields, names, strict=True), start=1):
            if not name:
                name = self.text("unnamed-field", number=number)
            elif names.count(name) > 1:
                name = self.text("with-note", sentence=name, note=number)
            labels[field.id] = name
        return labels

    def summary(self, capability: Capability) -> tuple[str, ...]:
        """What the worst findings say, and of how many of the fields they say it; a line each."""
        worst = capability.worst
        *told, last = list(dict.fromkeys(_account(each) for each in worst))[:MOST_SUMMARIES]
        everywhere = len(worst) == len(capability.findings)
        if everywhere or any(finding.field is None for finding in capability.findings):
            return (*told, last)
        count = self.text("some-fields", count=len(worst), total=len(capability.findings))
        return (*told, self.text("with-note", sentence=last, note=count))

    def seconds(self, duration_ms: int) -> str:
        """A duration for a reader."""
        if duration_ms < 1000:
            return self.text("milliseconds", milliseconds=duration_ms)
        return self.text("seconds", seconds=f"{duration_ms / 1000:.1f}")

    def when(self, started_at: str) -> str:
        """An ISO 8601 time for a reader, in its own zone; as it is where it is something else."""
        try:
            moment = datetime.fromisoformat(started_at)
        except ValueError:
            return started_at
        if moment.tzinfo is None:
            return started_at
        numbers = ("year", "month", "day", "hour", "minute")
        values = {name: f"{getattr(moment, name):02}" for name in numbers}
        return self.text("when", zone=str(moment.tzname()), **values)

    def _known(self, text_id: str) -> str | None:
        return self.text(text_id) if f"report.{text_id}" in all_texts() else None


@cache
def groups() -> Mapping[str, str]:
    """Restriction to group, in catalogue order."""
    return {entry.id: str(entry.group) for entry in entries()}


@cache
def _by_id() -> Mapping[str, Entry]:
    return {entry.id: entry for entry in entries()}


def _account(finding: Finding) -> str:
    """What to say beside the outcome: the reason, where the summary would only say it again."""
    told = finding.outcome in (Outcome.RESTRICTED, Outcome.ALLOWED)
    return finding.summary if told else finding.reason or finding.summary


def _words(entry: Entry, language: str) -> RestrictionWords:
    return RestrictionWords(
        title=entry.title.say(language),
        question=entry.question.say(language),
        restricted=entry.restricted.say(language),
        allowed=entry.allowed.say(language),
        affected=tuple(each.say(language) for each in entry.affected),
        remedy=entry.remedy.say(language),
        remedy_code=entry.remedy_code,
        standards=tuple((standard.id, standard.note.say(language)) for standard in entry.standards),
    )
