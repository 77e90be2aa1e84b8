"""From what was gathered to a report, in three steps that know nothing of a browser.

``judging`` makes verdicts of it, this puts the report together, ``report_wording`` says it in a
language. Nothing is left unsaid.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from pasteguard import __version__
from pasteguard.artifacts.audit import Failure, GatheredAudit, GatheredField
from pasteguard.artifacts.redaction import redact_text
from pasteguard.judge.disclosure.declaration import (
    Declaration,
    Declared,
    compare,
    declared_for,
    difference_notices,
    no_declaration,
)
from pasteguard.judge.disclosure.declaration_file import read_declaration
from pasteguard.judge.disclosure.sentences import find_disclosures
from pasteguard.judge.own_mistakes import attempted, mistakes_in, own_mistake, unjudged, why_of
from pasteguard.model.report import (
    Field,
    Finding,
    Message,
    Notice,
    Outcome,
    Picture,
    Report,
    StartPage,
)
from pasteguard.runner.judging import Judged, judge, nothing_judged, numbered, page_of
from pasteguard.runner.report_wording import finding_of, notice_of
from pasteguard.texts import text

Answer = TypeVar("Answer")
NO_NOTICES: Sequence[Message] = ()


@dataclass(frozen=True, slots=True)
class Announcements:
    """What was announced: by the site's file, in its words, and in those of all that was read."""

    declaration: Declaration | None = None
    declared: Mapping[str, Declared] = field(default_factory=dict)
    in_file: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Notices:
    """The warnings of a report, each once."""

    messages: list[Message]

    def add(self, message: Message) -> None:
        """Adds one that is not told yet."""
        if message not in self.messages:
            self.messages.append(message)

    def part(self, name: str, work: Callable[[], Answer], instead: Answer) -> Answer:
        """A part of the report that the others do without; where it fails, a notice says so."""

        def failed(error: Exception) -> Answer:
            values = {"what": f"@part.{name}", "why": why_of(error)}
            self.add(Message("notice.own-mistake-part", values))
            return instead

        return attempted(work, failed)


def make_report(gathered: GatheredAudit, language: str) -> Report:
    """The report of a target in the language. Pure over what was gathered.

    It never fails: what goes wrong in judging or in wording is told in the report, and takes
    nothing along but what it concerns.
    """
    return attempted(
        lambda: _report(gathered, language), lambda error: _bare_report(gathered, language, error)
    )


def _report(gathered: GatheredAudit, language: str) -> Report:
    notices = Notices(list(gathered.notices))
    announced = notices.part(
        "announced", lambda: _announcements(gathered, language), Announcements()
    )
    findings = tuple(
        _finding(judged, announced.said, language) for judged in judge(gathered, language)
    )
    picture = notices.part("picture", lambda: _picture(gathered), None)
    start = notices.part("start", lambda: _start(gathered, announced.in_file), None)
    known = gathered.failure.message if gathered.failure is not None else None
    for message in (
        *mistakes_in(findings, known),
        *notices.part("notices", lambda: _own_notices(gathered), NO_NOTICES),
        *notices.part("announced", lambda: _differences(findings, announced), NO_NOTICES),
    ):
        notices.add(message)
    return Report(
        mode=gathered.mode,
        browser=gathered.browser,
        started_at=gathered.started_at,
        duration_ms=gathered.duration_ms,
        page=page_of(gathered),
        fields=tuple(_field(number, each) for number, each in numbered(gathered).items()),
        findings=findings,
        checks=gathered.checks,
        warnings=tuple(_notice(message, language) for message in notices.messages),
        error=_error(gathered.failure, language),
        disclosure_known=bool(gathered.lines),
        start=start,
        version=__version__,
        language=language,
        picture=picture,
        held=gathered.held,
    )


def _bare_report(gathered: GatheredAudit, language: str, error: Exception) -> Report:
    """The report of a target of which nothing could be said, by a mistake of our own."""
    return Report(
        mode=gathered.mode,
        browser=gathered.browser,
        started_at=gathered.started_at,
        duration_ms=gathered.duration_ms,
        page=page_of(gathered),
        fields=(),
        findings=tuple(
            finding_of(each.restriction, each.verdict, each.field, each.id, language)
            for each in nothing_judged(gathered, error)
        ),
        checks=gathered.checks,
        warnings=tuple(_notice(message, language) for message in gathered.notices),
        error=_error(Failure(own_mistake(error).message), language),
        version=__version__,
        language=language,
    )


def _notice(message: Message, language: str) -> Notice:
    def failed(error: Exception) -> Notice:
        values = {"what": "@part.notices", "why": why_of(error)}
        return notice_of(Message("notice.own-mistake-part", values), language)

    return attempted(lambda: notice_of(message, language), failed)


def _error(failure: Failure | None, language: str) -> Notice | None:
    if failure is None:
        return None
    return attempted(
        lambda: notice_of(failure.message, language, retry_helps=failure.retry_helps),
        lambda problem: notice_of(own_mistake(problem).message, language),
    )


def _announcements(gathered: GatheredAudit, language: str) -> Announcements:
    declaration = _declaration(gathered)
    url = page_of(gathered).url
    declared = declared_for(declaration, url) if declaration is not None else {}
    in_file = _said_in_file(declared, language)
    said = {**in_file, **find_disclosures(gathered.lines)}
    return Announcements(declaration, declared, in_file, said)


def _declaration(gathered: GatheredAudit) -> Declaration | None:
    """The site's disclosure file as it is understood; None where none was asked for."""
    file = gathered.site_file
    if file is None:
        return None
    if file.content is None:
        return no_declaration(file.url)
    return read_declaration(file.content, file.url)


def _said_in_file(declared: Mapping[str, Declared], language: str) -> dict[str, str]:
    """What the site's disclosure file says of each restriction that it names as one."""
    return {
        restriction: announced.say(language) or text("proof.declared", language)
        for restriction, announced in declared.items()
        if announced.outcome is Outcome.RESTRICTED
    }


def _start(gathered: GatheredAudit, in_file: Mapping[str, str]) -> StartPage | None:
    """The page where the way to the test began; the site's file can be read before it, too."""
    start = gathered.start
    if start is None:
        return None
    said = {**in_file, **find_disclosures(start.lines)}
    sentences = {restriction: redact_text(sentence) for restriction, sentence in said.items()}
    return StartPage(start.url, start.title, sentences)


def _field(number: str, each: GatheredField) -> Field:
    facts = each.facts
    return Field(number, each.frame, facts.selector, facts.kind, facts.label)


def _picture(gathered: GatheredAudit) -> Picture | None:
    """The picture with its marks named by the report's fields; who is not in it has no mark."""
    picture = gathered.picture
    if picture is None:
        return None
    numbers = {each.key: number for number, each in numbered(gathered).items()}
    marks = (replace(m, field=numbers[m.field]) for m in picture.marks if m.field in numbers)
    return replace(picture, marks=tuple(marks))


def _finding(judged: Judged, said: Mapping[str, str], language: str) -> Finding:
    """The finding in words; a mistake in its words makes it unclear, and no other."""

    def found() -> Finding:
        return _disclosed(
            finding_of(judged.restriction, judged.verdict, judged.field, judged.id, language), said
        )

    def failed(error: Exception) -> Finding:
        verdict = unjudged(error)
        return finding_of(judged.restriction, verdict, judged.field, judged.id, language)

    return attempted(found, failed)


def _disclosed(finding: Finding, said: Mapping[str, str]) -> Finding:
    """The finding with the sentence that announces it, of the page's text or its file."""
    if finding.outcome is not Outcome.RESTRICTED:
        return finding
    sentence = said.get(finding.restriction)
    return replace(finding, disclosed=redact_text(sentence) if sentence else None)


def _differences(findings: Sequence[Finding], announced: Announcements) -> Sequence[Message]:
    """Where the site's disclosure file and what was seen differ, both ways, and its faults."""
    declaration, declared = announced.declaration, announced.declared
    if declaration is None or not declaration.is_found:
        return ()
    observed: dict[str, Outcome] = {}
    for finding in findings:
        if observed.get(finding.restriction) is not Outcome.RESTRICTED:
            observed[finding.restriction] = finding.outcome
    differences = compare(declared, observed) if declared else ()
    return (*declaration.problems, *difference_notices(differences, declaration.url))


def _own_notices(gathered: GatheredAudit) -> Sequence[Message]:
    found = []
    if gathered.device:
        shown = {"device": gathered.device, "browser": gathered.browser}
        found.append(Message("notice.device", shown))
    if gathered.has_inventory and gathered.failure is None and not gathered.fields:
        found.append(Message("notice.no-fields"))
        if gathered.held_early:
            found.append(Message("notice.held-early", {"count": gathered.held_early}))
    if gathered.alone.leaves:
        found.append(Message("notice.leaves-by-itself"))
    found += [Message(f"notice.ended.{end}") for end in dict.fromkeys(gathered.ends)]
    left_out = gathered.left_out
    sampled = sum(
        1 for each in gathered.tried if each.like is not None and each.key not in left_out
    )
    if sampled:
        values = {"count": len(gathered.tried), "sampled": sampled}
        found.append(Message("notice.like-fields", values))
    if left_out:
        limit = len(gathered.tried) - len(left_out)
        values = {"limit": limit, "count": len(gathered.tried)}
        found.append(Message("notice.too-many-fields", values))
    if gathered.held_count:
        found.append(Message("notice.held-back", {"count": gathered.held_count}))
    return found
