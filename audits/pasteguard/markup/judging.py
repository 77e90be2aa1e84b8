"""What the handlers in a saved page tell of a field: what may be put in and taken out."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.artifacts.fields import FieldFacts
from pasteguard.judge.attempts import not_applicable, unclear
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.concerns import CHANGES, STOPS, UNDOES, FieldConcern
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
from pasteguard.model.report import Message

SHORT_KINDS: Final = ("number", "email", "url", "tel", "password")
_SETS: Final = re.compile(r"\bon[a-z]+\s*=(?!=)|[\"']on[a-z]+[\"']")


def judge_by_handlers(
    concern: FieldConcern, document: Document, field: MarkupField, url: str
) -> Verdict:
    """The verdict on a field by the handlers that may get its events.

    ``url`` is that of the page, for the places in its code.
    """
    facts = field.facts
    if facts.kind in concern.unsuited:
        return not_applicable(concern.why_unsuited)
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
    return code_concerns(CHANGES, document) or allowed(document)


def _form(facts: FieldFacts) -> str:
    return "pattern" if facts.maxlength is None else f"maxlength={facts.maxlength}"


def _cancelling(concern: FieldConcern, document: Document, field: MarkupField) -> Handler | None:
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


def _undecided(concern: FieldConcern, document: Document, field: MarkupField) -> list[Handler]:
    """The handlers that may matter for the field, and do more than listen."""
    types = {*concern.decisive, *concern.doubtful, ANY}
    return [
        handler
        for handler in document.handlers
        if handler.type in types
        and handler.place.may_hold(field.element)
        and handler.kind is not Kind.LISTENS
    ]
