"""Identities that survive generated class names, ports, tokens and line shifts."""

from __future__ import annotations

import hashlib
import re
from typing import Final
from urllib.parse import urlsplit

from pasteguard.evidence import FieldFacts

LENGTH: Final = 16
GENERATED: Final = re.compile(
    r":r|\d{3,}|[0-9a-f]{8,}|^(?:ember|react|radix|mui|headlessui|mce_|cke_|quill|css-|sc-)",
    re.IGNORECASE,
)
TOKEN_SEGMENT: Final = re.compile(
    r"^(?:\d{2,}|[0-9a-f]{8,}|[0-9a-f-]{32,36}|(?=.*\d)[A-Za-z0-9_-]{12,}|[A-Za-z0-9_-]{24,}"
    r"|eyJ[\w.-]+)$",
    re.IGNORECASE,
)


def is_generated(name: str) -> bool:
    """Whether an id or a name looks made by a build or a framework, so that it may change."""
    return bool(GENERATED.search(name))


def field_key(facts: FieldFacts) -> str:
    """What names a field over time: its label, else a name or id that a person chose."""
    for name in (facts.label, facts.name, facts.id, facts.placeholder):
        if name and not (name != facts.label and is_generated(name)):
            return f"{facts.kind}|{' '.join(name.split()).lower()}"
    return facts.kind


def path_template(url: str) -> str:
    """The path with identifiers replaced: ``/test/8f3a…/q/12`` and ``/test/9b1c…/q/14`` agree.

    Scheme, host, port, query and fragment are left out, so that staging and production agree.
    """
    parts = urlsplit(url)
    if parts.scheme == "file":
        return parts.path.rsplit("/", 1)[-1]
    segments = ["*" if TOKEN_SEGMENT.match(segment) else segment for segment in parts.path.split("/")]
    return "/".join(segments) or "/"


def fingerprint(restriction: str, url: str, field: str | None) -> str:
    """The id of a finding: 16 hexadecimal digits over restriction, path and field key.

    The outcome is not part of it: a restriction that comes or goes keeps its identity.
    """
    text = "\x1f".join((restriction, path_template(url), field or ""))
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]
