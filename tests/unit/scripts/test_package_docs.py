"""The list of packages is that of the import rules; what the architecture page names is there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from scripts.generated_files import stale
from scripts.package_docs import HOMES, PAGES, ROOT, described, japanese, packages, pages

ARCHITECTURE: Final = [name for name in PAGES if name.endswith("architecture.md")]
PATH: Final = re.compile(r"[\w.-]+(?:/[\w.*-]+)*(?:/|\.(?:py|js|json|md|toml))", re.ASCII)


def named(page: Path) -> set[str]:
    """The paths that a page names, in code or in a drawing."""
    text = page.read_text("utf-8")
    drawn = re.findall(r"```\n(.*?)```", text, re.DOTALL)
    said = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    in_drawings = {path for block in drawn for path in PATH.findall(block)}
    return in_drawings | {each for each in said if PATH.fullmatch(each)}


def is_there(path: str) -> bool:
    roots = [ROOT, *(ROOT / home for home in HOMES.values())]
    return any(True for root in roots for _ in root.glob(path.rstrip("/")))


def test_the_lists_are_fresh() -> None:
    assert stale(pages(), ROOT) == []


def test_every_package_says_what_it_is_in_both_languages() -> None:
    assert [each for each in packages() if not described(each)] == []
    assert list(japanese()) == list(packages())


@pytest.mark.parametrize("page", ARCHITECTURE)
def test_what_the_architecture_names_is_there(page: str) -> None:
    paths = named(ROOT / page)
    assert len(paths) > 40
    assert sorted(path for path in paths if not is_there(path)) == []


def test_both_languages_name_the_same_places() -> None:
    english, japanese_page = (named(ROOT / page) for page in ARCHITECTURE)
    across = {"ja/architecture.md", "../architecture.md"}
    assert english - across == japanese_page - across
