"""Nothing secret is kept of an audit, and what is kept is judged like what was gathered."""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final
from urllib.parse import quote

import pytest

from pasteguard.artifacts.audit import GatheredAudit, GatheredField, StartLines
from pasteguard.artifacts.fields import Listener, Snapshot
from pasteguard.artifacts.page_states import FieldState
from pasteguard.artifacts.redaction import redact_text, redact_url
from pasteguard.artifacts.requests import Sent
from pasteguard.artifacts.storage import decode, encode
from pasteguard.judge.artifact_redaction import secrets_in, without_secrets
from pasteguard.judge.canary_search import carried
from pasteguard.judge.keystroke_streams import pieces
from pasteguard.judge.payload_redaction import PayloadRedaction
from pasteguard.judge.request_reading import compiled, snippets
from pasteguard.model.report import Message, Mode, Page
from tests.builders import attempt, facts
from tests.conduct_builders import PASTED, TYPED, conduct, seen, state

TOKEN: Final = "Zq81kP0xVw93rT5y"
PASSWORD: Final = "Tr0ub4dor&3"
SESSION: Final = "8f3a1b2c9d4e5f60718293a4b5c6d7e8"
DEVICE: Final = "dev-k3yQ9vX2mW7pLs"
HELD: Final = "Hanako Yamada 090-1234-5678"
SECRETS: Final = (TOKEN, PASSWORD, SESSION, DEVICE, "Hanako", "090-1234")
URL: Final = f"https://me:{quote(PASSWORD)}@test.example/t/{TOKEN}/essay?invite={TOKEN}#{TOKEN}"
STATE: Final = json.dumps(
    {
        "cookies": [{"name": "sid", "value": SESSION}, {"name": "lang", "value": "english"}],
        "origins": [
            {"origin": "x", "localStorage": [{"name": "me", "value": f'{{"key": "{DEVICE}"}}'}]}
        ],
    }
)


def log(body: bytes | str, url: str = "https://test.example/log", **headers: str) -> Sent:
    content = body.encode() if isinstance(body, str) else body
    return Sent(
        0.0, "fetch", "POST", url, content, {k.replace("_", "-"): v for k, v in headers.items()}
    )


def in_base64(data: bytes) -> bytes:
    return base64.b64encode(data)


def in_hex(data: bytes) -> bytes:
    return data.hex().encode()


def in_json(data: bytes) -> bytes:
    return json.dumps({"at": 1733011200000, "data": data.decode("latin-1")}).encode()


def in_form(data: bytes) -> bytes:
    return b"v=1&data=" + quote(data).encode()


def as_it_is(data: bytes) -> bytes:
    return data


WAYS: Final[tuple[Callable[[bytes], bytes], ...]] = (
    as_it_is, gzip.compress, zlib.compress, in_base64, in_hex, in_json, in_form,
    lambda data: in_base64(gzip.compress(data)),
    lambda data: in_json(in_base64(zlib.compress(data))),
    lambda data: in_form(in_base64(in_json(data))),
)  # fmt: skip
CONTENT: Final = json.dumps(
    {
        "session": SESSION,
        "token": TOKEN,
        "password": PASSWORD,
        "device": DEVICE,
        "tabSwitchCount": 3,
        "visibility2hidden": True,
        "keys": [{"key": key, "at": 1733011200000 + at} for at, key in enumerate("takerubo")],
        "text": TYPED,
    }
).encode()


def everything() -> GatheredAudit:
    """An audit with each secret in every place where one can be."""
    sent = tuple(log(way(CONTENT)) for way in WAYS)
    with_headers = log(
        "{}",
        f"https://me:pw@test.example/t/{TOKEN}/log?sid={SESSION}&n=1#{TOKEN}",
        authorization="Basic " + in_base64(f"me:{PASSWORD}".encode()).decode(),
        cookie=f"sid={SESSION}; draft={TYPED}",
        referer=URL,
        x_csrf_token=TOKEN,
    )
    opened = Sent(0.0, "document", "GET", URL.replace(f"me:{quote(PASSWORD)}@", ""))
    before = state(
        "Your code: " + TOKEN,
        text=HELD,
        stored={"local:token": TOKEN, "local:draft": f"{SESSION} {TYPED}"},
    )
    after = replace(before, fields={"essay#1": FieldState(f"{HELD} {TYPED}", "open")})
    handler = Listener(
        "paste", "window", 0, False, False, None, f'send("{URL}", token = "{TOKEN}")'
    )
    page = conduct(
        seen("tab-switch", after, before=before, sent=(*sent, with_headers, opened)),
        url=URL,
        listeners=(handler,),
        arrivals=(before,),
    )
    tried = replace(
        attempt("type", (0, f"{HELD} Takerubo12, ok.")),
        before=HELD,
        selected=HELD,
        clipboard=HELD,
        snapshots=(Snapshot(0.0, HELD), Snapshot(1.0, f"{HELD} Takerubo12, ok.")),
    )
    return GatheredAudit(
        Mode.REHEARSAL,
        "Chromium 1",
        "2026-01-01T00:00:00Z",
        1,
        "0",
        Page(redact_url(URL), redact_url(URL), "Essay", 200, "en"),
        page=Page(redact_url(URL), redact_url(URL), f"Essay of {DEVICE}", 200, "en"),
        start=StartLines(redact_url(URL), "Start", (f"Code {TOKEN}",)),
        lines=(f"Code {TOKEN}", "One half \ud800 of a pair"),
        fields=(
            GatheredField(
                "essay#1", "", replace(facts(), html=f'<p data-token="{TOKEN}">'),
                is_tried=True, attempts=(tried,),
            ),
        ),
        conduct=page,
        notices=(Message("notice.x", {"why": f"at {DEVICE}"}),),
    )  # fmt: skip


def kept(gathered: GatheredAudit) -> str:
    """All that a file would hold, with whatever is packed or encoded in it opened."""
    secrets = set(secrets_in(URL, STATE, [PASSWORD]))
    file = encode(without_secrets(gathered, secrets))
    again = decode(file, "a file")
    assert again.conduct is not None
    opened = [gzip.decompress(file).decode()]
    for sent in again.conduct.sent():
        opened += [text for text in SECRETS if carried(text, sent)]
    return "\n".join(opened)


@pytest.mark.parametrize("secret", SECRETS)
def test_no_secret_is_in_a_file(secret: str) -> None:
    assert secret not in kept(everything())
    assert in_base64(secret.encode()).decode()[:10] not in kept(everything())


def test_the_secrets_were_there() -> None:
    raw = repr(everything())
    assert all(secret in raw for secret in SECRETS)


def test_what_the_user_gave_is_taken_out_where_nothing_else_would_know_it() -> None:
    gathered = everything()
    plain = replace(gathered, conduct=conduct(seen("x", sent=(log("my horse battery staple"),))))
    assert b"horse battery" in _json(without_secrets(plain))
    assert b"horse battery" not in _json(without_secrets(plain, ["horse battery staple"]))


def test_a_secret_that_cannot_be_taken_out_takes_the_content_along() -> None:
    packed = b"\0\1\2" * 40 + gzip.compress(f"deep {PASSWORD}".encode()) + b"\0\3"
    assert carried(PASSWORD, log(packed))
    redaction = PayloadRedaction((PASSWORD,), ())
    assert redaction.sent(log(packed)).body == b""


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("text", [TYPED, PASTED, "日本語の答え です", "ends"])
def test_our_own_texts_are_found_in_the_same_form(way: Callable[[bytes], bytes], text: str) -> None:
    content = json.dumps({"token": TOKEN, "said": text}).encode()
    sent = log(way(content))
    redacted = PayloadRedaction((), (text,)).sent(sent)
    assert carried(text, redacted) == carried(text, sent) is not None
    assert redacted.body != sent.body
    assert not carried(TOKEN, redacted)


@pytest.mark.parametrize("way", WAYS)
def test_words_and_keys_are_found_as_before(way: Callable[[bytes], bytes]) -> None:
    sent = log(way(CONTENT))
    redacted = PayloadRedaction((), (TYPED, PASTED)).sent(sent)
    words = compiled(r"tab[ _-]?switch|hidden")
    page = conduct()
    assert len(snippets(redacted, words, page)) == len(snippets(sent, words, page)) > 0
    assert pieces(TYPED, [redacted]) == pieces(TYPED, [sent])
    assert pieces(TYPED, [sent]).style == "keys"


def test_a_hash_of_our_text_stays() -> None:
    import hashlib

    digest = hashlib.sha256(TYPED.encode()).hexdigest()
    sent = log(json.dumps({"hash": digest}))
    assert PayloadRedaction((), (TYPED,)).sent(sent) == sent


@pytest.mark.parametrize(
    "body",
    [
        '{"session_event":"tab_hidden","author":"the page","ok":true}',
        '{"events":[[1733011200000,120.5,98],[1733011200123,118,77]]}',
        "event=windowBlurDetected&count=3&at=2026-11-30T10:00:00.000Z",
        '{"type":"incrementalSnapshot","tagName":"div","childNodes":[]}',
    ],
)
def test_what_is_no_secret_stays_as_it_is(body: str) -> None:
    assert PayloadRedaction((), (TYPED,)).body(body.encode()) == body.encode()


def test_what_was_the_same_stays_the_same_and_what_differed_differs() -> None:
    redaction = PayloadRedaction((), (TYPED,))
    first, second = f"https://a.example/x/{TOKEN}/log", f"https://a.example/x/{DEVICE}/log"
    assert redaction.url(first) == redaction.url(first) != redaction.url(second)
    assert redact_url(redaction.url(first)) == redact_url(first)


def test_the_text_of_a_field_keeps_its_length_and_its_marks() -> None:
    gathered = without_secrets(everything())
    (tried,) = gathered.fields[0].attempts
    assert [len(shot.text) for shot in tried.snapshots] == [len(HELD), len(HELD) + 16]
    assert tried.snapshots[1].text.endswith("Takerubo12, ok.")
    assert tried.before == tried.selected == tried.clipboard


def test_what_was_redacted_once_is_the_same_when_it_is_redacted_again() -> None:
    once = without_secrets(everything(), [PASSWORD])
    for listener in once.conduct.listeners if once.conduct else ():
        assert redact_text(listener.code or "") == listener.code


def test_what_databases_and_a_tab_keep_are_secrets() -> None:
    rows = [{"key": "me", "valueEncoded": {"o": [{"k": "token", "v": TOKEN}], "id": 1}}]
    databases = [{"name": "a", "version": 1, "stores": [{"name": "b", "records": rows}]}]
    items = [{"name": "session", "value": SESSION}]
    origin = {"origin": "x", "localStorage": [], "sessionStorage": items, "indexedDB": databases}
    state = json.dumps({"cookies": [], "origins": [origin]})
    assert set(secrets_in("https://a.example/", state)) == {TOKEN, SESSION}


def test_words_in_an_address_are_no_secrets() -> None:
    assert list(secrets_in("https://a.example/?mode=fullscreen&lang=en&kind=mock-exam")) == []


def test_a_storage_state_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="Expecting"):
        list(secrets_in("https://a.example/", "cookies"))


def _json(gathered: GatheredAudit) -> bytes:
    found: Any = encode(gathered)
    return b"".join(
        [gzip.decompress(found), *(s.body for s in gathered.conduct.sent())]  # type: ignore[union-attr]
    )
