"""A company's start page, and a real service that has a published audit of the test behind it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pasteguard_server.settings import Settings
from tests.extension.copies import OUTSIDE
from tests.server.running import Running
from tests.server.running import serving as serving_audits
from tests.server.runs import ALLOWED, BLOCKED, of, report
from tests.site import Site

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Beforehand:
    """The start page's address, and the service."""

    start: str
    service: Running


@contextmanager
def beforehand(folder: Path) -> Iterator[Beforehand]:
    """Both, over real HTTP. The service knows so many pages that it is asked with digits of hashes.

    The page has a name that only the browsers of these tests find on this machine: services tell
    nothing of pages that nobody else can reach.
    """
    pages = folder / "pages"
    (pages / "test").mkdir(parents=True)
    (pages / "start.html").write_text(
        "<!doctype html><title>Start</title><a href='/test/essay.html?c=1'>Start the test</a>"
    )
    (pages / "test/essay.html").write_text("<!doctype html><title>Essay</title><textarea>")
    settings = Settings(folder=folder / "data", known_least=3, read_rate=10**9, submit_rate=10**9)
    with Site(pages) as site, serving_audits(settings) as service:
        origin = site.url.replace("127.0.0.1", OUTSIDE)
        others = [f"{origin}/{a}/{b}" for a in LETTERS for b in LETTERS]
        audits = of(
            report(BLOCKED, url=f"{origin}/test/essay.html"),
            *(report(ALLOWED, url=url) for url in others),
        )
        service.project("open", is_public=True)
        service.stored(audits, "project=open")
        assert service.read("known", None)["digits"] > 0
        yield Beforehand(f"{origin}/start.html", service)
