"""Nothing is held against a page that was lost when its fields went away by themselves."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any, Final

import pytest

from pasteguard.catalogue import restrictions_named
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Mode, Outcome, Report
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets
from tests.faults import form
from tests.literal_pages import serving

FIELD: Final = "document.getElementById('answer')"
ANEW: Final = (
    f"const old = {FIELD}, next = old.cloneNode(); next.value = ''; next.readOnly = false;"
    " old.replaceWith(next);"
)
DOINGS: Final = {
    "empties-the-page": "document.body.replaceChildren();",
    "removes-the-field": f"{FIELD}?.remove();",
    "replaces-the-field": ANEW,
    "clears-the-field": f"{FIELD}.value = '';",
    "hides-the-form": "document.body.style.visibility = 'hidden';",
    "closes-the-field": f"{FIELD}.readOnly = true;",
    "disables-the-field": f"{FIELD}.disabled = true;",
}
OCCASIONS: Final = {
    "once": "setTimeout(() => {{ {doing} }}, {ms});",
    "every": "setInterval(() => {{ {doing} }}, {ms});",
    "loaded": "addEventListener('load', () => setTimeout(() => {{ {doing} }}, {ms}));",
    "pasted": FIELD + ".addEventListener('paste', () => setTimeout(() => {{ {doing} }}, {ms}));",
}
ASKED: Final = restrictions_named(
    [
        "typing",
        "paste",
        "copy",
        "cut",
        "undo",
        "drop",
        "ime",
        "dictation",
        "length-limit",
        "context-menu",
        "select",
        "shortcuts",
    ]
)
QUICK: Final = {
    ("empties-the-page", "once", 900),
}
HELD: Final = [
    pytest.param(*each, marks=[] if each in QUICK else [pytest.mark.every])
    for each in (
        *(
            ("empties-the-page", "once", ms)
            for ms in (300, 500, 700, 900, 1100, 1300, 1600, 2000, 2500, 3200)
        ),
        *((doing, "once", ms) for doing in list(DOINGS)[1:] for ms in (300, 900, 2000)),
        *((doing, "every", ms) for doing in list(DOINGS)[2:4] for ms in (300, 900, 2000)),
        *((doing, "loaded", 900) for doing in DOINGS),
    )
]


def page_at(path: str) -> str:
    """The page of ``occasion/ms/doing``."""
    occasion, _, rest = path.partition("/")
    ms, _, doing = rest.partition("/")
    if doing not in DOINGS:
        return ""
    return form(OCCASIONS[occasion].format(doing=DOINGS[doing], ms=ms))


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serving(page_at) as url:
        yield url


def audit(url: str, **asked: Any) -> Report:
    options = Options(disclosure=False, only=ASKED, timeout_s=180, **asked)
    return asyncio.run(audit_targets([Target(url, url)], options, Silence())).reports[0]


def restricted(report: Report) -> set[str]:
    return {each.restriction for each in report.findings if each.outcome is Outcome.RESTRICTED}


@pytest.mark.browser
@pytest.mark.parametrize(("doing", "occasion", "ms"), HELD)
def test_what_goes_by_itself_accuses_the_page_of_nothing(
    site: str, doing: str, occasion: str, ms: int
) -> None:
    report = audit(f"{site}/{occasion}/{ms}/{doing}")
    assert report.error is None
    assert {each.restriction for each in report.findings} == ASKED
    assert restricted(report) == set()


@pytest.mark.browser
@pytest.mark.every
@pytest.mark.parametrize("doing", list(DOINGS))
def test_looking_alone_does_not_accuse_it_either(site: str, doing: str) -> None:
    assert restricted(audit(f"{site}/once/900/{doing}", mode=Mode.PASSIVE)) == set()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("doing", "ms"),
    [
        ("clears-the-field", 300),
        pytest.param("closes-the-field", 0, marks=pytest.mark.every),
    ],
)
def test_the_same_as_an_answer_to_pasting_is_a_restriction(site: str, doing: str, ms: int) -> None:
    report = audit(f"{site}/pasted/{ms}/{doing}")
    assert "paste" in restricted(report)
    assert not restricted(report) & {"typing", "dictation"}
