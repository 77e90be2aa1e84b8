"""What a saved page says of the length of an answer."""

from __future__ import annotations

from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.markup.concerns import CHANGES
from pasteguard.markup.documents import Document
from pasteguard.markup.fields import MarkupField, is_editor
from pasteguard.markup.handlers import Kind
from pasteguard.markup.judging import SHORT_KINDS
from pasteguard.markup.listeners import ANY
from pasteguard.markup.verdicts import (
    allowed,
    code_concerns,
    handler_unclear,
    not_in_file,
    restricted,
)
from pasteguard.model.report import Effect, EvidenceKind, Message


def judge_field(document: Document, field: MarkupField, url: str) -> Verdict:
    """Restricted where the field declares a limit."""
    del url
    facts = field.facts
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
    doubt = not_in_file(document) or code_concerns(CHANGES, document)
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
