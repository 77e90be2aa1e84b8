"""What is known of a page, without learning which page was meant."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from threading import Lock, Thread
from typing import Annotated, Final

import msgspec
from flask import Response, current_app, request
from msgspec import Meta

from pasteguard.artifacts.page_hash import SCHEME
from pasteguard.catalogue import entries
from pasteguard.model.report import Outcome
from pasteguard_server.api import resources
from pasteguard_server.api.bodies import body_within
from pasteguard_server.api.operations import Answer, Operation
from pasteguard_server.auth.rate_limits import network_of
from pasteguard_server.ingest import candidate_reports
from pasteguard_server.problems import Problem
from pasteguard_server.queries import lookup
from pasteguard_server.revalidation import answered, revalidated
from pasteguard_server.service import Service, the_service

ALL: Final = "all"
"""The prefix to ask with where no digit is to be sent."""
CACHING: Final = "public, max-age=3600, no-transform"
"""No proxy may compress an answer: its size would then tell what is in it."""
FRESH_S: Final = 60.0
THREAD: Final = "known digits"
LARGEST_REPORT: Final = 64 * 1024
"""Bytes of a candidate's report: many times what one can be, as nobody shows a token to send it."""
_STATE: Final = "pasteguard-digits"
_HASH: Final = "^[0-9a-f]{64}$"


class PassiveReport(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a candidate's browser saw by looking alone: a hash, and outcomes. Nothing else."""

    scheme: Annotated[str, Meta(max_length=40)]
    page: Annotated[str, Meta(pattern=_HASH)]
    outcomes: Annotated[dict[str, Outcome], Meta(min_length=1, max_length=60)]


class Digits:
    """How many digits to ask with: counted at first, and then anew beside the answers."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._counted: tuple[float, int] | None = None

    def now(self, service: Service) -> int:
        """The number as it was a minute ago at most, or a little longer while it is counted."""
        with self._lock:
            if self._counted is None:
                self._counted = (time.monotonic(), _count(service))
            counted_at, number = self._counted
            if time.monotonic() - counted_at > FRESH_S:
                # Nobody else is to count while this one does.
                self._counted = (time.monotonic(), number)
                Thread(target=self._count_anew, args=(service,), name=THREAD, daemon=True).start()
            return number

    def _count_anew(self, service: Service) -> None:
        number = _count(service)
        with self._lock:
            self._counted = (time.monotonic(), number)


def _count(service: Service) -> int:
    with service.database.reading() as connection:
        return lookup.digits(connection, least=service.settings.known_least)


def _digits() -> int:
    digits: Digits = current_app.extensions.setdefault(_STATE, Digits())
    return digits.now(the_service())


def known_scheme() -> Response:
    """How to ask."""
    response = answered(resources.KnownScheme(SCHEME, _digits()))
    response.headers["Cache-Control"] = CACHING
    return response


def known_pages(prefix: str) -> Response:
    """Every page whose hash begins so."""
    number = _digits()
    expected = ALL if number == 0 else f"[0-9a-f]{{{number}}}"
    if not re.fullmatch(expected, prefix):
        raise Problem(422, "known-digits", {"expected": ALL if number == 0 else number})
    beginning = "" if number == 0 else prefix
    service = the_service()
    with service.database.reading() as connection:
        pages = lookup.known_pages(connection, beginning)
        reported = candidate_reports.agreed(
            connection, beginning, service.settings.passive_agreeing
        )
    answer = resources.KnownPages(SCHEME, _merged(pages, reported), "")
    data = lookup.padded(answer, service.secret)
    response = revalidated(Response(data, mimetype="application/json"))
    response.headers["Cache-Control"] = CACHING
    return response


def _merged(
    pages: tuple[lookup.KnownPage, ...], reported: Mapping[str, tuple[str, ...]]
) -> tuple[resources.KnownPage, ...]:
    """One entry a page: the newest audit of it, and what only candidates say."""
    found: dict[str, resources.KnownPage] = {}
    for each in pages:
        if each.hash not in found:
            said = msgspec.json.decode(each.said)
            audited = {*said["restricted"], *said["allowed"]}
            others = tuple(name for name in reported.get(each.hash, ()) if name not in audited)
            found[each.hash] = resources.KnownPage(
                each.hash, each.audited_on, said["restricted"], tuple(said["allowed"]), others
            )
    for page_hash, names in reported.items():
        if page_hash not in found:
            found[page_hash] = resources.KnownPage(page_hash, None, {}, (), names)
    return tuple(found[name] for name in sorted(found))


def report_passively() -> Response:
    """Keeps what a candidate's browser saw, where the operator wants that."""
    service = the_service()
    if not service.settings.passive:
        raise Problem(403, "passive-off")
    too_large = Problem(413, "passive-large")
    data = body_within(LARGEST_REPORT, LARGEST_REPORT, too_large, too_large)
    try:
        report = msgspec.json.decode(data, type=PassiveReport)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Problem(422, "passive-form", {"why": str(error)}) from error
    names = {entry.id for entry in entries()}
    judged = {Outcome.RESTRICTED, Outcome.ALLOWED}
    if (
        report.scheme != SCHEME
        or not names >= report.outcomes.keys()
        or not judged >= set(report.outcomes.values())
    ):
        raise Problem(422, "passive-form", {"why": "scheme, outcomes"})
    with service.database.writing() as connection:
        network = network_of(request.remote_addr)
        candidate_reports.keep(connection, report.page, report.outcomes, network)
    return Response(status=204)


OPERATIONS: Final = (
    Operation(
        "known_scheme",
        "GET",
        "/known",
        "How to ask about a page: the rule of its hash, and how many of its first digits to send.",
        known_scheme,
        {200: Answer("The rule and the number.", resources.KnownScheme)},
        scope=None,
    ),
    Operation(
        "known",
        "GET",
        "/known/{prefix}",
        "Every published page whose hash begins so: `all` where the number of digits is 0.",
        known_pages,
        {200: Answer("The pages.", resources.KnownPages)},
        scope=None,
        problems=(404, 422),
    ),
    Operation(
        "passive",
        "POST",
        "/passive",
        "Say anonymously what looks restricted, where the operator takes such reports.",
        report_passively,
        {204: Answer("Taken.")},
        scope=None,
        body=PassiveReport,
        problems=(403,),
    ),
)
