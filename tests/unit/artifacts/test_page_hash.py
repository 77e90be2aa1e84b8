"""The rule of docs/page-hash.md, in Python and in JavaScript."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard import probe
from pasteguard.artifacts.fingerprints import DOCUMENTS
from pasteguard.artifacts.page_hash import SCHEME, page_hash, page_key
from pasteguard.artifacts.redaction import redact_url

ROOT: Final = Path(__file__).resolve().parents[3]
VECTORS: Final = json.loads((ROOT / "tests/vectors/page_hash.json").read_text("utf-8"))
SCRIPT: Final = (files(probe) / "page_hash.js").read_text("utf-8")
ASK: Final = """
(async () => {
  const answers = [];
  for (const url of JSON.parse(require("fs").readFileSync(0, "utf8"))) {
    try {
      answers.push({ key: pageHashing.pageKey(url), hash: await pageHashing.pageHash(url) });
    } catch (error) {
      answers.push(error.name);
    }
  }
  process.stdout.write(JSON.stringify({ scheme: pageHashing.scheme, answers }));
})();
"""


def ask_javascript(urls: list[str]) -> dict[str, Any]:
    node = shutil.which("node")
    if node is None:
        if os.environ.get("CI"):
            pytest.fail("Node.js is missing")
        pytest.skip("this needs Node.js")
    ran = subprocess.run(
        [node, "-e", SCRIPT + ASK],
        input=json.dumps(urls),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    answer: dict[str, Any] = json.loads(ran.stdout)
    return answer


@cache
def javascript_answers() -> dict[str, Any]:
    pages = [page["url"] for page in VECTORS["pages"]]
    return ask_javascript([*pages, *VECTORS["refused"]])


@pytest.mark.parametrize("page", VECTORS["pages"], ids=lambda page: page["url"])
def test_python_follows_the_rule(page: dict[str, str]) -> None:
    assert page_key(page["url"]) == page["key"]
    assert page_hash(page["url"]) == page["hash"]


@pytest.mark.parametrize("url", VECTORS["refused"])
def test_python_refuses_what_is_no_address_of_the_web(url: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        page_key(url)


def test_javascript_follows_the_rule() -> None:
    said = javascript_answers()
    expected = [{"key": page["key"], "hash": page["hash"]} for page in VECTORS["pages"]]
    assert said["answers"][: len(expected)] == expected
    assert said["answers"][len(expected) :] == ["TypeError"] * len(VECTORS["refused"])
    assert said["scheme"] == SCHEME == VECTORS["scheme"]


SEGMENT: Final = st.one_of(
    st.sampled_from(
        ["essay", "t", "v2", "index.html", "4711.php", "試験", "%E8%A9%A6", "..", "a;b=1"]
    ),
    st.from_regex(r"[0-9a-f]{6,20}(\.html|\.js|\.png)?", fullmatch=True),
    st.from_regex(r"[A-Za-z0-9_.%-]{1,24}", fullmatch=True),
    st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="#?\\"), max_size=12),
)


def addresses() -> st.SearchStrategy[str]:
    return st.lists(SEGMENT, max_size=5).map(
        lambda parts: f"https://test.example/{'/'.join(parts)}"
    )


@given(addresses())
def test_an_address_keeps_its_key_when_it_is_redacted(url: str) -> None:
    assert page_key(redact_url(url)) == page_key(url)


def test_both_agree_on_addresses_that_nobody_chose() -> None:
    urls: list[str] = []

    @given(st.lists(addresses(), min_size=20, max_size=20))
    def collect(found: list[str]) -> None:
        urls.extend(found)

    collect()
    keys = [answer["key"] for answer in ask_javascript(urls)["answers"]]
    assert keys == [page_key(url) for url in urls]


def test_both_know_the_same_endings_of_documents() -> None:
    listed = re.search(r"DOCUMENTS = new Set\(\[(.*?)\]\)", SCRIPT, re.DOTALL)
    assert listed
    assert set(re.findall(r'"(\w+)"', listed[1])) == DOCUMENTS


@pytest.mark.parametrize("page", ["page-hash.md", "ja/page-hash.md"])
def test_the_rule_is_written_down_with_its_name(page: str) -> None:
    text = (ROOT / "docs" / page).read_text("utf-8")
    assert SCHEME in text
    assert "`%2A`" in text
