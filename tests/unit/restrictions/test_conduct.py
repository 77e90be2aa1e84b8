"""Watching is judged by what a page did about an act, not by what it listens to."""

from __future__ import annotations

import base64
import json
from dataclasses import replace

import pytest

from pasteguard.artifacts.page_states import FLUSH, OTHER_KEY, POINTER, QUIET, SUBMIT
from pasteguard.artifacts.pointer import NARROW_PATH, PATH, WINDOW, path_within
from pasteguard.artifacts.requests import Sent
from pasteguard.model.report import Effect, Outcome, Source
from tests.builders import GUARD, reason
from tests.conduct_builders import (
    PASTED,
    QUESTION,
    TYPED,
    bare,
    call,
    conduct,
    consequence,
    details,
    gone,
    handed_in,
    judged,
    listener,
    quiet,
    restricts,
    seen,
    sent,
    state,
    written,
)

WATCHED = {
    "tab-switch": ("visibilitychange", "tab_switches=2"),
    "window-blur": ("blur", "window_blur=2"),
    "mouse-leave": ("mouseleave", "mouse_left=2"),
    "resize": ("resize", "resized=2"),
    "screenshot": ("keyup", "print_screen=1"),
    "devtools": ("resize", "devtools=1"),
}
UNCLEAR_LISTENERS = ("tab-switch", "window-blur", "mouse-leave")

each_watched = pytest.mark.parametrize("restriction", WATCHED)


@each_watched
def test_an_act_without_consequence_is_allowed(restriction: str) -> None:
    page = conduct(seen(restriction), seen(SUBMIT, sent=(handed_in(),)))
    assert judged(restriction, page).outcome is Outcome.ALLOWED


@each_watched
def test_an_act_that_was_not_done_is_unclear(restriction: str) -> None:
    assert reason(judged(restriction, conduct())) == "reason.not-tried"


@each_watched
def test_a_listener_alone_never_restricts(restriction: str) -> None:
    page = conduct(seen(restriction), listeners=(listener(WATCHED[restriction][0]),))
    expected = Outcome.UNCLEAR if restriction in UNCLEAR_LISTENERS else Outcome.ALLOWED
    assert judged(restriction, page).outcome is expected


@each_watched
def test_a_warning_counted_to_three_and_a_submission_punish(restriction: str) -> None:
    page = conduct(
        seen(restriction, dialogs=("Warning 2 of 3",)),
        seen(restriction, number=2, sent=(handed_in(),)),
    )
    verdict = judged(restriction, page)
    assert Effect.WARNS in verdict.effects and Effect.PUNISHES in verdict.effects
    assert consequence(verdict) == "consequence.counted"


@each_watched
def test_a_log_with_the_submission_is_a_record_in_the_restrictions_own_words(
    restriction: str,
) -> None:
    log = handed_in(f"answer={TYPED}&{WATCHED[restriction][1]}")
    page = conduct(seen(restriction), seen(SUBMIT, sent=(log,)))
    assert restricts(judged(restriction, page), [Effect.RECORDS])


@each_watched
def test_a_draft_that_is_saved_after_an_act_is_allowed(restriction: str) -> None:
    page = conduct(
        seen(restriction, sent=(sent(TYPED, to="/draft"),)),
        listeners=(listener(WATCHED[restriction][0]),),
    )
    assert judged(restriction, page).outcome is Outcome.ALLOWED


def test_a_log_of_the_focus_tells_of_a_tab_switch_but_a_log_of_the_tab_not_of_the_focus() -> None:
    of_focus, of_tab = handed_in("focus_lost=1"), handed_in("tab_switch=1")
    acts = (seen("tab-switch"), seen("window-blur"))
    for log, blurred in ((of_focus, Outcome.RESTRICTED), (of_tab, Outcome.ALLOWED)):
        page = conduct(*acts, seen(SUBMIT, sent=(log,)))
        assert judged("tab-switch", page).outcome is Outcome.RESTRICTED
        assert judged("window-blur", page).outcome is blurred


def test_a_screenshot_key_that_overwrites_the_clipboard_blocks() -> None:
    verdict = judged(
        "screenshot", conduct(seen("screenshot", calls=(call("clipboard.writeText"),)))
    )
    assert restricts(verdict, [Effect.BLOCKS])
    assert verdict.proofs[0].source == GUARD


def test_debugger_statements_that_stop_the_page_block() -> None:
    place = Source("https://test.example/trap.js", 3, 1)
    verdict = judged("devtools", conduct(seen("devtools"), stops=12, stop=place))
    assert restricts(verdict, [Effect.BLOCKS])
    assert verdict.proofs[0].source == place


def test_a_page_that_leaves_alone_is_about_tools_only_where_its_code_looks_for_them() -> None:
    left = gone(QUIET)
    baited = judged("devtools", bare(left, baits=True, ended_alone="navigated"))
    assert restricts(baited, [Effect.PUNISHES])
    assert consequence(baited) == "consequence.navigated"
    assert judged("devtools", bare(left, ended_alone="navigated")).outcome is Outcome.UNCLEAR


def test_a_page_that_answers_any_resizing_alike_does_not_look_for_tools() -> None:
    docked = seen("devtools", dialogs=("Close the developer tools.",))
    alike = seen("resize", dialogs=("Close the developer tools.",))
    assert judged("devtools", conduct(docked)).outcome is Outcome.RESTRICTED
    assert reason(judged("devtools", conduct(alike, docked))) == "reason.devtools.resize"


def keys(*, upto: int) -> tuple[Sent, ...]:
    return tuple(sent(json.dumps({"key": letter})) for letter in TYPED.replace(" ", "")[:upto])


@pytest.mark.parametrize("moment", ["typing", FLUSH, SUBMIT])
def test_keys_that_leave_one_by_one_are_recorded_now_or_later(moment: str) -> None:
    log = json.dumps([{"key": letter} for letter in TYPED.replace(" ", "")])
    page = (
        conduct(written(*keys(upto=12)))
        if moment == "typing"
        else conduct(written(), seen(moment, sent=(sent(log),)))
    )
    assert restricts(judged("keystroke-log", page), [Effect.RECORDS])


@pytest.mark.parametrize(
    ("bodies", "style"),
    [
        ([TYPED[at : at + 6] for at in range(0, len(TYPED), 6)], "parts"),
        ([json.dumps({"pauses": [90 + at % 7 for at in range(len(TYPED))]})], "rhythm"),
    ],
)
def test_pieces_of_the_text_and_pauses_between_keys_are_a_record(
    bodies: list[str], style: str
) -> None:
    page = conduct(written(*(sent(body) for body in bodies)))
    verdict = judged("keystroke-log", page)
    assert restricts(verdict, [Effect.RECORDS])
    assert details(verdict)[0] == f"proof.keystroke-log.{style}"


def test_a_short_list_of_numbers_is_no_rhythm() -> None:
    page = conduct(written(sent(json.dumps({"sizes": [12, 14, 16, 18, 20, 24, 28, 32, 36]}))))
    assert judged("keystroke-log", page).outcome is Outcome.ALLOWED


def test_a_copied_question_that_is_reported_is_a_record() -> None:
    copied = seen("copy-question", sent=(sent('{"event": "copy"}'),))
    assert restricts(judged("clipboard-log", conduct(written(), copied)), [Effect.RECORDS])
    silent = conduct(written(), seen("copy-question"))
    assert judged("clipboard-log", silent).outcome is Outcome.ALLOWED


def test_a_draft_saved_as_a_whole_is_no_record_of_keys() -> None:
    page = conduct(written(sent(TYPED, to="/draft")), seen(SUBMIT, sent=(handed_in(),)))
    verdict = judged("keystroke-log", page)
    assert (verdict.outcome, details(verdict)) == (
        Outcome.ALLOWED,
        ["proof.keystroke-log.saved"],
    )


def test_a_key_listener_is_unclear_until_the_answer_was_handed_in() -> None:
    listening = (listener("keydown"),)
    assert judged("keystroke-log", conduct(written(), listeners=listening)).outcome is (
        Outcome.UNCLEAR
    )
    done = conduct(written(), seen(SUBMIT, sent=(handed_in(),)), listeners=listening)
    assert judged("keystroke-log", done).outcome is Outcome.ALLOWED


@pytest.mark.parametrize("restriction", ["keystroke-log", "clipboard-log"])
def test_without_a_field_to_write_in_logs_are_unclear(restriction: str) -> None:
    assert reason(judged(restriction, conduct())) == "reason.nothing-typed"


@pytest.mark.parametrize(
    ("request_", "detail"),
    [
        (sent(json.dumps({"text": PASTED})), "proof.clipboard-log.text"),
        (sent('{"type": "paste", "length": 26}'), "proof.clipboard-log.fact"),
    ],
)
@pytest.mark.parametrize("moment", ["at once", SUBMIT])
def test_a_paste_that_is_told_apart_from_the_answer_is_recorded(
    request_: Sent, detail: str, moment: str
) -> None:
    page = (
        conduct(written(request_))
        if moment == "at once"
        else conduct(written(), seen(SUBMIT, sent=(request_,)))
    )
    verdict = judged("clipboard-log", page)
    assert restricts(verdict, [Effect.RECORDS])
    assert details(verdict)[0] == detail


def test_pasted_text_in_the_draft_and_in_the_answer_is_no_record() -> None:
    whole = f"{TYPED} {PASTED}"
    page = conduct(written(sent(whole)), seen(SUBMIT, sent=(handed_in(f"answer={whole}"),)))
    assert judged("clipboard-log", page).outcome is Outcome.ALLOWED


def test_the_way_of_the_mouse_in_what_is_sent_is_a_record() -> None:
    log = sent(json.dumps([{"x": x, "y": y, "t": 60} for x, y in PATH]))
    for page in (
        conduct(seen(POINTER, sent=(log,))),
        conduct(seen(POINTER), seen(SUBMIT, sent=(log,))),
        conduct(seen(POINTER, sent=tuple(sent(f"{x},{y}") for x, y in PATH))),
        conduct(seen(POINTER, sent=(sent(json.dumps([x / WINDOW[0] for x, _ in PATH])),))),
    ):
        assert restricts(judged("pointer-log", page), [Effect.RECORDS])


def test_on_a_narrow_page_the_mouse_goes_another_way_and_its_record_is_found() -> None:
    assert path_within(WINDOW[0]) == PATH and path_within(390) == NARROW_PATH
    log = sent(json.dumps([{"x": x, "y": y} for x, y in NARROW_PATH]))
    assert restricts(judged("pointer-log", conduct(seen(POINTER, sent=(log,)))), [Effect.RECORDS])
    shares = sent(json.dumps([x / 390 for x, _ in NARROW_PATH]))
    narrow = replace(conduct(seen(POINTER, sent=(shares,))), width=390)
    assert restricts(judged("pointer-log", narrow), [Effect.RECORDS])


def test_two_places_are_a_coincidence_and_a_listener_is_unclear() -> None:
    two = sent(json.dumps(PATH[:2]))
    assert judged("pointer-log", conduct(seen(POINTER, sent=(two,)))).outcome is Outcome.ALLOWED
    listening = conduct(seen(POINTER), listeners=(listener("mousemove"),))
    assert reason(judged("pointer-log", listening)) == "reason.listens"
    assert reason(judged("pointer-log", conduct())) == "reason.not-tried"


def test_a_copy_of_the_page_in_what_is_sent_is_a_replay() -> None:
    nodes = json.dumps({"tagName": "p", "childNodes": [{"text": QUESTION}]})
    assert restricts(
        judged("session-replay", conduct(seen(FLUSH, sent=(sent(nodes),)))), [Effect.RECORDS]
    )
    assert restricts(judged("session-replay", conduct(arrival=(sent(nodes),))), [Effect.RECORDS])


def test_what_is_kept_and_sent_seconds_later_is_a_record_too() -> None:
    late = quiet(sent(json.dumps([{"text": PASTED, "at": 12}])))
    assert restricts(
        judged("clipboard-log", bare(quiet(), written(), late, seen(FLUSH))), [Effect.RECORDS]
    )
    fact = quiet(sent('[{"event": "paste", "at": 12}]'))
    assert restricts(judged("clipboard-log", bare(quiet(), written(), fact)), [Effect.RECORDS])
    early = bare(fact, written(), fact, seen(SUBMIT, sent=(handed_in(),)))
    assert judged("clipboard-log", early).outcome is Outcome.ALLOWED
    way = quiet(sent(json.dumps(PATH)))
    assert restricts(judged("pointer-log", conduct(seen(POINTER), way)), [Effect.RECORDS])


def test_a_copy_of_the_page_in_a_binary_message_is_a_replay() -> None:
    parts = ["HTML", "HEAD", "BODY", "FORM", "TEXTAREA", QUESTION]
    message = "".join(f"\x01{chr(len(part) & 127)}{part}\x00" for part in parts)
    assert restricts(
        judged("session-replay", conduct(seen(FLUSH, sent=(sent(message),)))), [Effect.RECORDS]
    )


@pytest.mark.parametrize(
    ("to", "is_open"),
    [
        ("https://test.example/sessions", True),
        ("https://replays.example/v1/web/start/session", True),
        ("https://session.example/graphql", False),
        ("https://test.example/obsession?session=1", False),
    ],
)
def test_what_a_recorder_may_wait_for_leaves_it_open_where_it_was_held(
    to: str, is_open: bool
) -> None:
    asks = replace(sent("{}", to=to), kind="fetch")
    held = judged("session-replay", conduct(arrival=(replace(asks, held=True),)))
    assert (reason(held) == "reason.held-recording") is is_open
    assert judged("session-replay", conduct(arrival=(asks,))).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    "body",
    [
        json.dumps({"tagName": "p", "childNodes": [{"text": "of another page entirely"}]}),
        json.dumps({"question": QUESTION, "answer": TYPED}),
        "<p>ok</p>",
    ],
    ids=["another text", "no structure", "too short"],
)
def test_structure_or_text_alone_is_no_replay(body: str) -> None:
    page = conduct(seen(FLUSH, sent=(sent(body),)))
    assert judged("session-replay", page).outcome is Outcome.ALLOWED


def test_what_a_page_polls_in_a_quiet_period_is_no_record_of_a_paste() -> None:
    poll = sent('{"clipboard_api": true}', to="/alive")
    page = bare(quiet(poll), written(poll), seen(SUBMIT, sent=(handed_in(),)))
    assert judged("clipboard-log", page).outcome is Outcome.ALLOWED


def key_log(key: str, more: str = "") -> Sent:
    """What a log of all keys sends of one key."""
    return sent(json.dumps({"key": key, "more": more}), to="/keys")


@pytest.mark.parametrize(
    ("restriction", "act", "key"),
    [("screenshot", "screenshot", "PrintScreen"), ("devtools", "devtools-f12", "F12")],
)
def test_a_log_of_all_keys_detects_no_single_key(restriction: str, act: str, key: str) -> None:
    other = seen(OTHER_KEY, sent=(key_log("Pause"),))
    docked = () if restriction == act else (seen("devtools"),)
    logged = conduct(other, *docked, seen(act, sent=(key_log(key),)))
    assert judged(restriction, logged).outcome is Outcome.ALLOWED
    alone = conduct(seen(OTHER_KEY), *docked, seen(act, sent=(key_log(key),)))
    assert judged(restriction, alone).outcome is Outcome.RESTRICTED
    named = key_log(key, "screenshot, or devtools")
    assert judged(restriction, conduct(other, *docked, seen(act, sent=(named,)))).outcome is (
        Outcome.RESTRICTED
    )


def test_a_log_of_all_keys_that_is_sent_later_detects_no_picture_of_the_screen() -> None:
    later = seen(FLUSH, sent=(sent("Pause PrintScreen", to="/log"),))
    page = conduct(seen(OTHER_KEY), seen("screenshot"), later)
    assert judged("screenshot", page).outcome is Outcome.ALLOWED
    only = seen(FLUSH, sent=(sent("PrintScreen", to="/log"),))
    page = conduct(seen(OTHER_KEY), seen("screenshot"), only)
    assert judged("screenshot", page).outcome is Outcome.RESTRICTED


def test_a_log_of_all_movements_does_not_detect_that_the_mouse_leaves() -> None:
    moved = seen(POINTER, sent=(sent("mousemove 1,2", to="/pointer"),))
    left = seen("mouse-leave", sent=(sent("mouseout 3,4", to="/pointer"),))
    assert judged("mouse-leave", conduct(moved, left)).outcome is Outcome.ALLOWED
    assert judged("mouse-leave", conduct(seen(POINTER), left)).outcome is Outcome.RESTRICTED
    told = seen("mouse-leave", sent=(sent("left the window", to="/pointer"),))
    assert judged("mouse-leave", conduct(moved, told)).outcome is Outcome.RESTRICTED


def test_a_key_that_opens_tools_is_named_where_it_alone_is_answered() -> None:
    keys = seen("devtools-ctrl-shift-i", dialogs=("No tools, please.",))
    verdict = judged("devtools", conduct(seen("devtools"), seen("devtools-f12"), keys))
    assert restricts(verdict, [Effect.WARNS])
    assert verdict.summary.values["act"] == "@deed.devtools-ctrl-shift-i"


def test_a_page_that_empties_itself_and_looks_for_tools_restricts() -> None:
    empty = bare(seen(QUIET, state(lines=(), fields={})), baits=True)
    assert details(judged("devtools", empty)) == ["proof.devtools.blank"]
    without = bare(seen(QUIET, state(lines=(), fields={})), seen("devtools"))
    assert judged("devtools", without).outcome is Outcome.ALLOWED


def test_a_request_with_every_key_records_whatever_it_holds() -> None:
    lengths = [sent(json.dumps({"size": at}), to="/pulse") for at in range(len(TYPED))]
    verdict = judged("keystroke-log", conduct(written(*lengths)))
    assert restricts(verdict, [Effect.RECORDS])
    assert details(verdict)[0] == "proof.keystroke-log.each-key"
    few = conduct(written(*lengths[::3]))
    assert judged("keystroke-log", few).outcome is Outcome.ALLOWED
    anyway = conduct(quiet(sent("{}", to="/pulse")), written(*lengths))
    assert judged("keystroke-log", anyway).outcome is Outcome.ALLOWED


def test_a_text_that_leaves_in_two_parts_is_recorded() -> None:
    halves = [sent(base64.b64encode(part.encode()).decode()) for part in (TYPED[:12], TYPED[12:24])]
    verdict = judged("keystroke-log", conduct(written(*halves)))
    assert details(verdict)[0] == "proof.keystroke-log.parts"
    assert judged("keystroke-log", conduct(written(halves[0]))).outcome is Outcome.ALLOWED


@pytest.mark.parametrize("restriction", ["keystroke-log", "clipboard-log"])
def test_where_no_text_was_seen_in_a_field_nothing_is_called_allowed(restriction: str) -> None:
    nowhere = seen("write", state(fields={}), before=state(fields={}), sent=(sent("page=2"),))
    assert reason(judged(restriction, conduct(nowhere))) == "reason.nothing-typed"


def test_what_notices_the_console_being_read_is_unclear_where_nobody_reads_it() -> None:
    tried = (seen("devtools"), seen("devtools-f12"))
    page = conduct(*tried, console_bait=True)
    assert reason(judged("devtools", page)) == "reason.devtools.console"
    warned = conduct(seen("devtools", dialogs=("No tools, please.",)), console_bait=True)
    assert judged("devtools", warned).outcome is Outcome.RESTRICTED
