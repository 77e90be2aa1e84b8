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
    command = [sys.executable, "-m", "pasteguard", "audit", url, "--mode", "passive"]
    chosen = options if "--only" in options else ("--only", "spellcheck", *options)
    subprocess.run(
        [*command, *chosen, "--no-disclosure", "--format", "json", "--output", output],
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


SHAPE = """<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Shape</title><label>Answer <textarea></textarea></label><script>
const facts = [innerWidth, innerHeight, devicePixelRatio, navigator.maxTouchPoints];
document.title = [...facts, matchMedia("(pointer: coarse)").matches, navigator.platform].join(" ");
</script></html>"""


@pytest.mark.parametrize(
    ("options", "shape"),
    [
        (("--viewport", "1366x768"), "1366 768 1 0 false"),
        pytest.param(("--viewport", "390x700"), "390 700 1 0 false", marks=pytest.mark.every),
        (("--device", "iPhone 15"), "393 659 3 1 true iPhone"),
        pytest.param(
            ("--device", "Pixel 7"), "412 839 2.625 1 true Linux", marks=pytest.mark.every
        ),
        pytest.param(
            ("--device", "Pixel 7", "--viewport", "360x640"),
            "360 640 2.625 1 true Linux",
            marks=pytest.mark.every,
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_a_page_has_the_size_and_the_device_that_are_asked_for(
    tmp_path: Path, options: tuple[str, ...], shape: str
) -> None:
    (tmp_path / "shape.html").write_text(SHAPE, "utf-8")
    report = audited(str(tmp_path / "shape.html"), tmp_path / "report.json", *options)
    assert report["page"]["title"].startswith(shape)
    assert ("--device" in options) == ("notice.device" in [w["id"] for w in report["warnings"]])


TOUCHED = """<!doctype html><html lang="en"><title>Touch</title><button>Begin</button><script>
// What many libraries for phones did: nothing but a finger is heard.
document.querySelector("button").addEventListener("touchend", () => {
  document.body.innerHTML = "<label>Answer <textarea></textarea></label>";
});
</script></html>"""


@pytest.mark.parametrize("meta", ["", '<meta name="viewport" content="width=device-width">'])
def test_what_hears_fingers_alone_is_tapped(tmp_path: Path, meta: str) -> None:
    page = TOUCHED.replace("<title>", f"{meta}<title>")
    (tmp_path / "touched.html").write_text(page, "utf-8")
    report = audited(
        str(tmp_path / "touched.html"),
        tmp_path / "report.json",
        *("--mode", "rehearsal", "--only", "paste", "--click", "Begin", "--device", "Pixel 7"),
    )
    assert [(each["field"], each["outcome"]) for each in report["findings"]] == [("f1", "allowed")]


GUARDED = """<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Guarded</title><p id="told"></p><label>Answer <textarea></textarea></label><script>
let warnings = 0;
function warn(why) {
  document.getElementById("told").textContent = `Warning ${++warnings} of 3: ${why}`;
}
addEventListener("resize", () => warn("the window was resized"));
document.documentElement.addEventListener("mouseleave", () => warn("the mouse left the page"));
</script></html>"""


@pytest.mark.parametrize(
    ("options", "mouse_leave"),
    [
        (("--device", "iPhone 15"), "not-applicable"),
        pytest.param(("--viewport", "1366x768"), "restricted", marks=pytest.mark.every),
    ],
    ids=["phone", "computer"],
)
def test_a_phone_is_turned_on_its_side_and_no_mouse_leaves_it(
    tmp_path: Path, options: tuple[str, ...], mouse_leave: str
) -> None:
    (tmp_path / "guarded.html").write_text(GUARDED, "utf-8")
    report = audited(
        str(tmp_path / "guarded.html"),
        tmp_path / "report.json",
        *("--mode", "rehearsal", "--only", "resize,mouse-leave,paste", *options),
    )
    found = {each["restriction"]: each["outcome"] for each in report["findings"]}
    assert found["resize"] == "restricted"
    assert found["mouse-leave"] == mouse_leave
    assert found["paste"] == "allowed"
