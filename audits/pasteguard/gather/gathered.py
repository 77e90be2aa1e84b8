"""Who gathers: what is known of one target so far, from which a report can be made at any moment.

A visit, the browser's guard and whoever watches the time note here what they see.
``Gathering.artifacts`` gives it as plain data, which is all that judging gets.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError

from pasteguard import __version__
from pasteguard.artifacts.audit import (
    Failure,
    FailureKind,
    GatheredAudit,
    GatheredField,
    SiteFile,
    StartLines,
)
from pasteguard.artifacts.fields import LeftAlone, PageEvidence
from pasteguard.artifacts.fingerprints import variant_of
from pasteguard.artifacts.page_states import Conduct
from pasteguard.artifacts.pointer import WINDOW
from pasteguard.artifacts.redaction import redact_url
from pasteguard.artifacts.static_verdicts import StaticVerdict
from pasteguard.browser.announcements import Announced, fetch_site_file, read_lines
from pasteguard.browser.field_session import closed
from pasteguard.browser.fields import FieldHandle
from pasteguard.browser.navigation import Arrived, Start
from pasteguard.browser.request_holding import HeldRequest
from pasteguard.browser.screenshot import take_picture
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.errors import OwnMistake, PageWithheld, PasteguardError, WayFailed
from pasteguard.gather.conduct import ConductLook
from pasteguard.gather.first_pass import FieldRecord, FirstLook
from pasteguard.judge.disclosure.declaration import shown_address
from pasteguard.judge.own_mistakes import attempted, own_mistake, why_of
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Check, Held, Message, Page, Picture

HELD_LIMIT: Final = 100
"""So many different requests that were held back are told of."""


@dataclass(slots=True)
class Gathering:
    """The audit of one target as it goes on.

    ``is_confirmed``: the second look came to its end. ``alone``: what the page does also where
    nothing is done to it; ``is_controlled``: that is known, as far as a loss depends on it.
    ``browser_lost``: the browser went away, which is not known to be the page's doing.
    ``held_early`` counts what was held before anything was done to the page.
    ``cut_short`` is the notice of whoever watches over the browser and ended it.
    """

    target: Target
    started_at: str
    options: Options
    browser: str = ""
    duration_ms: int = 0
    page: Page | None = None
    start: Start | None = None
    picture: Picture | None = None
    look: FirstLook = field(default_factory=FirstLook)
    conduct: ConductLook | None = None
    announced: Announced = field(default_factory=Announced)
    static_verdicts: tuple[StaticVerdict, ...] = ()
    handles: list[FieldHandle] = field(default_factory=list)
    held: list[HeldRequest] = field(default_factory=list)
    held_early: int = 0
    checks: list[Check] = field(default_factory=list)
    notices: list[Message] = field(default_factory=list)
    error: PasteguardError | None = None
    is_confirmed: bool = False
    alone: LeftAlone = field(default_factory=LeftAlone)
    is_controlled: bool = True
    browser_lost: bool = False
    cut_short: Message | None = None
    is_forgotten: bool = False

    def hold(self, held: HeldRequest, *, is_early: bool) -> None:
        """Notes what was held back; ``is_early``: before anything was done to the page."""
        self.held.append(held)
        self.held_early += is_early

    def notice(self, message_id: str, **values: str | int) -> None:
        """Adds a warning to the report, once."""
        message = Message(message_id, values)
        if message not in self.notices:
            self.notices.append(message)

    def fail(self, error: PasteguardError) -> None:
        """Notes why the audit could not be done; a page that was seen before keeps its findings."""
        self.error = error
        if isinstance(error, WayFailed) and self.page is None:
            self.picture = error.picture

    def forget(self) -> None:
        """Forgets what was rehearsed: a page that lost its browser midway looks guilty of it."""
        self.look = FirstLook()
        self.conduct = None
        self.static_verdicts, self.handles, self.picture = (), [], None
        self.is_confirmed, self.alone, self.is_controlled = False, LeftAlone(), True
        self.is_forgotten = True

    async def meet(self, arrived: Arrived, visit: Visit) -> None:
        """Notes the page's name and address, the first time it is reached."""
        for message in arrived.warnings:
            self.notice(message.id, **message.values)
        if self.page is not None:
            return
        if arrived.start is not None:
            self.start = arrived.start
            self.announced.read(arrived.start.lines)
        top = (await visit.frames())[0]
        described: dict[str, Any] = {"title": "", "language": None, "text": 1, "elements": 0}
        with suppress(ProbeFailed, PlaywrightError):
            described = await visit.ask(top, "describePage")
        self.page = Page(
            requested_url=redact_url(self.target.url),
            url=redact_url(visit.page.url),
            title=str(described["title"]),
            status=arrived.status,
            language=described["language"],
            variant=variant_of(self.target.url),
        )
        async with self._part("announced"):
            self.announced.read(await read_lines(visit))
            if self.options.disclosure:
                self.announced.site_file = await fetch_site_file(visit)
        if described["text"] == 0 and int(described["elements"]) < 20:
            self.notice("notice.empty-page")
            return
        async with self._part("picture"):
            self.picture = await take_picture(visit)

    @asynccontextmanager
    async def _part(self, name: str) -> AsyncIterator[None]:
        """Does what the audit can do without; where that is our mistake, a notice says so."""
        try:
            yield
        except (VisitEnded, PlaywrightError, ProbeFailed, PasteguardError):
            raise
        except Exception as error:
            self.notice("notice.own-mistake-part", what=f"@part.{name}", why=why_of(error))

    def artifacts(self) -> GatheredAudit:
        """All of it as plain data, for judging and for keeping. Never fails.

        A part of which our own mistake makes nothing is missing, and told; where nothing at all
        can be made of it, the mistake is the audit's failure.
        """
        return attempted(self._artifacts, self._bare)

    def _artifacts(self) -> GatheredAudit:
        notices = list(self.notices)
        held_none: tuple[Held, ...] = ()

        def held_failed(error: Exception) -> tuple[Held, ...]:
            notices.append(_part_failed("held", error))
            return held_none

        held = attempted(lambda: _counted(self.held), held_failed)
        conduct, conduct_failed = self._conduct()
        look = self.look
        return replace(
            self._bare(),
            fields=tuple(self._fields()),
            text=_closed(look.page),
            ends=tuple(look.ends),
            is_complete=look.is_complete,
            is_confirmed=self.is_confirmed,
            start=_start_lines(self.start),
            lines=tuple(self.announced.lines),
            site_file=_shown(self.announced.site_file),
            picture=self.picture,
            conduct=conduct,
            conduct_failed=conduct_failed,
            static_verdicts=self.static_verdicts,
            held=held,
            held_count=len(self.held),
            held_early=self.held_early,
            notices=tuple(notices),
            failure=_failure(self.error),
            alone=self.alone,
            is_controlled=self.is_controlled,
            browser_lost=self.browser_lost,
            cut_short=self.cut_short,
            is_forgotten=self.is_forgotten,
        )

    def _bare(self, error: Exception | None = None) -> GatheredAudit:
        """Who audited what and when, and the mistake of ours that left nothing else."""
        asked = redact_url(self.target.url)
        device = self.options.surroundings.device
        return GatheredAudit(
            mode=self.options.mode,
            browser=self.browser,
            started_at=self.started_at,
            duration_ms=self.duration_ms,
            version=__version__,
            asked=Page(asked, asked, "", None, None, variant_of(self.target.url)),
            page=self.page,
            only=tuple(sorted(self.options.only)),
            checks=tuple(self.checks),
            notices=tuple(self.notices),
            failure=_failure(own_mistake(error)) if error is not None else None,
            device=device.name if device else "",
            is_mobile=device is not None and device.is_mobile,
            width=(self.options.surroundings.size or WINDOW)[0],
        )

    def _conduct(self) -> tuple[Conduct | None, str]:
        """The page's conduct, or the mistake of ours for which it is missing."""
        if self.conduct is None:
            return None, ""
        try:
            return self.conduct.judged(), ""
        except Exception as error:
            return None, why_of(error)

    def _fields(self) -> list[GatheredField]:
        """The fields in the report's order: of the rehearsal, else of whoever saw any."""
        if self.look.records:
            return [_tried_field(record) for record in self.look.records]
        watched = self.conduct.handles if self.conduct is not None else []
        return [
            GatheredField(handle.key, redact_url(handle.frame.address), handle.facts)
            for handle in self.handles or watched
        ]


def _tried_field(record: FieldRecord) -> GatheredField:
    handle = record.handle
    return GatheredField(
        handle.key,
        redact_url(handle.frame.address),
        handle.facts,
        is_tried=True,
        admits=record.admits,
        # An open end is no number that a file could hold.
        attempts=tuple(closed(attempt) for attempt in record.attempts),
        unseen=record.unseen,
        unconfirmed=frozenset(record.unconfirmed),
        like=record.like,
    )


def _closed(page: PageEvidence) -> PageEvidence:
    menus = {key: closed(attempt) for key, attempt in page.menu_on_fields.items()}
    return replace(page, menu_on_fields=menus)


def _start_lines(start: Start | None) -> StartLines | None:
    if start is None:
        return None
    return StartLines(redact_url(start.url), start.title, tuple(start.lines))


def _shown(file: SiteFile | None) -> SiteFile | None:
    return replace(file, url=shown_address(file.url)) if file is not None else None


def _counted(held: list[HeldRequest]) -> tuple[Held, ...]:
    counted = Counter(f"{each.method} {redact_url(each.url)}" for each in held)
    return tuple(Held(request, count) for request, count in counted.most_common(HELD_LIMIT))


def _failure(error: PasteguardError | None) -> Failure | None:
    if error is None:
        return None
    kind = FailureKind.OTHER
    if isinstance(error, PageWithheld):
        kind = FailureKind.WITHHELD
    elif isinstance(error, OwnMistake):
        kind = FailureKind.OWN_MISTAKE
    return Failure(error.message, kind, error.retry_helps)


def _part_failed(name: str, error: Exception) -> Message:
    return Message("notice.own-mistake-part", {"what": f"@part.{name}", "why": why_of(error)})
