"""``python -m tests.extension.safety`` has both browsers try everything and writes what finds what.

``tricks.json`` is where the results are kept; the tables of docs/safety.md are made from it.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from tests.extension import noticing

TRICKS: Final = Path(__file__).with_name("tricks.json")
DOCS: Final = Path(__file__).parents[2] / "docs"
PAGES: Final = {"safety.md": "en", "ja/safety.md": "ja"}
TABLE: Final = re.compile(r"(<!-- tricks: [^\n]*-->\n).*?(<!-- /tricks -->)", re.DOTALL)
SOMETIMES: Final = frozenset({"performance entries", "service worker"})
"""What depends on the machine and on the cache: it may find *check from the start*, or not."""

HEADS: Final = {
    "en": ("what it tries", "how", "Look", "Check from the start"),
    "ja": ("試すこと", "方法", "「見るだけ」", "「最初から確認」"),
}
CLASSES: Final = {
    "functions": {"en": "Replaced functions", "ja": "置き換えられた関数"},
    "stacks": {"en": "Stacks", "ja": "スタック"},
    "traps": {
        "en": "Functions and getters of the page's own",
        "ja": "ページが置いた関数とゲッター",
    },
    "observers": {"en": "Observers", "ja": "監視"},
    "requests": {"en": "Requests", "ja": "リクエスト"},
    "traces": {"en": "Effects of reading", "ja": "読み取りの影響"},
}
NAMES: Final = {"chromium": "Chromium", "firefox": "Firefox"}
NOTHING: Final = {"en": "nothing", "ja": "見つかりません"}
FOUND: Final = {"en": "**found** in {browsers}", "ja": "{browsers} で**見つかります**"}


def tricks() -> Mapping[str, Mapping[str, Any]]:
    """By its name, each trick: its class, what it does, and where it finds something."""
    known: dict[str, dict[str, Any]] = json.loads(TRICKS.read_text("utf-8"))
    return known


def table(language: str) -> str:
    """The tricks by class, as the documentation shows them."""
    heads = HEADS[language]
    lines = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    for name, title in CLASSES.items():
        lines.append(f"| **{title[language]}** | | | |")
        for trick, about in tricks().items():
            if about["class"] == name:
                found = _found(about["start"], language)
                lines.append(f"| `{trick}` | {about[language]} | {NOTHING[language]} | {found} |")
    return "\n".join(lines) + "\n"


def _found(browsers: list[str], language: str) -> str:
    if not browsers:
        return NOTHING[language]
    separator = {"en": " and ", "ja": " と "}[language]
    named = separator.join(NAMES[browser] for browser in browsers)
    return FOUND[language].format(browsers=named)


def with_table(page: str, language: str) -> str:
    """The page of the documentation with its table made anew."""
    written = table(language)
    return TABLE.sub(lambda match: f"{match[1]}{written}{match[2]}", page)


def _kept_sometimes(browser: str) -> set[str]:
    """What found something another time, and may again."""
    return {name for name in SOMETIMES if browser in tricks()[name]["start"]}


def main() -> None:
    """Tries everything in both browsers, and writes what found what."""
    known = {name: dict(about) | {"start": []} for name, about in tricks().items()}
    for browser, act in (("chromium", noticing.in_chromium), ("firefox", noticing.in_firefox)):
        with tempfile.TemporaryDirectory() as folder:
            noticed = act(Path(folder))
        for name in sorted({*noticed["start"], *_kept_sometimes(browser)}, key=list(known).index):
            known[name]["start"].append(browser)
    rows = (
        f"  {json.dumps(name)}: {json.dumps(about, ensure_ascii=False)}"
        for name, about in known.items()
    )
    TRICKS.write_text("{\n" + ",\n".join(rows) + "\n}\n", "utf-8")
    for page, language in PAGES.items():
        path = DOCS / page
        path.write_text(with_table(path.read_text("utf-8"), language), "utf-8")


if __name__ == "__main__":
    main()
