"""Which text of a saved page is a question: as in a browser, but for where things lie."""

from __future__ import annotations

import pytest

from tests.unit.markup.pages import finding, read

STYLE = "<style>main { user-select: none }</style>"
READINGS = (
    "<ruby>地域<rt>ちいき</rt></ruby>の<ruby>図書館<rt>としょかん</rt></ruby>"
    "を<ruby>紹介<rt>しょうかい</rt></ruby>してください。"
)


def saved(body: str, head: str = STYLE) -> bytes:
    """A page that has nothing but this."""
    text = f'<!doctype html><html lang="ja"><head><title>Test</title>{head}</head>'
    return f"{text}<body><main>{body}</main></body></html>".encode()


@pytest.mark.parametrize(
    "body",
    [
        "<p>趣味は何ですか。</p>",
        "<p>Why us?</p>",
        f"<p>{READINGS}</p>",
        '<label for="a">Tell us about your last team.</label><textarea id="a"></textarea>',
        "<label>Tell us about your last team. <textarea></textarea></label>",
    ],
)
def test_a_question_in_any_form_that_cannot_be_selected_restricts(body: str) -> None:
    assert finding(saved(body), "select").outcome.value == "restricted"
    assert finding(saved(body, head=""), "select").outcome.value == "allowed"


@pytest.mark.parametrize(
    "body",
    [
        "<h1>適性検査</h1>",
        "<p>Question 2</p>",
        '<input type="radio" id="a"><label for="a">We were fewer than five people.</label>',
        '<label for="a">Your name</label><input id="a">',
    ],
)
def test_headings_captions_and_choices_are_no_questions(body: str) -> None:
    assert read(saved(body)).questions == ()


def test_a_label_is_none_where_there_is_a_question_beside_it() -> None:
    label = '<label for="a">Write your answer here.</label><textarea id="a"></textarea>'
    style = "<style>label { user-select: none }</style>"
    assert finding(saved(f"<p>趣味は何ですか。</p>{label}", style), "select").outcome.value == (
        "allowed"
    )
