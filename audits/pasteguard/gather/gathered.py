"""What an audit hears of one target, kept so that a report can be made of it at any moment."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.fields import LeftAlone
from pasteguard.artifacts.fingerprints import variant_of
from pasteguard.artifacts.redaction import redact_url
from pasteguard.browser.announcements import Announced, fetch_declaration, read_lines
from pasteguard.browser.fields import FieldHandle
from pasteguard.browser.navigation import Arrived, Start
from pasteguard.browser.request_holding import HeldRequest
from pasteguard.browser.screenshot import take_picture
from pasteguard.browser.visit import ProbeFailed, Visit, VisitEnded
from pasteguard.errors import OwnMistake, PageWithheld, PasteguardError
from pasteguard.gather.conduct import ConductLook
from pasteguard.gather.first_pass import FirstLook
from pasteguard.judge.own_mistakes import REASON, why_of
from pasteguard.judge.verdict import Verdict
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Check, CheckStatus, Message, Mode, Page, Picture


@dataclass(slots=True)
class Heard:
    """All that is known of one target so far; complete enough for a report at any moment.

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
    passive: dict[str, dict[str | None, Verdict]] = field(default_factory=dict)
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

    def forget(self) -> None:
        """Forgets what was rehearsed: a page that lost its browser midway looks guilty of it."""
        self.look = FirstLook()
        self.conduct = None
        self.passive, self.handles, self.picture = {}, [], None
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
                self.announced.declaration = await fetch_declaration(visit)
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

    @property
    def has_inventory(self) -> bool:
        """Whether the fields of the page were looked for at all."""
        if self.is_forgotten:
            return False
        if self.options.mode is Mode.PASSIVE:
            return any(c.id == "inventory" and c.status is CheckStatus.DONE for c in self.checks)
        watched = self.conduct is not None and bool(self.conduct.observations)
        return self.look.is_complete or watched

    @property
    def has_second_look(self) -> bool:
        """Whether all that was suspected of the page as a whole had its second look."""
        return any(c.id == "second-look" and c.status is CheckStatus.DONE for c in self.checks)

    def why_not(self) -> Message:
        """Why the rehearsal did not come to something: the page ended it, or the time did."""
        if self.cut_short is not None:
            return Message("reason.memory")
        if isinstance(self.error, PageWithheld):
            return Message("reason.not-audited")
        if self.browser_lost:
            return Message("reason.browser-lost")
        if self.look.ends:
            return Message("reason.unseen", {"why": f"@ended.{self.look.ends[-1]}"})
        if any(notice.id == "notice.deadline" for notice in self.notices):
            return Message("reason.deadline")
        ended = [notice.id for notice in self.notices if notice.id.startswith("notice.ended.")]
        if ended:
            return Message("reason.unseen", {"why": f"@ended.{ended[-1].rsplit('.', 1)[-1]}"})
        if isinstance(self.error, OwnMistake):
            return Message(REASON, dict(self.error.message.values))
        return Message("reason.not-opened" if self.page is None else "reason.not-tried")
