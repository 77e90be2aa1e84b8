"""Texts for a field that takes but one form: a mask, a filter, a reading in katakana. Pure.

What such a field takes is learnt by writing in it. A text that it was seen to take has a form: its
digits and letters may be others, and it may be written as it was brought in or as the field showed
it (``48219375``, ``4821-9375``). People copy both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import Final

from pasteguard.artifacts.fields import Canary
from pasteguard.judge.canaries import (
    ASCII,
    CONSONANTS,
    DIGITS,
    HIRAGANA,
    JAPANESE,
    KATAKANA,
    LETTERS,
    VOWELS,
    squash,
)

RUN_LENGTH: Final = 8
"""So many digits are typed at once, to see whether the field takes them in any number."""
LONGEST: Final = 12
"""More characters than this, one after the other, tell nothing more of a field's form."""
JAPANESE_ALPHABETS: Final = (KATAKANA, HIRAGANA, JAPANESE)
"""What a field may be made for that takes no key of a Latin keyboard."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """A text that a field took: what was written, and what it showed then.

    ``varies``: other characters of the same kinds were taken as well.
    """

    written: str
    shown: str
    varies: bool = True

    @property
    def admits(self) -> str:
        """The alphabet of the text."""
        if any(_is_kana(character) or ord(character) > 0x2E7F for character in self.written):
            return KATAKANA if _is_katakana(self.written) else _other_japanese(self.written)
        letters = any(character.isalpha() for character in self.written)
        digits = any(character.isdigit() for character in self.written)
        return ASCII if letters and digits else LETTERS if letters else DIGITS

    def canaries(self, random: Random) -> tuple[Canary, ...]:
        """Texts that fit: a new one in each form, as written and as shown; then the one it took."""
        read = squash(self.shown)
        forms: dict[str, str] = {}
        if self.varies and (not read or squash(self.written) in read):
            text = another_like(random, self.written)
            forms |= dict.fromkeys((text, shown_with(self.shown, self.written, text)), text)
        # What a mask fills in between (the zero of 04) belongs to the text.
        forms |= dict.fromkeys((self.written, self.shown), read or self.written)
        return tuple(Canary(form, (word,), "short") for form, word in forms.items() if form)

    def fixed(self) -> Fitting:
        """The same where no other text may be made of it."""
        return replace(self, varies=False)


def another_like(random: Random, text: str) -> str:
    """A text of the same form: digits stay digits, letters letters; what is left stays."""
    made = ""
    for place, character in enumerate(text):
        if character.isascii() and character.isdigit():
            # Days, months and hours begin with a small digit; a zero is often left out.
            same = character in "01"
            made += character if same else str(random.randint(2, 9))
        elif character.isascii() and character.isalpha():
            letter = random.choice((CONSONANTS, VOWELS)[place % 2])
            made += letter.upper() if character.isupper() else letter
        else:
            made += character
    return made


def shown_with(shown: str, written: str, instead: str) -> str:
    """What the field shows, with the characters that were written exchanged for others.

    Empty where what was written is not all there, in its order.
    """
    made, place = "", 0
    for character in shown:
        is_next = place < len(written) and squash(character) == squash(written[place])
        made += instead[place] if is_next else character
        place += is_next
    return made if place == len(written) else ""


def candidates(random: Random, last: str) -> tuple[str, ...]:
    """Characters to type next, one of each kind; the kind of the last that was taken first.

    After any digit come those with which a day, a month and an hour begin.
    """
    digits = (str(random.randint(2, 9)), "1", "0")
    letter = random.choice(CONSONANTS)
    return (letter, *digits) if last.isalpha() else (*digits, letter)


def is_taken(before: str, after: str, character: str) -> bool:
    """Whether a field that read ``before`` took the character."""
    wanted = squash(character)
    return squash(after).count(wanted) > squash(before).count(wanted)


def like_a_placeholder(random: Random, placeholder: str) -> str:
    """A text as a placeholder shows one: ``000-0000``, ``AB-1234``, ``ヤマダ タロウ``."""
    if not any(character.isdigit() or _is_kana(character) for character in placeholder):
        return ""
    made = ""
    for character in placeholder.strip():
        digit = character in "#_" or (character.isascii() and character.isdigit())
        made += str(random.randint(2, 9)) if digit else character
    return made


def _is_kana(character: str) -> bool:
    return "\u3040" <= character <= "\u30ff" or "\uff66" <= character <= "\uff9f"


def _is_katakana(text: str) -> bool:
    return all("\u30a0" <= c <= "\u30ff" or "\uff66" <= c <= "\uff9f" for c in text if c.isalpha())


def _other_japanese(text: str) -> str:
    return HIRAGANA if all("\u3040" <= c <= "\u309f" for c in text if c.isalpha()) else JAPANESE
