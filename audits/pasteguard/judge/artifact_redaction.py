"""What was gathered, without what no report may show: fit to be kept, and judged all the same.

Gone are credentials, cookies, tokens, what the device keeps, and what stood in a field before
anything was done. What judging looks for stays: our own texts, words, numbers, and what was equal.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum
from typing import Any, Final, TypeVar, cast
from urllib.parse import parse_qsl, unquote, urlsplit

from pasteguard.artifacts.audit import GatheredAudit, SiteFile
from pasteguard.artifacts.fields import Attempt, Canary, Snapshot
from pasteguard.artifacts.fingerprints import HIDDEN, is_token
from pasteguard.artifacts.page_states import Conduct, FieldState, PageState
from pasteguard.artifacts.redaction import redact_text
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.payload_redaction import PayloadRedaction
from pasteguard.model.report import Picture

CODE: Final = frozenset({"code", "html", "rule_code", "refresh", "spellcheck_from", "drawings"})
"""Names of values that are code: a report shows them redacted in the same way."""
SHORT: Final = 4
"""A shorter password would be found in every text."""
LEAST: Final = 6
"""A shorter value ("en", "dark") is no secret, and would be found everywhere."""
LONG: Final = 16
"""A value on the device from this length on is a secret, whatever it looks like."""
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_WORD: Final = re.compile(r"\w{3,}")
_WORDS: Final = re.compile(r"[A-Za-z]+(?:[ _-][A-Za-z]+)*")
"""A value of an address made of words ("mode=exam") tells nobody anything."""
Value = TypeVar("Value")


def without_secrets(gathered: GatheredAudit, secrets: Iterable[str] = ()) -> GatheredAudit:
    """The artifacts as they may be kept. Whoever makes a report of them gets the same findings.

    ``secrets`` are those that the user gave for the audit: see ``secrets_in``.
    """
    conduct = gathered.conduct
    ours = (conduct.typed, conduct.pasted) if conduct is not None else ()
    known = {*secrets, *_cookies(conduct)}
    payloads = PayloadRedaction(tuple(sorted(known, key=len, reverse=True)), ours)
    return _Redaction(payloads, _standing_before(gathered)).of(gathered)


def secrets_in(url: str, stored: str = "", passwords: Iterable[str] = ()) -> Iterator[str]:
    """What is secret in what the user gave for an audit, piece by piece.

    That is in an address, in a storage state of Playwright's and in passwords. Raises ValueError
    for a storage state that is no JSON.
    """
    parts = urlsplit(url)
    given = [unquote(parts.password or ""), *passwords]
    yield from (each for each in given if len(each) >= SHORT)
    values = [unquote(parts.fragment), *(value for _, value in parse_qsl(parts.query))]
    yield from (each for each in values if len(each) >= LEAST and not _WORDS.fullmatch(each))
    if stored:
        yield from (each for value in _stored(json.loads(stored)) for each in _secrets_of(value))


def _stored(state: Any) -> Iterator[Any]:
    """The values that a storage state holds."""
    if isinstance(state, dict):
        yield from (each.get("value") for each in state.get("cookies", ()))
        for origin in state.get("origins", ()):
            for kind in ("localStorage", "sessionStorage"):
                yield from (each.get("value") for each in origin.get(kind, ()))
            for database in origin.get("indexedDB") or ():
                yield from (store.get("records") for store in database.get("stores", ()))


def _secrets_of(value: Any) -> Iterator[str]:
    """The pieces of a value that look made to be unguessable, or are long."""
    for piece in _pieces(value):
        if len(piece) >= LONG or (len(piece) >= LEAST and is_token(piece)):
            yield piece


def _pieces(value: Any) -> Iterator[str]:
    """A value as it is, without its quoting, and what is in it where it is JSON."""
    if isinstance(value, str):
        yield value
        if unquote(value) != value:
            yield from _pieces(unquote(value))
        if value[:1] in ("{", "[", '"'):
            try:
                yield from _pieces(json.loads(value))
            except (ValueError, RecursionError):
                return
    elif isinstance(value, dict):
        for each in value.values():
            yield from _pieces(each)
    elif isinstance(value, list):
        for each in value:
            yield from _pieces(each)


def _cookies(conduct: Conduct | None) -> Iterator[str]:
    """The cookies that went along with what was sent, as far as they look like secrets."""
    if conduct is None:
        return
    ours = (conduct.typed, conduct.pasted)
    for sent in (*conduct.sent(), *(s for seen in conduct.control or () for s in seen.sent)):
        for cookie in sent.headers.get("cookie", "").split(";"):
            for piece in _secrets_of(cookie.strip().partition("=")[2]):
                if not any(text and text in piece for text in ours):
                    yield piece


def _standing_before(gathered: GatheredAudit) -> re.Pattern[str]:
    """What stood in the fields before anything was done to them: whole texts, and their words."""
    texts = {each.attempts[0].before for each in gathered.fields if each.attempts}
    ours = {a.canary.text for each in gathered.fields for a in each.attempts if a.canary}
    conduct = gathered.conduct
    if conduct is not None:
        states = [*(seen.before for seen in conduct.observations[:1]), *conduct.arrivals]
        texts |= {field.text for state in states for field in state.fields.values()}
        ours |= {conduct.typed, conduct.pasted}
    known = {word for text in ours for word in _WORD.findall(text)}
    texts = {text for text in texts if text.strip() and not known & set(_WORD.findall(text))}
    words = {word for text in texts for word in _WORD.findall(text)}
    wholes = [
        re.escape(text) for text in sorted(texts, key=len, reverse=True) if len(text) >= SHORT
    ]
    alone = [rf"\b{re.escape(word)}\b" for word in sorted(words)]
    return re.compile("|".join([*wholes, *alone]) or r"(?!)")


@dataclass
class _Redaction:
    """Goes through the artifacts; ``standing`` finds what stood in fields."""

    payloads: PayloadRedaction
    standing: re.Pattern[str]
    _texts: dict[str, str] = field(default_factory=dict)
    _stored: dict[str, str] = field(default_factory=dict)

    def of(self, value: Value, name: str = "") -> Value:
        """The same kind of value; ``name`` is what it is called where it stands."""
        return cast("Value", self._of(value, name))

    def _of(self, value: Any, name: str) -> Any:
        match value:
            case Enum() | bool() | int() | bytes() | Canary() | Picture() | SiteFile() | None:
                return value
            case float():
                return value if math.isfinite(value) else math.copysign(sys.float_info.max, value)
            case str():
                return redact_text(self._text(value)) if name in CODE else self._text(value)
            case Sent():
                return replace(self.payloads.sent(value), source=self.of(value.source))
            case Conduct():
                return self._conduct(value)
            case PageState():
                kept = {self._text(key): self._kept(text) for key, text in value.stored.items()}
                return replace(self._parts(value), stored=kept)
            case FieldState() | Snapshot():
                return replace(value, text=self._field_text(value.text))
            case Attempt():
                return self._attempt(value)
            case Mapping():
                return {self.of(key): self.of(each, name) for key, each in value.items()}
            case tuple() | frozenset():
                return type(value)(self.of(each, name) for each in value)
        assert is_dataclass(value), type(value)
        return self._parts(value)

    def _parts(self, value: Any) -> Any:
        changed = {
            each.name: self.of(getattr(value, each.name), each.name) for each in fields(value)
        }
        return replace(value, **changed)

    def _conduct(self, conduct: Conduct) -> Conduct:
        url = self.payloads.url(conduct.url).partition("?")[0]
        kept: Conduct = self._parts(conduct)
        return replace(kept, url=url, typed=conduct.typed, pasted=conduct.pasted)

    def _attempt(self, attempt: Attempt) -> Attempt:
        clipboard, kept = attempt.clipboard, cast("Attempt", self._parts(attempt))
        return replace(
            kept,
            before=self._field_text(attempt.before),
            after=None if attempt.after is None else self._field_text(attempt.after),
            selected=self._field_text(attempt.selected),
            clipboard=self._field_text(clipboard) if clipboard is not None else None,
        )

    def _text(self, text: str) -> str:
        """A sentence that a person can read in the page, or a name."""
        if text not in self._texts:
            clean = _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
            self._texts[text] = self.payloads.hidden(clean, HIDDEN)
        return self._texts[text]

    def _field_text(self, text: str) -> str:
        """What a field read: as long as it was, but for what stood in it before."""
        return self.standing.sub(_masked, self._text(text))

    def _kept(self, text: str) -> str:
        """A stand-in for what the device keeps, with the texts of ours that are in it."""
        ours = [each for each in self.payloads.ours if each and each in text]
        if not text:
            return text
        number = self._stored.setdefault(text, f"kept {len(self._stored) + 1}")
        return " ".join((number, *ours))


def _masked(found: re.Match[str]) -> str:
    """As many letters and digits that say nothing; spaces and marks stay."""
    return re.sub(r"[^\W\d]", "x", re.sub(r"\d", "0", found[0]))
