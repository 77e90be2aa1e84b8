"""From what an audit heard to its report: every restriction gets an outcome, in the user's language."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace

from playwright.async_api import Error as PlaywrightError

from pasteguard import __version__
from pasteguard.arrival import Arrived
from pasteguard.catalogue import Entry, Scope, entries
from pasteguard.errors import PasteguardError
from pasteguard.evidence import FieldEvidence, PageEvidence, Proof, Verdict
from pasteguard.fields import FieldHandle
from pasteguard.fingerprint import fingerprint
from pasteguard.judging import not_applicable, unclear
from pasteguard.model import (
    Check,
    Evidence,
    Field,
    Finding,
    Message,
    Mode,
    Notice,
    Page,
    Report,
)
from pasteguard.options import Options, Target
from pasteguard.redact import redact_url
from pasteguard.rehearsal import FIELD_LIMIT, FirstLook
from pasteguard.rehearsals import rehearsables
from pasteguard.texts import next_step, say
from pasteguard.visit import ProbeFailed, Visit


@dataclass(slots=True)
class Heard:
    """All that is known of one target so far; complete enough for a report at any moment."""

    target: Target
    started_at: str
    options: Options
    browser: str = ""
    duration_ms: int = 0
    page: Page | None = None
    look: FirstLook = field(default_factory=FirstLook)
    passive: dict[str, dict[str | None, Verdict]] = field(default_factory=dict)
    handles: list[FieldHandle] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    notices: list[Message] = field(default_factory=list)
    error: PasteguardError | None = None

    def notice(self, message_id: str, **values: str | int) -> None:
        """Adds a warning to the report, once."""
        message = Message(message_id, values)
        if message not in self.notices:
            self.notices.append(message)

    def fail(self, error: PasteguardError) -> None:
        """Notes why the audit could not be done; a page that was seen before keeps its findings."""
        self.error = error

    async def meet(self, arrived: Arrived, visit: Visit) -> None:
        """Notes the page's name and address, the first time it is reached."""
        for message in arrived.warnings:
            self.notice(message.id, **message.values)
        if self.page is not None:
            return
        top = (await visit.frames())[0]
        described = {"title": "", "language": None, "text": 1, "elements": 0}
        with suppress(ProbeFailed, PlaywrightError):
            described = await visit.ask(top, "describePage")
        self.page = Page(
            requested_url=redact_url(self.target.url),
            url=redact_url(visit.page.url),
            title=str(described["title"]),
            status=arrived.status,
            language=described["language"],
        )
        if described["text"] == 0 and int(described["elements"]) < 20:
            self.notice("notice.empty-page")


def make_report(heard: Heard) -> Report:
    """The report of a target in the language of the options. Pure over what was heard."""
    language = heard.options.language
    numbered = _numbered(heard)
    page = heard.page or Page(redact_url(heard.target.url), redact_url(heard.target.url), "", None, None)
    findings = [
        finding
        for entry in entries()
        for finding in _findings_of(entry, heard, numbered, page, language)
    ]
    for message in _own_notices(heard):
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
        warnings=tuple(_notice(message, language) for message in heard.notices),
        error=_notice(heard.error.message, language, retry_helps=heard.error.retry_helps)
        if heard.error is not None
        else None,
        version=__version__,
        language=language,
    )


def _numbered(heard: Heard) -> dict[str, FieldHandle]:
    handles = [record.handle for record in heard.look.records] or heard.handles
    return {f"f{number}": handle for number, handle in enumerate(handles, 1)}


def _field(number: str, handle: FieldHandle) -> Field:
    facts = handle.facts
    return Field(number, redact_url(handle.frame.address), facts.selector, facts.kind, facts.label)


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
        _finding(entry.id, verdict, number, fingerprint(entry.id, page.url, key), language)
        for number, key, verdict in made
    ]


def _judge_field(restriction: str, heard: Heard, handle: FieldHandle) -> Verdict:
    if heard.options.mode is Mode.PASSIVE:
        found = heard.passive.get(restriction, {}).get(handle.key)
        return found or unclear(restriction, Message("reason.not-by-looking"))
    record = next(r for r in heard.look.records if r.handle.key == handle.key)
    judge = rehearsables()[restriction].judge_field if restriction in rehearsables() else None
    if judge is None:
        return unclear(restriction, Message("reason.not-yet-judged"))
    evidence = record.evidence()
    if not evidence.attempts and not evidence.facts.disabled and restriction not in ("spellcheck",):
        reason = (
            Message("reason.too-many-fields", {"limit": FIELD_LIMIT})
            if heard.look.records.index(record) >= FIELD_LIMIT
            else _why_not(heard)
        )
        return unclear(restriction, reason)
    return judge(evidence)


def _judge_page(entry: Entry, heard: Heard) -> Verdict:
    if heard.page is None:
        return unclear(entry.id, Message("reason.not-opened"))
    if heard.options.mode is Mode.PASSIVE:
        found = heard.passive.get(entry.id, {}).get(None)
        if found is not None:
            return found
    rehearsable = rehearsables().get(entry.id)
    if rehearsable is None:
        return unclear(entry.id, Message("reason.not-yet-judged"))
    if Scope.PAGE not in entry.scope:
        # A restriction of fields alone, on a page in which none was found.
        seen = heard.look.is_complete or heard.options.mode is Mode.PASSIVE
        return not_applicable("reason.no-fields") if seen else unclear(entry.id, _why_not(heard))
    if heard.options.mode is Mode.PASSIVE:
        return unclear(entry.id, Message("reason.not-by-looking"))
    if rehearsable.judge_page is None:
        return unclear(entry.id, Message("reason.not-yet-judged"))
    if not heard.look.read:
        return unclear(entry.id, _why_not(heard))
    return rehearsable.judge_page(heard.look.page)


def _why_not(heard: Heard) -> Message:
    """Why the rehearsal did not come to something: the page ended it, or the time did."""
    if heard.look.ends:
        return Message("reason.unseen", {"why": f"@ended.{heard.look.ends[-1]}"})
    if any(notice.id == "notice.deadline" for notice in heard.notices):
        return Message("reason.deadline")
    ended = [notice.id for notice in heard.notices if notice.id.startswith("notice.ended.")]
    if ended:
        return Message("reason.unseen", {"why": f"@ended.{ended[-1].rsplit('.', 1)[-1]}"})
    return Message("reason.not-opened" if heard.page is None else "reason.not-tried")


def _own_notices(heard: Heard) -> list[Message]:
    found = []
    if heard.page is not None and heard.error is None and not _numbered(heard):
        found.append(Message("notice.no-fields"))
    found += [Message(f"notice.ended.{end}") for end in dict.fromkeys(heard.look.ends)]
    if len(heard.look.records) > FIELD_LIMIT:
        found.append(Message("notice.too-many-fields", {"limit": FIELD_LIMIT, "count": len(heard.look.records)}))
    if heard.look.held:
        found.append(Message("notice.held-back", {"count": len(heard.look.held)}))
    return found


def _finding(
    restriction: str, verdict: Verdict, field: str | None, finding_id: str, language: str
) -> Finding:
    said = {"summary": verdict.summary}
    if verdict.reason is not None:
        said["reason"] = verdict.reason
    if verdict.consequence is not None:
        said["consequence"] = verdict.consequence
    return Finding(
        id=finding_id,
        restriction=restriction,
        outcome=verdict.outcome,
        effects=verdict.effects,
        field=field,
        summary=say(verdict.summary, language),
        said=said,
        consequence=say(verdict.consequence, language) if verdict.consequence else None,
        reason=say(verdict.reason, language) if verdict.reason else None,
        evidence=tuple(_evidence(proof, language) for proof in verdict.proofs),
    )


def _evidence(proof: Proof, language: str) -> Evidence:
    return Evidence(
        kind=proof.kind,
        mechanism=proof.mechanism,
        detail=say(proof.detail, language),
        said=proof.detail,
        source=proof.source,
        code=proof.code,
        request=proof.request,
    )


def _notice(message: Message, language: str, *, retry_helps: bool = False) -> Notice:
    return Notice(
        message.id, say(message, language), next_step(message, language), message, retry_helps
    )
