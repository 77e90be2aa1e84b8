"""The Python API: what a result answers and asserts, and how audits are run beside other loops."""

from __future__ import annotations

import asyncio
import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import pasteguard
from pasteguard import AuditError, NotAllowed, Result
from pasteguard.api.auditing import finished, options_for
from pasteguard.api.pages import Here
from pasteguard.api.surroundings import surroundings_of
from pasteguard.model.options import Credentials, Device, Proxy, Surroundings
from pasteguard.model.report import Evidence, EvidenceKind, Mode, Outcome, Source
from tests.fake_auditor import UNREACHABLE
from tests.unit.policy.builders import SAID, URL, found, report, unclear

CODE = Source("https://staging.example:8443/exam/guard.js", 46, 11, "refusePaste")
PROOF = Evidence(EvidenceKind.EXERCISED, "paste-event", "x", SAID, CODE)
BLOCKED = found(evidence=(PROOF,))
WORKS = found("typing", Outcome.ALLOWED)
RESULT = Result(
    report(BLOCKED, WORKS, unclear("ime", "reason.unseen"), found("drop", Outcome.NOT_APPLICABLE))
)


def test_a_result_tells_the_worst_outcome() -> None:
    assert RESULT.outcome("paste") is Outcome.RESTRICTED
    assert RESULT.outcome("typing") is Outcome.ALLOWED
    assert RESULT.outcome("camera") is Outcome.UNCLEAR
    assert RESULT.findings("paste") == (BLOCKED,)


def test_what_is_allowed_or_does_not_apply_passes() -> None:
    RESULT.allows("typing", "drop")


@pytest.mark.parametrize("restriction", ["paste", "ime", "camera"])
def test_what_is_restricted_unclear_or_not_judged_does_not_pass(restriction: str) -> None:
    with pytest.raises(NotAllowed, match=restriction):
        RESULT.allows("typing", restriction)


def test_a_failure_names_page_field_restriction_file_and_line() -> None:
    with pytest.raises(NotAllowed) as caught:
        RESULT.allows("paste", "typing")
    told = str(caught.value)
    for part in (URL, "paste, Essay 1: restricted", "guard.js:46:11 refusePaste"):
        assert part in told
    assert "typing" not in told
    assert isinstance(caught.value, AssertionError)


def test_without_a_field_nothing_is_allowed_in_it() -> None:
    with pytest.raises(NotAllowed):
        Result(report(found("paste", Outcome.NOT_APPLICABLE, field=None), fields=())).allows(
            "paste"
        )


def test_a_page_that_could_not_be_audited_allows_nothing() -> None:
    for result in (Result(report(error=UNREACHABLE)), Result(report(WORKS, error=UNREACHABLE))):
        with pytest.raises(NotAllowed, match=r"Nothing answers\. Start the server\."):
            result.allows("typing")


def test_a_result_that_is_asked_nothing_is_no_pass() -> None:
    with pytest.raises(AuditError, match=r"allows\(\)"):
        RESULT.allows()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"status": 500}, "HTTP status 500"),
        ({"url": "https://staging.example:8443/login"}, "goes on to .*/login"),
    ],
)
def test_an_error_page_or_another_page_allows_nothing(changes: dict[str, Any], told: str) -> None:
    page = report(WORKS)
    with pytest.raises(NotAllowed, match=told):
        Result(replace(page, page=replace(page.page, **changes))).allows("typing")


def test_an_unknown_restriction_is_an_error_that_suggests_the_right_one() -> None:
    with pytest.raises(AuditError, match="paste"):
        RESULT.allows("pasta")


def test_a_result_is_held_to_a_policy() -> None:
    Result(report(WORKS)).meets("fair")
    with pytest.raises(NotAllowed, match=r"\[error\] Pasting \(paste\)"):
        RESULT.meets("fair")
    with pytest.raises(AuditError, match="fair"):
        RESULT.meets("fiar")


def test_a_report_is_saved_as_html_or_json(tmp_path: Path) -> None:
    for name in ("r.html", "r.json"):
        RESULT.save(tmp_path / name)
    assert "<html" in (tmp_path / "r.html").read_text("utf-8")
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["schema"] == "pasteguard.run/1"


def test_a_saved_file_is_audited_without_a_browser(tmp_path: Path) -> None:
    page = tmp_path / "test.html"
    page.write_text("<label>Essay <textarea onpaste='return false'></textarea></label>")
    result = pasteguard.audit(str(page), mode="markup", only=["paste"])
    assert result.outcome("paste") is Outcome.RESTRICTED

    async def within_a_loop() -> tuple[Result, Result]:
        return pasteguard.audit(str(page), mode="markup"), await pasteguard.audit_async(
            str(page), mode="markup"
        )

    for each in asyncio.run(within_a_loop()):
        assert each.outcome("paste") is Outcome.RESTRICTED


@pytest.mark.parametrize(
    ("target", "options", "told"),
    [
        ("nowhere.html", {}, "nowhere.html"),
        ("x.html", {"mode": "markups"}, "markup"),
        ("x.html", {"only": ["pasta"]}, "paste"),
        ("https://example.com", {"mode": "markup"}, "example.com"),
    ],
)
def test_wrong_use_is_told_in_words(
    target: str, options: dict[str, object], told: str, tmp_path: Path
) -> None:
    (tmp_path / "x.html").touch()
    path = str(tmp_path / target) if target == "x.html" else target
    with pytest.raises(AuditError, match=told):
        pasteguard.audit(path, **options)  # type: ignore[arg-type]  # wrong on purpose


def test_a_folder_is_more_than_one_page(tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        (tmp_path / name).touch()
    with pytest.raises(AuditError, match="one by one"):
        pasteguard.audit(str(tmp_path), mode="markup")


def test_stopping_the_caller_stops_the_work() -> None:
    began, ended = threading.Event(), threading.Event()

    async def forever() -> None:
        began.set()
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    class Stopped(BaseException):
        pass

    def stop_soon() -> None:
        raise Stopped

    class Impatient:
        def result(self) -> None:
            began.wait(5)
            stop_soon()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pasteguard.api.auditing.Future.result", lambda _: Impatient().result())
        with pytest.raises(Stopped):
            finished(forever)
    assert ended.wait(5)


def test_a_context_is_carried_over_as_it_was_made() -> None:
    given = {
        "extra_http_headers": {"X-Team": "a"},
        "ignore_https_errors": True,
        "locale": "ja-JP",
        "timezone_id": "Asia/Tokyo",
        "user_agent": "Mine",
        "viewport": {"width": 1366, "height": 768},
        "proxy": {"server": "gate.example:8080", "username": "g", "password": "k"},
        "color_scheme": "dark",
        "reduced_motion": "null",
        "http_credentials": {"username": "u", "password": "p", "origin": "https://a.example"},
    }
    assert surroundings_of(given, "en") == Surroundings(
        (("X-Team", "a"),),
        True,
        "ja-JP",
        "Asia/Tokyo",
        "Mine",
        (("prefers-color-scheme", "dark"),),
        Credentials("u", "p", "https://a.example"),
        (1366, 768),
        None,
        Proxy("http://gate.example:8080", "g", "k"),
    )
    assert surroundings_of({"http_credentials": None, "color_scheme": None}, "en") == Surroundings()


def test_a_phone_of_a_test_is_a_phone_in_its_audit() -> None:
    given = {
        "viewport": {"width": 393, "height": 659},
        "screen": {"width": 393, "height": 852},
        "device_scale_factor": 3,
        "is_mobile": True,
        "has_touch": True,
        "user_agent": "Phone",
    }
    around = surroundings_of(given, "en")
    assert around.size == (393, 659)
    assert around.device == Device("393 × 659", "Phone", (393, 659), (393, 852), 3.0, True, True)
    assert surroundings_of({"viewport": None, "is_mobile": False}, "en") == Surroundings()


def test_a_password_is_in_no_message() -> None:
    given = {"http_credentials": {"username": "u", "password": "secret-1"}}
    assert "secret-1" not in repr(surroundings_of(given, "en"))


@pytest.mark.parametrize(
    "given",
    [
        {"proxy": {"server": "http://p", "bypass": "a.example"}},
        {"client_certificates": [{"origin": "https://a.example"}]},
        {"offline": True},
        {"java_script_enabled": False},
    ],
)
def test_what_another_browser_cannot_be_given_is_refused_by_name(given: dict[str, Any]) -> None:
    with pytest.raises(AuditError, match=next(iter(given))):
        surroundings_of(given, "en")


def test_a_page_that_a_test_shows_narrow_is_audited_with_a_warning() -> None:
    (warning,) = Here(URL, 1, 390).checked(RESULT, options_for()).report.warnings
    assert "390" in warning.text and "small screens" in warning.next_step
    assert Here(URL, 1, 1280).checked(RESULT, options_for()) is RESULT
    as_narrow = options_for(surroundings=Surroundings(viewport=(390, 700)))
    assert Here(URL, 1, 390).checked(RESULT, as_narrow) is RESULT


@pytest.mark.parametrize(
    ("url", "fields", "is_refused"),
    [
        (URL, 1, False),
        (f"{URL}?token=8f3a9b2c1d#x", 1, False),
        ("https://staging.example:8443/login", 1, True),
    ],
)
def test_another_page_than_the_one_that_is_open_is_no_result(
    url: str, fields: int, is_refused: bool
) -> None:
    here, options = Here(url, fields), options_for()
    if is_refused:
        with pytest.raises(AuditError, match="journey"):
            here.checked(RESULT, options)
        assert here.checked(RESULT, options_for(journey="walk.py")) is RESULT
    else:
        assert here.checked(RESULT, options) is RESULT


def test_a_page_whose_fields_are_gone_when_opened_again_is_no_result() -> None:
    empty = Result(report(found("camera", Outcome.ALLOWED, field=None), fields=()))
    with pytest.raises(AuditError, match="earlier steps"):
        Here(URL, 2).checked(empty, options_for())
    assert Here(URL, 0).checked(empty, options_for()) is empty


def test_options_take_one_word_for_a_list() -> None:
    options = options_for(click="Start", only="paste,time", mode="passive")
    assert options.clicks == ("Start",)
    assert "time-limit" in options.only
    assert options.mode is Mode.PASSIVE


def test_the_package_has_no_other_names() -> None:
    with pytest.raises(AttributeError, match="audti"):
        pasteguard.audti  # noqa: B018  # asking is the test
