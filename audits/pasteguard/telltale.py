"""Our unique texts in what a page sends: whether they leave, in which form, and to whom.

Pure and bounded: any bytes are taken, nothing is raised, and what unpacks to too much is cut off.
"""

from __future__ import annotations

import binascii
import hashlib
import html
import json
import re
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from pasteguard.model import Source

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
LEAST: Final = 4
"""Bytes; a shorter word ("ok") or beginning of a text is in any request by chance."""
SAMPLE: Final = 6
"""So many words, evenly spaced, tell whether it is worth looking for all of them."""

KEY_REQUESTS: Final = 4
"""Four requests with the next keys in order: three letters in a row can still be a coincidence."""
KEYS_IN_LOG: Final = 6
"""A log needs more keys in order: one request can hold hundreds of short values."""
FOREIGN: Final = 4
"""So many other values may stand between two keys: key up, key press, Shift, a correction."""
GROWTHS: Final = 3
"""Two growing drafts can be one save before and one after a pause."""
KEY_PACE_MS: Final = 400
"""Text that is sent again sooner than this grows with the keys; savers wait for a pause, most of
them for half a second or more."""
DRAFT: Final = 6
"""Bytes; so much of the text, or all of a shorter one, makes a saved draft."""
VARIED: Final = 3
"""So many different keys: one letter that comes again and again is no typing."""
VALUES: Final = 5_000
"""So many values of a request are compared with the keys."""
KEYS: Final = 64
"""So many keys from the beginning of the text are looked for."""
DEEP: Final = 12
COLUMNS: Final = 20
"""Bounds for lists within lists."""

SECOND_LEVEL: Final = frozenset(
    {"ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"},
)
"""Labels under which a country's registry sells names, as in ``example.co.jp``."""
HTML: Final = 200_000
"""So many bytes are read for HTML's character references, which no fast function undoes."""
BROWSERS_OWN: Final = re.compile(
    r"accept.*|cache-control|connection|content-.*|cookie|host|origin|pragma|priority|referer|sec-.*"
    r"|upgrade.*|user-agent"
)
"""Headers that the browser fills in; the page's own address in them would look like its words."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One request, beacon or frame as it left the page, or would have left where it was ``held``.

    ``kind`` is ``fetch``, ``xhr``, ``beacon``, ``form``, ``document``, ``image``, ``script``,
    ``websocket``, ``worker`` or ``other``. Names of headers are in lower case.
    """

    at_ms: float
    kind: str
    method: str
    url: str
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    source: Source | None = None
    held: bool = False


@dataclass(frozen=True, slots=True)
class Carried:
    """How a text left. ``share`` is how many of its words were found, from above 0.0 to 1.0.

    ``form`` names what had to be undone to read it, outermost first: ``plain``, or ``url``,
    ``json``, ``html``, ``base64``, ``hex``, ``gzip`` and ``deflate``, joined by ``+``; it ends in
    ``md5``, ``sha-1`` or ``sha-256`` where only the text's hash left.
    """

    form: str
    share: float


@dataclass(frozen=True, slots=True)
class Pieces:
    """How a text left while it was typed, and in how many requests.

    ``style`` is ``keys`` (key by key), ``growing`` (all of it again with each few keys), ``whole``
    (saved now and then) or ``none``.
    """

    style: str
    count: int


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
    for layer in _layers(_sources(sent)):
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
class _Layer:
    """Bytes of a request and what was undone to get them.

    ``is_sieved``: the whole layer above was decoded without looking where values begin, so that
    most of it is noise, and every short value is somewhere in it.
    """

    forms: tuple[str, ...]
    data: bytes
    is_sieved: bool = False


@dataclass(frozen=True, slots=True)
class _Needle:
    """One text in the encodings in which pages send it."""

    exact: tuple[bytes, ...]
    is_number: bool = False

    def is_in(self, layer: _Layer, lowered: bytes) -> bool:
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

    def words_in(self, layer: _Layer) -> frozenset[int]:
        """Which of the words the layer holds."""
        lowered = b"" if layer.is_sieved else layer.data.lower()
        sample = self.words[:: max(1, len(self.words) // SAMPLE)]
        if not any(word.is_in(layer, lowered) for word in sample):
            return frozenset()
        return frozenset(at for at, word in enumerate(self.words) if word.is_in(layer, lowered))

    def is_whole_in(self, layer: _Layer) -> bool:
        """Whether the layer holds the text as it is, up to case and kinds of line end."""
        return self.whole.is_in(layer, b"" if layer.is_sieved else layer.data.lower())

    def hash_in(self, layer: _Layer) -> str | None:
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


def words_of(sent: Sent) -> str:
    """Everything that can be read in a request, all layers of it, for a search by vocabulary.

    Its length is bounded by ``BODY`` for what is sent and ``UNPACKED`` for what is inside.
    Cookies and the headers that the browser fills in are left out: they say nothing of what the
    page does now, and hold its address.
    """
    own = {name: value for name, value in sent.headers.items() if not BROWSERS_OWN.fullmatch(name)}
    layers = _layers(_sources(sent, own), sieves=False)
    # Words stand between the other bytes of a binary message, not of what is packed.
    texts = [_text(layer.data) for layer in layers if not layer.forms or _is_readable(layer.data)]
    return "\n".join(dict.fromkeys(texts))


# Layers: what is inside what.

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
                if at == 0 or _is_readable(decoded) or _PACKED.search(decoded[:256]):
                    yield decoded


_IN_BASE64: Final = _Digits(
    "base64", 4, _table(_BASE64, b"A"), _table(_BASE64, b" "), _decode_base64
)
_IN_HEX: Final = _Digits("hex", 2, _table(_HEX, b"0"), _table(_HEX, b" "), _decode_hex)


def _sources(sent: Sent, headers: Mapping[str, str] | None = None) -> Iterator[bytes]:
    """The parts of a request: address, body with the parts of a form, headers."""
    address = sent.url[:BODY].encode("utf-8", "surrogatepass")
    yield address
    yield from _parts(sent.body[:BODY])
    for part in islice(re.split(rb"[/?&=#;.:]", address), RUNS):
        if len(part) >= RUN:
            yield part
    given = sent.headers if headers is None else headers
    yield "\n".join(_header(name, value) for name, value in given.items())[:BODY].encode(
        "utf-8", "surrogatepass"
    )


def _parts(body: bytes) -> Iterator[bytes]:
    """A body, and what the fields and files of a form hold, from the empty line to the boundary."""
    yield body
    if body.startswith(b"--"):
        for part in body.split(body.split(b"\r\n", 1)[0], RUNS)[1:]:
            yield part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")


def _header(name: str, value: str) -> str:
    if name != "cookie":
        return value
    return "\n".join(cookie.partition("=")[2] for cookie in value.split(";"))


def _layers(sources: Iterable[bytes], *, sieves: bool = True) -> Iterator[_Layer]:
    """The sources and what is inside them, the outer layers first."""
    waiting = deque(_Layer((), data) for data in sources)
    known: set[bytes] = set()
    left = UNPACKED
    while waiting:
        layer = waiting.popleft()
        if not layer.data or layer.data in known:
            continue
        known.add(layer.data)
        yield layer
        if sieves and _is_readable(layer.data):
            for way in (_IN_BASE64, _IN_HEX):
                forms = (*layer.forms, way.form)
                yield from (_Layer(forms, data, True) for data in way.sieve(layer.data))
        if len(layer.forms) == NESTED:
            continue
        for form, data in _inside(layer.data):
            if left <= 0:
                break
            waiting.append(_Layer((*layer.forms, form), data[:left]))
            left -= len(data)


def _is_quoted(data: bytes) -> bool:
    """Whether the data is URL-encoded somewhere; a plus is a space only in values of a form."""
    if b"%" in data and re.search(rb"%[0-9A-Fa-f]{2}", data):
        return True
    return b"+" in data and re.search(rb"(?:\A|[?&])[\w.~-]+=", data) is not None


def _inside(data: bytes) -> Iterator[tuple[str, bytes]]:
    """What comes out where one layer is undone, with the name of that layer."""
    if _is_readable(data):
        if _is_quoted(data):
            yield "url", _unquoted(data)
        if re.search(rb'\\[ubfnrt"/\\]', data):
            yield "json", _unescaped(data)
        if b"&#" in data:
            yield "html", html.unescape(_text(data[:HTML])).encode("utf-8", "replace")
    yield from _unpacked(data)
    if _is_readable(data):
        runs = _IN_BASE64.runs(data)  # hexadecimal digits are among those of base64
        yield from (("base64", decoded) for decoded in _IN_BASE64.open(runs))
        hexadecimal = _IN_HEX.runs(b" ".join(runs))
        yield from (("hex", decoded) for decoded in _IN_HEX.open(hexadecimal))


def _text(data: bytes) -> str:
    return data.translate(_BLANKED).decode("utf-8", "ignore")


def _is_readable(data: bytes) -> bool:
    """Whether nearly all of it is text; looks at the beginning, the middle and the end."""
    sample = data
    if len(data) > 12_000:
        middle = len(data) // 2
        sample = data[:4_000] + data[middle : middle + 4_000] + data[-4_000:]
    kept = sample.translate(None, _CONTROLS).decode("utf-8", "ignore").encode()
    return len(kept) + 3 >= 0.95 * len(sample) and len(kept) > 0


def _unquoted(data: bytes) -> bytes:
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


# Pieces: key by key, again and again, or as a whole.


def pieces(text: str, sent: Sequence[Sent]) -> Pieces:
    """Whether single keys, a growing text or now and then a draft left while the text was typed.

    ``sent`` is what left in that time. ``count`` is the number of requests that show the style.
    """
    stripped = text.strip()
    if not stripped:
        return Pieces("none", 0)
    ordered = sorted(sent, key=lambda each: each.at_ms)
    if count := _count_of_keys(stripped, ordered):
        return Pieces("keys", count)
    lengths = [_prefix_length(stripped, each) for each in ordered]
    growths: list[float] = []
    longest = 0
    for length, each in zip(lengths, ordered, strict=True):
        if length > longest:
            longest = length
            growths.append(each.at_ms)
    if _is_fast(growths):
        return Pieces("growing", len(growths))
    drafts = sum(length >= _least(stripped, DRAFT) for length in lengths)
    return Pieces("whole", drafts) if drafts else Pieces("none", 0)


def _is_fast(times: Sequence[float]) -> bool:
    """Whether the text grew at the pace of keys, all along or between two pauses."""
    most = (GROWTHS - 1) * KEY_PACE_MS
    return any(end - start < most for start, end in zip(times, times[GROWTHS - 1 :], strict=False))


def _prefix_length(text: str, sent: Sent) -> int:
    """How many characters from the beginning of the text the request holds in one place."""
    longest = 0
    least = _least(text, LEAST)
    for layer in _layers(_sources(sent)):
        low, high = max(longest, least - 1), len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if text[:middle].encode("utf-8", "surrogatepass") in layer.data:
                low = middle
            else:
                high = middle - 1
        longest = low if low >= least else longest
    return longest


def _least(text: str, size: int) -> int:
    """How many characters of the text make so many bytes; all where it is shorter."""
    lengths = (len(text[:count].encode("utf-8", "replace")) for count in range(1, len(text)))
    return next((count for count, length in enumerate(lengths, 1) if length >= size), len(text))


def _count_of_keys(text: str, ordered: Sequence[Sent]) -> int:
    """In how many requests single keys of the text leave in order; 0 where too few do."""
    series: dict[str, list[tuple[int, str]]] = {}
    for at, sent in enumerate(ordered):
        for path, key in islice(_keys(sent), VALUES):
            series.setdefault(path, []).append((at, key))
    keys = "".join(text.lower().split())[:KEYS]
    return max((_requests_in_order(keys, values) for values in series.values()), default=0)


def _requests_in_order(keys: str, values: Sequence[tuple[int, str]]) -> int:
    """How many requests the best run of keys spans; 0 where every run could be chance."""
    steps = [(place, at, key) for place, (at, key) in enumerate(values) if key and key in keys]
    best = 0
    for first in range(len(keys)):
        run: list[int] = []
        last = 0
        for place, at, key in steps:
            if run and place - last > FOREIGN + 1:
                best = max(best, _requests_of(run, keys[first:]))
                run = []
            if keys[first + len(run) :].startswith(key):
                run.append(at)
                last = place
        best = max(best, _requests_of(run, keys[first:]))
    return best


def _requests_of(run: Sequence[int], keys: str) -> int:
    requests = len(set(run))
    is_varied = len(set(keys[: len(run)])) >= VARIED
    is_long = len(run) >= KEYS_IN_LOG or requests >= KEY_REQUESTS
    return requests if is_varied and is_long else 0


def _keys(sent: Sent) -> Iterator[tuple[str, str]]:
    """Each value of a request as the key it may stand for ("" for none), with its place.

    The place is the way to the value without the numbers of list items, so that a log of
    ``{"key": "t", "at": 12}`` is a series of keys beside a series of times.
    """
    path = sent.url[:BODY].split("/", 3)[-1].encode("utf-8", "surrogatepass")
    for layer in _layers((path, *_parts(sent.body[:BODY])), sieves=False):
        if _is_readable(layer.data):
            for place, value in _values(_text(layer.data)):
                yield "+".join((*layer.forms, place)), _key(value)


def _values(text: str) -> Iterator[tuple[str, Any]]:
    """Single values of JSON (one text, or one on each line), of a form, or of a list with marks."""
    lines = [text] if (whole := _parsed(text)) is not None else text.splitlines()[:VALUES]
    found = [whole] if whole is not None else [_parsed(line) for line in lines]
    if any(each is not None for each in found):
        for each in found:
            yield from _leaves(each)
    elif "=" in text:
        for name, value in _pairs(text):
            yield from _leaves(value, f"?{name}")
    else:
        yield from (("", mark) for mark in re.split(r"[^\w]+", text, maxsplit=VALUES) if mark)


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text.replace("?", "&"), max_num_fields=VALUES)
    except ValueError:
        return []


def _parsed(text: str) -> Any:
    """The list or object that a text is; socket libraries put a number before it."""
    start = re.match(r"\s*\d{0,6}\s*(?=[\[{])", text)
    if start is None:
        return None
    try:
        return json.loads(text[start.end() :], strict=False)
    except (ValueError, RecursionError):
        return None


def _leaves(value: Any, place: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """The single values in a value, also in JSON inside its strings."""
    if depth > DEEP:
        return
    if isinstance(value, dict):
        for name, inner in value.items():
            # {"0": "t", "1": "o"} is a list written as an object.
            yield from _leaves(inner, f"{place}.{'' if name.isdigit() else name}", depth + 1)
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from _leaves(inner, f"{place}[]", depth + 1)
            if depth and at < COLUMNS and not isinstance(inner, dict | list):
                yield f"{place}[{at}]", inner  # [["t", 12], ["o", 90]]: a table
    elif isinstance(value, str) and (inner := _parsed(value)) is not None:
        yield from _leaves(inner, f"{place}:", depth + 1)
    else:
        yield place, value


def _key(value: Any) -> str:
    """The key that a value stands for: a character, the name of a key, or a key code."""
    if isinstance(value, str):
        if len(value) == 1:
            return value.lower()
        if named := re.fullmatch(r"(?:Key|Digit|Numpad)([A-Z0-9])", value):
            return named[1].lower()
        value = int(value) if re.fullmatch(r"[0-9]{2,3}", value) else None
    is_code = isinstance(value, int | float) and not isinstance(value, bool) and 32 < value < 123
    return chr(int(value)).lower() if is_code else ""


# Recipients: to whom.


def recipient(sent: Sent, page_url: str) -> tuple[str, bool]:
    """The host that a request goes to, and whether it is a third party to the page.

    Hosts are of one party where the names that one can register agree: the last two labels, or
    three under a country's ``co``, ``ac``, ``or`` and the like. Numeric addresses and single
    names are compared whole, ports not at all. Customers of one host (``a.github.io`` and
    ``b.github.io``) count as one party. A request without a host stays within the page.
    """
    host, page = _host(sent.url), _host(page_url)
    return host, bool(host) and _party(host) != _party(page)


def _host(url: str) -> str:
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""
    try:
        return host.encode("idna").decode() if not host.isascii() else host
    except UnicodeError:
        return host


def _party(host: str) -> str:
    labels = host.split(".")
    if ":" in host or labels[-1].isdigit():
        return host
    is_national = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
    return ".".join(labels[-3 if is_national else -2 :])
