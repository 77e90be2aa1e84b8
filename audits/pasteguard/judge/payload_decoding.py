"""What is inside what a page sends: encodings and packing undone, layer by layer.

Pure and bounded: any bytes are taken, nothing is raised, and what unpacks to too much is cut off.
"""

from __future__ import annotations

import binascii
import html
import json
import re
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final

from pasteguard.artifacts.requests import Sent

BODY: Final = 5_000_000
"""So many bytes of a body are read: an answer with a long log fits, a video does not."""

UNPACKED: Final = 3_000_000
"""So many bytes are read of all layers below the first; a bomb of zeros ends here."""

NESTED: Final = 5
"""So many layers are undone. A form value of JSON of base64 of gzip of JSON has as many."""

RUN: Final = 16
"""A base64 or hexadecimal value is opened from this length on: a shorter one holds no layers."""

RUNS: Final = 60
"""So many of the longest such values are opened; the short ones are read all together."""

HTML: Final = 200_000
"""So many bytes are read for HTML's character references, which no fast function undoes."""

BROWSERS_OWN: Final = re.compile(
    r"accept.*|cache-control|connection|content-.*|cookie|host|origin|pragma|priority|referer|sec-.*"
    r"|upgrade.*|user-agent"
)
"""Headers that the browser fills in; the page's own address in them would look like its words."""


@dataclass(frozen=True, slots=True)
class DecodedLayer:
    """Bytes of a request and what was undone to get them.

    ``is_sieved``: the whole layer above was decoded without looking where values begin, so that
    most of it is noise, and every short value is somewhere in it.
    """

    forms: tuple[str, ...]
    data: bytes
    is_sieved: bool = False


def words_of(sent: Sent) -> str:
    """Everything that can be read in a request, all layers of it, for a search by vocabulary.

    Its length is bounded by ``BODY`` for what is sent and ``UNPACKED`` for what is inside.
    Cookies and the headers that the browser fills in are left out: they say nothing of what the
    page does now, and hold its address.
    """
    own = {name: value for name, value in sent.headers.items() if not BROWSERS_OWN.fullmatch(name)}
    layers = layers_of(sources_of(sent, own), sieves=False)
    # Words stand between the other bytes of a binary message, not of what is packed.
    texts = [text_of(layer.data) for layer in layers if not layer.forms or is_readable(layer.data)]
    return "\n".join(dict.fromkeys(texts))


_CONTROLS: Final = bytes((*range(9), 11, 12, *range(14, 32), 127))

_BLANKED: Final = bytes(32 if byte in _CONTROLS else byte for byte in range(256))

_BASE64: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"

_HEX: Final = b"0123456789abcdefABCDEF"


def _table(alphabet: bytes, other: bytes) -> bytes:
    """Keeps the alphabet, the url-safe one as the standard one; all else becomes ``other``."""
    url_safe = {b"-"[0]: b"+"[0], b"_"[0]: b"/"[0]}
    return bytes(url_safe.get(at, at) if at in alphabet else other[0] for at in range(256))


def _decode_base64(run: bytes) -> bytes:
    return binascii.a2b_base64(run + b"A" * (-len(run) % 4))


def _decode_hex(run: bytes) -> bytes:
    return binascii.unhexlify(run[: len(run) // 2 * 2])


@dataclass(frozen=True, slots=True)
class _Digits:
    """A way to write bytes as letters: ``width`` letters make a group."""

    form: str
    width: int
    filled: bytes
    parted: bytes
    decode: Callable[[bytes], bytes]

    def sieve(self, data: bytes) -> Iterator[bytes]:
        """All of the data decoded from each of the places where a group can begin."""
        flat = data.translate(self.filled)
        return (self.decode(flat[at:]) for at in range(self.width))

    def runs(self, data: bytes) -> list[bytes]:
        """The values long enough to hold another layer."""
        return [run for run in data.translate(self.parted).split() if len(run) >= RUN]

    def open(self, runs: Iterable[bytes]) -> Iterator[bytes]:
        """The longest values decoded, where that gives something to read or to unpack."""
        for run in sorted(runs, key=len, reverse=True)[:RUNS]:
            for at in range(self.width):
                decoded = self.decode(run[at:])
                if at == 0 or is_readable(decoded) or _PACKED.search(decoded[:256]):
                    yield decoded


_IN_BASE64: Final = _Digits(
    "base64", 4, _table(_BASE64, b"A"), _table(_BASE64, b" "), _decode_base64
)

_IN_HEX: Final = _Digits("hex", 2, _table(_HEX, b"0"), _table(_HEX, b" "), _decode_hex)


def sources_of(sent: Sent, headers: Mapping[str, str] | None = None) -> Iterator[bytes]:
    """The parts of a request: address, body with the parts of a form, headers."""
    address = sent.url[:BODY].encode("utf-8", "surrogatepass")
    yield address
    yield from parts_of(sent.body[:BODY])
    for part in islice(re.split(rb"[/?&=#;.:]", address), RUNS):
        if len(part) >= RUN:
            yield part
    given = sent.headers if headers is None else headers
    yield "\n".join(_header(name, value) for name, value in given.items())[:BODY].encode(
        "utf-8", "surrogatepass"
    )


def parts_of(body: bytes) -> Iterator[bytes]:
    """A body, and what the fields and files of a form hold, from the empty line to the boundary."""
    yield body
    if body.startswith(b"--"):
        for part in body.split(body.split(b"\r\n", 1)[0], RUNS)[1:]:
            yield part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")


def _header(name: str, value: str) -> str:
    if name != "cookie":
        return value
    return "\n".join(cookie.partition("=")[2] for cookie in value.split(";"))


def layers_of(sources: Iterable[bytes], *, sieves: bool = True) -> Iterator[DecodedLayer]:
    """The sources and what is inside them, the outer layers first."""
    waiting = deque(DecodedLayer((), data) for data in sources)
    known: set[bytes] = set()
    left = UNPACKED
    while waiting:
        layer = waiting.popleft()
        if not layer.data or layer.data in known:
            continue
        known.add(layer.data)
        yield layer
        if sieves and is_readable(layer.data):
            for way in (_IN_BASE64, _IN_HEX):
                forms = (*layer.forms, way.form)
                yield from (DecodedLayer(forms, data, True) for data in way.sieve(layer.data))
        if len(layer.forms) == NESTED:
            continue
        for form, data in _inside(layer.data):
            if left <= 0:
                break
            waiting.append(DecodedLayer((*layer.forms, form), data[:left]))
            left -= len(data)


def _is_quoted(data: bytes) -> bool:
    """Whether the data is URL-encoded somewhere; a plus is a space only in values of a form."""
    if b"%" in data and re.search(rb"%[0-9A-Fa-f]{2}", data):
        return True
    return b"+" in data and re.search(rb"(?:\A|[?&])[\w.~-]+=", data) is not None


def _inside(data: bytes) -> Iterator[tuple[str, bytes]]:
    """What comes out where one layer is undone, with the name of that layer."""
    if is_readable(data):
        if _is_quoted(data):
            yield "url", unquoted(data)
        if re.search(rb'\\[ubfnrt"/\\]', data):
            yield "json", _unescaped(data)
        if b"&#" in data:
            yield "html", html.unescape(text_of(data[:HTML])).encode("utf-8", "replace")
    yield from _unpacked(data)
    if is_readable(data):
        runs = _IN_BASE64.runs(data)  # hexadecimal digits are among those of base64
        yield from (("base64", decoded) for decoded in _IN_BASE64.open(runs))
        hexadecimal = _IN_HEX.runs(b" ".join(runs))
        yield from (("hex", decoded) for decoded in _IN_HEX.open(hexadecimal))


def text_of(data: bytes) -> str:
    """What can be read in the bytes, with spaces for what cannot."""
    return data.translate(_BLANKED).decode("utf-8", "ignore")


def is_readable(data: bytes) -> bool:
    """Whether nearly all of it is text; looks at the beginning, the middle and the end."""
    sample = data
    if len(data) > 12_000:
        middle = len(data) // 2
        sample = data[:4_000] + data[middle : middle + 4_000] + data[-4_000:]
    kept = sample.translate(None, _CONTROLS).decode("utf-8", "ignore").encode()
    return len(kept) + 3 >= 0.95 * len(sample) and len(kept) > 0


def unquoted(data: bytes) -> bytes:
    """URL-encoding undone. Quoted-printable is the same with ``=``, and is undone in C."""
    for end in (b"\r", b"\n"):
        data = data.replace(b"%" + end, b"%25" + end)
    return binascii.a2b_qp(data.replace(b"+", b" ").replace(b"=", b"%3D").replace(b"%", b"="))


def _unescaped(data: bytes) -> bytes:
    """The escapes of JSON strings undone, wherever they are: the text becomes one long string."""
    text = data.decode("utf-8", "replace").replace("\\\\", "\ue000").replace('\\"', "\ue001")
    text = re.sub(r"\\(?!(?:[/bfnrt]|u[0-9a-fA-F]{4}))", "", text.replace('"', "\ue001"))
    opened = str(json.loads(f'"{text}"', strict=False))
    opened = opened.replace("\ue001", '"').replace("\ue000", "\\")
    return opened.encode("utf-8", "replace")


_PACKED: Final = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")

_TRIES: Final = 16


def _unpacked(data: bytes) -> Iterator[tuple[str, bytes]]:
    """What was packed with gzip or zlib, anywhere in the data, or is packed bare as a whole."""
    is_packed = False
    for found in islice(_PACKED.finditer(data), _TRIES):
        is_gzip = found[0][0] == 0x1F
        inner = _inflated(memoryview(data)[found.start() :], 31 if is_gzip else 15)
        if inner:
            is_packed = True
            yield "gzip" if is_gzip else "deflate", inner
    if not is_packed and (inner := _inflated(memoryview(data), -15)):
        yield "deflate", inner


def _inflated(data: memoryview, window: int) -> bytes:
    try:
        return zlib.decompressobj(window).decompress(data, UNPACKED)
    except zlib.error:
        return b""
