"""Texts of ours that are nowhere else, made to fit the field that will take them."""

from __future__ import annotations

import re
import unicodedata
import warnings
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from random import Random
from typing import Final

from pasteguard.artifacts.fields import Canary, FieldFacts

LONG_LENGTH: Final = 2100
SMALL_FIELD: Final = 2600
"""A field for fewer characters than this is emptied before each act."""
CONSONANTS: Final = "bdfgklmnprstvz"
VOWELS: Final = "aeiou"
KANJI: Final = "朝霧森山川風雪灯波雲星谷原橋島空庭鳥湖町"
KATAKANA_LETTERS: Final = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ"
HIRAGANA_LETTERS: Final = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめも"
WORD_LENGTH: Final = 9
MARKS: Final = ",./?"
"""What is typed between words, to see whether it comes along."""
CONTENTS: Final = ("mixed", "html", "code", "link", "table")
"""Kinds of content that are pasted, beside plain words; ``mixed`` is all of them at once."""
CONTENT_ROOM: Final = 160
"""Characters that the longest of them takes, at most."""
NEEDLE: Final = 4
"""A word shorter than this could be in a field by chance."""

FREE: Final = "free"
LETTERS: Final = "letters"
ASCII: Final = "ascii"
DIGITS: Final = "digits"
EMAIL: Final = "email"
ADDRESS: Final = "url"
JAPANESE: Final = "japanese"
KATAKANA: Final = "katakana"
HIRAGANA: Final = "hiragana"
KANA: Final = {KATAKANA: KATAKANA_LETTERS, HIRAGANA: HIRAGANA_LETTERS}
NOTHING: Final = "nothing"


def make_word(random: Random, length: int = WORD_LENGTH) -> str:
    """A pronounceable word that is in no dictionary."""
    return "".join(random.choice((CONSONANTS, VOWELS)[at % 2]) for at in range(length))


def make_canary(random: Random, style: str, admits: str, room: int | None = None) -> Canary:
    """A canary of the style in the field's alphabet, of at most ``room`` characters (None: any).

    What does not fit the alphabet or the room becomes a short text.
    """
    if admits == DIGITS:
        return _digits(random, style, room)
    if admits == EMAIL:
        return _around_word(random, room, ("{}@example.com", "{}@a.test"))
    if admits == ADDRESS:
        return _around_word(random, room, ("https://example.com/{}", "https://a.test/{}"))
    if style in ("japanese-pair", "japanese-lines"):
        characters = "".join(random.sample(KANA.get(admits, KANJI), 8))
        words = (characters[:4], characters[4:])
        return Canary(("\n" if style == "japanese-lines" else "").join(words), words, style)
    if admits in KANA:
        text = "".join(random.sample(KANA[admits], min(6, room or 6)))
        return Canary(text, (text,), "japanese" if style == "japanese" else "short")
    if style == "japanese" or admits == JAPANESE:
        text = "".join(random.sample(KANJI, min(4, room or 4)))
        return Canary(text, (text,), "japanese")
    if style == "long" and (room is None or room > 2 * WORD_LENGTH):
        return _sentences(random, min(LONG_LENGTH, room or LONG_LENGTH))
    if (
        style == "phrase"
        and admits in (FREE, ASCII)
        and (room is None or room > 3 * WORD_LENGTH + 2)
    ):
        return _phrase(random)
    if style in CONTENTS and admits == FREE and (room is None or room > CONTENT_ROOM):
        return _content(random, style)
    if style == "lines" and (room is None or room > 3 * NEEDLE + 2):
        return _lines(random, room)
    word = make_word(random, min(WORD_LENGTH, room or WORD_LENGTH))
    return Canary(word, (word,), "short")


def _around_word(random: Random, room: int | None, forms: tuple[str, str]) -> Canary:
    """A word in the longer form where there is room for it, else in the shorter one."""
    form = forms[0] if room is None or room >= len(forms[0]) - 2 + NEEDLE else forms[1]
    space = WORD_LENGTH if room is None else room - len(form) + 2
    word = make_word(random, max(1, min(WORD_LENGTH, space)))
    text = form.format(word)[:room]
    return Canary(text, (word if len(word) >= NEEDLE else text,), "short")


def _phrase(random: Random) -> Canary:
    """Several words on one line, as dictation brings them and as people drag them."""
    words = tuple(make_word(random) for _ in range(3))
    return Canary(" ".join(words), words, "phrase")


def _lines(random: Random, room: int | None) -> Canary:
    length = WORD_LENGTH if room is None else min(WORD_LENGTH, (room - 2) // 3)
    words = tuple(make_word(random, length) for _ in range(3))
    return Canary("\n".join(words), words, "lines")


def _content(random: Random, style: str) -> Canary:
    """Other content than plain words: what people copy from a page, a program or a table."""
    one, two = make_word(random), make_word(random)
    if style == "html":
        text, html = f"{one} {two}", f"<p><b>{one}</b> <i>{two}</i></p>"
        return Canary(text, (one, two), style, html=html)
    if style == "code":
        return Canary(f"if ({one} > 0) {{ return {two}; }}", (one, two), style)
    if style == "link":
        return Canary(f"https://example.com/{one}?page={two}", (one, two), style)
    if style == "table":
        cells = f"<table><tr><td>{one}</td><td>{two}</td></tr></table>"
        return Canary(f"{one}\t{two}", (one, two), style, html=cells)
    three, four, five = (make_word(random) for _ in range(3))
    kanji = "".join(random.sample(KANJI, 4))
    code = f"if ({two} > 0) {{ return {three}; }}"
    link = f"https://example.com/{four}"
    text = f"{one} {kanji}\n\t{code}\n{link}\t{five}"
    html = (
        f"<p><b>{one}</b> {kanji}</p><pre>\t{escape(code)}</pre>"
        f'<table><tr><td><a href="{link}">{link}</a></td><td>{five}</td></tr></table>'
    )
    return Canary(text, (one, kanji, two, three, four, five), style, html=html)


def _digits(random: Random, style: str, room: int | None) -> Canary:
    length = min(room or 5, 5 if style != "long" else 8)
    text = str(random.randint(1, 9)) + "".join(str(random.randint(0, 9)) for _ in range(length - 1))
    return Canary(text, (text,), "short")


def _sentences(random: Random, length: int) -> Canary:
    words: list[str] = []
    written = 0
    while written + 10 <= length:
        words.append(make_word(random))
        written += 10
    return Canary(" ".join(words), tuple(words), "long")


def typed_sample(random: Random, facts: FieldFacts) -> Canary:
    """What is typed first: several kinds of character, to see which the field takes."""
    if facts.kind == "number":
        return _digits(random, "short", facts.maxlength)
    if facts.kind == "email":
        return make_canary(random, "short", EMAIL, facts.maxlength)
    if facts.kind == "url":
        return make_canary(random, "short", ADDRESS, facts.maxlength)
    if facts.boxes:
        # A code counts only once all of its boxes are full.
        text = "".join(str(random.randint(2, 9)) for _ in range(facts.boxes))
        return Canary(text, (text,), "short")
    if facts.maxlength is not None and facts.maxlength < 16:
        return make_canary(random, "short", FREE, facts.maxlength)
    word, digits = make_word(random, 7), str(random.randint(10, 99))
    # Upper case, a digit, a space and marks: what an answer is made of. A slash and a question mark
    # are shortcuts of many pages.
    text = f"{word.capitalize()}{digits}, ok/?."
    return Canary(text, (f"{word}{digits}ok",), "short", MARKS)


def admitted_by_declaration(facts: FieldFacts) -> str | None:
    """The alphabet that the field's type or pattern asks for; None where typing has to show it."""
    by_type = {"number": DIGITS, "email": EMAIL, "url": ADDRESS}
    if facts.kind in by_type:
        return by_type[facts.kind]
    if facts.inputmode in ("numeric", "decimal", "tel") or facts.kind in ("tel", "code-boxes"):
        return DIGITS
    if facts.pattern:
        return _admitted_by_pattern(facts.pattern)
    return None


def _admitted_by_pattern(pattern: str) -> str | None:
    if not _is_quickly_matched(pattern):
        return None
    try:
        with warnings.catch_warnings(action="ignore"):
            compiled = re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return None
    for admits, samples in (
        (FREE, ("Kavo12, ok.", "Kavo12, ok/?.")),
        (DIGITS, tuple("4821937560"[:length] for length in range(1, 11))),
        (LETTERS, ("kavomira", "kavo", "KAVO")),
    ):
        if any(compiled.fullmatch(sample) for sample in samples):
            return admits
    return None


def _is_quickly_matched(pattern: str) -> bool:
    """Whether a pattern of the page, tried on a few characters, cannot keep us for long."""
    plain = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "x", pattern)
    repeats = re.findall(r"\)\{|[*+]|(?<!\()\?|\{\d*,\d*\}", plain)
    has_repeated_group = re.search(r"\)[*+{]", plain) is not None
    return len(pattern) <= 300 and len(repeats) <= (1 if has_repeated_group else 10)


def admitted_by_reaction(offered: str, taken: str) -> str:
    """The alphabet of a field, from what it kept of a mixed text that was typed into it."""
    kept = [character for character in taken if character in offered or character.isalnum()]
    letters = sum(character.isalpha() for character in kept)
    digits = sum(character.isdigit() for character in kept)
    if letters and digits:
        return FREE
    if letters:
        return LETTERS
    return DIGITS if digits else NOTHING


def is_for_prose(facts: FieldFacts) -> bool:
    """Whether the field is made for free text, so that refusing letters or marks restricts."""
    return facts.tag != "input" and admitted_by_declaration(facts) is None


def is_small(facts: FieldFacts, admits: str) -> bool:
    """Whether the field holds one short text, so that it must be emptied before each act."""
    limited = facts.maxlength is not None and facts.maxlength < SMALL_FIELD
    is_free = admits in (FREE, LETTERS, ASCII) and not facts.pattern
    return limited or bool(facts.boxes) or not is_free


@lru_cache(maxsize=4096)
def squash(text: str) -> str:
    """Letters and digits alone, in lower case: what a mask, wrapping or an editor leaves alone."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if c.isalnum())


def share_found(words: Sequence[str], text: str) -> float:
    """How much of the words the text holds: 0.0 none, 1.0 all of them.

    A word without letters and digits is never found.
    """
    if not words:
        return 0.0
    squashed = squash(text)
    found = [needle in squashed for word in words if (needle := squash(word))]
    return sum(found) / len(words)
