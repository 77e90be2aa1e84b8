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

from pasteguard.judge.clocks.limit_sentences import says_time_is_up, stated_limit
from pasteguard.judge.clocks.limit_vocabulary import GROUPS, patterns_of, vocabulary
from pasteguard.judge.clocks.sentence_lengths import with_lengths
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


@pytest.mark.parametrize("group", GROUPS)
def test_every_row_of_the_vocabulary_is_for_the_sentence_that_names_it(group: str) -> None:
    rows = vocabulary()[group]
    for sentence, pattern in zip(rows, patterns_of(group), strict=True):
        text = with_lengths(sentence).text
        assert pattern.search(text) or pattern.search(sentence), (sentence, text)


@pytest.mark.parametrize(
    ("sentence", "text", "seconds"),
    [
        ("An hour and a half", "⌛", [5400]),
        ("ninety minutes and forty-five seconds", "⌛", [5445]),
        ("a hundred and twenty minutes", "⌛", [7200]),
        ("2½ hours; three-quarters of an hour", "⌛; ⌛", [9000, 2700]),
        ("百二十分、一時間半は３０秒", "⌛、⌛は⌛", [7200, 5400, 30]),
        ("20-30 minutes", "⌛", [1800]),
        ("十分な時間", "十分な時間", []),
        ("from 10:15 to 11:45", "from 10:15 to 11:45", []),
        ("10時30分に開始", "10時30分に開始", []),
        ("Section 2 - 00:20:00", "Section 2 - ⌛", [1200]),
    ],
)
def test_lengths_of_time_are_read_as_they_are_written(
    sentence: str, text: str, seconds: list[float]
) -> None:
    read = with_lengths(sentence)
    assert (read.text, [length / 1000 for length in read.lengths]) == (text, seconds)


@pytest.mark.parametrize(
    ("sentence", "seconds"),
    [
        ("Results arrive by e-mail, and the exam ends after 40 minutes.", 2400),
        ("Results of the exam arrive by e-mail within 40 minutes.", None),
        ("結果はメールで届き、試験は40分で終了します", 2400),
        ("試験の結果は、40分以内にメールで届きます", None),
    ],
)
def test_another_time_vetoes_the_length_of_its_own_clause(
    sentence: str, seconds: float | None
) -> None:
    assert by_python([sentence]) == [seconds] == by_javascript([sentence])


@pytest.mark.parametrize(
    ("sentence", "seconds"),
    [
        ("After a 5-minute tutorial, the exam itself is limited to 65 minutes.", 3900),
        ("With a break of 10 minutes, the exam takes up 120 minutes in all.", 7200),
        ("A 5-minute tutorial comes before the exam.", None),
        ("本試験は休憩10分を除き、120分で実施します。", 7200),
        ("終了の5分前に予鈴が鳴り、試験は75分で回収します。", 4500),
        ("試験の前に10分の休憩があります。", None),
    ],
)
def test_a_length_that_is_expressly_another_things_leaves_the_others(
    sentence: str, seconds: float | None
) -> None:
    assert by_python([sentence]) == [seconds] == by_javascript([sentence])


@pytest.mark.parametrize(
    ("sentence", "seconds"),
    [
        ("The essay is dropped at the 40-minute mark.", 2400),
        ("The parcel is dropped at the 40-minute mark.", None),
        ("この科目には80分が割り当てられています。", 4800),
        ("この風呂には80分が割り当てられています。", None),
    ],
)
def test_a_limiting_word_counts_only_beside_words_of_a_test(
    sentence: str, seconds: float | None
) -> None:
    assert by_python([sentence]) == [seconds] == by_javascript([sentence])


@pytest.mark.parametrize(
    ("line", "is_over"),
    [
        ("Time’s up!", True),
        ("Your time has expired.", True),
        ("Your answers have been submitted.", True),
        ("試験を終了しました", True),
        ("時間切れです。解答は送信されました。", True),
        ("The planned time is over. You may go on writing.", False),
        ("When time is up, your answers are sent.", False),
        ("時間になりましたが、続けて入力できます。", False),
        ("The webinar is live now.", False),
    ],
)
def test_a_line_says_whether_the_time_is_up(line: str, is_over: bool) -> None:
    assert says_time_is_up(line) is is_over
