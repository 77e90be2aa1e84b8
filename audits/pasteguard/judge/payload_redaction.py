"""What a page sent, without what is secret in it and with all that judging looks for.

Tokens, what is named a secret, cookies and credentials give way to stand-ins, each to one of its
own: what was the same stays the same. Our own texts stay in whatever form they were sent, and
packing is undone and done again around what had to go.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final
from urllib.parse import quote, unquote, unquote_to_bytes, urlsplit, urlunsplit

from pasteguard.artifacts.fingerprints import HEX, is_token, without_tokens
from pasteguard.artifacts.redaction import WEB, redact_url
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.canary_search import carried
from pasteguard.judge.payload_decoding import is_readable

WITHHELD: Final = frozenset({"authorization", "proxy-authorization"})
SHORT: Final = 2_000
"""Bytes of a body whose tokens are all looked at."""
LOOKS: Final = 1_000
NESTED: Final = 5
UNPACKED: Final = 5_000_000
READABLE_HUMP: Final = 4.0
"""The words of a name that a person made, "tabSwitchCount", have more letters than that."""
_MARK: Final = "\0"
_RUN: Final = re.compile(r"[A-Za-z0-9+/_-]{7,}={0,2}")
_QUOTED: Final = re.compile(r"((?<![\w.~+*-])[\w.~+*-]*+(?:%[0-9A-Fa-f]{2}[\w.~+*-]*+)+)")
"""Begins where a value does, so that a long one without any percent sign is read once."""
_NUMBER: Final = re.compile(r"[0-9-]+")
_HUMP: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_WEB_TOKEN: Final = re.compile(r"\beyJ[\w-]{8,}(?:\.[\w-]+)*")
_SECRET_NAME: Final = (
    r"(?:token|secret|passw(?:or)?d|session|signature|csrf|nonce|api[-_]?key|auth|jwt|\bsid)[\w-]*"
)
_NAME: Final = re.compile(_SECRET_NAME + r"=\Z", re.IGNORECASE)
_NAMED: Final = re.compile(
    rf"({_SECRET_NAME}[\"']?\]?\s*[:=]\s*[\"'`]?)([\w+/.~-]{{4,}}={{0,2}})", re.IGNORECASE
)
"""As ``artifacts.redaction`` knows them, but for what brackets and quotes hold together."""
_LOOSELY_NAMED: Final = re.compile(r"session|auth|\bsid", re.IGNORECASE)
"""Such a name may also go before a word ("session_event=hidden"), which is no secret."""
_PLAIN: Final = frozenset({"true", "false", "null", "none", "undefined"})


@dataclass(slots=True)
class StandIns:
    """One stand-in for each secret of an audit, of its kind: digits, hexadecimal or letters."""

    known: dict[str, str] = field(default_factory=dict)
    made: set[str] = field(default_factory=set)

    def of(self, secret: str) -> str:
        """The stand-in of a secret, which itself looks like a token."""
        if secret not in self.known:
            number = len(self.known) + 1
            self.known[secret] = self._made(secret, number)
            self.made.add(self.known[secret])
        return self.known[secret]

    def _made(self, secret: str, number: int) -> str:
        if secret.isdecimal():
            return f"{number:0{len(secret)}d}"
        if HEX.fullmatch(secret):
            return f"{number:0{max(12, len(secret))}x}"
        return f"r3dact3d{number}x"


@dataclass
class PayloadRedaction:
    """Makes what was sent fit to be kept.

    ``secrets`` are known ones, such as passwords; ``ours`` the texts of ours that judging looks
    for. ``stand_ins`` are shared by all that is kept of an audit.
    """

    secrets: tuple[str, ...]
    ours: tuple[str, ...]
    stand_ins: StandIns = field(default_factory=StandIns)
    _known: dict[bytes, bytes] = field(default_factory=dict)
    _looks: int = 0

    def sent(self, sent: Sent) -> Sent:
        """The request, or without its content where a known secret cannot be taken out of it."""
        self._looks = LOOKS
        headers = {
            name: self._header(name, value)
            for name, value in sent.headers.items()
            if name not in WITHHELD
        }
        url = self.url(sent.url)
        if sent.kind == "document" and not self._is_ours(sent.url.encode("utf-8", "replace")):
            # Of the address of a page the values are hidden, as a report hides them.
            _, mark, query = redact_url(sent.url).partition("?")
            url = url.partition("?")[0] + mark + query
        kept = replace(sent, url=url, body=self.body(sent.body), headers=headers)
        if any((found := carried(each, kept)) and found.share == 1.0 for each in self.secrets):
            return replace(kept, url=redact_url(sent.url), body=b"", headers={})
        return kept

    def url(self, url: str) -> str:
        """The address without credentials and fragment, its tokens with stand-ins."""
        self._looks = LOOKS
        try:
            parts = urlsplit(url)
            place = parts.netloc.rpartition("@")[2]
            path, query = self._path(parts.path, parts.scheme), self._text(parts.query)
        except ValueError:
            return redact_url(url)
        return urlunsplit((parts.scheme, place, path, query, ""))

    def hidden(self, text: str, mark: str) -> str:
        """The text with the mark for each known secret."""
        return self._secret_pattern.sub(mark, text) if self.secrets else text

    def body(self, body: bytes) -> bytes:
        """The bytes with stand-ins, also within what is packed or encoded in them."""
        if body not in self._known:
            # A long log without any text of ours need not be looked through token by token.
            self._looks = LOOKS
            is_short = len(body) <= SHORT
            self._looks = LOOKS if is_short or self._is_ours(body) else 0
            self._known[body] = self._bytes(body, 0)
        return self._known[body]

    def _header(self, name: str, value: str) -> str:
        if name == "cookie":
            pairs = (each.strip().partition("=") for each in value.split(";"))
            return "; ".join(f"{key}={self._cookie(value)}" for key, _, value in pairs)
        if name in ("referer", "origin"):
            return self.url(value)
        return self._text(value)

    def _cookie(self, value: str) -> str:
        return value if self._is_ours(value.encode()) else ""

    def _path(self, path: str, scheme: str) -> str:
        if scheme not in WEB:
            return self._without_known(path)
        return "/".join(self._segment(segment) for segment in path.split("/"))

    def _segment(self, segment: str) -> str:
        hidden = without_tokens(segment, _MARK)
        if _MARK not in hidden or self._is_ours(unquote(segment).encode()):
            return self._without_known(segment)
        return hidden.replace(_MARK, self.stand_ins.of(segment))

    def _text(self, text: str) -> str:
        content = self.body(text.encode("utf-8", "surrogatepass"))
        return content.decode("utf-8", "replace")

    def _without_known(self, text: str) -> str:
        return self._secret_pattern.sub(lambda found: self.stand_ins.of(found[0]), text)

    @cached_property
    def _secret_pattern(self) -> re.Pattern[str]:
        """Every known secret as it is, and as addresses, JSON and UTF-8 bytes have it."""
        written: dict[str, None] = {}
        for each in sorted(self.secrets, key=len, reverse=True):
            as_bytes = each.encode("utf-8", "surrogatepass").decode("latin-1")
            escaped = each.encode("ascii", "backslashreplace").decode()
            written |= dict.fromkeys(
                (each, as_bytes, quote(each, safe=""), quote(each), escaped.replace('"', '\\"'))
            )
        return re.compile("|".join(re.escape(each) for each in written if each) or r"(?!)")

    def _bytes(self, data: bytes, depth: int) -> bytes:
        """The bytes in which only ASCII was replaced; every other byte stays what it is."""
        packed = _unpacked(data) if depth <= NESTED else None
        if packed is not None:
            inner, pack = packed
            new = self._bytes(inner, depth + 1)
            return data if new == inner else pack(new)
        text = self._without_known(data.decode("latin-1"))
        if depth > NESTED or not is_readable(data):
            return _NAMED.sub(self._named, text).encode("latin-1")
        made: list[str] = []
        for number, part in enumerate(_QUOTED.split(text)):
            if number % 2:
                made.append(self._quoted(part, made[-1], depth))
            else:
                made.append(self._plain(part, depth))
        return "".join(made).encode("latin-1")

    def _plain(self, text: str, depth: int) -> str:
        text = _NAMED.sub(self._named, text)
        text = _WEB_TOKEN.sub(lambda found: self._token(found[0]), text)
        return _RUN.sub(lambda found: self._run(found[0], depth), text)

    def _quoted(self, value: str, before: str, depth: int) -> str:
        """What is URL-encoded, by what it stands for; ``before`` is what it follows."""
        inner = unquote_to_bytes(value.replace("+", "%20"))
        if _NAME.search(before):
            return value if self._is_ours(inner) else self.stand_ins.of(value)
        new = self._bytes(inner, depth + 1)
        return value if new == inner else quote(new)

    def _named(self, found: re.Match[str]) -> str:
        name, value = found[1], found[2]
        is_word = value.lower() in _PLAIN or value in self.stand_ins.made
        if _LOOSELY_NAMED.match(name) and not any(each.isdigit() for each in value):
            is_word = is_word or _has_words(value)
        return name + (value if is_word else self._token(value))

    def _token(self, token: str) -> str:
        return token if self._is_ours(token.encode()) else self.stand_ins.of(token)

    def _run(self, run: str, depth: int) -> str:
        if not _is_opaque(run) or run in self.stand_ins.made:
            return run
        decoded = _decoded(run) if depth < NESTED else None
        if decoded is not None:
            inner, encode = decoded
            new = self._bytes(inner, depth + 1)
            if new == inner:
                return run
            made = encode(new).decode()
            return made if run.endswith("=") else made.rstrip("=")
        return self._token(run)

    def _is_ours(self, data: bytes) -> bool:
        """Whether any form of a text of ours, or its hash, is in the bytes.

        After ``LOOKS`` pieces of one body it is not; whoever sends so many sends no answer in them.
        """
        self._looks -= 1
        if self._looks < 0:
            return False
        sent = Sent(0, "other", "POST", "", data)
        return any(carried(text, sent) for text in self.ours if text)


def _is_opaque(run: str) -> bool:
    """Whether the letters and digits are a token, and no name in which one can read words."""
    if _NUMBER.fullmatch(run) or not is_token(run):
        return False
    return bool(HEX.fullmatch(run)) or not _has_words(run)


def _has_words(name: str) -> bool:
    """Whether one can read words in a name: their letters stand together."""
    humps = _HUMP.findall(name)
    return bool(humps) and sum(map(len, humps)) / len(humps) > READABLE_HUMP


def _unpacked(data: bytes) -> tuple[bytes, Callable[[bytes], bytes]] | None:
    """What is packed as a whole with gzip, zlib or bare, and how to pack it that way again."""
    for window in (31, 15, -15):
        unpacker = zlib.decompressobj(window)
        try:
            inner = unpacker.decompress(data, UNPACKED)
        except zlib.error:
            continue
        if inner and unpacker.eof:
            return inner, lambda new, window=window: _packed(new, window)
    return None


def _packed(data: bytes, window: int) -> bytes:
    packer = zlib.compressobj(wbits=window)
    return packer.compress(data) + packer.flush()


def _decoded(run: str) -> tuple[bytes, Callable[[bytes], bytes]] | None:
    """What a value in base64 or hexadecimal holds, where that can be read or unpacked."""
    ways: tuple[tuple[Callable[[str], bytes], Callable[[bytes], bytes]], ...] = (
        (binascii.unhexlify, binascii.hexlify),
        (_from_base64, base64.urlsafe_b64encode if set("-_") & set(run) else base64.b64encode),
    )
    for decode, encode in ways:
        try:
            inner = decode(run)
        except (binascii.Error, ValueError):
            continue
        if inner and (_unpacked(inner) is not None or is_readable(inner)):
            return inner, encode
    return None


def _from_base64(run: str) -> bytes:
    bare = run.rstrip("=").translate(str.maketrans("-_", "+/"))
    return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
