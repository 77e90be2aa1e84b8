"""What a saved page tells of each field: what may be put in and taken out, and how much."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pasteguard.artifacts.fields import FieldFacts
from pasteguard.judge.attempts import CODE_EDITORS, not_applicable, unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.markup.concerns import CHANGES, FIELD_CONCERNS, STOPS, UNDOES, Concern
from pasteguard.markup.documents import Document
from pasteguard.markup.fields import MarkupField, is_editor
from pasteguard.markup.handlers import Kind
from pasteguard.markup.listeners import ANY, Handler
from pasteguard.markup.verdicts import (
    allowed,
    code_concerns,
    handler_proof,
    handler_unclear,
    not_in_file,
    restricted,
)
from pasteguard.model.report import Effect, EvidenceKind, Message

SHORT_KINDS: Final = ("number", "email", "url", "tel", "password")
_SETS: Final = re.compile(r"\bon[a-z]+\s*=(?!=)|[\"']on[a-z]+[\"']")
CHECKED_KINDS: Final = ("text", "search", "textarea", "contenteditable")


def judge_field(restriction: str, document: Document, field: MarkupField, url: str) -> Verdict:
    """The verdict on one field. ``url`` is that of the page, for the places in its code."""
    facts = field.facts
    if facts.disabled:
        return not_applicable("reason.disabled")
    if restriction == "spellcheck":
        return _spellcheck(document, facts)
    if restriction == "length-limit":
        return _length_limit(document, facts)
    if facts.kind == "password" and restriction in ("copy", "cut"):
        return not_applicable("reason.copy-not-expected")
    if restriction == "ime" and facts.kind in (*SHORT_KINDS, "code-boxes"):
        return not_applicable("reason.no-japanese")
    concern = FIELD_CONCERNS.get(restriction)
    if concern is None:
        return unclear(Message("reason.not-yet-judged"))
    return _judged_by_handlers(restriction, concern, document, field, url)


def _judged_by_handlers(
    restriction: str, concern: Concern, document: Document, field: MarkupField, url: str
) -> Verdict:
    facts = field.facts
    if facts.readonly:
        return unclear(Message("reason.markup-readonly"))
    cancelling = _cancelling(concern, document, field)
    if cancelling is not None and not facts.boxes and not is_editor(facts):
        said = Message("proof.handler-cancels", {"event": cancelling.type})
        proof = handler_proof(cancelling, said, concern.decisive[cancelling.type], url)
        return restricted(Message(concern.summary), proof)
    if is_editor(facts):
        return unclear(Message("reason.markup-editor", {"name": facts.kind}))
    if (missing := not_in_file(document)) is not None:
        return missing
    if undecided := _undecided(concern, document, field):
        return handler_unclear(undecided)
    if field.has_framework:
        return unclear(Message("reason.markup-code-unread"))
    if facts.boxes or facts.maxlength is not None or facts.pattern is not None:
        return unclear(Message("reason.markup-form", {"attribute": _form(facts)}))
    if facts.kind in SHORT_KINDS:
        return unclear(Message("reason.markup-kind", {"kind": facts.kind}))
    return code_concerns(restriction, CHANGES, document) or allowed(document)


def _form(facts: FieldFacts) -> str:
    return "pattern" if facts.maxlength is None else f"maxlength={facts.maxlength}"


def _cancelling(concern: Concern, document: Document, field: MarkupField) -> Handler | None:
    """A handler that is sure to get the event and to cancel it."""
    for handler in document.handlers:
        if (
            handler.type in concern.decisive
            and handler.is_sure
            and handler.place.is_known
            and handler.place.holds(field.element)
            and handler.kind is Kind.CANCELS
            and is_lasting(document, handler)
        ):
            return handler
    return None


def is_lasting(document: Document, handler: Handler) -> bool:
    """Whether no other code in the file could take the handler away or keep the event from it."""
    if handler.is_declared and _SETS.search(_scripts_only(document)):
        return False
    others = document.spoken.replace(handler.function.text if handler.function else "", "")
    return not UNDOES.search(others) and not STOPS.search(others)


def _scripts_only(document: Document) -> str:
    codes = (each.code.spoken for each in document.scripts if each.attribute is None)
    return "\n".join(codes)


def _undecided(concern: Concern, document: Document, field: MarkupField) -> list[Handler]:
    """The handlers that may matter for the field, and do more than listen."""
    types = {*concern.decisive, *concern.doubtful, ANY}
    return [
        handler
        for handler in document.handlers
        if handler.type in types
        and handler.place.may_hold(field.element)
        and handler.kind is not Kind.LISTENS
    ]


def _spellcheck(document: Document, facts: FieldFacts) -> Verdict:
    is_checked = facts.kind in CHECKED_KINDS or (
        is_editor(facts) and facts.kind not in CODE_EDITORS
    )
    if not is_checked:
        return not_applicable("reason.not-spellchecked")
    if not facts.spellcheck or facts.grammar == "false":
        off, grammar = Message("proof.spellcheck-off"), Message("proof.grammar-off")
        said = grammar if facts.spellcheck else off
        code = facts.html if facts.spellcheck else facts.spellcheck_from
        proof = Proof(EvidenceKind.DECLARED, said, "attribute", code=code)
        return restricted(Message("judge.spellcheck.restricted"), proof)
    if facts.readonly:
        return unclear(Message("reason.markup-readonly"))
    doubt = not_in_file(document) or code_concerns("spellcheck", CHANGES, document)
    if doubt is not None:
        return doubt
    beforeinput = [each for each in document.handlers if each.type in ("beforeinput", "input", ANY)]
    undecided = [each for each in beforeinput if each.kind is not Kind.LISTENS]
    if undecided:
        return handler_unclear(undecided)
    proof = Proof(EvidenceKind.DECLARED, Message("proof.spellcheck-on"))
    return replace(allowed(document), proofs=(proof,))


def _length_limit(document: Document, facts: FieldFacts) -> Verdict:
    if facts.readonly:
        return unclear(Message("reason.markup-readonly"))
    if facts.boxes or facts.kind in SHORT_KINDS:
        return not_applicable("reason.short-answer")
    if facts.maxlength is not None:
        values = {"limit": facts.maxlength}
        said = Message("proof.maxlength", values)
        proof = Proof(EvidenceKind.DECLARED, said, "attribute", code=facts.html)
        return restricted(Message("judge.length-limit.restricted", values), proof, Effect.LIMITS)
    if is_editor(facts):
        return unclear(Message("reason.markup-editor", {"name": facts.kind}))
    doubt = not_in_file(document) or code_concerns("length-limit", CHANGES, document)
    if doubt is not None:
        return doubt
    types = ("input", "beforeinput", "keydown", "keypress", "keyup", "change", "paste", ANY)
    undecided = [
        each
        for each in document.handlers
        if each.type in types
        and (kind := each.kind) is not Kind.LISTENS
        and not (kind is Kind.CANCELS and each.type == "paste")  # what is written still fits
    ]
    return handler_unclear(undecided) if undecided else allowed(document)
