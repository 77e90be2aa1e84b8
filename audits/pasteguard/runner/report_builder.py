"""From what an audit heard to its report, in the user's language: nothing is left unsaid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final, TypeVar

from pasteguard import __version__
from pasteguard.artifacts.fields import Attempt, FieldEvidence
from pasteguard.artifacts.fingerprints import fingerprint, variant_of
from pasteguard.artifacts.page_states import Conduct
from pasteguard.artifacts.redaction import redact_text, redact_url
from pasteguard.artifacts.vendor_products import reported
from pasteguard.browser.fields import FieldHandle
from pasteguard.catalogue import Entry, Scope, entries
from pasteguard.errors import PasteguardError
from pasteguard.gather.first_pass import FIELD_LIMIT, FieldRecord
from pasteguard.gather.gathered import Heard
from pasteguard.gather.registry import rehearsables
from pasteguard.gather.suspects import is_suspect
from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.canaries import NOTHING
from pasteguard.judge.disclosure.declaration import (
    Declared,
    compare,
    declared_for,
    difference_notices,
)
from pasteguard.judge.disclosure.sentences import find_disclosures
from pasteguard.judge.left_alone import (
    BY_ITSELF,
    field_with_control,
    judged_with_control,
    needs_control,
    page_with_control,
)
from pasteguard.judge.own_mistakes import attempted, mistakes_in, own_mistake, unjudged, why_of
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import (
    EvidenceKind,
    Field,
    Finding,
    Held,
    Message,
    Mode,
    Notice,
    Outcome,
    Page,
    Picture,
    Report,
    StartPage,
)
from pasteguard.runner.report_wording import finding_of, notice_of
from pasteguard.texts import text

JudgeField = Callable[[FieldEvidence], Verdict]
JudgeConduct = Callable[[Conduct], Verdict]
Answer = TypeVar("Answer")
FACT_LIMIT: Final = 2
NOT_CONFIRMED: Final = Message("reason.not-confirmed")
HELD_LIMIT: Final = 100
UNTOLD: Final = frozenset({"reason.unseen", "reason.not-tried"})
"""Reasons that can be told more exactly where it is known why the audit ended early."""


@dataclass(frozen=True, slots=True)
class Announcements:
    """What was announced: by the site's file, in its words, and in those of all that was read."""

    declared: Mapping[str, Declared] = field(default_factory=dict)
    in_file: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)


def make_report(heard: Heard) -> Report:
    """The report of a target in the language of the options. Pure over what was heard.

    It never fails: what goes wrong in judging or in wording is told in the report, and takes
    nothing along but what it concerns.
    """
    return attempted(lambda: _report(heard), lambda error: _bare_report(heard, error))


def _report(heard: Heard) -> Report:
    language = heard.options.language
    numbered = _numbered(heard)
    page = _page(heard)
    none: Sequence[Message] = ()
    none_held: tuple[Held, ...] = ()
    announced = _part(heard, "announced", lambda: _announcements(heard, page), Announcements())
    findings = tuple(
        finding
        for entry in entries()
        if heard.options.wants(entry.id)
        for finding in _findings_of(entry, heard, numbered, page, announced.said)
    )
    picture = _part(heard, "picture", lambda: _picture(heard.picture, numbered), None)
    held = _part(heard, "held", lambda: _held(heard), none_held)
    start = _part(heard, "start", lambda: _start(heard, announced.in_file), None)
    known = heard.error.message if heard.error is not None else None
    for message in (
        *mistakes_in(findings, known),
        *_part(heard, "notices", lambda: _own_notices(heard), none),
        *_part(heard, "announced", lambda: _differences(heard, findings, announced.declared), none),
    ):
        heard.notice(message.id, **message.values)
    return Report(
        mode=heard.options.mode,
        browser=heard.browser,
        started_at=heard.started_at,
        duration_ms=heard.duration_ms,
        page=page,
        fields=tuple(_field(number, handle) for number, handle in numbered.items()),
        findings=findings,
        checks=tuple(heard.checks),
        warnings=tuple(_notice(message, language) for message in heard.notices),
        error=_error(heard.error, language),
        disclosure_known=bool(heard.announced.lines),
        start=start,
        version=__version__,
        language=language,
        picture=picture,
        held=held,
    )


def _bare_report(heard: Heard, error: Exception) -> Report:
    """The report of a target of which nothing could be said, by a mistake of our own."""
    language, page = heard.options.language, _page(heard)
    findings = (
        finding_of(
            entry.id,
            unjudged(error),
            None,
            fingerprint(entry.id, page.url, None),
            language,
        )
        for entry in entries()
        if heard.options.wants(entry.id)
    )
    return Report(
        mode=heard.options.mode,
        browser=heard.browser,
        started_at=heard.started_at,
        duration_ms=heard.duration_ms,
        page=page,
        fields=(),
        findings=tuple(findings),
        checks=tuple(heard.checks),
        warnings=tuple(_notice(message, language) for message in heard.notices),
        error=_error(own_mistake(error), language),
        version=__version__,
        language=language,
    )


def _page(heard: Heard) -> Page:
    asked = redact_url(heard.target.url)
    return heard.page or Page(asked, asked, "", None, None, variant_of(heard.target.url))


def _part(heard: Heard, name: str, work: Callable[[], Answer], instead: Answer) -> Answer:
    """A part of the report that the others do without; where it fails, a notice says so."""

    def failed(error: Exception) -> Answer:
        heard.notice("notice.own-mistake-part", what=f"@part.{name}", why=why_of(error))
        return instead

    return attempted(work, failed)


def _notice(message: Message, language: str) -> Notice:
    def failed(error: Exception) -> Notice:
        values = {"what": "@part.notices", "why": why_of(error)}
        return notice_of(Message("notice.own-mistake-part", values), language)

    return attempted(lambda: notice_of(message, language), failed)


def _error(error: PasteguardError | None, language: str) -> Notice | None:
    if error is None:
        return None
    return attempted(
        lambda: notice_of(error.message, language, retry_helps=error.retry_helps),
        lambda problem: notice_of(own_mistake(problem).message, language),
    )


def _announcements(heard: Heard, page: Page) -> Announcements:
    declared = _declared(heard, page)
    in_file = _said_in_file(declared, heard.options.language)
    return Announcements(declared, in_file, {**in_file, **find_disclosures(heard.announced.lines)})


def _said_in_file(declared: Mapping[str, Declared], language: str) -> dict[str, str]:
    """What the site's disclosure file says of each restriction that it names as one."""
    return {
        restriction: announced.say(language) or text("proof.declared", language)
        for restriction, announced in declared.items()
        if announced.outcome is Outcome.RESTRICTED
    }


def _start(heard: Heard, in_file: Mapping[str, str]) -> StartPage | None:
    """The page where the way to the test began; the site's file can be read before it, too."""
    start = heard.start
    if start is None:
        return None
    said = {**in_file, **find_disclosures(start.lines)}
    sentences = {restriction: redact_text(sentence) for restriction, sentence in said.items()}
    return StartPage(redact_url(start.url), start.title, sentences)


def _numbered(heard: Heard) -> dict[str, FieldHandle]:
    watched = heard.conduct.handles if heard.conduct is not None else []
    handles = [record.handle for record in heard.look.records] or heard.handles or watched
    return {f"f{number}": handle for number, handle in enumerate(handles, 1)}


def _field(number: str, handle: FieldHandle) -> Field:
    facts = handle.facts
    return Field(number, redact_url(handle.frame.address), facts.selector, facts.kind, facts.label)


def _picture(picture: Picture | None, numbered: dict[str, FieldHandle]) -> Picture | None:
    """The picture with its marks named by the report's fields; who is not in it has no mark."""
    if picture is None:
        return None
    numbers = {handle.key: number for number, handle in numbered.items()}
    marks = (replace(m, field=numbers[m.field]) for m in picture.marks if m.field in numbers)
    return replace(picture, marks=tuple(marks))


def _held(heard: Heard) -> tuple[Held, ...]:
    counted = Counter(f"{held.method} {redact_url(held.url)}" for held in heard.held)
    return tuple(Held(request, count) for request, count in counted.most_common(HELD_LIMIT))


def _findings_of(
    entry: Entry,
    heard: Heard,
    numbered: dict[str, FieldHandle],
    page: Page,
    said: Mapping[str, str],
) -> list[Finding]:
    language = heard.options.language
    made: list[tuple[str | None, str | None, Callable[[], Verdict]]] = []
    if Scope.FIELD in entry.scope:
        made += [
            (number, handle.key, partial(_judge_field, entry.id, heard, handle))
            for number, handle in numbered.items()
        ]
    if Scope.PAGE in entry.scope or not made:
        made.append((None, None, partial(_judge_page, entry, heard)))
    return [
        _finding(entry.id, judged, number, fingerprint(entry.id, page.url, key), said, language)
        for number, key, judged in made
    ]


def _finding(
    restriction: str,
    judged: Callable[[], Verdict],
    number: str | None,
    finding_id: str,
    said: Mapping[str, str],
    language: str,
) -> Finding:
    """The finding; a mistake in judging it or in its words makes it unclear, and no other."""

    def found() -> Finding:
        return _disclosed(finding_of(restriction, judged(), number, finding_id, language), said)

    def failed(error: Exception) -> Finding:
        return finding_of(restriction, unjudged(error), number, finding_id, language)

    return attempted(found, failed)


def _judge_field(restriction: str, heard: Heard, handle: FieldHandle) -> Verdict:
    if heard.options.mode is Mode.PASSIVE:
        found = heard.passive.get(restriction, {}).get(handle.key)
        return found or unclear(Message("reason.not-by-looking"))
    judge = rehearsables()[restriction].judge_field if restriction in rehearsables() else None
    if judge is None:
        return unclear(Message("reason.not-yet-judged"))
    keys = [record.handle.key for record in heard.look.records]
    if handle.key not in keys:
        # Only a visit that watches the page has seen it.
        elsewhere = Message("reason.field-seen-elsewhere")
        return unclear(elsewhere if heard.look.is_complete else heard.why_not())
    place = keys.index(handle.key)
    record = heard.look.records[place]
    if not record.attempts and not handle.facts.disabled and restriction not in ("spellcheck",):
        if place >= FIELD_LIMIT:
            return unclear(Message("reason.too-many-fields", {"limit": FIELD_LIMIT}))
        return unclear(heard.why_not())
    return _as_far_as_seen(judge, record, heard)


def _as_far_as_seen(judge: JudgeField, record: FieldRecord, heard: Heard) -> Verdict:
    """The verdict that an audit allows which may have ended before all was seen, or seen twice."""
    why, evidence = heard.why_not(), record.evidence()
    if not heard.look.is_complete:
        evidence = replace(evidence, unseen=why.id)
    if heard.alone.leaves:
        evidence = replace(evidence, unseen=why.id)
    controlled = field_with_control(evidence, record.handle.key, heard.alone)
    verdict = judged_with_control(judge, evidence, controlled)
    if verdict.reason == BY_ITSELF and heard.alone.leaves:
        verdict = unclear(why)
    if verdict.outcome is Outcome.RESTRICTED:
        sure = tuple(a for a in controlled.attempts if not _is_unsure(a, record, heard))
        verdict = judge(replace(controlled, attempts=sure))
        if verdict.outcome is not Outcome.RESTRICTED:
            return unclear(why if why.id != "reason.not-tried" else NOT_CONFIRMED)
    if evidence.unseen is None:
        return verdict
    # What a field admits shows in the trying: before that, nothing is known not to concern it.
    is_guess = verdict.outcome is Outcome.NOT_APPLICABLE and record.admits == NOTHING
    if is_guess and not record.handle.facts.disabled:
        return unclear(why)
    is_untold = verdict.reason is not None and verdict.reason.id in UNTOLD
    return replace(verdict, reason=why) if is_untold else verdict


def _is_unsure(attempt: Attempt, record: FieldRecord, heard: Heard) -> bool:
    """Whether it is not known that text is lost again, or only because of the act."""
    if not is_suspect(attempt, record):
        return False
    if not heard.is_controlled and needs_control(attempt):
        return True
    if attempt.confirmed:
        return False
    return not heard.is_confirmed or attempt.act in record.unconfirmed


def _judge_page(entry: Entry, heard: Heard) -> Verdict:
    if heard.page is None or heard.is_forgotten:
        return unclear(heard.why_not())
    if heard.options.mode is Mode.PASSIVE:
        found = heard.passive.get(entry.id, {}).get(None)
        if found is not None:
            return found
    rehearsable = rehearsables().get(entry.id)
    if rehearsable is None:
        return unclear(Message("reason.not-yet-judged"))
    if Scope.PAGE not in entry.scope:
        # A restriction of fields alone, on a page in which none was found.
        is_passive = heard.options.mode is Mode.PASSIVE
        seen = heard.has_inventory if is_passive else heard.look.is_complete
        return not_applicable("reason.no-fields") if seen else unclear(heard.why_not())
    if heard.options.mode is Mode.PASSIVE:
        return unclear(Message("reason.not-by-looking"))
    if rehearsable.judge_conduct is not None:
        return _judge_conduct(rehearsable.judge_conduct, entry.id, heard)
    if rehearsable.judge_page is None:
        return unclear(Message("reason.not-yet-judged"))
    if not heard.look.page.texts and not heard.look.page.keys:
        return unclear(heard.why_not())
    page = heard.look.page
    controlled = page_with_control(page, heard.alone)
    verdict = judged_with_control(rehearsable.judge_page, page, controlled)
    if verdict.reason is not None and verdict.reason.id in UNTOLD:
        return replace(verdict, reason=heard.why_not())
    if verdict.outcome is Outcome.RESTRICTED and not heard.has_second_look:
        return unclear(heard.why_not())
    return verdict


def _declared(heard: Heard, page: Page) -> Mapping[str, Declared]:
    declaration = heard.announced.declaration
    return declared_for(declaration, page.url) if declaration is not None else {}


def _disclosed(finding: Finding, said: Mapping[str, str]) -> Finding:
    """The finding with the sentence that announces it, of the page's text or its file."""
    if finding.outcome is not Outcome.RESTRICTED:
        return finding
    sentence = said.get(finding.restriction)
    return replace(finding, disclosed=redact_text(sentence) if sentence else None)


def _differences(
    heard: Heard, findings: Sequence[Finding], declared: Mapping[str, Declared]
) -> Sequence[Message]:
    """Where the site's disclosure file and what was seen differ, both ways, and its faults."""
    declaration = heard.announced.declaration
    if declaration is None or not declaration.is_found:
        return ()
    observed: dict[str, Outcome] = {}
    for finding in findings:
        if observed.get(finding.restriction) is not Outcome.RESTRICTED:
            observed[finding.restriction] = finding.outcome
    differences = compare(declared, observed) if declared else ()
    return (*declaration.problems, *difference_notices(differences, declaration.url))


def _judge_conduct(judge: JudgeConduct, restriction: str, heard: Heard) -> Verdict:
    if heard.conduct is None:
        return unclear(heard.why_not())
    conduct = heard.conduct.judged()
    verdict = judge(conduct)
    if verdict.reason is not None and verdict.reason.id in UNTOLD:
        verdict = replace(verdict, reason=heard.why_not())
    return _with_documents(restriction, verdict, conduct, heard.options.language)


def _with_documents(restriction: str, verdict: Verdict, conduct: Conduct, language: str) -> Verdict:
    """The verdict with what a recognised vendor documents: the weakest evidence, never alone."""
    if verdict.outcome not in (Outcome.RESTRICTED, Outcome.UNCLEAR):
        return verdict
    facts = reported(conduct.vendors).get(restriction, ())[:FACT_LIMIT]
    proofs = tuple(
        Proof(
            EvidenceKind.REPORTED,
            Message(
                "proof.vendor",
                {
                    "author": f"@vendor.docs.by.{fact.fact.by}",
                    "name": fact.vendor.name.say(language),
                    "read": fact.fact.read,
                    "what": fact.fact.what.say(language),
                    "source": fact.fact.source,
                },
            ),
        )
        for fact in facts
    )
    return replace(verdict, proofs=(*verdict.proofs, *proofs))


def _own_notices(heard: Heard) -> Sequence[Message]:
    found = []
    if heard.has_inventory and heard.error is None and not _numbered(heard):
        found.append(Message("notice.no-fields"))
        if heard.held_early:
            found.append(Message("notice.held-early", {"count": heard.held_early}))
    if heard.alone.leaves:
        found.append(Message("notice.leaves-by-itself"))
    found += [Message(f"notice.ended.{end}") for end in dict.fromkeys(heard.look.ends)]
    if len(heard.look.records) > FIELD_LIMIT:
        values = {"limit": FIELD_LIMIT, "count": len(heard.look.records)}
        found.append(Message("notice.too-many-fields", values))
    if heard.held:
        found.append(Message("notice.held-back", {"count": len(heard.held)}))
    return found
