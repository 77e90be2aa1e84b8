"""The extension's pages in a real Firefox, with the true engine behind them.

Their states are in ``test_states.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, get_args

import pytest

from pasteguard.texts import Language, text
from tests.extension.clicking import WIDE
from tests.extension.firefox import Firefox, firefox_with, needs_firefox
from tests.extension.ui.beforehand import beforehand
from tests.extension.ui.conftest import NARROW
from tests.extension.ui.states import DRAWN, POPUP
from tests.site import Site

pytestmark = pytest.mark.browser

ANY: Final = {"drawn": DRAWN[POPUP], "steps": [], "withFaults": False}


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    needs_firefox()
    with firefox_with(tmp_path_factory.mktemp("firefox")) as browser:
        yield browser


def popup_over(firefox: Firefox, url: str, says: str) -> Any:
    firefox.open(url)
    return firefox.ask("popupOver", {"tab": url}, {**ANY, "says": says})


@pytest.mark.parametrize(
    ("language", "says"),
    [("en", "You cannot paste here"), ("ja", "貼り付けができ")],
)
def test_the_popup_says_in_firefox_what_a_page_forbids(
    firefox: Firefox, site: Site, language: str, says: str
) -> None:
    firefox.ask("store", {"settings": {"language": language}})
    page = f"{site.url}/paste/restricts-element-listener.html"
    drawn = popup_over(firefox, page, text("popup.kept", language))
    assert says in drawn["text"]
    assert drawn["language"] == language
    (entry, *_) = firefox.ask("stored", "tests")
    assert "paste" in entry["restricted"]


@pytest.mark.parametrize(
    ("name", "is_restricted"),
    [("restricts-user-select-on-body", True), ("lookalike-toolbar", False)],
)
def test_firefox_knows_what_a_style_above_the_text_says(
    firefox: Firefox, site: Site, name: str, is_restricted: bool
) -> None:
    firefox.ask("store", {"settings": {"language": "en"}})
    page = f"{site.url}/select/{name}.html"
    drawn = popup_over(firefox, page, text("popup.kept", "en"))
    kept = firefox.ask("stored", "tests")
    assert ("select" in kept[0]["restricted"]) is is_restricted, (kept, drawn)


@pytest.mark.parametrize("language", get_args(Language))
def test_the_popup_that_the_icon_opens_in_firefox_is_wide_enough_for_a_sentence(
    firefox: Firefox, site: Site, language: Language
) -> None:
    firefox.ask("store", {"settings": {"language": language}})
    firefox.open(f"{site.url}/paste/restricts-element-listener.html")
    told = firefox.ask("pressed", WIDE)
    assert text("popup.level.look", language) in told["text"]
    assert WIDE <= told["width"] <= NARROW["width"]
    assert not told["cutOff"]


def test_firefox_says_what_a_real_service_knows_of_the_test_behind_a_start_page(
    firefox: Firefox, tmp_path: Path
) -> None:
    with beforehand(tmp_path) as known:
        settings = {"language": "en", "service": known.service.url}
        firefox.ask("store", {"settings": settings})
        drawn = popup_over(firefox, known.start, "audited on November 20, 2026")
    assert "You cannot paste here" in drawn["text"]
    assert "Start the test, audited on November 20, 2026" in drawn["text"]
