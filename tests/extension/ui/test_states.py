"""Every state of the extension's pages, in both browsers: told in both languages, fit for all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal, Protocol

import pytest

from tests.extension.firefox import Firefox, firefox_with, needs_firefox
from tests.extension.ui.conftest import STATES as REPORTS
from tests.extension.ui.conftest import LoadedExtension
from tests.extension.ui.headlines import HEADLINES
from tests.extension.ui.standin_service import Service, standing_in
from tests.extension.ui.states import DRAWN, HOST, SERVICE, STATES, State

pytestmark = pytest.mark.browser

LANGUAGES: Final = ("en", "ja")
SQUEEZED: Final = "import('/acting.js').then(({ squeezed }) => squeezed(window))"


class Browser(Protocol):
    """What draws a state and tells what then stands in the page; see ``acting.js``."""

    def draw(self, stored: dict[str, Any], path: str, wanted: dict[str, Any]) -> Any: ...


class InChromium:
    """English is drawn in the light, Japanese in the dark."""

    def __init__(self, extension: LoadedExtension) -> None:
        self.extension = extension

    def draw(self, stored: dict[str, Any], path: str, wanted: dict[str, Any]) -> Any:
        is_dark = stored["settings"]["language"] == "ja"
        self.extension.page.emulate_media(color_scheme="dark" if is_dark else "light")
        self.extension.store(**stored)
        page = self.extension.open(path, wanted["drawn"])
        wanted = {**wanted, "withFaults": True}
        act = "wanted => import('/acting.js').then(({ act }) => act(window, wanted))"
        told = page.evaluate(act, wanted)
        for width, size in ((320, ""), (400, "200%")):
            page.set_viewport_size({"width": width, "height": 600})
            page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
            told["cutOff"] |= page.evaluate("document.documentElement.scrollWidth > innerWidth")
            told["squeezed"] += page.evaluate(SQUEEZED)
        return told


class InFirefox:
    """One window for all states; faults are looked for in English."""

    def __init__(self, firefox: Firefox) -> None:
        self.firefox = firefox

    def draw(self, stored: dict[str, Any], path: str, wanted: dict[str, Any]) -> Any:
        self.firefox.ask("store", stored)
        # The languages differ in nothing that is judged, and it takes its time.
        has_faults = stored["settings"]["language"] == "en"
        return self.firefox.ask("show", path, {**wanted, "withFaults": has_faults})


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    with standing_in() as server:
        yield server


@pytest.fixture(scope="module")
def browser(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    if request.param == "chromium":
        yield InChromium(request.getfixturevalue("loaded"))
        return
    needs_firefox()
    with firefox_with(tmp_path_factory.mktemp("firefox"), has_fake_engine=True) as firefox:
        yield InFirefox(firefox)


def test_every_report_is_a_state() -> None:
    assert sorted(file.stem for file in REPORTS.glob("*.json")) == sorted(HEADLINES)


def _looks() -> Iterator[Any]:
    """On every change some states, each in one language; all with the others."""
    for name, step, others in (("chromium", 1, 4), ("firefox", 5, 16)):
        for place, state in enumerate(STATES):
            for turn, language in enumerate(LANGUAGES):
                is_seen = (place * step + turn) % others == 0
                yield pytest.param(
                    *(name, state, language),
                    id=f"{name}-{state.name}-{language}",
                    marks=[] if is_seen else [pytest.mark.every],
                )


@pytest.mark.parametrize(("browser", "state", "language"), list(_looks()), indirect=["browser"])
def test_a_state_says_its_sentence_and_can_be_read_by_all(
    browser: Browser, service: Service, state: State, language: Literal["en", "ja"]
) -> None:
    says = state.says[language == "ja"].replace(HOST, service.host)
    wanted = {"drawn": DRAWN[state.page], "steps": state.steps, "says": says}
    stored = stored_for(state, service, language)
    told = browser.draw(stored, state.page, wanted)
    assert says in told["text"]
    assert not (state.steps and told["stoodBefore"])
    assert told["language"] == language
    assert len(told["headings"]) == 1
    assert told["faults"] == []
    assert not told["cutOff"]
    assert told["squeezed"] == []


def stored_for(state: State, service: Service, language: str) -> dict[str, Any]:
    settings = {
        name: value.replace(SERVICE, service.url) if isinstance(value, str) else value
        for name, value in state.settings.items()
    }
    return {
        "fake": dict(state.fake),
        "settings": {"language": language, **settings},
        "tests": list(state.tests),
    }
