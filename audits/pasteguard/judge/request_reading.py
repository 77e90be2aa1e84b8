"""What left a page, and whether it tells of an act: pure functions over what was sent."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace
from functools import cache
from typing import Final
from urllib.parse import urlsplit

from pasteguard.artifacts.page_states import FLUSH, QUIET, SUBMIT, WRITE, Conduct
from pasteguard.artifacts.redaction import redact_url
from pasteguard.artifacts.requests import Sent, recipient
from pasteguard.judge.canary_search import carried
from pasteguard.judge.payload_decoding import words_of
from pasteguard.judge.verdict import Proof
from pasteguard.model.report import EvidenceKind, Message

CHANGING: Final = frozenset({"POST", "PUT", "PATCH", "DELETE", "SEND"})
CONTEXT: Final = 24
"""So many characters around a telling word show what was recorded."""


def request_pattern(sent: Sent) -> tuple[str, str, str]:
    """What makes two requests the same in kind: method, host and path without numbers."""
    parts = urlsplit(sent.url)
    return sent.method, parts.netloc, re.sub(r"[0-9a-f]{8,}|\d+", "#", parts.path)


def told_in(sent: Sent, conduct: Conduct) -> str:
    """What a request says, apart from the address of the page itself and what lies beside it."""
    folder = conduct.url.partition("?")[0].rpartition("/")[0]
    if sent.kind == "document" and not sent.url.partition("?")[2]:
        return ""
    url = sent.url.replace(folder, "", 1) if folder and sent.url.startswith(folder) else sent.url
    return words_of(replace(sent, url=url if "://" in url else f"https://page{url}"))


def is_telling(
    sent: Sent,
    words: re.Pattern[str],
    conduct: Conduct,
    *,
    is_usual: bool,
    usual: Container[str],
) -> bool:
    """Whether a request that followed an act tells of it.

    A draft that is saved, or something read anew on coming back, does not.
    """
    if any(snippet not in usual for snippet in snippets(sent, words, conduct)):
        return True
    if is_usual or sent.kind == "document":
        return False
    if sent.kind == "form":
        return True
    if saves_draft(sent, conduct):
        return False
    is_foreign = recipient(sent, conduct.url)[1]
    return sent.method in CHANGING or (is_foreign and "?" in sent.url)


DRAFT: Final = re.compile(r"auto-?_?sav|save-?_?draft|draft-?_?(?:text|save)|下書き|自動保存", re.I)
"""What requests say by which an answer is kept as it is, also an empty one."""


def carries_draft(sent: Sent, conduct: Conduct) -> bool:
    """Whether what was written is in the request: a draft that is saved, or an answer."""
    return any(carried(text, sent) for text in (conduct.typed, conduct.pasted) if text)


def saves_draft(sent: Sent, conduct: Conduct) -> bool:
    """Whether a draft is saved: what was written, or what the request itself calls a draft."""
    return carries_draft(sent, conduct) or DRAFT.search(words_of(sent)) is not None


def late_records(
    conduct: Conduct, words: re.Pattern[str], *, is_controlled: bool = True
) -> list[tuple[Sent, str]]:
    """What was sent later that names the act, and is not sent where the act was not done.

    With each request comes the telling piece of it. ``is_controlled``: the visit without acts
    counts; it does not for what is done while writing, which it does as well, and then what was
    sent while nothing had been done yet counts instead.
    """
    usual = {
        snippet
        for seen in (conduct.control or () if is_controlled else conduct.of(QUIET)[:1])
        for sent in seen.sent
        for snippet in snippets(sent, words, conduct)
    }
    found = []
    for seen in conduct.of(FLUSH, SUBMIT) if is_controlled else conduct.later(WRITE):
        for sent in seen.sent:
            fresh = [s for s in snippets(sent, words, conduct) if s not in usual]
            if fresh:
                found.append((sent, fresh[0]))
    return found


def snippets(sent: Sent, words: re.Pattern[str], conduct: Conduct) -> list[str]:
    """The pieces of a request around each of the words, on one line each."""
    text = told_in(sent, conduct)
    return [
        " ".join(text[max(0, m.start() - CONTEXT) : m.end() + CONTEXT].split())
        for m in words.finditer(text)
    ]


@cache
def compiled(words: str) -> re.Pattern[str]:
    """A vocabulary as a pattern that knows no case."""
    return re.compile(words, re.IGNORECASE)


def sent_proof(sent: Sent, conduct: Conduct, act: str, mechanism: str | None) -> Proof:
    """Something left the page because of an act: to whom, and from which line."""
    host, is_foreign = recipient(sent, conduct.url)
    return Proof(
        EvidenceKind.EXERCISED,
        Message(
            "proof.act-sent.third" if is_foreign else "proof.act-sent",
            {"act": act, "host": host},
        ),
        mechanism_of(sent) if mechanism in (None, "request") else mechanism,
        source=sent.source,
        request=f"{sent.method} {redact_url(sent.url)}",
    )


def mechanism_of(sent: Sent) -> str:
    """How something left: ``request``, ``beacon`` or ``websocket``."""
    return sent.kind if sent.kind in ("beacon", "websocket") else "request"
