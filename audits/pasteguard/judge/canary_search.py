"""Our unique texts in what a page sends: whether they leave, and in which form."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pasteguard.artifacts.requests import Sent
from pasteguard.judge.payload_decoding import DecodedLayer, layers_of, sources_of

LEAST: Final = 4
"""Bytes; a shorter word ("ok") or beginning of a text is in any request by chance."""

SAMPLE: Final = 6
"""So many words, evenly spaced, tell whether it is worth looking for all of them."""


@dataclass(frozen=True, slots=True)
class Carried:
    """How a text left. ``share`` is how many of its words were found, from above 0.0 to 1.0.

    ``form`` names what had to be undone to read it, outermost first: ``plain``, or ``url``,
    ``json``, ``html``, ``base64``, ``hex``, ``gzip`` and ``deflate``, joined by ``+``; it ends in
    ``md5``, ``sha-1`` or ``sha-256`` where only the text's hash left.
    """

    form: str
    share: float


def carried(text: str, sent: Sent) -> Carried | None:
    """How the request carries the text, or some of its words; None where it does not.

    The form is the shallowest that shows the text as it is, else the one that shows most words.
    """
    needles = _needles(text)
    if needles is None:
        return None
    found: set[int] = set()
    best: tuple[int, tuple[str, ...]] = (0, ())
    hashed: str | None = None
    for layer in layers_of(sources_of(sent)):
        here = needles.words_in(layer)
        found |= here
        if len(here) > best[0]:
            best = (len(here), layer.forms)
        if here and needles.is_whole_in(layer):
            return Carried(_form(layer.forms), 1.0)
        hashed = hashed or needles.hash_in(layer)
    if found:
        return Carried(_form(best[1]), len(found) / len(needles.words))
    return Carried(hashed, 1.0) if hashed else None


def _form(forms: Sequence[str]) -> str:
    """The name of a form; a layer undone twice running (``%2520``) is named once."""
    named = [name for at, name in enumerate(forms) if at == 0 or forms[at - 1] != name]
    return "+".join(named) or "plain"


@dataclass(frozen=True, slots=True)
class _Needle:
    """One text in the encodings in which pages send it."""

    exact: tuple[bytes, ...]
    is_number: bool = False

    def is_in(self, layer: DecodedLayer, lowered: bytes) -> bool:
        """Whether the layer holds it; case counts, and UTF-16 is left out, in noise only."""
        has_zeros = not layer.is_sieved and b"\0" in layer.data
        for encoded in self.exact:
            if b"\0" in encoded and not has_zeros:
                continue
            if self.is_number and not layer.is_sieved:
                if _has_number(layer.data, encoded):
                    return True
            elif encoded in layer.data or (not layer.is_sieved and encoded.lower() in lowered):
                return True
        return False


def _has_number(data: bytes, digits: bytes) -> bool:
    """Whether the digits stand there and are not the middle of a longer number."""
    at = data.find(digits)
    while at >= 0:
        around = data[max(0, at - 1) : at] + data[at + len(digits) : at + len(digits) + 1]
        if not any(48 <= byte <= 57 for byte in around):
            return True
        at = data.find(digits, at + 1)
    return False


@dataclass(frozen=True, slots=True)
class _Needles:
    """What to look for: the words of a text, the text as it is, and its hashes."""

    words: tuple[_Needle, ...]
    whole: _Needle
    hashes: tuple[tuple[str, bytes], ...]

    def words_in(self, layer: DecodedLayer) -> frozenset[int]:
        """Which of the words the layer holds."""
        lowered = b"" if layer.is_sieved else layer.data.lower()
        sample = self.words[:: max(1, len(self.words) // SAMPLE)]
        if not any(word.is_in(layer, lowered) for word in sample):
            return frozenset()
        return frozenset(at for at, word in enumerate(self.words) if word.is_in(layer, lowered))

    def is_whole_in(self, layer: DecodedLayer) -> bool:
        """Whether the layer holds the text as it is, up to case and kinds of line end."""
        return self.whole.is_in(layer, b"" if layer.is_sieved else layer.data.lower())

    def hash_in(self, layer: DecodedLayer) -> str | None:
        """The form of a hash of the text; as bytes, hex digits or base64 it is the same hash."""
        is_letters = layer.forms[-1:] in (("hex",), ("base64",))
        outer = layer.forms[:-1] if is_letters else layer.forms
        for name, digest in self.hashes:
            if digest in layer.data:
                return _form((*outer, name))
        return None


@lru_cache(maxsize=256)
def _needles(text: str) -> _Needles | None:
    stripped = text.strip()
    if not stripped:
        return None
    parts = (part.strip(".,;:!?\"'()") for part in re.split(r"[\s、。，．！？「」・]+", stripped))
    words = tuple(
        dict.fromkeys(part for part in parts if len(part.encode("utf-8", "replace")) >= LEAST)
    )
    texts = dict.fromkeys((text, stripped, text.lower(), stripped.lower()))
    encoded = [each.encode("utf-8", "surrogatepass") for each in texts]
    lines = "\n".join(stripped.splitlines())
    return _Needles(
        tuple(_needle(word) for word in words or (stripped,)),
        _Needle(tuple(dict.fromkeys((*_encoded(lines), *_encoded(lines.replace("\n", "\r\n")))))),
        tuple(
            (name, hashlib.new(algorithm, each, usedforsecurity=False).digest())
            for name, algorithm in (("md5", "md5"), ("sha-1", "sha1"), ("sha-256", "sha256"))
            for each in encoded
        ),
    )


def _needle(word: str) -> _Needle:
    is_number = word.isascii() and word.isdigit()
    return _Needle((word.encode(),) if is_number else _encoded(word), is_number)


def _encoded(text: str) -> tuple[bytes, ...]:
    """The text in UTF-8 and UTF-16, and in the older encodings of Japanese pages' forms."""
    encodings = (
        ("utf-8", "utf-16-le") if text.isascii() else ("utf-8", "utf-16-le", "cp932", "euc_jp")
    )
    made = []
    for encoding in encodings:
        try:
            made.append(text.encode(encoding))
        except UnicodeError:
            continue
    return tuple(dict.fromkeys(made)) or (text.encode("utf-8", "surrogatepass"),)
