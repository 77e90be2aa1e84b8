"""Identities that survive generated class names, ports, tokens and line shifts."""

from __future__ import annotations

import hashlib
import re
from datetime import date
from functools import lru_cache
from typing import Final
from urllib.parse import unquote, urlsplit

from pasteguard.artifacts.fields import FieldFacts

LENGTH: Final = 16
HIDDEN: Final = "…"
"""Stands for what is not shown; a path that was redacted keeps its identity."""
GENERATED: Final = re.compile(
    r":r|«r|_r_|\d{3,}|[0-9a-f]{8,}|^(?:ember\d|(?:css|cdk|downshift|el-id|headlessui|mat|mui|quill"
    r"|radix|rc|react|sc)[-_:]|(?:cke|mce|p[nv]_id)_|v-\d)",
    re.IGNORECASE,
)
# What names are made of, besides dates: words, CamelCase, abbreviations, short numbers, "2nd".
ORDINARY: Final = re.compile(
    r"[A-Z]{0,5}[a-z]{0,20}(?:[A-Z]{1,5}[a-z]{2,14}){0,3}\d{0,4}|[A-Z]{1,10}\d{0,4}"
    r"|\d{1,4}[a-z]{1,2}"
)
DATE: Final = re.compile(r"(?:19|20)[0-9]{6}")
HEX: Final = re.compile(r"(?=.*\d)(?=.*[a-f])[0-9a-f]{8,}|[0-9a-f]{12,}", re.IGNORECASE)
NUMBER: Final = re.compile(r"\d{2,}")
COUNTER: Final = re.compile(r"\d+(?::\d\d)+|\d+\s*[/／]\s*\d+")
"""What counts within a label, "17/200 words" or "29:58 left", differs from audit to audit."""
ODD_PART: Final = 7
ODD_PARTS: Final = 10
"""So many letters and digits that make no name are a token: in one piece, or together."""
ASSETS: Final = frozenset(
    {"cjs", "css", "js", "jsx", "map", "mjs", "scss", "svelte", "ts", "tsx", "vue", "wasm"}
)
"""Files of a page's code: a build puts a hash of the content into their names, which is public."""
DOCUMENTS: Final = frozenset(
    {"asp", "aspx", "do", "htm", "html", "json", "jsp", "md", "pdf", "php", "txt", "xhtml", "xml"}
)


def is_generated(name: str) -> bool:
    """Whether an id or a name looks made by a build or a framework, so that it may change."""
    return bool(GENERATED.search(name)) or is_token(name)


def is_token(text: str) -> bool:
    """Whether a text looks made to be unguessable or unique, not chosen by a person."""
    parts = re.findall(r"[A-Za-z0-9]+", text)
    odd = [len(part) for part in parts if not (ORDINARY.fullmatch(part) or is_date(part))]
    long_enough = max(odd, default=0) >= ODD_PART or sum(odd) >= ODD_PARTS
    return long_enough or any(HEX.fullmatch(part) for part in parts)


def is_date(digits: str) -> bool:
    """Whether digits are a day of these two centuries, as 20260131 is; no other number is one."""
    if not DATE.fullmatch(digits):
        return False
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True


def without_tokens(path: str, mark: str) -> str:
    """The path with tokens replaced by the mark, path parameters (``;id=...``) with them.

    The names of files stay, but for the stem of a document that is a token.
    """
    return "/".join(_without_token(segment, mark) for segment in path.split("/"))


def _without_token(segment: str, mark: str) -> str:
    name, semicolon, _ = segment.partition(";")
    hidden = f";{mark}" if semicolon else ""
    stem, _, ending = unquote(name).rpartition(".")
    if stem and ending.lower() in ASSETS:
        return name + hidden
    if stem and ending.lower() in DOCUMENTS:
        return (f"{mark}.{ending}" if is_token(stem) else name) + hidden
    return (mark if is_token(unquote(name)) else name) + hidden


def field_key(facts: FieldFacts) -> str:
    """What names a field over time: its label, else a name or id that a person chose."""
    if facts.label and not is_token(facts.label):
        return _key(facts.kind, facts.label)
    for name in (facts.name, facts.id):
        if name and not is_generated(name):
            return _key(facts.kind, name)
    return _key(facts.kind, facts.placeholder) if facts.placeholder else facts.kind


def _key(kind: str, name: str) -> str:
    return f"{kind}|{COUNTER.sub('*', ' '.join(name.split()).lower())}"


@lru_cache(maxsize=64)  # each finding of a report asks for that of the same page
def path_template(url: str) -> str:
    """The path with identifiers replaced: ``/test/8f3a…/q/12`` and ``/test/9b1c…/q/14`` agree.

    Scheme, host, port, query and fragment are left out, so that staging and production agree.
    An address that was redacted has the template it had before.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return "/"
    if parts.scheme == "file":
        return without_tokens(parts.path.rsplit("/", 1)[-1], "*")
    path = without_tokens(parts.path, "*").replace(HIDDEN, "*")
    return "/".join("*" if NUMBER.fullmatch(part) else part for part in path.split("/")) or "/"


def variant_of(url: str) -> str:
    """Four hexadecimal digits that tell addresses apart whose query values or fragments differ.

    Empty for an address with neither. Tokens count for nothing, and so few digits give no value
    away: many have the same.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    pairs = sorted(pair for pair in parts.query.split("&") if pair)
    query = "&".join(_without_value(pair) for pair in pairs)
    fragment = without_tokens(parts.fragment, HIDDEN)
    if not query and not fragment:
        return ""
    text = f"{query}#{fragment}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).hexdigest()[:4]


def _without_value(pair: str) -> str:
    name, _, value = pair.partition("=")
    return f"{name}={HIDDEN if is_token(unquote(value)) else value}"


def fingerprint(restriction: str, url: str, field: str | None) -> str:
    """The id of a finding: 16 hexadecimal digits over restriction, path and field key.

    The outcome is not part of it: a restriction that comes or goes keeps its identity.
    """
    text = "\x1f".join((restriction, path_template(url), field or ""))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]
