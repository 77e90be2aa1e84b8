"""Whose a host is: the part of its name that one owner registered, by the public suffix list.

The list (https://publicsuffix.org) comes with the package publicsuffixlist and is never
downloaded. ``interpreter/sites.js`` is the same in JavaScript, from the same list.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import Final

import idna
from publicsuffixlist import PublicSuffixList

_NUMBERS: Final = frozenset("0123456789.")


def site_of(host: str) -> str:
    """What belongs to one owner: ``school.ed.jp`` of ``tests.school.ed.jp``.

    Names that a company gives to others, as below ``github.io``, are of one owner each. Numeric
    addresses, single names and public suffixes themselves are whole.
    """
    name = ascii_host(host)
    if ":" in name or _NUMBERS.issuperset(name):
        return name
    return _suffixes().privatesuffix(name) or name


def ascii_host(host: str) -> str:
    """A host as browsers write it: in lower case and ASCII, without a dot at its end."""
    name = host.rstrip(".").lower()
    if name.isascii():
        return name
    with suppress(idna.IDNAError):
        return idna.encode(name, uts46=True).decode().rstrip(".")
    # Browsers are less strict than the standard, as with ☃.example: the older one takes that.
    with suppress(UnicodeError):
        return name.encode("idna").decode().rstrip(".")
    return name


@cache
def _suffixes() -> PublicSuffixList:
    """The list, which takes 40 ms to read."""
    return PublicSuffixList()
