"""A staging server: a certificate that nobody vouches for, a header that it asks for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults import FaultSite

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]


def audited(url: str, output: Path, *options: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "pasteguard", "audit", url, "--only", "spellcheck", *options]
    subprocess.run(
        [*command, "--mode", "passive", "--no-disclosure", "--format", "json", "--output", output],
        capture_output=True,
        check=False,
    )
    (report,) = json.loads(output.read_text("utf-8"))["reports"]
    found: dict[str, Any] = report
    return found


def test_a_certificate_is_let_pass_where_that_is_asked_for(tmp_path: Path) -> None:
    with FaultSite() as site:
        refused = audited(f"{site.bad_url}/fair", tmp_path / "refused.json")
        assert refused["error"]["id"] == "notice.certificate"
        opened = audited(f"{site.bad_url}/fair", tmp_path / "opened.json", "--ignore-https-errors")
    assert opened["error"] is None
    assert [each["outcome"] for each in opened["findings"]] == ["allowed"]
