"""What can go wrong for a user, each with the next step.

::

    PasteguardError          what, and what to do next; retry_helps says whether trying again can
    ├── UsageError           the command, a target, a journey or a file given is wrong
    │   └── WayFailed        clicks or a journey came to no page
    ├── BrowserMissing       no browser to audit with
    ├── BrowserFailed        the browser did not start, or went away
    ├── PageUnreachable      the page could not be opened, so nothing can be said of it
    │   └── PageRefused      its host asks to be left alone for a while
    ├── PageWithheld         the page was left alone, so nothing can be said of it
    └── OwnMistake           Pasteguard itself failed, which is to be reported
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pasteguard.model.report import Message, Picture


class PasteguardError(Exception):
    """The root: a message of ``texts/notices.json``, whose ``.next`` text is the next step."""

    retry_helps = False

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


class UsageError(PasteguardError):
    """The command, a target, a journey or a file given is wrong; exit code 2."""


class WayFailed(UsageError):
    """Clicks or a journey came to no page; ``picture`` is the page where they failed, or None."""

    def __init__(self, message: Message, picture: Picture | None = None) -> None:
        super().__init__(message)
        self.picture = picture


class BrowserMissing(PasteguardError):
    """There is no browser to audit with."""


class BrowserFailed(PasteguardError):
    """The browser did not start, or went away while it was needed."""

    retry_helps = True


class PageUnreachable(PasteguardError):
    """The page could not be opened, so nothing can be said of it."""

    retry_helps = True


class PageRefused(PageUnreachable):
    """The host asks to be left alone; ``retry_after`` is its header of that name, or empty."""

    def __init__(self, message: Message, retry_after: str) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class PageWithheld(PasteguardError):
    """The page was left alone, as its host asked or for want of an answer or of a worker."""

    retry_helps = True


class OwnMistake(PasteguardError):
    """Pasteguard itself failed, in a way that nobody thought of."""
