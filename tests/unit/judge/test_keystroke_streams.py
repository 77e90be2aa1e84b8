"""Typing that leaves key by key is told from drafts that are saved."""

from __future__ import annotations

import base64
import gzip
import json
from urllib.parse import urlencode

import pytest

from pasteguard.artifacts.requests import Sent
from pasteguard.judge.keystroke_streams import (
    GROWTHS,
    KEY_PACE_MS,
    KEY_REQUESTS,
    KEYS_IN_LOG,
    Pieces,
    pieces,
)
from tests.unit.judge.test_canary_search import JAPANESE, TEXT, sent


def typed(bodies: list[str], gap_ms: float = 120) -> list[Sent]:
    return [sent(body, at_ms=at * gap_ms) for at, body in enumerate(bodies)]


def keys_log(text: str, **more: object) -> str:
    return json.dumps([{"key": key, "t": 90 * at, **more} for at, key in enumerate(text)])


@pytest.mark.parametrize(
    "body",
    [
        keys_log(TEXT),
        json.dumps(
            {"events": [{"type": "keydown", "code": f"Key{k.upper()}"} for k in "takerubo"]}
        ),
        json.dumps([ord(key) for key in TEXT]),
        json.dumps([ord(key.upper()) for key in "takerubo"]),
        json.dumps([[name, key, 5] for key in "takerubo" for name in ("keydown", "keyup")]),
        json.dumps({"batch": json.dumps([{"k": key} for key in TEXT])}),
        json.dumps({str(at): key for at, key in enumerate(TEXT)}),
        "\n".join(json.dumps({"k": key, "x": 1}) for key in TEXT),
        urlencode([("k", key) for key in TEXT]),
        urlencode({"log": keys_log(TEXT)}),
        "t,a,k,e,r,u,b,o",
        "84;65;75;69;82;85;66;79",
        '42["keys",' + keys_log(TEXT, a=1, b=2, c=3, d=4, e=5) + "]",
    ],
)
def test_a_log_of_keys_in_one_request_is_key_by_key(body: str) -> None:
    assert pieces(TEXT, [sent(body)]) == Pieces("keys", 1)
    packed = base64.b64encode(gzip.compress(body.encode()))
    assert pieces(TEXT, [sent(packed)]) == Pieces("keys", 1)


@pytest.mark.parametrize(
    "requests",
    [
        typed([json.dumps({"type": "key", "key": key}) for key in TEXT[:KEY_REQUESTS]]),
        typed(list(TEXT[:KEY_REQUESTS])),
        typed([f"key={key}&n={at}" for at, key in enumerate(TEXT[:KEY_REQUESTS])]),
        typed([json.dumps({"code": ord(key.upper()), "at": 7}) for key in "take"], 9000),
        [sent(url=f"https://a.test/log?k={key}&n=2", at_ms=at) for at, key in enumerate("take")],
        [sent(url=f"http://127.0.0.1:8000/log/{key}", at_ms=at) for at, key in enumerate("take")],
    ],
)
def test_a_request_for_each_key_is_key_by_key(requests: list[Sent]) -> None:
    assert pieces(TEXT, requests[::-1]) == Pieces("keys", KEY_REQUESTS)
    assert pieces(TEXT, requests[: KEY_REQUESTS - 1]).style == "none"


def test_a_log_in_batches_counts_its_requests() -> None:
    assert pieces(TEXT, typed([keys_log("taker"), keys_log("ubo mi")], 2000)) == Pieces("keys", 2)


def test_keys_of_an_input_method_s_text_are_found() -> None:
    text = "朝霧橋雲谷原星鳥"
    assert pieces(text, [sent(keys_log(text))]) == Pieces("keys", 1)


def test_a_text_sent_again_with_each_key_grows() -> None:
    drafts = [json.dumps({"answer": TEXT[:count]}) for count in range(1, 12)]
    assert pieces(TEXT, typed(drafts)).style == "growing"
    assert pieces(TEXT, typed([drafts[4], drafts[6], drafts[8]])) == Pieces("growing", GROWTHS)
    japanese = [json.dumps({"answer": JAPANESE[:count]}) for count in (2, 3, 4)]
    assert pieces(JAPANESE, typed(japanese)) == Pieces("growing", GROWTHS)
    packed = [base64.b64encode(draft.encode()).decode() for draft in drafts]
    assert pieces(TEXT, typed(packed)).style == "growing"


def test_growth_between_two_pauses_is_growth() -> None:
    times = [0, 9000, 9100, 9200, 20_000]
    requests = [sent(TEXT[: 5 + at], at_ms=time) for at, time in enumerate(times)]
    assert pieces(TEXT, requests) == Pieces("growing", 5)


@pytest.mark.parametrize(
    ("requests", "count"),
    [
        (typed([json.dumps({"answer": TEXT})]), 1),
        (typed([TEXT[:9], TEXT[:15], TEXT[:20], TEXT], KEY_PACE_MS + 100), 4),
        (typed([TEXT, TEXT, TEXT]), 3),
        (typed([TEXT[:9], TEXT]), 2),
        (typed([json.dumps({"answer": TEXT, "code": "t", "n": 1})]), 1),
    ],
)
def test_a_text_saved_now_and_then_is_whole(requests: list[Sent], count: int) -> None:
    assert pieces(TEXT, requests) == Pieces("whole", count)


@pytest.mark.parametrize(
    "requests",
    [
        [],
        typed([json.dumps({"type": "t", "x": at, "y": 84}) for at in range(200)]),
        typed([json.dumps({"a": "t"})] * 9),
        typed([json.dumps([[at, at * 3] for at in range(200)])] * 5),
        typed([keys_log("entirely different words")]),
        typed([keys_log(TEXT[: KEYS_IN_LOG - 1])]),
        typed([json.dumps([[*"t12345", *"a12345", *"k12345", *"e12345", *"r12345", *"u12345"]])]),
        typed([json.dumps({"times": [12, 90, 180, 260, 340, 420]})]),
        typed(["telemetry", "takeoff", "taken"]),
    ],
)
def test_other_traffic_is_no_recording(requests: list[Sent]) -> None:
    assert pieces(TEXT, requests) == Pieces("none", 0)


def test_two_letters_in_turn_are_no_typing() -> None:
    assert pieces("bababababa", [sent(json.dumps(["b", "a"] * 9))]) == Pieces("none", 0)
