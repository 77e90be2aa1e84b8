"""What is about one restriction is in its folder: who else names it is listed here, with why.

The numbers can only go down. Where one is too high now, lower it; nothing is ever added.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pasteguard.catalogue import entries

ROOT: Final = Path(__file__).resolve().parents[2]
RESTRICTIONS: Final = ROOT / "audits/pasteguard/restrictions"
KINDS: Final = frozenset({".py", ".js", ".json", ".toml", ".html", ".jinja", ".css"})
LEFT_OUT: Final = {
    "extension/shared": "made from the folders",
    "audits/pasteguard/interpreter/bundle.js": "made from the folders",
    "audits/pasteguard/catalogue/vendors": "a product's documentation is told by what it restricts",
    "audits/pasteguard/cli/samples": "pages that are made to restrict, and what is allowed of them",
}
PLATFORM: Final = frozenset(
    {"camera", "copy", "cut", "drop", "fullscreen", "geolocation", "microphone", "paste", "print",
     "resize", "select", "spellcheck", "undo"}
)  # fmt: skip
"""First of all names of events, attributes and permissions: nobody can tell who is meant."""

AN_EXAMPLE: Final = "an example of an id, for a person"
A_MECHANISM: Final = "the mechanism of that name: how it is done, whatever is restricted by it"
PAPER: Final = "an act of the rehearsal on paper by that name, and the words for what follows it"
POPUP: Final = "what the extension says first, and in which words: written for these alone"

NAMED: Final = {
    "audits/pasteguard/browser/visit.py": (1, "the browser's permission of that name"),
    "audits/pasteguard/cli/scaffold.py": (1, AN_EXAMPLE),
    "audits/pasteguard/gather/conduct.py": (
        1,
        "one act is done once more, in frames; nobody else hides a page",
    ),
    "audits/pasteguard/interpreter/page_model/page_actions.js": (3, PAPER),
    "audits/pasteguard/interpreter/page_model/editor_hooks.js": (3, PAPER),
    "audits/pasteguard/interpreter/judges/verdicts.js": (4, PAPER),
    "audits/pasteguard/interpreter/judges/report.js": (5, PAPER),
    "audits/pasteguard/interpreter/judges/vocabulary.js": (11, PAPER),
    "audits/pasteguard/judge/mechanisms.py": (1, A_MECHANISM),
    "audits/pasteguard/pytest_plugin/__init__.py": (1, AN_EXAMPLE),
    "audits/pasteguard/restrictions/clipboard_read/passive.js": (2, PAPER),
    "audits/pasteguard/restrictions/clipboard_write/passive.js": (3, PAPER),
    "audits/pasteguard/restrictions/copy/judge.py": (1, A_MECHANISM),
    "audits/pasteguard/restrictions/keystroke_log/texts.json": (1, "the English word"),
    "audits/pasteguard/restrictions/paste/judge.py": (
        1,
        "says why the cut of a long text is not its own matter",
    ),
    "audits/pasteguard/restrictions/screenshot/judge.py": (1, A_MECHANISM),
    "audits/pasteguard/restrictions/screenshot/passive.js": (1, A_MECHANISM),
    "audits/pasteguard/texts/cli.json": (1, AN_EXAMPLE),
    "audits/pasteguard/texts/judging.json": (1, "the English word"),
    "audits/pasteguard/texts/scaffold.json": (1, AN_EXAMPLE),
    "extension/answers/families.js": (3, POPUP),
    "extension/answers/headline.js": (13, POPUP),
    "extension/answers/lines.js": (2, POPUP),
    "extension/answers/plan.js": (10, POPUP),
    "extension/answers/words.js": (14, POPUP),
    "extension/background/observed.js": (9, POPUP),
    "extension/letter/choices.js": (5, POPUP),
    "extension/letter/message.js": (1, POPUP),
    "extension/tests/entry_view.js": (1, POPUP),
}
"""How many restrictions a file names outside their folders."""


def named_in(file: Path) -> set[str]:
    """The ids that stand in a file, but for those of the folder that it is in."""
    text = file.read_text("utf-8")
    return {
        entry.id
        for entry in entries()
        if entry.id not in PLATFORM
        and RESTRICTIONS / entry.id.replace("-", "_") not in file.parents
        and re.search(pattern(entry.id), text)
    }


def pattern(restriction: str) -> str:
    """An id of several words is meant wherever it stands; one of a single word in quotes."""
    if "-" in restriction:
        return rf"(?<![\w.-]){restriction}(?![\w-])"
    return rf"[\"'`]{restriction}[\"'`]"


def sources() -> Iterator[Path]:
    """The files of the auditor and of the extension that somebody writes."""
    left_out = [ROOT / place for place in LEFT_OUT]
    for top in ("audits", "extension"):
        for file in sorted((ROOT / top).rglob("*")):
            if file.suffix in KINDS and not any(
                place in (file, *file.parents) for place in left_out
            ):
                yield file


def test_no_more_files_name_a_restriction_than_are_listed() -> None:
    found = {file.relative_to(ROOT).as_posix(): len(named_in(file)) for file in sources()}
    listed = {name: count for name, (count, _) in NAMED.items()}
    assert {name: count for name, count in found.items() if count} == listed


def test_whoever_names_one_has_a_reason() -> None:
    assert all(why for _, why in NAMED.values())
    assert all((ROOT / place).exists() for place in LEFT_OUT)
    assert {entry.id for entry in entries()} > PLATFORM
