"""What is inside a request is undone, and handed on for a search by vocabulary."""

from __future__ import annotations

import base64
import gzip
import json

from pasteguard.judge.payload_decoding import words_of
from tests.unit.judge.test_canary_search import sent


def test_all_that_can_be_read_is_handed_on() -> None:
    packed = base64.b64encode(gzip.compress(json.dumps({"event": "タブ切替"}).encode())).decode()
    body = json.dumps({"kind": "visibility", "data": packed})
    words = words_of(sent(body, url="https://a.test/log?e=window%20blur"))
    for word in ("visibility", "タブ切替", "window blur"):
        assert word in words


def test_headers_that_the_browser_fills_in_are_no_words_of_the_page() -> None:
    headers = {
        "referer": "https://test.example/tab-switch/",
        "sec-fetch-mode": "sensitive",
        "cookie": "seen=earlier",
        "x-event": "focuslost",
    }
    words = words_of(sent(headers=headers))
    assert "focuslost" in words
    assert not any(word in words for word in ("tab-switch", "sensitive", "earlier"))


def test_words_deep_in_a_large_request_are_handed_on() -> None:
    rows = json.dumps([{"id": f"{at:016x}", "at": at} for at in range(20_000)] + ["focuslost"])
    assert "focuslost" in words_of(sent(base64.b64encode(rows.encode())))
    assert "focuslost" in words_of(sent(gzip.compress(rows.encode())))


def test_words_between_unreadable_bytes_are_handed_on() -> None:
    assert "visibility" in words_of(sent(b"\x08\x01\x12\x0avisibility\x00\x01\x02\xff\xfe"))
