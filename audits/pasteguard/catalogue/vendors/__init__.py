"""The vendor catalogue: who makes assessment pages and what watches them, one JSON file each.

A file says how to recognise a vendor and what is documented about its products, each fact with its
source and the month it was read. The browser extension reads the same files. What counts as a
trace of a vendor is decided in ``pasteguard.artifacts.vendor_products``:

- ``hosts`` match a host and all below it;
- ``scripts`` are regular expressions, in the common part of Python's and JavaScript's language,
  searched in a script's address without its query and fragment;
- ``globals`` are paths on ``window``, ``markers`` CSS selectors, ``headers`` names in lower case;
- ``code`` holds literal pieces that only this library's code, or the code that starts it, contains.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

import msgspec

from pasteguard.model.report import Effect

SUFFIX: Final = ".json"


class Kind(StrEnum):
    """What a vendor provides; the order here is the order of the documentation."""

    PLATFORM = "platform"
    PROCTORING = "proctoring"
    LOCKDOWN = "lockdown"
    REPLAY = "replay"
    ANALYTICS = "analytics"
    GUARD_LIBRARY = "guard-library"


class Author(StrEnum):
    """Who wrote a source: the vendor, or a customer that describes the product."""

    VENDOR = "vendor"
    CUSTOMER = "customer"


class VendorText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A name or a sentence in the languages of ``pasteguard.texts``."""

    en: str
    ja: str

    def say(self, language: str) -> str:
        """The words in the language. Raises KeyError for any but ``en`` and ``ja``."""
        return {"en": self.en, "ja": self.ja}[language]


class Fact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a document says that a product can do; never what a page was seen to do.

    ``restriction`` is an id of the restrictions' catalogue, ``source`` an address or the title of
    a document, ``read`` the year and month in which it was read.
    """

    restriction: str
    effects: tuple[Effect, ...]
    what: VendorText
    source: str
    by: Author
    read: str


class Vendor(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One vendor or library: its traces, and what is documented about it."""

    id: str
    name: VendorText
    kind: Kind
    hosts: tuple[str, ...]
    scripts: tuple[str, ...]
    globals: tuple[str, ...]
    markers: tuple[str, ...]
    headers: tuple[str, ...]
    code: tuple[str, ...]
    documented: tuple[Fact, ...]


@cache
def vendors() -> tuple[Vendor, ...]:
    """All vendors, kind by kind. Raises ValueError naming the file and the key that is wrong."""
    found = (
        decode(entry.read_bytes(), entry.name)
        for entry in files(__package__).iterdir()
        if entry.name.endswith(SUFFIX)
    )
    kinds = list(Kind)
    return tuple(sorted(found, key=lambda vendor: (kinds.index(vendor.kind), vendor.id)))


@cache
def vendors_by_id() -> Mapping[str, Vendor]:
    """All vendors by their ids."""
    return {vendor.id: vendor for vendor in vendors()}


def decode(content: bytes, name: str) -> Vendor:
    """The vendor that ``vendors/<name>`` holds.

    Raises ValueError, naming the file and the key, where a key is missing, unknown or of another
    type, where a pattern is no regular expression, and where the id is not the file's.
    """
    try:
        vendor = msgspec.json.decode(content, type=Vendor)
    except msgspec.DecodeError as error:
        raise ValueError(f"vendors/{name}: {error}") from error
    if vendor.id + SUFFIX != name:
        raise ValueError(f"vendors/{name}: $.id is {vendor.id!r}, so the file must be named so")
    for index, pattern in enumerate(vendor.scripts):
        try:
            re.compile(pattern)
        except re.error as error:
            raise ValueError(f"vendors/{name}: {error} - at `$.scripts[{index}]`") from error
    return vendor
