"""What attributes in a saved page say of spell checking."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pasteguard.judge.attempts import CODE_EDITORS, not_applicable, unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.markup.concerns import CHANGES
from pasteguard.markup.documents import Document
from pasteguard.markup.fields import MarkupField, is_editor
from pasteguard.markup.handlers import Kind
from pasteguard.markup.listeners import ANY
from pasteguard.markup.verdicts import (
    allowed,
    code_concerns,
    handler_unclear,
    not_in_file,
    restricted,
)
from pasteguard.model.report import EvidenceKind, Message

CHECKED_KINDS: Final = ("text", "search", "textarea", "contenteditable")


def judge_field(document: Document, field: MarkupField, url: str) -> Verdict:
    """Restricted where an attribute turns checking off."""
    del url
    facts = field.facts
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
    doubt = not_in_file(document) or code_concerns(CHANGES, document)
    if doubt is not None:
        return doubt
    beforeinput = [each for each in document.handlers if each.type in ("beforeinput", "input", ANY)]
    undecided = [each for each in beforeinput if each.kind is not Kind.LISTENS]
    if undecided:
        return handler_unclear(undecided)
    proof = Proof(EvidenceKind.DECLARED, Message("proof.spellcheck-on"))
    return replace(allowed(document), proofs=(proof,))
