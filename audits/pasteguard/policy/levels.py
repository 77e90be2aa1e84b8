"""Which level holds for a restriction on a page: the strongest layer that says something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cache
from urllib.parse import urlsplit

from pasteguard.catalogue import entries
from pasteguard.model.report import Effect, Page
from pasteguard.policy.words import (
    RESTRICTED,
    UNCLEAR,
    UNDISCLOSED,
    Level,
    Levels,
    Policy,
    PolicyLayer,
    mildest,
    severest,
)


def level_restricted(
    policy: Policy, page: Page, restriction: str, effects: Sequence[Effect]
) -> Level:
    """How much it counts that something is restricted, by the effect that counts most."""
    scopes = list(_scopes(policy, page, restriction))
    cases = [str(effect) for effect in effects] or [RESTRICTED]
    return severest(*(_first(scopes, case, RESTRICTED) for case in cases))


def level_unclear(policy: Policy, page: Page, restriction: str) -> Level:
    """How much it counts that something is unclear: never more than if it were restricted."""
    scopes = list(_scopes(policy, page, restriction))
    known = severest(*(_first(scopes, case, RESTRICTED) for case in (RESTRICTED, *Effect)))
    return mildest(_first(scopes, UNCLEAR), known)


def level_undisclosed(policy: Policy, page: Page, restriction: str) -> Level:
    """How much it counts that a page is silent about something that it restricts."""
    return _first(list(_scopes(policy, page, restriction)), UNDISCLOSED)


def allowed_gaps(policy: Policy, page: Page) -> frozenset[str]:
    """What of ``ALLOWABLE`` the policy lets pass on the page, by the strongest layer that says."""
    said = (layer.allowed for layer in _layers(policy, page) if layer.allowed is not None)
    return next(said, frozenset())


def fits(pattern: str, page: Page) -> bool:
    """Whether the page has such an address, as it was asked for or as it was audited.

    ``*`` stands for anything, ``?`` for one character. A pattern that begins with ``/`` is one of
    the path alone; an empty one fits every page.
    """
    if not pattern:
        return True
    addresses = {page.url, page.requested_url}
    if pattern.startswith("/"):
        addresses = {urlsplit(address).path for address in addresses}
    return any(fnmatchcase(address, pattern) for address in addresses)


def _scopes(policy: Policy, page: Page, restriction: str) -> Iterator[Levels]:
    """Where to look, strongest first; what is said of an id counts before its group."""
    for layer in _layers(policy, page):
        yield layer.named.get(restriction, {})
        yield layer.named.get(_groups().get(restriction, ""), {})
        yield layer.wide


def _layers(policy: Policy, page: Page) -> Iterator[PolicyLayer]:
    for section in reversed(policy.sections):
        if fits(section.url, page):
            yield from section.layers
    yield from policy.layers


def _first(scopes: Sequence[Levels], *cases: str) -> Level:
    said = (scope[case] for scope in scopes for case in cases if case in scope)
    return next(said, Level.OFF)


@cache
def _groups() -> dict[str, str]:
    return {entry.id: str(entry.group) for entry in entries()}
