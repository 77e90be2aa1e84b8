"""Fields, labels and encodings of saved pages: the same fields as in a browser."""

from __future__ import annotations

import pytest

from pasteguard.artifacts.fingerprints import fingerprint
from pasteguard.markup.decoding import decode
from tests.unit.markup.pages import ESSAY, TARGET, finding, page, read

JAPANESE = "志望動機を入力してください。カタカナとひらがなも書けます。"


def label_of(body: str) -> str:
    return read(page(body)).fields[0][1].facts.label


@pytest.mark.parametrize("encoding", ["utf-8", "cp932", "euc_jp", "iso2022_jp"])
@pytest.mark.parametrize("declared", [True, False])
def test_japanese_is_read_in_every_encoding(encoding: str, declared: bool) -> None:
    names = {"cp932": "Shift_JIS", "euc_jp": "EUC-JP", "iso2022_jp": "ISO-2022-JP"}
    meta = f'<meta charset="{names.get(encoding, encoding)}">' if declared else ""
    assert JAPANESE in decode(f"<html>{meta}<p>{JAPANESE}".encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_wins_over_what_is_declared(encoding: str) -> None:
    assert JAPANESE in decode(f'<meta charset="Shift_JIS">{JAPANESE}'.encode(encoding))


@pytest.mark.parametrize("name", ["base64", "rot13", "unheard-of", "\0", "utf-16"])
def test_a_wrong_declaration_is_survived(name: str) -> None:
    assert JAPANESE in decode(f'<meta charset="{name}">{JAPANESE}'.encode())


@pytest.mark.parametrize(
    ("body", "label"),
    [
        (ESSAY, "Essay"),
        ("<label>Your  name <input> here</label>", "Your name here"),
        ('<input aria-label="Answer" placeholder="Write">', "Answer"),
        ('<h2 id="q">Question 1</h2><textarea aria-labelledby="q none"></textarea>', "Question 1"),
        ('<input placeholder="Write here">', "Write here"),
        ("<h3>Part B</h3><div><textarea></textarea></div>", "Part B"),
        ("<textarea></textarea>", ""),
    ],
)
def test_a_field_has_the_name_that_a_person_knows_it_by(body: str, label: str) -> None:
    assert label_of(body) == label


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ('<input><input type="Email"><input type="odd"><input type="checkbox">', "text email text"),
        ("<div contenteditable><p contenteditable=true>x</p></div>", "contenteditable"),
        ("<p contenteditable=false></p>", ""),
        ('<input maxlength="1"><input maxlength="1"><input maxlength="1">', "code-boxes"),
        (
            '<div class="CodeMirror"><textarea></textarea><div contenteditable></div></div>',
            "codemirror",
        ),
        ("<div hidden><input></div><template><input></template>", ""),
        ("<style>.off { display: none }</style><input class=off><input>", "text"),
        ("<textarea><input></textarea>", "textarea"),
        ('<iframe srcdoc="&lt;textarea>&lt;/textarea>"></iframe><input>', "text textarea"),
    ],
)
def test_fields_are_what_a_candidate_can_write_in(body: str, kinds: str) -> None:
    assert [field.facts.kind for _, field in read(page(body)).fields] == kinds.split()


def test_fields_that_are_alike_are_numbered_as_in_a_browser() -> None:
    keys = [field.key for _, field in read(page("<input name=a><input name=a>")).fields]
    assert keys == ["text|a#1", "text|a#2"]


def test_a_finding_has_the_fingerprint_of_the_browsers_modes() -> None:
    found = finding(page(), "paste", of_field=True)
    assert found.id == fingerprint("paste", TARGET.url, "textarea|essay#1")


def test_a_selector_is_short_and_unique() -> None:
    body = '<div><input></div><div><input><textarea id="x"></textarea></div>'
    selectors = [field.facts.selector for _, field in read(page(body)).fields]
    assert selectors == ["div:nth-of-type(1) > input", "div:nth-of-type(2) > input", "#x"]
