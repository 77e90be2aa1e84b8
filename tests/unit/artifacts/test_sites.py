"""Whose a host is, by the public suffix list: in Python and in JavaScript."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import pytest
from publicsuffixlist import PSLFILE, encode_idn

from pasteguard.artifacts.sites import ascii_host, site_of
from scripts.interpreter_bundle import bundled

ROOT: Final = Path(__file__).resolve().parents[3]
SITES: Final[list[tuple[str, str]]] = json.loads(
    (ROOT / "tests/vectors/sites.json").read_text("utf-8")
)["sites"]
MODULE: Final = "audits/pasteguard/interpreter/judges/sites.js"
ASK: Final = """
const hosts = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(hosts.map((host) => interpreter.siteOf(host))));
"""
ASK_OF_URLS: Final = ASK.replace("siteOf(host)", "siteOf(new URL(host).hostname)")


def ask_javascript(ask: str, asked: list[str]) -> list[str]:
    node = shutil.which("node")
    if node is None:
        if os.environ.get("CI"):
            pytest.fail("Node.js is missing")
        pytest.skip("this needs Node.js")
    ran = subprocess.run(
        [node, "-e", f"{bundled(MODULE)}\n{ask}"],
        input=json.dumps(asked),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    answer: list[str] = json.loads(ran.stdout)
    return answer


@cache
def javascript_answers() -> dict[str, str]:
    urls = [url for url, _ in SITES]
    return dict(zip(urls, ask_javascript(ASK_OF_URLS, urls), strict=True))


@pytest.mark.parametrize(("url", "site"), SITES)
def test_python_tells_whose_a_host_is(url: str, site: str) -> None:
    assert site_of(urlsplit(url).hostname or "") == site


@pytest.mark.parametrize(("url", "site"), SITES)
def test_javascript_tells_whose_a_host_is(url: str, site: str) -> None:
    assert javascript_answers()[url].strip("[]") == site


def test_both_agree_on_every_rule_of_the_list() -> None:
    """The table is made from the package that is installed, which may be newer than ours."""
    lines = map(str.strip, Path(PSLFILE).read_text("utf-8").splitlines())
    rules = [line.split(" ")[0] for line in lines if line and not line.startswith("//")]
    names = [encode_idn(rule.lstrip("!").removeprefix("*.")) for rule in rules]
    assert len(names) > 5000
    hosts = [f"{before}{name}" for name in names for before in ("", "a.", "b.a.", "c.b.a.")]
    assert ask_javascript(ASK, hosts) == [site_of(host) for host in hosts]


@pytest.mark.parametrize(
    ("host", "written"),
    [("Test.Example.", "test.example"), ("例え。jp", "xn--r8jz45g.jp"), ("faß.de", "xn--fa-hia.de"),
     ("☃.example", "xn--n3h.example"), ("", ""), ("::1", "::1"), ("a..é", "a..é")],
)  # fmt: skip
def test_a_host_is_written_as_browsers_write_it(host: str, written: str) -> None:
    assert ascii_host(host) == written
