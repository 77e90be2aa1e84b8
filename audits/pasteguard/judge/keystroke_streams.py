"""Text that leaves in pieces while it is typed: key by key, growing, or saved now and then."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final
from urllib.parse import parse_qsl

from pasteguard.artifacts.requests import Sent
from pasteguard.judge.canary_search import LEAST
from pasteguard.judge.payload_decoding import (
    BODY,
    is_readable,
    layers_of,
    parts_of,
    sources_of,
    text_of,
)

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


@dataclass(frozen=True, slots=True)
class Pieces:
    """How a text left while it was typed, and in how many requests.

    ``style`` is ``keys`` (key by key), ``growing`` (all of it again with each few keys), ``whole``
    (saved now and then) or ``none``.
    """

    style: str
    count: int


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
    for layer in layers_of(sources_of(sent)):
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
    for layer in layers_of((path, *parts_of(sent.body[:BODY])), sieves=False):
        if is_readable(layer.data):
            for place, value in _values(text_of(layer.data)):
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
