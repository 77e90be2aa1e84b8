"""Japanese texts keep one rule for spaces beside what is filled in.

A half-width value (a number, a name, an address) has a space between itself and Japanese letters,
as Latin words in these texts have. A value that is Japanese on that side has none, nor has a date.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[3]
FILES: Final = sorted(
    (
        *(ROOT / "audits/pasteguard/texts").glob("*.json"),
        *(ROOT / "audits/pasteguard/restrictions").glob("*/texts.json"),
        *(ROOT / "server/pasteguard_server").rglob("*texts.json"),
    )
)
LETTER: Final = r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff]"
HALF_WIDTH: Final = frozenset(
    """absent allowed asked audited call checked count done errors failed findings host hours known
    least length line megabytes milliseconds minutes most ms not-applicable ours pages part path
    port reached reports restricted restricting runs seconds size times told total unclear
    unstable url variable version warnings width""".split()  # noqa: SIM905 # far shorter to read
)
"""Values that begin and end in a half-width letter or digit."""
JAPANESE: Final = frozenset({"act", "first", "inside", "last", "time", "when"})
"""Values that end in a Japanese letter: what a candidate does, a time."""
DURATIONS: Final = frozenset(
    (
        "judge.time-limit.restricted",
        "proof.code-acts-after",
        "proof.code-ends",
        "proof.time-limit.acts",
        "proof.time-limit.refresh",
        "proof.time-limit.refresh-header",
        "proof.time-out.before",
        "reason.acted-while-held",
        "headline.limit.mid",
        "headline.limit.end",
        "letter.fact.time-limit",
        "plan.write-here.of",
    )
)
"""Texts whose ``limit`` is a time such as "30 分"; in all others, it is a number."""
AS_NUMBERS: Final = frozenset({"limit"})


def _texts() -> Iterator[tuple[str, str]]:
    for file in FILES:
        for name, entry in json.loads(file.read_text("utf-8")).items():
            if isinstance(entry, dict) and isinstance(entry.get("ja"), str):
                yield name, entry["ja"]


def misspaced(name: str, text: str) -> list[str]:
    """The values of a text that break the rule."""
    found = []
    for place in re.finditer(r"\{([\w-]+)\}", text):
        value, before, after = place[1], text[: place.start()], text[place.end() :]
        is_time = value in JAPANESE or (value == "limit" and name in DURATIONS)
        is_half = not is_time and value in HALF_WIDTH | AS_NUMBERS
        touches = re.search(f"{LETTER}$", before), re.match(LETTER, after)
        if (is_half and any(touches)) or (is_time and re.match(f" {LETTER}", after)):
            found.append(value)
    return found


def test_a_space_stands_where_a_half_width_value_meets_a_japanese_letter() -> None:
    assert {name: misspaced(name, text) for name, text in _texts() if misspaced(name, text)} == {}


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("x", "ほか {count} 件。", []),
        ("x", "ほか{count} 件。", ["count"]),
        ("x", "{count}件（{host}）", ["count"]),
        ("judge.time-limit.restricted", "制限時間は {limit}です。", []),
        ("judge.time-limit.restricted", "制限時間は {limit} です。", ["limit"]),
        ("x", "最大 {limit} 文字", []),
        ("x", "{act} の後", ["act"]),
        ("x", "{year}年{month}月", []),
    ],
)
def test_the_rule(name: str, text: str, found: list[str]) -> None:
    assert misspaced(name, text) == found


def test_every_text_that_is_named_here_is_there() -> None:
    assert set(dict(_texts())) >= DURATIONS
