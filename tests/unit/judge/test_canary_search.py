"""Our texts are found in what a page sends, whatever it wraps them in, and nothing else is."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import tracemalloc
import zlib
from collections.abc import Callable, Mapping
from urllib.parse import quote, quote_plus, unquote_to_bytes, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pasteguard.artifacts.requests import Sent, recipient
from pasteguard.judge.canary_search import Carried, carried
from pasteguard.judge.keystroke_streams import Pieces, pieces
from pasteguard.judge.payload_decoding import UNPACKED, unquoted, words_of

TEXT = "takerubo mivoseki ranufeto"
# What a test is named after must not hold the time.
PACKED = gzip.compress(TEXT.encode(), mtime=0)
FIVE = "takerubo mivoseki ranufeto zopilane gudavemi"
JAPANESE = "朝霧橋雲 谷原星鳥"
PAGE = "https://test.example/essay"


def sent(
    body: bytes | str = b"",
    *,
    url: str = PAGE,
    headers: Mapping[str, str] | None = None,
    at_ms: float = 0.0,
) -> Sent:
    data = body.encode() if isinstance(body, str) else body
    return Sent(at_ms, "fetch", "POST", url, data, headers or {})


def raw_deflate(data: bytes) -> bytes:
    machine = zlib.compressobj(wbits=-15)
    return machine.compress(data) + machine.flush()


def form_of(body: bytes | str, text: str = TEXT) -> str | None:
    found = carried(text, sent(body))
    return found.form if found else None


FORMS: dict[str, Callable[[bytes], bytes]] = {
    "url": lambda data: quote_plus(data).encode(),
    "json": lambda data: json.dumps({"v": data.decode("utf-8", "replace")}).encode(),
    "base64": base64.b64encode,
    "hex": lambda data: data.hex().encode(),
    "gzip": gzip.compress,
    "deflate": zlib.compress,
}


@pytest.mark.parametrize(
    ("body", "form"),
    [
        (TEXT, "plain"),
        (TEXT.upper(), "plain"),
        (json.dumps({"answer": TEXT}), "plain"),
        (quote_plus(TEXT), "plain"),  # without "=" a plus is a plus; the words stand there
        (urlencode({"answer": TEXT}), "url"),
        (f"answer={quote(TEXT)}", "url"),
        (f"answer={quote(quote(TEXT))}", "url"),
        (base64.b64encode(TEXT.encode()), "base64"),
        (base64.b64encode(TEXT.encode()).rstrip(b"="), "base64"),
        (b"data:text/plain;base64," + base64.b64encode(b"..." + TEXT.encode()), "base64"),
        (b'4{"d":"' + base64.b64encode(TEXT.encode()) + b'"}', "base64"),
        (TEXT.encode().hex(), "hex"),
        (TEXT.encode().hex().upper(), "hex"),
        (b"event-" + TEXT.encode().hex().encode(), "hex"),
        (PACKED, "gzip"),
        (b"\x00\x05frame" + PACKED + b"end", "gzip"),
        (zlib.compress(TEXT.encode()), "deflate"),
        (raw_deflate(TEXT.encode()), "deflate"),
        (TEXT.encode("utf-16-le"), "plain"),
        (base64.b64encode(TEXT.encode("utf-16-le")), "base64"),
    ],
)
def test_a_text_is_found_in_each_form(body: bytes | str, form: str) -> None:
    assert carried(TEXT, sent(body)) == Carried(form, 1.0)


@pytest.mark.parametrize(
    ("body", "form"),
    [
        (JAPANESE, "plain"),
        (json.dumps([JAPANESE]), "json"),
        (json.dumps(json.dumps([JAPANESE])), "json"),
        (quote(JAPANESE), "url"),
        ("".join(f"&#{ord(character)};" for character in JAPANESE), "html"),
        (quote(JAPANESE.encode("cp932")), "url"),
        (JAPANESE.encode("euc_jp"), "plain"),
        (base64.urlsafe_b64encode(JAPANESE.encode()), "base64"),
    ],
)
def test_japanese_is_found_in_each_form(body: bytes | str, form: str) -> None:
    assert carried(JAPANESE, sent(body)) == Carried(form, 1.0)


def test_a_text_of_several_lines_is_found_escaped_and_as_forms_send_it() -> None:
    lines = "takerubo\nmivoseki"
    assert form_of(json.dumps(lines), lines) == "json"
    assert form_of(lines.replace("\n", "\r\n"), lines) == "plain"


@pytest.mark.parametrize("before", range(4))
@pytest.mark.parametrize("within", range(4))
def test_base64_is_found_at_any_alignment(before: int, within: int) -> None:
    encoded = base64.urlsafe_b64encode(b"\xff" * within + TEXT.encode() + b"\xfe\xff")
    assert form_of(b"/" * before + encoded) == "base64"
    assert form_of(b"v" * before + encoded[:15] + b"." + encoded, TEXT) == "base64"


@pytest.mark.parametrize("before", range(4))
def test_what_is_packed_in_base64_is_opened_at_any_alignment(before: int) -> None:
    assert form_of(b"b" * before + base64.b64encode(gzip.compress(TEXT.encode()))) == "base64+gzip"


def test_one_short_word_is_found_in_base64_among_many_values() -> None:
    values = [f"{at:032x}" for at in range(500)]
    values[250] = base64.b64encode(b"takerubo").decode()
    assert form_of(json.dumps(values), "takerubo") == "base64"


@pytest.mark.parametrize(
    ("forms", "named"),
    [
        (["json", "gzip", "base64"], "base64+gzip"),
        (["json", "gzip", "base64", "json"], "base64+gzip"),
        (["json", "deflate", "base64", "url"], "base64+deflate"),
        (["base64", "gzip"], "gzip+base64"),
        (["base64", "base64"], "base64"),
        (["gzip", "hex"], "hex+gzip"),
        (["hex", "url"], "hex"),
    ],
)
def test_nested_forms_are_named_outermost_first(forms: list[str], named: str) -> None:
    data = TEXT.encode()
    for form in forms:
        data = FORMS[form](data)
    assert carried(TEXT, sent(data)) == Carried(named, 1.0)


def test_json_in_gzip_in_base64_in_a_form_value_is_opened() -> None:
    packed = base64.b64encode(gzip.compress(json.dumps({"t": JAPANESE}).encode())).decode()
    body = urlencode({"data": json.dumps({"batch": packed})})
    found = carried(JAPANESE, sent(body))
    assert found is not None
    assert found.form.endswith("base64+gzip+json")


def test_a_packed_file_within_a_form_is_opened() -> None:
    for pack, form in ((gzip.compress, "gzip"), (raw_deflate, "deflate")):
        body = (
            b"--x1\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--x1\r\n"
            b"Content-Disposition: form-data; name=log; filename=log\r\n\r\n"
            + pack(TEXT.encode())
            + b"\r\n--x1--\r\n"
        )
        assert form_of(body) == form


def test_the_address_and_headers_are_read_and_of_cookies_the_values() -> None:
    assert carried(TEXT, sent(url=f"https://a.test/p?q={quote(TEXT)}")) == Carried("url", 1.0)
    segment = base64.urlsafe_b64encode(gzip.compress(TEXT.encode())).decode()
    assert carried(TEXT, sent(url=f"https://a.test/pixel/{segment}/1.gif")) == Carried(
        "base64+gzip", 1.0
    )
    bare = base64.urlsafe_b64encode(raw_deflate(TEXT.encode())).decode()
    assert carried(TEXT, sent(url=f"https://a.test/p/{bare}")) == Carried("base64+deflate", 1.0)
    assert carried(TEXT, sent(headers={"x-answer": TEXT})) == Carried("plain", 1.0)
    assert carried("takerubo", sent(headers={"cookie": "a=1; draft=takerubo"})) is not None
    assert carried("takerubo", sent(headers={"cookie": "a=1; takerubo=1"})) is None


@pytest.mark.parametrize(
    ("name", "algorithm"), [("md5", "md5"), ("sha-1", "sha1"), ("sha-256", "sha256")]
)
def test_hashes_of_the_text_are_told_from_the_text(name: str, algorithm: str) -> None:
    text = " Takerubo Mivoseki "
    for hashed in (text, text.strip(), text.lower(), text.strip().lower()):
        digest = hashlib.new(algorithm, hashed.encode()).digest()
        for body in (
            digest,
            digest.hex().encode(),
            digest.hex().upper().encode(),
            base64.b64encode(digest),
            b'{"h":"' + base64.urlsafe_b64encode(digest).rstrip(b"=") + b'"}',
        ):
            assert carried(text, sent(body)) == Carried(name, 1.0)
        assert form_of(gzip.compress(digest.hex().encode()), text) == f"gzip+{name}"
        assert form_of(gzip.compress(digest * 9), text) == f"gzip+{name}"
    assert carried(text, sent(hashlib.new(algorithm, b"other").hexdigest())) is None


def test_a_hash_among_other_values_is_found() -> None:
    other = base64.b64encode(b"other things, said at length").decode()
    body = json.dumps([hashlib.sha256(TEXT.encode()).hexdigest(), other, "%41", "&#65;"])
    assert carried(TEXT, sent(body)) == Carried("sha-256", 1.0)


def test_the_text_itself_counts_for_more_than_its_hash() -> None:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    assert form_of(json.dumps({"hash": digest, "text": f"{TEXT}"})) == "plain"


@pytest.mark.parametrize("encode", FORMS.values(), ids=FORMS)
def test_other_texts_are_not_found(encode: Callable[[bytes], bytes]) -> None:
    assert carried(TEXT, sent(encode(b"takerube mivosek ranufet" * 20))) is None


@pytest.mark.parametrize("encode", FORMS.values(), ids=FORMS)
def test_one_word_of_five_is_a_fifth(encode: Callable[[bytes], bytes]) -> None:
    found = carried(FIVE, sent(encode(b"nothing but zopilane here")))
    assert found is not None
    assert found.share == 0.2


def test_words_in_different_places_are_counted_together() -> None:
    body = b"takerubo " + base64.b64encode(b"mivoseki ranufeto")
    assert carried(FIVE, sent(body)) == Carried("base64", 0.6)


def test_short_words_and_longer_numbers_are_not_taken_for_ours() -> None:
    assert carried("takerubo ok", sent(b"ok, ok, ok")) is None
    assert carried("12345", sent(b"at=1712345678")) is None
    assert carried("12345", sent(b"1712345678 and then 12345")) == Carried("plain", 1.0)
    assert carried("12345", sent(base64.b64encode(b"[12345]"))) == Carried("base64", 1.0)
    assert carried("ok", sent(b"is it ok")) == Carried("plain", 1.0)


@pytest.mark.parametrize("text", ["", " \n", "　"])
def test_an_empty_text_is_nowhere(text: str) -> None:
    assert carried(text, sent(b" \n anything")) is None
    assert pieces(text, [sent(b" anything")] * 9) == Pieces("none", 0)


def test_a_long_text_of_which_a_part_left_has_that_share() -> None:
    words = [f"word{at:04}" for at in range(200)]
    found = carried(" ".join(words), sent(" ".join(words[:100])))
    assert found == Carried("plain", 0.5)


def test_a_bomb_is_not_unpacked_as_a_whole() -> None:
    machine = zlib.compressobj(wbits=31)
    bomb = b"".join(machine.compress(bytes(1_000_000)) for _ in range(100)) + machine.flush()
    tracemalloc.start()
    try:
        assert carried(TEXT, sent(bomb)) is None
        assert tracemalloc.get_traced_memory()[1] < 10 * UNPACKED
    finally:
        tracemalloc.stop()


def test_what_unpacks_to_too_much_is_cut_off() -> None:
    bomb = gzip.compress(TEXT.encode() + bytes(50 * UNPACKED) + b"behindit")
    assert form_of(bomb) == "gzip"
    assert form_of(bomb, "behindit") is None
    assert len(words_of(sent(gzip.compress(b"word " * UNPACKED)))) <= UNPACKED + 60_000


# What was encoded is found.

WORDS = st.sampled_from(["takerubo", "mivoseki", "ranufeto", "朝霧橋雲", "谷原星鳥", "zopilane"])
TEXTS = st.lists(WORDS, min_size=1, max_size=4, unique=True).map(" ".join)
AROUND = st.sampled_from(["", "a", "ab", "answer: ", '{"key": "value", "at": 12.5}'])


@given(
    text=TEXTS,
    before=AROUND,
    after=AROUND,
    forms=st.lists(st.sampled_from(sorted(FORMS)), max_size=3),
)
def test_what_is_encoded_in_any_forms_is_found(
    text: str, before: str, after: str, forms: list[str]
) -> None:
    data = (before + text + after).encode()
    for form in forms:
        # Bytes get into a JSON text only as letters.
        data = FORMS[form](data if form != "json" or _is_utf8(data) else base64.b64encode(data))
    found = carried(text, sent(data))
    assert found is not None
    assert found.share == 1.0


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


@given(data=st.binary(max_size=300).filter(lambda data: not data.count(b"%")))
def test_url_encoding_is_undone_as_the_standard_library_does_it(data: bytes) -> None:
    quoted = quote_plus(data).encode()
    assert unquoted(quoted) == data == unquote_to_bytes(quoted.replace(b"+", b" "))
    assert unquoted(data) == data.replace(b"+", b" ")


def test_a_percent_sign_at_the_end_of_a_line_stays() -> None:
    assert unquoted(b"50%\r100%\nmore%20text") == b"50%\r100%\nmore text"


ODD = st.one_of(
    st.binary(max_size=400),
    st.text('{}[]\\"u0123d8x%=&+-_:;,#ab\x1f\r\n', max_size=120).map(str.encode),
    st.binary(max_size=200).map(lambda data: b"\x1f\x8b\x08" + data),
    st.binary(max_size=200).map(zlib.compress),
    st.binary(max_size=200).map(base64.b64encode),
    st.binary(max_size=200).map(lambda data: b"--" + data[:3] + b"\r\n" + data),
)
ANY_TEXT = st.text(st.characters(codec=None), max_size=60)


@settings(max_examples=300)
@given(
    text=st.one_of(TEXTS, ANY_TEXT),
    body=ODD,
    url=st.one_of(ANY_TEXT, ANY_TEXT.map("https://{}".format)),
    value=ANY_TEXT,
)
def test_nothing_that_is_sent_raises(text: str, body: bytes, url: str, value: str) -> None:
    request = sent(body, url=url, headers={"x-value": value, "cookie": value})
    found = carried(text, request)
    assert found is None or 0 < found.share <= 1
    assert pieces(text, [request] * 3).style in {"none", "whole", "growing", "keys"}
    assert isinstance(words_of(request), str)
    assert isinstance(recipient(request, url)[0], str)


@pytest.mark.parametrize(
    "body", [b"[" * 200_000, b'{"a":' * 100_000, b"9" * 6000, b"[" + b"9" * 9000]
)
def test_deep_and_endless_values_are_survived(body: bytes) -> None:
    assert carried(TEXT, sent(body)) is None
    assert pieces(TEXT, [sent(body)]) == Pieces("none", 0)


def test_lists_within_lists_are_survived_at_any_depth() -> None:
    # The parser's own bound lies close to the interpreter's; where, depends on the stack.
    for depth in range(350, 520):
        body = '[{"a":' * depth + '"t"' + "}]" * depth
        assert pieces(TEXT, [sent(body)]) == Pieces("none", 0)
