"""Every state in which a candidate can see a page of the extension, for all browsers alike.

A state that is added here is drawn in each browser, in both languages: see ``test_states.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pasteguard.texts import text
from tests.extension.ui.headlines import HEADLINES
from tests.extension.ui.one_day import DAY

SERVICE: Final = "{service}"
"""Stands for the address of the stand-in service in what is stored."""

HOST: Final = "{host}"
"""Stands for its host in what a page says."""

POPUP: Final = "popup/popup.html"
OPTIONS: Final = "options/options.html"
TESTS: Final = "tests/tests.html"
DRAWN: Final = {POPUP: "#answers[aria-busy=false]", OPTIONS: "#options h1", TESTS: "#tests > *"}
"""By page, the element that shows that it is drawn."""

START: Final = "[data-keep=start] summary"
BEGIN: Final = "[data-focus=start]"
LETTER: Final = "#letter summary"
USE: Final = "#options [type=submit]"


@dataclass(frozen=True, slots=True)
class State:
    """One state: what is stored, what the candidate then does, and what the page says of it.

    ``says`` is a sentence in English and in Japanese. ``steps`` are selectors of what is pressed;
    with a text behind " = ", of what is written into.
    """

    name: str
    page: str
    says: tuple[str, str]
    steps: tuple[str, ...] = ()
    fake: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    tests: tuple[Mapping[str, Any], ...] = ()
    complaint: str = ""
    """What the browser's console may say of it."""


def said(text_id: str, **values: str | int) -> tuple[str, str]:
    """The sentence of the extension in both languages."""
    return text(text_id, "en", **values), text(text_id, "ja", **values)


def popup(
    name: str,
    says: tuple[str, str],
    *steps: str,
    over: str = "cannot-tell",
    fake: Mapping[str, Any] | None = None,
    settings: Mapping[str, Any] | None = None,
    complaint: str = "",
) -> State:
    """A state of the popup over a page of which the engine says ``states/{over}.json``."""
    given = {"state": over, **(fake or {})}
    return State(name, POPUP, says, steps, given, settings or {}, complaint=complaint)


def over_service(
    name: str,
    says: tuple[str, str],
    path: str = "",
    *,
    over: str = "paste-and-limit",
    share: bool = False,
) -> State:
    """A state of the popup where a service is set; the path chooses how the stand-in behaves."""
    settings = {"service": SERVICE + path, "share": share}
    complaint = "Failed to load resource" if path else ""
    return popup(name, says, over=over, settings=settings, complaint=complaint)


def options(name: str, says: tuple[str, str], *steps: str, **settings: str | bool) -> State:
    """A state of the options, with those settings; one site is checked from the start."""
    fake = {"sites": ["https://assess.example"]}
    return State(name, OPTIONS, says, steps, fake, settings)


def tests(name: str, says: tuple[str, str], *steps: str, filled: bool = True) -> State:
    """A state of My tests, over a day with eight companies or over nothing."""
    return State(name, TESTS, says, steps, tests=tuple(DAY) if filled else ())


ASSESS: Final = "assess.example"

STATES: Final = (
    *(popup(name, says, over=name) for name, says in HEADLINES.items()),
    popup("crash", said("popup.failed"), over="crash", complaint="the engine broke"),
    popup("plan", said("popup.section.plan"), over="paste-and-limit"),
    popup("kept", said("popup.kept"), over="paste-and-limit"),
    popup("forgotten", said("popup.forgotten"), "[data-focus=forget]", over="paste-and-limit"),
    popup("start-explained", said("start.risk"), START),
    popup("start-denied", said("start.denied"), START, BEGIN),
    popup("start-waiting", said("start.waiting"), START, BEGIN, fake={"grants": "slowly"}),
    popup("start-on", said("popup.level.start"), START, BEGIN, fake={"grants": True}),
    popup("start-stopped", said("start.stopped"), "[data-focus=stop]", fake={"on": True}),
    popup("file-offered", said("declaration.about", host=ASSESS)),
    popup("file-read", said("declaration.found"), "[data-focus=declare]"),
    popup(
        "file-silent",
        said("declaration.nothing"),
        "[data-focus=declare]",
        fake={"declares": "nothing"},
    ),
    popup(
        "file-missing", said("declaration.none"), "[data-focus=declare]", fake={"declares": "none"}
    ),
    popup("message", said("ask.about"), LETTER, over="paste-and-limit"),
    popup(
        "message-through-an-agent",
        said("letter.before.agent"),
        LETTER,
        "[value=agent]",
        over="paste-and-limit",
    ),
    popup("follow-up", said("ask.soon"), LETTER, "[value=after]", over="paste-and-limit"),
    popup(
        "message-edited",
        said("ask.edited"),
        LETTER,
        "#letter-text = Mine.",
        "[value=after]",
        over="paste-and-limit",
    ),
    popup(
        "message-too-long",
        said("ask.count.long", count=1100),
        LETTER,
        f"#letter-text = {'a' * 1100}",
        over="paste-and-limit",
    ),
    over_service("known-beforehand", said("known.about", host=HOST), over="cannot-tell"),
    over_service("known-nothing", said("known.nothing", host=HOST)),
    over_service("known-failed", said("known.failed", host=HOST), "/broken"),
    over_service("told-anonymously", said("share.sent", host=HOST), share=True),
    over_service("telling-refused", said("share.refused", host=HOST), "/refuses", share=True),
    over_service("telling-failed", said("share.failed", host=HOST), "/broken", share=True),
    options("options", said("options.service.none")),
    options("options-saved", said("options.saved"), "[name=keep]"),
    options("options-no-site-left", said("options.sites.none"), ".sites button"),
    options(
        "options-service-wrong", said("options.service.wrong"), "#service = audits.example", USE
    ),
    options(
        "options-service-denied",
        said("options.service.denied", host="audits.example"),
        "#service = https://audits.example",
        USE,
    ),
    options(
        "options-service",
        said("options.service.on", url="https://audits.example"),
        service="https://audits.example",
    ),
    options(
        "options-service-stopped",
        said("options.service.stopped"),
        "#options form button[type=button]",
        service="https://audits.example",
    ),
    tests("tests-none", said("tests.empty"), filled=False),
    tests("tests", said("tests.about")),
    tests("tests-one-deleted", said("tests.undo"), ".test .buttons button:last-child"),
    tests("tests-all-in-question", said("tests.delete-all.yes"), "#top button.grave"),
    tests(
        "tests-all-deleted", said("tests.empty"), "#top button.grave", "#top p + button + .grave"
    ),
    tests("tests-notes", said("tests.saved"), ".notes textarea = Ask Ms Ito"),
    tests("tests-follow-up", said("ask.soon"), ".test .buttons button"),
)
