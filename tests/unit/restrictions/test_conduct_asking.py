"""Requiring is judged by what a page asks of the browser, finding out by what it then tells."""

from __future__ import annotations

from typing import Any

import pytest

from pasteguard.artifacts.page_states import (
    FULLSCREEN,
    FULLSCREEN_REFUSAL,
    PHONE,
    PRESS,
    QUIET,
    SUBMIT,
    WINDOW_FULLSCREEN,
    WRITE,
    Observation,
)
from pasteguard.judge.permissions import reads_at_paste
from pasteguard.model.report import Effect, Outcome
from tests.builders import reason
from tests.conduct_builders import (
    bare,
    call,
    conduct,
    consequence,
    details,
    gone,
    judged,
    pressed,
    restricts,
    seen,
    sent,
    state,
)

DEVICES = {
    "camera": call("getUserMedia", '{"video": true}'),
    "microphone": call("getUserMedia", '{"audio": true}'),
    "screen-share": call("getDisplayMedia", '{"video": true}'),
    "geolocation": call("geolocation"),
    "keyboard-lock": call("keyboard.lock", '["Escape"]'),
}
FULL = call("requestFullscreen")

each_device = pytest.mark.parametrize("restriction", DEVICES)


def test_files_of_extensions_that_are_asked_for_are_a_record() -> None:
    probe = sent(to="chrome-extension://abcdef/icon.png", method="GET", kind="image")
    verdict = judged("automation", conduct(arrival=(probe,)))
    assert restricts(verdict, [Effect.RECORDS])
    assert verdict.summary.id == "judge.automation.extensions"


@pytest.mark.parametrize(
    ("restriction", "read", "told"),
    [
        ("automation", "navigator.webdriver", '{"webdriver": true}'),
        ("multi-screen", "screen.isExtended", '{"screens": 2}'),
        ("multi-screen", "getScreenDetails", '{"monitors": 2}'),
    ],
)
def test_what_is_read_restricts_only_once_it_is_told(
    restriction: str, read: str, told: str
) -> None:
    reads = (call(read),)
    assert judged(restriction, conduct()).outcome is Outcome.ALLOWED
    assert reason(judged(restriction, conduct(calls=reads))) == "reason.only-read"
    page = conduct(seen(SUBMIT, sent=(sent(told),)), calls=reads)
    assert restricts(judged(restriction, page), [Effect.RECORDS])


@pytest.mark.parametrize(
    ("restriction", "name", "button", "effect"),
    [
        ("clipboard-read", "clipboard.readText", "Paste from clipboard", Effect.RECORDS),
        ("clipboard-write", "clipboard.writeText", "Copy the question", Effect.ALTERS),
    ],
)
def test_the_clipboard_is_touched_by_the_page_or_at_the_candidates_wish(
    restriction: str, name: str, button: str, effect: Effect
) -> None:
    touch = call(name)
    assert judged(restriction, conduct()).outcome is Outcome.ALLOWED
    assert judged(restriction, conduct(pressed(button, touch))).outcome is Outcome.ALLOWED
    assert restricts(judged(restriction, conduct(pressed("Start", touch))), [effect])
    assert restricts(judged(restriction, conduct(seen("tab-switch", calls=(touch,)))), [effect])
    assert reason(judged(restriction, bare())) == "reason.not-tried"


def test_a_page_that_reads_the_clipboard_while_the_person_pastes_was_asked_to() -> None:
    at_paste, by_itself = call("clipboard.readText", "paste"), call("clipboard.readText")
    page = conduct(seen(WRITE, calls=(at_paste,)))
    assert judged("clipboard-read", page).outcome is Outcome.ALLOWED
    assert reads_at_paste(page)
    page = conduct(seen(WRITE, calls=(at_paste, by_itself)))
    assert restricts(judged("clipboard-read", page), [Effect.RECORDS])
    assert not reads_at_paste(conduct(seen(WRITE, calls=(by_itself,))))


@pytest.mark.parametrize(
    ("command", "outcome"),
    [("copy", Outcome.RESTRICTED), ("Cut", Outcome.RESTRICTED), ("insertText", Outcome.ALLOWED)],
)
def test_only_commands_that_write_to_the_clipboard_count(command: str, outcome: Outcome) -> None:
    page = conduct(seen("window-blur", calls=(call("execCommand", command),)))
    assert judged("clipboard-write", page).outcome is outcome


@each_device
def test_a_device_is_required_where_the_page_asks_for_it(restriction: str) -> None:
    need = DEVICES[restriction]
    assert judged(restriction, conduct()).outcome is Outcome.ALLOWED
    assert restricts(judged(restriction, conduct(calls=(need,))), [Effect.REQUIRES])
    assert restricts(judged(restriction, conduct(pressed("Start", need))), [Effect.REQUIRES])
    optional = judged(restriction, conduct(pressed("Try it (optional)", need)))
    assert reason(optional) == "reason.asks-optionally"


def test_a_microphone_is_no_camera() -> None:
    page = conduct(calls=(DEVICES["microphone"],))
    assert judged("camera", page).outcome is Outcome.ALLOWED
    page = conduct(calls=(DEVICES["camera"],))
    assert judged("microphone", page).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("left", "effects"),
    [
        (seen(FULLSCREEN, dialogs=("Back to full screen!",)), [Effect.REQUIRES, Effect.WARNS]),
        (seen(FULLSCREEN, during=state(standing="covered")), [Effect.REQUIRES]),
        (gone(FULLSCREEN), [Effect.REQUIRES, Effect.PUNISHES]),
    ],
)
def test_full_screen_that_cannot_be_left_freely_is_required(
    left: Observation, effects: list[Effect]
) -> None:
    assert restricts(judged("fullscreen", conduct(pressed("Start", FULL), left)), effects)


def test_a_field_that_opens_only_in_full_screen_requires_it() -> None:
    opens: dict[str, Any] = {"calls": (FULL,), "before": state(standing="hidden")}
    verdict = judged("fullscreen", conduct(seen(PRESS, **opens), seen(FULLSCREEN)))
    assert restricts(verdict, [Effect.REQUIRES])
    new = conduct(seen(PRESS, calls=(FULL,), new_fields=1), seen(FULLSCREEN))
    assert restricts(judged("fullscreen", new), [Effect.REQUIRES])


def test_a_field_that_a_style_shows_only_in_full_screen_requires_it() -> None:
    filled = seen(WINDOW_FULLSCREEN, before=state(standing="hidden"), label="@media { a {} }")
    verdict = judged("fullscreen", conduct(filled))
    assert restricts(verdict, [Effect.REQUIRES])
    assert (details(verdict), verdict.proofs[0].mechanism) == (["proof.fullscreen.style"], "css")
    same = conduct(seen(WINDOW_FULLSCREEN, state("A hint.")))
    assert judged("fullscreen", same).outcome is Outcome.ALLOWED


def test_full_screen_that_is_offered_and_left_freely_is_not_required() -> None:
    page = conduct(pressed("Full screen", FULL), seen(FULLSCREEN), seen(FULLSCREEN_REFUSAL))
    verdict = judged("fullscreen", page)
    assert (verdict.outcome, details(verdict)) == (
        Outcome.ALLOWED,
        ["proof.fullscreen.optional"],
    )
    assert judged("fullscreen", conduct(pressed("Start"))).outcome is Outcome.ALLOWED


def test_a_field_that_is_not_there_where_full_screen_was_refused_requires_it() -> None:
    refused = seen(FULLSCREEN_REFUSAL, state(fields={}))
    page = conduct(pressed("Start", FULL), seen(FULLSCREEN), refused)
    verdict = judged("fullscreen", page)
    assert restricts(verdict, [Effect.REQUIRES])
    assert details(verdict) == ["proof.fullscreen.refused"]


def test_full_screen_that_could_not_be_refused_may_be_required() -> None:
    page = conduct(pressed("Start", FULL), seen(FULLSCREEN))
    assert reason(judged("fullscreen", page)) == "reason.fullscreen.not-refused"


def test_full_screen_that_was_asked_for_but_not_entered_is_unclear() -> None:
    page = conduct(pressed("Start", FULL))
    assert reason(judged("fullscreen", page)) == "reason.fullscreen.not-entered"


DEMAND = "This test requires Safe Exam Browser."


@pytest.mark.parametrize(
    "line",
    [
        DEMAND,
        "Please install the Proctorio extension to continue.",
        "この試験は専用ブラウザーでのみ受験できます。",
    ],
)
def test_a_client_is_required_where_the_page_demands_it_and_no_field_can_be_used(line: str) -> None:
    turned_away = seen(QUIET, state(line, fields={}))
    verdict = judged("lockdown-client", bare(turned_away))
    assert restricts(verdict, [Effect.REQUIRES])
    assert consequence(verdict) == "consequence.said"
    disabled = seen(QUIET, state(line, standing="disabled"))
    assert restricts(judged("lockdown-client", bare(disabled)), [Effect.REQUIRES])


@pytest.mark.parametrize(
    "line", [DEMAND, "You may use Safe Exam Browser, or any browser you like."]
)
def test_a_field_that_can_be_used_lets_an_ordinary_browser_in(line: str) -> None:
    verdict = judged("lockdown-client", bare(seen(QUIET, state(line))))
    assert verdict.outcome is Outcome.ALLOWED


@pytest.mark.parametrize("line", ["Welcome.", "Safe Exam Browser is not required."])
def test_a_page_without_fields_that_demands_nothing_is_unclear(line: str) -> None:
    page = bare(seen(QUIET, state(line, fields={})))
    assert reason(judged("lockdown-client", page)) == "reason.no-field-seen"
    assert reason(judged("lockdown-client", bare())) == "reason.not-tried"


def test_a_page_that_turns_phones_away_requires_a_computer() -> None:
    refused = seen(PHONE, state("Phones are not let in.", fields={}))
    verdict = judged("lockdown-client", conduct(refused))
    assert restricts(verdict, [Effect.REQUIRES])
    assert details(verdict) == ["proof.lockdown-client.phone"]


def test_a_page_that_is_laid_out_for_phones_lets_them_in() -> None:
    page = conduct(seen(PHONE, state("Menu for phones")))
    assert judged("lockdown-client", page).outcome is Outcome.ALLOWED
