"""The site that serves the test pages, and the form of the pages themselves."""

from __future__ import annotations

import base64
import json
import re
from collections import defaultdict
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from pasteguard.catalogue import Scope, entries
from tests.site import PAGES, Site

Findings = list[Mapping[str, object]]

CATALOGUE = {entry.id: entry for entry in entries()}
OUTCOMES = {"restricted", "allowed", "unclear", "not-applicable"}
EXPECTATION_KEYS = {
    "restriction",
    "field",
    "outcome",
    "effects",
    "mechanism",
    "function",
    "line_has",
    "original",
}
# Which folders must show each technique, restricting and not.
FOLDERS_OF_TECHNIQUE = {
    1: {"paste"},
    2: {"paste"},
    3: {"paste"},
    4: {"paste", "drop", "cut", "spellcheck"},
    5: {"paste", "drop", "dictation", "ime"},
    6: {"paste", "copy", "shortcuts", "typing"},
    7: {"copy", "cut"},
    8: {"drop"},
    9: {"select", "copy"},
    10: {"context-menu"},
    11: {"paste"},
    13: {"paste", "drop"},
    14: {"length-limit", "spellcheck", "paste"},
    12: {"clipboard-read"},
    15: {"tab-switch"},
    16: {"window-blur"},
    17: {"mouse-leave"},
    18: {"idle"},
    19: {"fullscreen"},
    20: {"multi-screen"},
    21: {"devtools"},
    22: {"automation"},
    23: {"leave-warning", "back-trap"},
    24: {"print", "screenshot"},
    25: {"camera", "microphone", "screen-share"},
    26: {"keystroke-log", "clipboard-log", "pointer-log", "session-replay"},
    27: {"single-tab"},
    28: {"time-limit", "time-out"},
    29: {"reload-loss", "offline-loss"},
    31: {"lockdown-client", "keyboard-lock"},
}
WRITTEN_PAGES = sorted(
    path
    for folder in CATALOGUE
    for path in (PAGES / folder).glob("*.html")
    if "-editor-" not in path.name
)


def ask(address: str, method: str = "GET") -> tuple[HTTPResponse, bytes]:
    """The answer to one request, and its body; a redirect is not followed."""
    parts = urlsplit(address)
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=5)
    connection.request(method, parts.path)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def expectation(path: Path) -> Mapping[str, object]:
    """What a page states of itself."""
    stated = re.search(
        r'<script type="application/json" id="pasteguard-expected">(.*?)</script>',
        path.read_text(encoding="utf-8"),
        re.DOTALL,
    )
    assert stated, f"{path} states no expectation"
    loaded: Mapping[str, object] = json.loads(stated[1])
    return loaded


def findings(path: Path) -> Findings:
    """The findings that a page expects of an audit."""
    stated = expectation(path)["findings"]
    assert isinstance(stated, list)
    return stated


def name_of(path: Path) -> str:
    """The page as a test's name."""
    return f"{path.parent.name}/{path.stem}"


def test_the_same_page_comes_from_both_origins(site: Site) -> None:
    path = "/paste/restricts-document-listener.html"
    page = (PAGES / path.removeprefix("/")).read_bytes()
    assert ask(site.url + path)[1] == page
    assert ask(site.other_url + path)[1] == page


def test_the_two_origins_are_two_sites_for_a_browser(site: Site) -> None:
    assert urlsplit(site.url).hostname == "127.0.0.1"
    assert urlsplit(site.other_url).hostname == "localhost"
    assert urlsplit(site.url).port != urlsplit(site.other_url).port


def test_a_page_is_told_the_other_origin(site: Site) -> None:
    answer, body = ask(f"{site.url}/_origin.js")
    assert body.decode() == f'window.otherOrigin = "{site.other_url}";\n'
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("paste/restricts-inline-attribute.html", "text/html; charset=utf-8"),
        ("_assets/assessment.css", "text/css; charset=utf-8"),
        ("_assets/guard.min.js", "text/javascript; charset=utf-8"),
        ("_assets/guard.min.js.map", "application/json"),
        ("_assets/guard.ts", "text/plain; charset=utf-8"),
    ],
)
def test_every_kind_of_file_has_its_content_type(site: Site, path: str, kind: str) -> None:
    assert ask(f"{site.url}/{path}")[0].headers["Content-Type"] == kind


@pytest.mark.parametrize("path", ["paste/allows-plain-page.html", "_origin.js"])
def test_head_gives_the_headers_of_get_and_no_body(site: Site, path: str) -> None:
    got, body = ask(f"{site.url}/{path}")
    head, nothing = ask(f"{site.url}/{path}", "HEAD")
    assert (head.status, head.headers["Content-Length"]) == (200, str(len(body)))
    assert head.headers["Content-Type"] == got.headers["Content-Type"]
    assert nothing == b""


def test_nothing_is_kept_by_the_browser(site: Site) -> None:
    assert ask(f"{site.url}/_assets/assessment.css")[0].headers["Cache-Control"] == "no-store"


def test_a_browser_asking_for_an_icon_sees_no_error(site: Site) -> None:
    assert ask(f"{site.url}/favicon.ico")[0].status == 204


def test_an_address_outside_the_folder_is_not_found(site: Site) -> None:
    assert ask(f"{site.url}/../test_site.py")[0].status == 404
    assert ask(f"{site.url}/%2e%2e/test_site.py")[0].status == 404


def test_editors_come_from_their_own_folder(tmp_path: Path) -> None:
    bundle = tmp_path / "quill.js"
    bundle.write_text("window.editor = 'quill';", encoding="utf-8")
    with Site(editors=tmp_path) as served:
        assert ask(f"{served.url}/editors/quill.js")[1] == bundle.read_bytes()
        assert ask(f"{served.url}/quill.js")[0].status == 404


def test_the_ports_are_free_again_afterwards() -> None:
    with Site() as served:
        ask(f"{served.url}/_origin.js")
    with pytest.raises(ConnectionRefusedError):
        ask(f"{served.url}/_origin.js")


def test_two_sites_run_side_by_side(site: Site) -> None:
    with Site() as second:
        assert second.url != site.url
        assert ask(f"{second.url}/_origin.js")[1] != ask(f"{site.url}/_origin.js")[1]


@pytest.mark.parametrize("path", WRITTEN_PAGES, ids=name_of)
def test_a_page_states_a_well_formed_expectation(path: Path) -> None:
    stated = expectation(path)
    assert set(stated) <= {"fields", "findings", "options"}
    all_fields = stated.get("fields")
    seen = set()
    for finding in findings(path):
        assert set(finding) <= EXPECTATION_KEYS
        scope = CATALOGUE[str(finding["restriction"])].scope
        assert finding["outcome"] in OUTCOMES
        assert (Scope.PAGE if finding["field"] is None else Scope.FIELD) in scope
        if isinstance(all_fields, list) and finding["field"] is not None:
            assert finding["field"] in all_fields
        place = (finding["restriction"], finding["field"])
        assert place not in seen
        seen.add(place)


@pytest.mark.parametrize("path", WRITTEN_PAGES, ids=name_of)
def test_a_page_is_in_the_folder_of_what_it_is_about(path: Path) -> None:
    outcomes = {
        finding["outcome"]
        for finding in findings(path)
        if finding["restriction"] == path.parent.name
    }
    if path.name.startswith("restricts-"):
        assert "restricted" in outcomes
    elif path.name.startswith("unclear-"):
        assert "unclear" in outcomes
    else:
        assert path.name.startswith(("allows-", "lookalike-"))
        assert outcomes & {"allowed", "not-applicable"}


@pytest.mark.parametrize("path", WRITTEN_PAGES, ids=name_of)
def test_a_line_that_is_expected_stands_in_the_page_or_its_helpers(path: Path) -> None:
    helpers = (PAGES / "_assets").glob("frame-*.html")
    text = "".join(file.read_text(encoding="utf-8") for file in [path, *helpers])
    code = re.sub(r'id="pasteguard-expected">.*?</script>', "", text, flags=re.DOTALL)
    for finding in findings(path):
        for key in ("line_has", "function"):
            assert str(finding.get(key, "")) in code
        if "original" in finding:
            assert (PAGES / "_assets" / str(finding["original"])).exists()


def inline_map(bundle: Path) -> str:
    """The source map that a bundle carries."""
    data = re.search(r"base64,(\S+)", bundle.read_text(encoding="utf-8"))
    assert data, f"{bundle} carries no source map"
    return base64.b64decode(data[1]).decode()


def test_the_source_maps_lead_to_the_originals_as_they_are() -> None:
    assets = PAGES / "_assets"
    maps = [
        (assets / "guard.min.js.map").read_text(encoding="utf-8"),
        inline_map(assets / "original-work.min.js"),
    ]
    for source_map in map(json.loads, maps):
        (name,), (content,) = source_map["sources"], source_map["sourcesContent"]
        assert content == (assets / name).read_text(encoding="utf-8")


def test_every_technique_has_a_restricting_page_and_one_that_restricts_nothing() -> None:
    shown: dict[tuple[int, str], set[bool]] = defaultdict(set)
    for path in WRITTEN_PAGES:
        named = re.search(r"<!-- Techniques? ([\d, ]+)\.", path.read_text(encoding="utf-8"))
        assert named, f"{path} names no technique"
        for number in named[1].split(", "):
            shown[int(number), path.parent.name].add(path.name.startswith("restricts-"))
    missing = [
        (technique, folder)
        for technique, folders in FOLDERS_OF_TECHNIQUE.items()
        for folder in folders
        if shown[technique, folder] != {True, False}
    ]
    assert missing == []


def test_half_of_the_pages_are_in_japanese() -> None:
    japanese = [path for path in WRITTEN_PAGES if '<html lang="ja">' in path.read_text("utf-8")]
    assert 0.4 < len(japanese) / len(WRITTEN_PAGES) < 0.6
