"""From what an audit heard to its report, in the user's language: nothing is left unsaid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from pasteguard import __version__
from pasteguard.canaries import NOTHING
from pasteguard.catalogue import Entry, Scope, entries
from pasteguard.declaration import Declared, compare, declared_for, difference_notices
from pasteguard.disclosure import find_disclosures
from pasteguard.evidence import FieldEvidence, Proof, Verdict
from pasteguard.fields import FieldHandle
from pasteguard.fingerprint import fingerprint, variant_of
from pasteguard.heard import Heard
from pasteguard.judging import GONE, not_applicable, unclear
from pasteguard.model import (
    EvidenceKind,
    Field,
    Finding,
    Held,
    Message,
    Mode,
    Outcome,
    Page,
    Picture,
    Report,
    StartPage,
)
from pasteguard.observation import Conduct
from pasteguard.redact import redact_text, redact_url
from pasteguard.rehearsal import FIELD_LIMIT, FieldRecord
from pasteguard.rehearsals import rehearsables
from pasteguard.suspicion import is_suspect
from pasteguard.texts import text
from pasteguard.vendor_match import reported
from pasteguard.verdict_words import finding_of, notice_of

JudgeField = Callable[[FieldEvidence], Verdict]
JudgeConduct = Callable[[Conduct], Verdict]
FACT_LIMIT: Final = 2
NOT_CONFIRMED: Final = Message("reason.not-confirmed")
HELD_LIMIT: Final = 100
UNTOLD: Final = frozenset({"reason.unseen", "reason.not-tried"})
"""Reasons that can be told more exactly where it is known why the audit ended early."""


def make_report(heard: Heard) -> Report:
    """The report of a target in the language of the options. Pure over what was heard."""
    language = heard.options.language
    numbered = _numbered(heard)
    asked = redact_url(heard.target.url)
    page = heard.page or Page(asked, asked, "", None, None, variant_of(heard.target.url))
    declared = _declared(heard, page)
    in_file = _said_in_file(declared, language)
    said = {**in_file, **find_disclosures(heard.announced.lines)}
    findings = [
        _disclosed(finding, said)
        for entry in entries()
        if heard.options.wants(entry.id)
        for finding in _findings_of(entry, heard, numbered, page, language)
    ]
    for message in (*_own_notices(heard), *_differences(heard, findings, declared)):
        heard.notice(message.id, **message.values)
    return Report(
        mode=heard.options.mode,
        browser=heard.browser,
        started_at=heard.started_at,
        duration_ms=heard.duration_ms,
        page=page,
        fields=tuple(_field(number, handle) for number, handle in numbered.items()),
        findings=tuple(findings),
        checks=tuple(heard.checks),
        warnings=tuple(notice_of(message, language) for message in heard.notices),
        error=notice_of(heard.error.message, language, retry_helps=heard.error.retry_helps)
        if heard.error is not None
        else None,
        disclosure_known=bool(heard.announced.lines),
        start=_start(heard, in_file),
        version=__version__,
        language=language,
        picture=_picture(heard.picture, numbered),
        held=_held(heard),
    )


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
    entry: Entry, heard: Heard, numbered: dict[str, FieldHandle], page: Page, language: str
) -> list[Finding]:
    made: list[tuple[str | None, str | None, Verdict]] = []
    if Scope.FIELD in entry.scope:
        made += [
            (number, handle.key, _judge_field(entry.id, heard, handle))
            for number, handle in numbered.items()
        ]
    if Scope.PAGE in entry.scope or not made:
        made.append((None, None, _judge_page(entry, heard)))
    return [
        finding_of(entry.id, verdict, number, fingerprint(entry.id, page.url, key), language)
        for number, key, verdict in made
    ]


def _judge_field(restriction: str, heard: Heard, handle: FieldHandle) -> Verdict:
    if heard.options.mode is Mode.PASSIVE:
        found = heard.passive.get(restriction, {}).get(handle.key)
        return found or unclear(restriction, Message("reason.not-by-looking"))
    judge = rehearsables()[restriction].judge_field if restriction in rehearsables() else None
    if judge is None:
        return unclear(restriction, Message("reason.not-yet-judged"))
    place, record = next(
        (place, record)
        for place, record in enumerate(heard.look.records)
        if record.handle.key == handle.key
    )
    if not record.attempts and not handle.facts.disabled and restriction not in ("spellcheck",):
        if place >= FIELD_LIMIT:
            return unclear(restriction, Message("reason.too-many-fields", {"limit": FIELD_LIMIT}))
        return unclear(restriction, heard.why_not())
    return _as_far_as_seen(restriction, judge, record, heard)


def _as_far_as_seen(
    restriction: str, judge: JudgeField, record: FieldRecord, heard: Heard
) -> Verdict:
    """The verdict that an audit allows which may have ended before all was seen, or seen twice."""
    why, evidence = heard.why_not(), record.evidence()
    if not heard.look.is_complete:
        evidence = replace(evidence, unseen=why.id)
    if heard.leaves_by_itself:
        stayed = tuple(a for a in evidence.attempts if a.disturbance not in GONE)
        evidence = replace(evidence, attempts=stayed, unseen=why.id)
    verdict = judge(evidence)
    if verdict.outcome is Outcome.RESTRICTED and not heard.is_confirmed:
        sure = tuple(a for a in evidence.attempts if a.confirmed or not is_suspect(a, record))
        verdict = judge(replace(evidence, attempts=sure))
        if verdict.outcome is not Outcome.RESTRICTED:
            return unclear(restriction, why if why.id != "reason.not-tried" else NOT_CONFIRMED)
    if evidence.unseen is None:
        return verdict
    # What a field admits shows in the trying: before that, nothing is known not to concern it.
    is_guess = verdict.outcome is Outcome.NOT_APPLICABLE and record.admits == NOTHING
    if is_guess and not record.handle.facts.disabled:
        return unclear(restriction, why)
    is_untold = verdict.reason is not None and verdict.reason.id in UNTOLD
    return replace(verdict, reason=why) if is_untold else verdict


def _judge_page(entry: Entry, heard: Heard) -> Verdict:
    if heard.page is None or heard.is_forgotten:
        return unclear(entry.id, heard.why_not())
    if heard.options.mode is Mode.PASSIVE:
        found = heard.passive.get(entry.id, {}).get(None)
        if found is not None:
            return found
    rehearsable = rehearsables().get(entry.id)
    if rehearsable is None:
        return unclear(entry.id, Message("reason.not-yet-judged"))
    if Scope.PAGE not in entry.scope:
        # A restriction of fields alone, on a page in which none was found.
        is_passive = heard.options.mode is Mode.PASSIVE
        seen = heard.has_inventory if is_passive else heard.look.is_complete
        return not_applicable("reason.no-fields") if seen else unclear(entry.id, heard.why_not())
    if heard.options.mode is Mode.PASSIVE:
        return unclear(entry.id, Message("reason.not-by-looking"))
    if rehearsable.judge_conduct is not None:
        return _judge_conduct(rehearsable.judge_conduct, entry.id, heard)
    if rehearsable.judge_page is None:
        return unclear(entry.id, Message("reason.not-yet-judged"))
    if not heard.look.page.texts and not heard.look.page.keys:
        return unclear(entry.id, heard.why_not())
    verdict = rehearsable.judge_page(heard.look.page)
    if verdict.reason is not None and verdict.reason.id in UNTOLD:
        return replace(verdict, reason=heard.why_not())
    if verdict.outcome is Outcome.RESTRICTED and not heard.has_second_look:
        return unclear(entry.id, heard.why_not())
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
) -> tuple[Message, ...]:
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
        return unclear(restriction, heard.why_not())
    conduct = heard.conduct.conduct()
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


def _own_notices(heard: Heard) -> list[Message]:
    found = []
    if heard.has_inventory and heard.error is None and not _numbered(heard):
        found.append(Message("notice.no-fields"))
        if heard.held_early:
            found.append(Message("notice.held-early", {"count": heard.held_early}))
    if heard.leaves_by_itself:
        found.append(Message("notice.leaves-by-itself"))
    found += [Message(f"notice.ended.{end}") for end in dict.fromkeys(heard.look.ends)]
    if len(heard.look.records) > FIELD_LIMIT:
        values = {"limit": FIELD_LIMIT, "count": len(heard.look.records)}
        found.append(Message("notice.too-many-fields", values))
    if heard.held:
        found.append(Message("notice.held-back", {"count": len(heard.held)}))
    return found
