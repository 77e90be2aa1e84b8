"""The extension's pages in a real Firefox."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.extension import copies
from tests.extension.firefox import Firefox, find_firefox, firefox_with
from tests.site import Site

pytestmark = pytest.mark.browser

# Firefox lets no driver look into a page of an extension; another page of the extension may.
LOOKING_IN: Final = """
// Tabs stay open: what is left of a closed one cannot be looked at, and breaks the list.
let opened = 0;
export async function pageOf(path, ready) {
  opened += 1;
  const url = chrome.runtime.getURL(`${path}${path.includes("?") ? "&" : "?"}opened=${opened}`);
  await chrome.tabs.create({ url, active: false });
  for (let tries = 0; tries < 200; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const views = chrome.extension.getViews({ type: "tab" });
    const view = views.find((each) => each.location.href === url);
    const found = view?.document.querySelector(ready);
    if (!found) continue;
    const { title, body, documentElement } = view.document;
    const text = body.innerText;
    return { title, text, language: documentElement.lang, wide: documentElement.scrollWidth };
  }
  throw new Error(`${path} was not drawn`);
}
export const popupOver = (tabId) =>
  pageOf(`popup/popup.html?tab=${tabId}`, "#answers[aria-busy=false]");
export const store = (values) => chrome.storage.local.set(values);
export const stored = (name) => chrome.storage.local.get(name).then((all) => all[name]);
"""


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    if find_firefox() is None:
        if os.environ.get("CI"):
            pytest.fail("Firefox is missing")
        pytest.skip("Firefox is missing: these tests drive it")
    source = tmp_path_factory.mktemp("source") / "extension"
    shutil.copytree(copies.EXTENSION, source)
    engine: Path = source / "engine" / "index.js"
    engine.write_text(engine.read_text("utf-8") + LOOKING_IN, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(copies, "EXTENSION", source)
        with firefox_with(tmp_path_factory.mktemp("firefox")) as browser:
            yield browser


@pytest.mark.parametrize(
    ("language", "says"),
    [("en", "You cannot paste here"), ("ja", "貼り付けができ")],
)
def test_the_popup_says_in_firefox_what_a_page_forbids(
    firefox: Firefox, site: Site, language: str, says: str
) -> None:
    firefox.ask("store", {"settings": {"language": language}})
    page = f"{site.url}/paste/restricts-element-listener.html"
    firefox.open(page)
    drawn = firefox.ask("popupOver", {"tab": page})
    assert says in drawn["text"]
    assert drawn["language"] == language
    (entry, *_) = firefox.ask("stored", "tests")
    assert "paste" in entry["restricted"]


def test_my_tests_and_the_options_open_in_firefox(firefox: Firefox) -> None:
    firefox.ask("store", {"settings": {"language": "en"}})
    options = firefox.ask("pageOf", "options/options.html", "#options h1")
    assert options["title"] == "Pasteguard options"
    assert "Sites checked from the start" in options["text"]
    tests = firefox.ask("pageOf", "tests/tests.html", "#tests > *")
    assert "Pages you have checked." in tests["text"]
