"""Which sentences state a limit of time: measured on tables, in Python and in JavaScript alike.

A table is a JSON file under tests/vectors/: `{"sentences": [[text, seconds], ...]}`, where seconds
is the limit that the sentence states, or null where it limits no test (an estimate, another
time, "no time limit"). The rules are written with `limit_sentences.json` in sight;
`limit_sentences_unseen.json` is by somebody else, whose sentences the rules have not seen.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

import pytest

from pasteguard.judge.clocks.limit_sentences import stated_limit
from scripts.interpreter_bundle import bundled

VECTORS: Final = Path(__file__).resolve().parents[4] / "tests/vectors"
TABLES: Final = sorted(VECTORS.glob("limit_sentences*.json"))
MODULE: Final = "audits/pasteguard/interpreter/judges/limit_sentences.js"
ASK: Final = """
const sentences = JSON.parse(require("fs").readFileSync(0, "utf8"));
const answers = sentences.map((sentence) => {
  const found = interpreter.statedLimit([sentence]);
  return found && !found.isEstimate ? found.ms / 1000 : null;
});
process.stdout.write(JSON.stringify(answers));
"""
LEAST: Final = 0.95
LANGUAGES: Final = ("en", "ja")

Answers: TypeAlias = Mapping[str, float | None]


def sentences_of(table: Path) -> list[tuple[str, float | None]]:
    return [(text, limit) for text, limit in json.loads(table.read_text("utf-8"))["sentences"]]


def language_of(text: str) -> str:
    return "ja" if re.search(r"[ぁ-ゟァ-ヿ一-鿿]", text) else "en"


def by_python(sentences: Sequence[str]) -> list[float | None]:
    found = [stated_limit((sentence,)) for sentence in sentences]
    return [each.limit_ms / 1000 if each and not each.is_estimate else None for each in found]


def by_javascript(sentences: Sequence[str]) -> list[float | None]:
    node = shutil.which("node")
    if node is None:
        if os.environ.get("CI"):
            pytest.fail("Node.js is missing")
        pytest.skip("this needs Node.js")
    ran = subprocess.run(
        [node, "-e", f"{bundled(MODULE)}\n{ASK}"],
        input=json.dumps(sentences),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    answers: list[float | None] = json.loads(ran.stdout)
    return answers


READERS: Final[Mapping[str, Callable[[Sequence[str]], list[float | None]]]] = {
    "python": by_python,
    "javascript": by_javascript,
}


@cache
def answers_of(reader: str, table: Path) -> Answers:
    texts = [text for text, _ in sentences_of(table)]
    return dict(zip(texts, READERS[reader](texts), strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_limits_are_told_from_other_sentences(table: Path, reader: str, language: str) -> None:
    answers = answers_of(reader, table)
    labelled = [each for each in sentences_of(table) if language_of(each[0]) == language]
    right = [text for text, limit in labelled if limit is not None and answers[text] == limit]
    found = [text for text, _ in labelled if answers[text] is not None]
    stated = [text for text, limit in labelled if limit is not None]
    wrong = [(text, limit, answers[text]) for text, limit in labelled if answers[text] != limit]
    listed = "\n".join(f"{text}: {limit}, read as {read}" for text, limit, read in wrong)
    precision, recall = len(right) / max(len(found), 1), len(right) / max(len(stated), 1)
    assert min(precision, recall) >= LEAST, f"{precision:.3f}, {recall:.3f} of {table}\n{listed}"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_python_and_javascript_read_the_same(table: Path) -> None:
    assert answers_of("javascript", table) == answers_of("python", table)


def test_the_tables_are_varied() -> None:
    labelled = [each for table in TABLES for each in sentences_of(table)]
    assert len(labelled) >= 300
    assert len({text for text, _ in labelled}) == len(labelled)
    for language in LANGUAGES:
        limits = [limit for text, limit in labelled if language_of(text) == language]
        assert 0.45 <= len(limits) / len(labelled) <= 0.55
        assert 0.4 <= limits.count(None) / len(limits) <= 0.6
