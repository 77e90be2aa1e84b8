"""What the user asked of an audit; made by the command line, read by the auditor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from pasteguard.model.report import Message, Mode, Report


@dataclass(frozen=True, slots=True)
class Target:
    """One page to audit: the address to open, and the name the user gave for it."""

    url: str
    name: str


@dataclass(frozen=True, slots=True)
class Credentials:
    """What the browser's own dialog asks for; only ``origin`` is told, or whoever asks if None."""

    name: str
    password: str = field(repr=False)
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Proxy:
    """Through whom the browser asks, as ``scheme://host:port``; the password is for it alone."""

    server: str
    name: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Device:
    """A phone, tablet or computer as a page sees it; ``viewport`` and ``screen`` in CSS pixels.

    ``scale`` is how many of its pixels a CSS pixel is wide. ``is_mobile``: it lays pages out as
    phones and tablets do, by the page's ``viewport`` element.
    """

    name: str
    user_agent: str
    viewport: tuple[int, int]
    screen: tuple[int, int]
    scale: float = 1.0
    is_mobile: bool = False
    has_touch: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page gets to see of the browser around it, as a Playwright context would set it.

    ``headers`` go with every request, ``media`` are media features by their names in CSS; None
    leaves what the browser has of its own. ``viewport`` is how wide and how high the page is, in
    CSS pixels, also on a device.
    """

    headers: tuple[tuple[str, str], ...] = ()
    ignores_https_errors: bool = False
    locale: str | None = None
    time_zone: str | None = None
    user_agent: str | None = None
    media: tuple[tuple[str, str], ...] = ()
    credentials: Credentials | None = None
    viewport: tuple[int, int] | None = None
    device: Device | None = None
    proxy: Proxy | None = None

    @property
    def size(self) -> tuple[int, int] | None:
        """How wide and how high the page is to be; None where nobody asked for a size."""
        return self.viewport or (self.device.viewport if self.device else None)


NO_SURROUNDINGS: Final = Surroundings()


@dataclass(frozen=True, slots=True)
class Options:
    """How to audit. ``timeout_s`` bounds one target, all of its visits together, in seconds.

    ``journey_settings`` are names and values for the journey; some are secret.
    ``visits``: the clicks and the journey are done so often at most, None for as often as it takes.
    ``disclosure``: the site's disclosure file is read. ``only`` are the ids of the restrictions to
    judge, empty for all. ``identify`` is what the browser says of who audits, empty for nothing.
    ``heeds_refusals``: a page answered with 429 or 503 is not audited but an error.
    ``artifact_files`` are those in which what is gathered is kept, by the targets' addresses.
    """

    mode: Mode = Mode.REHEARSAL
    language: str = "en"
    journey: Path | None = None
    journey_settings: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    clicks: tuple[str, ...] = ()
    storage_state: Path | None = None
    visits: int | None = None
    let_through: bool = False
    timeout_s: float = 60.0
    jobs: int = 1
    disclosure: bool = True
    only: frozenset[str] = frozenset()
    surroundings: Surroundings = NO_SURROUNDINGS
    identify: str = ""
    heeds_refusals: bool = False
    artifact_files: Mapping[str, Path] = field(default_factory=dict)

    def wants(self, restriction: str) -> bool:
        """Whether the restriction of this id is to be judged."""
        return not self.only or restriction in self.only


class Progress(Protocol):
    """Who wants to know how far an audit is; called from the event loop, must not block."""

    def started(self, target: Target) -> None:
        """The audit of this target begins."""

    def step(self, target: Target, what: Message) -> None:
        """The audit of this target now does ``what`` (a text of ``progress.json``)."""

    def finished(self, target: Target, report: Report) -> None:
        """The audit of this target ended in this report."""
