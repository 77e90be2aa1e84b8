"""Whatever the dry run of a page's code calls known is what a real browser says.

Unknown is always fine.

Small programs, generated and made of the test pages' own functions, run in Chromium and in the
interpreter, in one page. One thing is taken for granted and not tested: that code does not throw
because of a value that the dry run does not know. ``PASTEGUARD_SEED`` and ``PASTEGUARD_PROGRAMS``
try others.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Page, sync_playwright

from pasteguard import probe
from pasteguard.browser.launcher import find_browser
from scripts.interpreter_bundle import ROOT, bundled

HARNESS: Final = "tests/browser/soundness/main.js"
PAGES: Final = Path(__file__).parents[1] / "pages"
SEED: Final = int(os.environ.get("PASTEGUARD_SEED", "1"))
PROGRAMS: Final = int(os.environ.get("PASTEGUARD_PROGRAMS", "2000"))
SHRUNK: Final = 5
"""So many failures are made as short as they can be; the rest is only counted."""

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    if not (ROOT / "node_modules" / "esbuild").is_dir() and not os.environ.get("CI"):
        pytest.skip("Node.js or its packages are missing: run make node")
    harness = bundled(HARNESS)
    editors = (files(probe) / "editor_libraries.js").read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_browser(playwright.chromium.executable_path).path,
            args=["--no-sandbox"],
        )
        opened = browser.new_page()
        opened.evaluate(f"() => {{ {editors}\n{harness}\nglobalThis.soundness = interpreter; }}")
        yield opened
        browser.close()


def told(found: dict[str, Any]) -> str:
    """What is wrong, with programs to try."""
    parts = [f"{len(found['failures'])} of {found['compared']} programs from seed {SEED} on"]
    for failure in found["failures"][:SHRUNK]:
        parts.append(f"seed {failure['seed']}: {failure['difference']}\n{failure['shrunk']}")
    parts += [f"seed {each['seed']}: {each['why']}\n{each['code']}" for each in found["broken"][:2]]
    return "\n\n".join(parts)


def compared(page: Page, programs: str, given: list[Any]) -> dict[str, Any]:
    """The comparison of programs that are written in the page; nothing may differ."""
    found: dict[str, Any] = page.evaluate(
        f"given => soundness.compareAll(({programs})(...given), {SHRUNK})", given
    )
    print(
        f"{found['compared']} programs from seed {SEED} on say {found['said']} things, "
        f"of which {found['known']} are known"
    )
    assert not found["failures"], told(found)
    assert not found["broken"], told(found)
    return found


def inline_scripts() -> list[str]:
    """The code of all test pages, and of their smaller scripts."""
    pages = [path.read_text("utf-8") for path in sorted(PAGES.rglob("*.html"))]
    found = [
        code
        for page in pages
        for code in re.findall(r'<script(?: type="module")?>(.*?)</script>', page, re.DOTALL)
    ]
    files = [path.read_text("utf-8") for path in sorted(PAGES.rglob("*.js"))]
    return found + [text for text in files if len(text) < 50_000]


def test_what_is_known_of_generated_programs_is_so(page: Page) -> None:
    found = compared(
        page,
        """(seed, count) => Array.from({ length: count }, (_, at) => (
            { seed: seed + at, code: soundness.programOf(seed + at) }))""",
        [SEED, PROGRAMS],
    )
    assert found["compared"] >= 0.95 * PROGRAMS
    # It is no use to be right by knowing nothing.
    assert found["known"] >= 0.55 * found["said"]


def test_what_is_known_of_the_test_pages_functions_is_so(page: Page) -> None:
    found = compared(
        page,
        """(seed, count, scripts) => {
            const functions = soundness.functionsOf(scripts);
            return Array.from({ length: count }, (_, at) => (
                { seed: seed + at, code: soundness.pageProgram(functions, seed + at) }));
        }""",
        [SEED, PROGRAMS // 2, inline_scripts()],
    )
    assert found["compared"] >= 0.95 * (PROGRAMS // 2)
    assert found["known"] >= 0.8 * found["said"]


def test_no_case_that_was_once_wrong_is_wrong_again(page: Page) -> None:
    seeds = range(SEED, SEED + 40, 3)
    cases: list[dict[str, Any]] = page.evaluate("soundness.CASES")
    wrong = []
    for case in cases:
        results = [
            page.evaluate(
                "([code, seed]) => soundness.compareOnce(code, seed)", [case["code"], seed]
            )
            for seed in (seeds if "mystery" in case["code"] else [SEED])
        ]
        wrong += [
            f"{case['about']}: {each['difference']}" for each in results if each["difference"]
        ][:1]
        if case.get("certain") and results[0]["known"] < results[0]["said"]:
            wrong.append(f"{case['about']}: {results[0]['known']} of {results[0]['said']} known")
    assert not wrong, "\n".join(wrong)


def test_nothing_that_the_browser_has_is_called_missing(page: Page) -> None:
    assert page.evaluate("soundness.namesCalledMissing()") == []
