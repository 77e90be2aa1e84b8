"""Every sentence of the service is there in both languages, and said somewhere."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from string import Formatter
from typing import Final

import pasteguard_server
from pasteguard.texts import LANGUAGES
from pasteguard_server.wording import all_texts

PACKAGE: Final = Path(pasteguard_server.__file__).parent
CODE: Final = "\n".join(path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py")))


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def problems() -> set[str]:
    """The codes of all problems that the code raises."""
    raised = set(re.findall(r'Problem\(\s*\w+, "([a-z.-]+)"', CODE))
    refused = {f"run.{code}" for code in re.findall(r'_refused\("([a-z-]+)"', CODE)}
    tree = ast.parse((PACKAGE / "problems.py").read_text("utf-8"))
    listed = next(
        ast.literal_eval(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and node.target.id == "_CODES"
        and node.value
    )
    return raised | refused | set(listed.values()) | {"server", "request"}


def test_every_text_is_there_in_both_languages_with_the_same_values() -> None:
    content = (PACKAGE / "texts.json").read_text("utf-8")
    pairs = json.loads(content, object_pairs_hook=lambda pairs: pairs)
    assert len({name for name, _ in pairs}) == len(pairs)
    for texts in all_texts().values():
        assert set(texts) == set(LANGUAGES)
        assert all(texts.values())
        assert placeholders(texts["en"]) == placeholders(texts["ja"])


def test_every_problem_says_what_was_wrong_and_what_to_do() -> None:
    named = {f"problem.{code}" for code in problems()}
    needed = named | {f"{name}.next" for name in named} | {"problem.run.unreadable.next"}
    written = {name for name in all_texts() if name.startswith("problem.")}
    assert written == needed
