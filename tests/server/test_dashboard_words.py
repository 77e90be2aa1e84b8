"""Every sentence of the dashboard is there in both languages, and said somewhere."""

from __future__ import annotations

import json
import re
from pathlib import Path
from string import Formatter

from pasteguard.texts import LANGUAGES
from pasteguard_server import dashboard
from pasteguard_server.auth.tokens import Scope
from pasteguard_server.dashboard.comparison import KINDS
from pasteguard_server.dashboard.words import Words, all_texts

PACKAGE = Path(dashboard.__file__).parent
FILES = [*PACKAGE.glob("*.py"), *PACKAGE.glob("templates/*.jinja")]
CODE = "\n".join(path.read_text("utf-8") for path in sorted(FILES))


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_every_text_is_there_in_both_languages_once() -> None:
    pairs = json.loads(
        (PACKAGE / "texts.json").read_text("utf-8"), object_pairs_hook=lambda pairs: pairs
    )
    assert len({name for name, _ in pairs}) == len(pairs)
    for name, texts in all_texts().items():
        assert set(texts) == set(LANGUAGES), name
        assert all(texts.values()), name
        if name != "day":  # each language writes dates in its own way
            assert placeholders(texts["en"]) <= placeholders(texts["ja"]) | {"first"}, name


def test_every_text_is_said_and_every_text_said_is_there() -> None:
    said = set(re.findall(r'\bsay\(\s*["\']([a-z.-]+[a-z])["\']', CODE))
    said |= {f"kind.{kind}" for kind in KINDS} | {f"scope.{scope}" for scope in Scope}
    said |= {f"done.{what}" for what in re.findall(r'done\("[a-z.]+", "([a-z-]+)"', CODE)}
    said |= {"codes.now", "codes.then", "error.title"}
    written = {name.removesuffix(".one") for name in all_texts()}
    assert written == said


def test_one_of_a_kind_is_told_from_several() -> None:
    assert Words("en").say("pages.count", count=1) == "1 page"
    assert Words("en").say("pages.count", count=2) == "2 pages"
    assert Words("ja").date("2026-11-05") == "2026年11月5日"
