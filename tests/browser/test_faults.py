"""One audit over pages and servers with one fault each: it ends by itself, in honest reports."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from pasteguard.model.options import Options, Target
from pasteguard.model.report import Finding, Message, Outcome, Report, Run
from pasteguard.reports import FORMATS, json_form
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets
from pasteguard.runner.targets import parse_targets
from pasteguard.texts import LANGUAGES, next_step, say
from tests.faults import DRIVEN, JOURNEY, PAGES, UNKNOWN_HOST, FaultSite, form, write_pages

pytestmark = [
    pytest.mark.browser,
    # All audits are made by the first test of the file.
    pytest.mark.timeout(600),
]

TIMEOUT_S: Final = 25.0
GRACE_S: Final = 20.0
"""To start a browser before an audit's own time begins, and to end one afterwards."""
ANSWER_GROUP: Final = (
    "paste", "drop", "copy", "cut", "select", "context-menu", "shortcuts", "undo", "typing", "ime",
    "dictation", "spellcheck", "length-limit",
)  # fmt: skip
ERRORS: Final = {
    "unknown-host": "notice.unknown-host",
    "refused": "notice.connection-refused",
    "bad-certificate": "notice.certificate",
    "pdf": "notice.pdf",
    "download": "notice.download",
    "circle": "notice.redirect-loop",
    "log-in": "notice.log-in",
    "nothing": "notice.nothing-to-show",
    "silent": "notice.no-answer",
    "leads-nowhere": "notice.leads-nowhere",
    "strands-the-journey": "notice.journey-failed",
}
WARNINGS: Final = {
    "missing": "notice.status",
    "broken": "notice.status",
    "empty": "notice.empty-page",
    "no-fields": "notice.no-fields",
    "part-never-ends": "notice.still-loading",
    "endless-page": "notice.still-loading",
    "alerts-for-ever": "notice.ended.dialogs",
    "alerts-on-keys": "notice.ended.dialogs",
    "leaves-at-once": "notice.went-on",
    "leaves-on-paste": "notice.ended.navigated",
    "reloads": "notice.ended.navigated",
    "loops": "notice.ended.hung",
    "loops-on-key": "notice.ended.hung",
    "many-fields": "notice.too-many-fields",
    "crashes": "notice.ended.crashed",
    "crashes-on-paste": "notice.ended.crashed",
    "closes": "notice.ended.closed",
    "closes-on-paste": "notice.ended.closed",
}
RESTRICTED: Final = {
    "debugger": {"paste"},
    "debugger-from-text": {"paste"},
    "leaves-on-paste": {"paste"},
    "crashes-on-paste": {"paste"},
    "closes-on-paste": {"paste"},
}
"""What these pages truly restrict."""
FREE: Final = (
    "fair", "fair-again", "broken", "part-never-ends", "endless-page", "prints",
    "leaves-at-once", "ticks", "never-still", "fair-among-driven",
)  # fmt: skip
"""Pages whose fault keeps nobody from anything: all that can be tried is tried, and works."""
SEEN_IN_PART: Final = (
    "alerts-for-ever", "loops", "loops-on-key", "reloads", "crashes", "closes", "leaves-on-paste",
    "crashes-on-paste", "closes-on-paste",
)  # fmt: skip

HUSH: Final = "hush"
"""Every secret of these tests has this in it."""
TELLTALE: Final = form(
    """document.cookie = 'seen=hush-cookie'; localStorage.draft = 'hush-draft';
    fetch('/save?token=hush-in-a-request', { method: 'POST', body: 'hush-body' });
    function refuse(event) { event.preventDefault(); fetch('/x?accessToken=hush-in-a-line'); }
    document.getElementById('answer').addEventListener('paste', refuse);""",
    """<p style="user-select: none" data-csrf-token="hush-of-the-form">The text of this question
    cannot be selected by anybody.</p>
    <form action="/save?session=hush-of-an-action"><input type="hidden" value="hush-hidden">
    <label>Password <input type="password" value="hush-prefilled"></label>
    </form><iframe title="Part" src="/part?ticket=hush-of-a-frame"></iframe>
    <script src="/refuse.js?key=hush-of-a-script"></script>""",
).replace('<html lang="en">', '<html lang="en" data-user="hush-of-a-user">')
PART: Final = """<!doctype html><title>Part</title><label>Notes
    <textarea maxlength="300" data-save="https://host.invalid/?token=hush-of-a-draft"
    >hush-in-notes</textarea></label>"""


@dataclass(frozen=True, slots=True)
class Audited:
    """Two runs, over plain faults and over driven ones, and how long they took, in seconds."""

    plain: Run
    driven: Run
    seconds: float
    reports: dict[str, Report]

    def __getitem__(self, name: str) -> Report:
        return self.reports[name]


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Audited]:
    folder = tmp_path_factory.mktemp("faults")
    with FaultSite({"secret": TELLTALE, "part": PART}) as site:
        began = time.monotonic()
        plain = _plain_targets(site, folder)
        options = Options(timeout_s=TIMEOUT_S, jobs=2, only=frozenset(ANSWER_GROUP))
        first = audit_targets(plain, options, Silence())
        plain_run = asyncio.run(first)
        driven = _driven_targets(site)
        options = Options(
            # The page with all the secrets has much to be tried.
            timeout_s=2 * TIMEOUT_S,
            jobs=2,
            only=frozenset(ANSWER_GROUP),
            journey=_written(folder / "journey.py", JOURNEY),
            storage_state=_written(folder / "state.json", json.dumps(_state(site.url))),
        )
        driven_run = asyncio.run(audit_targets(driven, options, Silence()))
        seconds = time.monotonic() - began
    named = zip((*plain, *driven), (*plain_run.reports, *driven_run.reports), strict=True)
    reports = {Path(target.name).stem: report for target, report in named}
    yield Audited(plain_run, driven_run, seconds, reports)


def _plain_targets(site: FaultSite, folder: Path) -> list[Target]:
    """What takes longest comes first; the fair page comes again at the end."""
    pages = folder / "pages"
    pages.mkdir()
    write_pages(pages, site.url)
    addresses = {
        "silent": f"{site.url}/silent",
        "endless-page": f"{site.url}/endless-page",
        "unknown-host": UNKNOWN_HOST,
        "refused": f"{site.closed_url}/test?token=hush-refused",
        "bad-certificate": f"{site.bad_url}/fair",
    }
    for name in ("missing", "broken", "pdf", "download", "circle", "log-in", "nothing"):
        addresses[name] = f"{site.url}/{name}"
    targets = [Target(url, name) for name, url in addresses.items()]
    return [*targets, *parse_targets([str(pages)]), Target(f"{site.url}/fair", "fair-again")]


def _driven_targets(site: FaultSite) -> list[Target]:
    secret = (
        f"{site.url.replace('//', '//hush-name:hush-word@')}/secret?token=hush-asked#hush-place"
    )
    return [
        Target(secret, "secret"),
        *(Target(f"{site.url}/{name}", name) for name in DRIVEN),
        Target(f"{site.url}/fair", "fair-among-driven"),
    ]


def _state(origin: str) -> dict[str, object]:
    cookie = {"name": "login", "value": "hush-stored", "domain": "127.0.0.1", "path": "/"}
    item = {"name": "login", "value": "hush-stored-too"}
    return {"cookies": [cookie], "origins": [{"origin": origin, "localStorage": [item]}]}


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def _restricted(report: Report) -> set[str]:
    return {f.restriction for f in report.findings if f.outcome is Outcome.RESTRICTED}


def _of(report: Report, restriction: str) -> Finding:
    """The finding on the field Answer, else on the page."""
    answer = next((field.id for field in report.fields if field.label == "Answer"), None)
    found = [f for f in report.findings if f.restriction == restriction]
    return next((f for f in found if f.field == answer), found[0])


@pytest.mark.parametrize(("name", "notice"), ERRORS.items())
def test_what_cannot_be_opened_is_an_error_and_nothing_is_said_of_it(
    audited: Audited, name: str, notice: str
) -> None:
    report = audited[name]
    assert report.error is not None
    assert report.error.id == notice
    assert {finding.outcome for finding in report.findings} == {Outcome.UNCLEAR}


@pytest.mark.parametrize(("name", "notice"), WARNINGS.items())
def test_a_page_with_a_fault_is_audited_with_a_warning(
    audited: Audited, name: str, notice: str
) -> None:
    report = audited[name]
    assert report.error is None
    assert notice in [warning.id for warning in report.warnings]


@pytest.mark.parametrize("name", FREE)
def test_a_fault_that_hinders_nobody_leaves_everything_allowed(audited: Audited, name: str) -> None:
    report = audited[name]
    outcomes = {restriction: _of(report, restriction).outcome for restriction in ANSWER_GROUP}
    assert outcomes == dict.fromkeys(ANSWER_GROUP, Outcome.ALLOWED)


@pytest.mark.parametrize("name", [*PAGES, "secret", *DRIVEN, "missing", "endless-page"])
def test_nothing_is_called_restricted_that_is_not(audited: Audited, name: str) -> None:
    known = {
        # A key that opens an alert may bring what it stands for or not: the timing decides.
        "alerts-on-keys": {"typing", "paste", "copy", "cut", "undo", "shortcuts"},
        "secret": {"paste", "select", "copy", "length-limit"},
    }
    assert _restricted(audited[name]) <= known.get(name, RESTRICTED.get(name, set()))


@pytest.mark.parametrize(("name", "restrictions"), RESTRICTED.items())
def test_what_a_page_with_a_fault_restricts_is_found(
    audited: Audited, name: str, restrictions: set[str]
) -> None:
    assert restrictions <= _restricted(audited[name])


@pytest.mark.parametrize("way", ["leaves", "crashes", "closes"])
def test_going_away_on_paste_is_the_consequence_of_pasting(audited: Audited, way: str) -> None:
    words = {"leaves": "navigated", "crashes": "crashed", "closes": "closed"}
    consequence = _of(audited[f"{way}-on-paste"], "paste").said["consequence"]
    assert consequence == Message(f"consequence.{words[way]}")


@pytest.mark.parametrize("name", ["debugger", "debugger-from-text"])
def test_a_loop_of_debugger_statements_hides_no_code(audited: Audited, name: str) -> None:
    evidence = _of(audited[name], "paste").evidence
    assert any("event.preventDefault()" in (proof.code or "") for proof in evidence)


def test_a_page_that_leaves_by_itself_is_not_said_to_leave_because_of_an_act(
    audited: Audited,
) -> None:
    report = audited["leaves"]
    # On a slow machine it has left before anything is done, and the next page is audited.
    ids = {warning.id for warning in report.warnings}
    assert ids & {"notice.leaves-by-itself", "notice.ended.navigated", "notice.went-on"}
    assert not _restricted(report)


@pytest.mark.parametrize("name", SEEN_IN_PART)
def test_what_a_page_cut_short_is_unclear_with_the_reason(audited: Audited, name: str) -> None:
    report = audited[name]
    ended = {warning.id.rsplit(".", 1)[1] for warning in report.warnings}
    finding = _of(report, "ime")
    assert finding.outcome is Outcome.UNCLEAR
    reason = finding.said["reason"]
    assert reason.id == "reason.unseen"
    assert str(reason.values["why"]).removeprefix("@ended.") in ended


def test_only_some_of_very_many_like_fields_are_tried(audited: Audited) -> None:
    report = audited["many-fields"]
    assert len(report.fields) == 300
    found = {f.field: f for f in report.findings if f.restriction == "paste"}
    reasons = {key: f.said["reason"].id if "reason" in f.said else "" for key, f in found.items()}
    assert reasons["f298"] == "reason.too-many-fields"
    # The last of those that are alike, and the one that is not, are among those that are tried.
    assert "reason.too-many-fields" not in (reasons["f299"], reasons["f300"])


def test_an_empty_page_has_nothing_to_judge(audited: Audited) -> None:
    assert _of(audited["empty"], "paste").outcome is Outcome.NOT_APPLICABLE
    assert _of(audited["empty"], "select").outcome is Outcome.NOT_APPLICABLE


def test_every_target_has_a_report_in_the_order_given(audited: Audited) -> None:
    assert len(audited.plain.reports) == len(PAGES) + 13
    asked = [report.page.requested_url.rsplit("/", 1)[-1] for report in audited.plain.reports]
    assert asked[-len(PAGES) - 1 : -1] == sorted(f"{name}.html" for name in PAGES)


def _pages_in(told: str, form: str, run: Run) -> int:
    """How many pages the text of that form tells of."""
    if form == "json":
        return len(json.loads(told)["reports"])
    if form == "sarif":
        return len(json.loads(told)["runs"][0]["properties"]["pages"])
    if form == "junit":
        return told.count("<testsuite ")
    # A long address goes on in the next line.
    whole = "".join(told.split())
    return sum(report.page.requested_url in whole for report in run.reports)


@pytest.mark.parametrize("form", ["terminal", "json", "junit", "sarif"])
def test_every_target_is_in_every_form(audited: Audited, form: str) -> None:
    for run in (audited.plain, audited.driven):
        assert _pages_in(FORMATS[form](run, "en"), form, run) == len(run.reports)


def test_every_report_says_something_of_every_restriction(audited: Audited) -> None:
    for name, report in audited.reports.items():
        assert set(ANSWER_GROUP) <= {finding.restriction for finding in report.findings}, name


def test_every_audit_ends_in_its_time(audited: Audited) -> None:
    late = {
        name: report.duration_ms
        for name, report in audited.reports.items()
        if name != "secret" and report.duration_ms > (TIMEOUT_S + GRACE_S) * 1000
    }
    assert not late
    assert audited.seconds < len(audited.reports) * TIMEOUT_S / 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_warning_and_reason_reads_well(audited: Audited, language: str) -> None:
    for report in audited.reports.values():
        notices = [*report.warnings, *([report.error] if report.error else [])]
        sentences = [say(notice.said, language) for notice in notices]
        sentences += [next_step(notice.said, language) for notice in notices]
        sentences += [say(f.said["reason"], language) for f in report.findings if f.reason]
        for sentence in sentences:
            assert _is_written_in(language, sentence), sentence


def _is_written_in(language: str, sentence: str) -> bool:
    """Whether it is in that language, with all its values filled in by words."""
    if re.search(r"[{}]|@[a-z]+\.|\b(?:navigated|hung|dialogs)\s*$", sentence) or len(sentence) < 5:
        return False
    return bool(re.search(r"[ぁ-んァ-ヶ]", sentence)) is (language == "ja")


def test_no_secret_gets_into_a_report(audited: Audited) -> None:
    assert audited["secret"].error is None
    # What could give a secret away is there: code, styles, markup, and the frame's address.
    assert _restricted(audited["secret"]) >= {"paste", "select", "length-limit"}
    assert any(field.frame for field in audited["secret"].fields)
    for run in (audited.plain, audited.driven):
        written = json_form.encode(run)
        around = [written[at.start() - 80 : at.end() + 40] for at in re.finditer(HUSH, written)]
        assert not around
