"""What an input method does to write a Japanese text: its keys, and what it shows after each.

The keys and the order of events follow the UI Events specification and what systems are seen to
do. On Windows (Microsoft IME, Google) a key that the input method takes is keydown ``Process``, on
a Mac it is the key itself, on Android it has no name; everywhere its ``keyCode`` is 229. Its keyup
is an ordinary one, except on Android.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

READINGS: Final = {
    "朝": "あさ", "霧": "きり", "森": "もり", "山": "やま", "川": "かわ", "風": "かぜ",
    "雪": "ゆき", "灯": "ひ", "波": "なみ", "雲": "くも", "星": "ほし", "谷": "たに",
    "原": "はら", "橋": "はし", "島": "しま", "空": "そら", "庭": "にわ", "鳥": "とり",
    "湖": "みずうみ", "町": "まち",
}  # fmt: skip
"""How the characters of our own Japanese texts are read."""
ROMAJI: Final = {
    "あ": "a", "う": "u", "か": "ka", "き": "ki", "く": "ku", "さ": "sa", "し": "si", "ず": "zu",
    "ぜ": "ze", "そ": "so", "た": "ta", "ち": "ti", "と": "to", "な": "na", "に": "ni", "は": "ha",
    "ひ": "hi", "ほ": "ho", "ま": "ma", "み": "mi", "も": "mo", "や": "ya", "ゆ": "yu", "ら": "ra",
    "り": "ri", "わ": "wa",
}  # fmt: skip
"""The keys that bring each kana of the readings, as most people type them."""
FULL_WIDTH: Final = 0xFEE0
"""From a Latin letter to the full-width one that stands for it until its kana is complete."""
KATAKANA: Final = 0x60


class Order(StrEnum):
    """Whose keys and order of events: they differ where pages look at keys."""

    WINDOWS = "windows"
    MACOS = "macos"
    ANDROID = "android"


@dataclass(frozen=True, slots=True)
class Step:
    """A key that goes to the input method (" " converts), and the text that it shows then."""

    key: str
    shown: str


def kana_of(text: str) -> str:
    """How the text is read; what is in no table of ours stands for itself."""
    return "".join(READINGS.get(character, character) for character in text)


def writing(text: str, order: Order) -> list[Step]:
    """The steps that bring the reading: romaji on a keyboard, kana by kana on a phone."""
    steps: list[Step] = []
    written = ""
    for kana in kana_of(text):
        keys = ROMAJI.get(kana, "k") if order is not Order.ANDROID else ""
        half = ""
        for key in keys[:-1]:
            half += chr(ord(key) + FULL_WIDTH)
            steps.append(Step(key, written + half))
        written += kana
        steps.append(Step(keys[-1:], written))
    return steps


def converting(text: str) -> list[Step]:
    """The steps from the reading to the text: the first candidate is another one."""
    return [Step(" ", katakana_of(kana_of(text))), Step(" ", text)]


def katakana_of(kana: str) -> str:
    """The same in katakana, which input methods offer for any reading."""
    return "".join(chr(ord(each) + KATAKANA) if "ぁ" <= each <= "ゖ" else each for each in kana)


def provisional_letters(text: str) -> frozenset[str]:
    """All characters that are shown, or stand on the keys, while the text is composed."""
    steps = [*writing(text, Order.WINDOWS), *converting(text)]
    return frozenset("".join(step.key + step.shown for step in steps)) - {" "}
