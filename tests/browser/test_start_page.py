"""The start page and the test page are told apart, in a real browser."""

from __future__ import annotations

import asyncio

import pytest

from pasteguard.cli.sample_server import CLICKS, Version, serving, targets
from pasteguard.model.options import Options
from pasteguard.model.report import Mode, Report
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets

pytestmark = pytest.mark.browser


def look(version: Version, *clicks: str) -> Report:
    with serving() as url:
        options = Options(mode=Mode.PASSIVE, clicks=clicks)
        run = asyncio.run(audit_targets(targets(url, (version,), "en"), options, Silence()))
    return run.reports[0]


def test_what_the_start_page_announces_is_told_apart_from_the_test_page() -> None:
    report = look(Version.FAIR, *CLICKS)
    assert report.start is not None
    files = [url.rsplit("/", 1)[1] for url in (report.start.url, report.page.url)]
    assert files == ["index.html", "test.html"]
    assert report.start.announces["time-limit"] == "Time: 30 minutes."


def test_a_start_page_that_keeps_silent_announces_nothing() -> None:
    report = look(Version.GUARDED, *CLICKS)
    assert report.start is not None
    assert report.start.announces == {}


def test_without_a_click_there_is_no_start_page() -> None:
    assert look(Version.FAIR).start is None
