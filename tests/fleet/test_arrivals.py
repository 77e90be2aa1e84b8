from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pasteguard.errors import (
    BrowserFailed,
    BrowserMissing,
    PageRefused,
    PageUnreachable,
    PasteguardError,
    UsageError,
)
from pasteguard.fleet.arrivals import (
    Loaded,
    Refused,
    Unreachable,
    What,
    WorkerFailed,
    what_of,
)
from pasteguard.model.report import Message

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("error", "what"),
    [
        (None, Loaded()),
        (PageRefused(Message("notice.refused"), "7"), Refused(7.0)),
        (PageRefused(Message("notice.refused"), ""), Refused(None)),
        (PageUnreachable(Message("notice.connection-refused")), Unreachable()),
        (PageUnreachable(Message("notice.pdf")), Loaded()),
        (UsageError(Message("notice.journey-failed")), Loaded()),
        (BrowserMissing(Message("notice.browser-missing")), WorkerFailed()),
        (BrowserFailed(Message("notice.browser-lost")), WorkerFailed()),
    ],
)
def test_an_error_tells_whose_trouble_it_is(error: PasteguardError | None, what: What) -> None:
    assert what_of(error, NOON) == what
