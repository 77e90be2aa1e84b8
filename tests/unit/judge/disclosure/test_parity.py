"""The extension reads announcements as the auditor does."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest

from pasteguard import probe
from pasteguard.judge.disclosure.sentences import find_disclosures
from pasteguard.judge.disclosure.vocabulary import table
from tests.expectations import expectations
from tests.unit.judge.disclosure import test_sentences

pytestmark = pytest.mark.skipif(shutil.which("node") is None, reason="needs Node.js")

PAGES = Path(__file__).resolve().parents[3] / "pages"
RUN = """
const texts = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const told = texts.lines.map((lines) => disclosing.findDisclosures(lines, texts.table));
process.stdout.write(JSON.stringify(told));
"""


def texts() -> list[list[str]]:
    """Every text in the auditor's own tests, and what stands on the test pages."""
    source = Path(test_sentences.__file__).read_text("utf-8")
    written = [[line] for line in re.findall(r'"((?:[^"\\\n]|\\.)+)"', source)]
    pages = []
    for page in expectations():
        body = (PAGES / page.path).read_text("utf-8")
        body = re.sub(r"(?s)<(script|style).*?</\1>|<!--.*?-->", "", body)
        pages.append([part for part in re.split(r"<[^>]*>|\n", body) if part.strip()])
    return written + pages


def test_both_find_the_same_sentences() -> None:
    asked = texts()
    parts = ("disclosure_words.js", "disclosure.js")
    script = "".join((files(probe) / part).read_text("utf-8") for part in parts) + RUN
    answer = subprocess.run(
        ["node", "--eval", script],
        input=json.dumps({"lines": asked, "table": table()}),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    told = json.loads(answer.stdout)
    differing = [
        (lines[:3], theirs, dict(ours))
        for lines, theirs, ours in zip(asked, told, map(find_disclosures, asked), strict=True)
        if theirs != dict(ours)
    ]
    assert differing == []
    assert sum(map(bool, told)) > 100
