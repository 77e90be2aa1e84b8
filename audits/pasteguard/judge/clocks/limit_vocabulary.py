"""The words by which sentences state a limit of time: ``limit_vocabulary.json``, compiled.

``interpreter/judges/limit_sentences.js`` reads the same file, so that passive mode and the
extension tell the same sentences apart: its patterns mean the same in Python and in JavaScript.
A name in angle brackets stands for another pattern of ``parts``. A row of a group is named by a
sentence that it is for.
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any, Final

_PART: Final = re.compile(r"<([A-Z_]+)>")
GROUPS: Final = (
    "no_limit",
    "estimates",
    "limits_by_name",
    "limits_of_tests",
    "limits_beside_test_words",
    "other_lengths",
    "other_times",
    "never",
    "other_clocks",
    "test_clocks",
)


@cache
def vocabulary() -> dict[str, Any]:
    """The file as it is written."""
    text = files(__package__).joinpath("limit_vocabulary.json").read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of the vocabulary. As in JavaScript, ends of words are of ASCII words only."""
    parts = vocabulary()["parts"]
    while _PART.search(pattern):
        pattern = _PART.sub(lambda match: parts[match[1]], pattern)
    return re.compile(pattern, re.IGNORECASE | re.ASCII)


@cache
def pattern_of(name: str) -> re.Pattern[str]:
    """The single pattern of this name."""
    return compiled(vocabulary()[name])


@cache
def patterns_of(group: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of a group, in their order."""
    return tuple(compiled(pattern) for pattern in vocabulary()[group].values())


@cache
def replacements_of(name: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What is written in place of what, in the form of ``re.sub``."""
    return tuple(
        (compiled(pattern), re.sub(r"\$(\d)", r"\\g<\1>", by)) for pattern, by in vocabulary()[name]
    )
