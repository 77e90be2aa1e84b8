"""The verdicts that markup allows, and the reasons why something cannot be told from it."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.markup.documents import Document
from pasteguard.markup.listeners import ANY, Handler
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome, Source

LONGEST_CODE: Final = 200
MOST_NAMES: Final = 3
_ALLOWED_WITHOUT_CODE: Final = Verdict(
    Outcome.ALLOWED,
    Message("judge.markup-allowed"),
    proofs=(Proof(EvidenceKind.DECLARED, Message("proof.markup-no-code")),),
)
_ALLOWED_BY_CODE: Final = Verdict(
    Outcome.ALLOWED,
    Message("judge.markup-allowed"),
    proofs=(Proof(EvidenceKind.INFERRED, Message("proof.markup-nothing-concerns")),),
)


def short(code: str) -> str:
    """The code on one line, shortened."""
    joined = " ".join(code.split())
    return joined if len(joined) <= LONGEST_CODE else f"{joined[: LONGEST_CODE - 1]}…"


def listed(names: list[str] | tuple[str, ...]) -> str:
    """The first few names, with a sign where there are more."""
    more = " …" if len(names) > MOST_NAMES else ""
    return ", ".join(names[:MOST_NAMES]) + more


def allowed(document: Document) -> Verdict:
    """Nothing in the file stands against it, and all that could is in the file."""
    return _ALLOWED_BY_CODE if document.scripts else _ALLOWED_WITHOUT_CODE


def restricted(summary: Message, proof: Proof, *effects: Effect) -> Verdict:
    """The file itself shows that the page restricts this."""
    return Verdict(Outcome.RESTRICTED, summary, effects or (Effect.BLOCKS,), proofs=(proof,))


def not_in_file(document: Document) -> Verdict | None:
    """Unclear where code that may decide is not in the file; None where all of it is."""
    if document.outside_scripts:
        names = {"names": listed(document.outside_scripts)}
        return unclear(Message("reason.markup-outside-scripts", names))
    if document.builds_code:
        return unclear(Message("reason.markup-code-unread"))
    if not document.host_is_known:
        return unclear(Message("reason.markup-host-page"))
    return None


def code_concerns(
    words: re.Pattern[str], document: Document, *, records: bool = False
) -> Verdict | None:
    """Unclear, with the word, where the file's code speaks of it; None where it does not.

    ``records``: a handler that only cancels an event cannot do it.
    """
    word = document.word_of(words, telling=records)
    if word is None:
        return None
    return unclear(Message("reason.markup-code-concerns", {"word": word}))


def handler_unclear(handlers: list[Handler]) -> Verdict:
    """Unclear, because handlers decide in a way that only trying would show."""
    types = list(dict.fromkeys(each.type for each in handlers if each.type != ANY))
    if not types:
        return unclear(Message("reason.markup-code-unread"))
    values = {"event": listed(types)}
    return unclear(Message("reason.markup-handler", values))


def handler_proof(handler: Handler, said: Message, mechanism: str | None, url: str) -> Proof:
    """The proof that a handler is."""
    return Proof(
        EvidenceKind.DECLARED if handler.is_declared else EvidenceKind.INFERRED,
        said,
        mechanism,
        source=_source(handler, url),
        code=short(handler.excerpt),
    )


def _source(handler: Handler, url: str) -> Source:
    function = handler.function
    if handler.is_declared:
        return handler.script.source(url, 0)
    is_here = function is not None and function.code is handler.script.code
    place = function.begin if function is not None and is_here else handler.at
    return handler.script.source(url, place, function.name if function else None)
