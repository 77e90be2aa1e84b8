"""Policies over reports: what counts how much, what is tolerated, what is no pass."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest

from pasteguard.catalogue import entries
from pasteguard.errors import UsageError
from pasteguard.model.report import Effect, Finding, Mode, Outcome, Report
from pasteguard.policy.judgement import BreachStatus, Cause, Ending, Judgement
from pasteguard.policy.judging import judge, unjudged
from pasteguard.policy.levels import level_restricted, level_unclear, level_undisclosed
from pasteguard.policy.reading import preset_policy, presets, read_policy
from pasteguard.policy.words import CASES, RATCHET, Level, Policy
from pasteguard.texts import LANGUAGES, next_step, say
from tests.fake_auditor import UNREACHABLE
from tests.unit.policy.builders import ESSAY, URL, found, report, run_of, unclear

TODAY = date(2026, 11, 22)
WORKS = found("typing", Outcome.ALLOWED)


def policy(text: str) -> Policy:
    return read_policy(tomllib.loads(text), "pasteguard.toml")


def judged(rules: str | Policy, *findings: Finding, **changes: Any) -> Judgement:
    chosen = policy(rules) if isinstance(rules, str) else rules
    return judge(run_of(report(WORKS, *findings, **changes)), chosen, today=TODAY)


def levels(judgement: Judgement) -> list[tuple[str, str]]:
    return [(each.finding.restriction, each.level) for each in judgement.breaches]


@pytest.mark.parametrize(
    ("rules", "effects", "level"),
    [
        ("", [Effect.BLOCKS], None),
        ("restricted = 'warn'", [Effect.BLOCKS], "warn"),
        ("restricted = 'warn'\n[restrictions]\npaste = 'error'", [], "error"),
        ("restricted = 'error'\n[restrictions]\npaste = 'off'", [Effect.BLOCKS], None),
        ("[restrictions]\nanswer = 'error'", [Effect.BLOCKS], "error"),
        ("[restrictions]\nanswer = 'error'\npaste = 'warn'", [Effect.BLOCKS], "warn"),
        ("[restrictions]\nwatch = 'error'", [Effect.BLOCKS], None),
        ("preset = 'fair'", [Effect.BLOCKS], "error"),
        ("preset = 'fair'\n[restrictions]\npaste = 'warn'", [Effect.BLOCKS], "warn"),
        ("preset = 'fair'\n[restrictions]\npaste = 'off'", [Effect.BLOCKS], None),
        (
            "[restrictions]\npaste = { records = 'off', blocks = 'error' }",
            [Effect.RECORDS],
            None,
        ),
        (
            "[restrictions]\npaste = { records = 'off', blocks = 'error' }",
            [Effect.RECORDS, Effect.BLOCKS],
            "error",
        ),
        ("[restrictions]\npaste = { restricted = 'warn' }", [Effect.RECORDS], "warn"),
    ],
)
def test_the_strongest_layer_that_says_something_decides(
    rules: str, effects: list[Effect], level: str | None
) -> None:
    judgement = judged(rules, found("paste", Outcome.RESTRICTED, *effects))
    assert levels(judgement) == ([("paste", level)] if level else [])


def test_what_is_allowed_or_does_not_apply_is_never_against_a_policy() -> None:
    fine = [found(entry.id, Outcome.ALLOWED) for entry in entries()]
    fine += [found(entry.id, Outcome.NOT_APPLICABLE) for entry in entries()]
    judgement = judged(preset_policy("strict"), *fine)
    assert judgement.breaches == ()
    assert judgement.ending is Ending.PASSED


@pytest.mark.parametrize(("level", "ending"), [("warn", "passed"), ("error", "failed")])
def test_only_errors_fail_a_run(level: str, ending: str) -> None:
    assert judged(f"restricted = '{level}'", found()).ending == ending


def test_without_a_policy_what_is_restricted_is_told_and_nothing_fails() -> None:
    judgement = unjudged(run_of(report(WORKS, found())))
    assert levels(judgement) == [("paste", "warn")]
    assert judgement.ending is Ending.PASSED


def test_silence_about_what_is_accepted_is_a_breach_of_its_own() -> None:
    watched = found("tab-switch", Outcome.RESTRICTED, Effect.RECORDS, field=None)
    told = found("tab-switch", Outcome.RESTRICTED, Effect.RECORDS, field=None, disclosed="We do.")
    rules = "[restrictions]\ntab-switch = { restricted = 'off', undisclosed = 'error' }"
    silent = judged(rules, watched, disclosure_known=True)
    assert levels(silent) == [("tab-switch", "error")]
    assert silent.breaches[0].cause is Cause.UNDISCLOSED
    assert judged(rules, told, disclosure_known=True).breaches == ()
    assert judged(rules, watched, disclosure_known=False).breaches == ()


def test_silence_counts_only_where_it_weighs_more() -> None:
    rules = "restricted = 'error'\nundisclosed = 'warn'"
    (breach,) = judged(rules, found(), disclosure_known=True).breaches
    assert (breach.level, breach.cause) == (Level.ERROR, Cause.RESTRICTED)


@pytest.mark.parametrize(
    ("rules", "level"),
    [
        ("unclear = 'error'", None),
        ("unclear = 'error'\n[restrictions]\npaste = 'warn'", "warn"),
        ("unclear = 'warn'\n[restrictions]\npaste = 'error'", "warn"),
        ("[restrictions]\npaste = { restricted = 'error', unclear = 'error' }", "error"),
        ("[restrictions]\npaste = { blocks = 'error', unclear = 'warn' }", "warn"),
        ("restricted = 'error'", None),
    ],
)
def test_what_is_unclear_counts_no_more_than_if_it_were_restricted(
    rules: str, level: str | None
) -> None:
    judgement = judged(rules, unclear("paste", "reason.not-seen"))
    assert levels(judgement) == ([("paste", level)] if level else [])


def test_what_this_version_cannot_judge_is_no_fault_of_the_page() -> None:
    missing = unclear("paste", "reason.not-yet-judged")
    assert judged(preset_policy("strict"), missing).breaches == ()


@pytest.mark.parametrize(
    "pattern",
    [URL, "https://staging.example:*/exam/*", "*/test.html", "/exam/*", "/exam/test.htm?"],
)
def test_a_section_holds_for_pages_that_fit_its_pattern(pattern: str) -> None:
    rules = f"restricted = 'error'\n[[pages]]\nurl = '{pattern}'\nrestricted = 'warn'"
    assert levels(judged(rules, found())) == [("paste", "warn")]
    other = judged(rules, found(), url="https://other.example/practice")
    assert levels(other) == [("paste", "error")]


def test_of_several_sections_the_last_that_fits_counts_first() -> None:
    rules = """
        preset = "strict"
        [[pages]]
        url = "/exam/*"
        preset = "fair"
        [[pages]]
        url = "*/test.html"
        restrictions.paste = "off"
    """
    spellcheck, copying = found("spellcheck"), found("copy")
    assert levels(judged(rules, found(), spellcheck, copying)) == [
        ("spellcheck", "warn"),
        ("copy", "warn"),
    ]


def test_an_exception_is_shown_with_its_reason_and_fails_nothing() -> None:
    rules = """
        restricted = "error"
        [[exceptions]]
        restriction = "paste"
        reason = "The vendor fixes it in March"
        expires = 2026-11-22
    """
    judgement = judged(rules, found(), found("drop"))
    paste, drop = judgement.breaches
    assert (paste.standing, drop.standing) == (BreachStatus.EXCEPTED, BreachStatus.NEW)
    assert paste.exemption and paste.exemption.reason == "The vendor fixes it in March"
    assert not paste.fails and drop.fails


@pytest.mark.parametrize(
    ("line", "applies"),
    [
        ("expires = 2026-11-21", False),
        ("expires = 2026-11-22\nfield = 'Essay 1'", True),
        ("expires = 2026-11-22\nfield = 'Essay 2'", False),
        ("expires = 2026-11-22\nurl = '/exam/*'", True),
        ("expires = 2026-11-22\nurl = '/other/*'", False),
    ],
)
def test_an_exception_holds_for_its_place_and_until_its_day(line: str, applies: bool) -> None:
    rules = f"restricted='error'\n[[exceptions]]\nrestriction='paste'\nreason='x'\n{line}"
    judgement = judged(rules, found())
    assert judgement.ending is (Ending.PASSED if applies else Ending.FAILED)
    assert bool(judgement.expired or judgement.unused) is not applies


@pytest.mark.parametrize(
    "missed",
    [
        report(error=UNREACHABLE),
        report(WORKS, error=UNREACHABLE),
        report(WORKS, unclear("paste", "reason.deadline")),
        report(WORKS, unclear("paste", "reason.unseen")),
        report(WORKS, unclear("paste", "reason.not-opened")),
        report(unclear("paste", "reason.not-by-looking"), mode=Mode.PASSIVE),
        report(),
    ],
)
def test_a_page_that_could_not_be_audited_is_no_pass(missed: Report) -> None:
    fine = report(WORKS)
    judgement = judge(run_of(fine, missed), preset_policy("fair"))
    assert judgement.ending is Ending.UNAUDITED
    assert [page.is_audited for page in judgement.pages] == [True, False]


def test_what_the_policy_does_not_hold_to_error_may_be_missed() -> None:
    missed = unclear("devtools", "reason.deadline", field=None)
    assert judged(preset_policy("fair"), missed).ending is Ending.PASSED


def test_worst_first_puts_errors_before_warnings_and_new_before_known() -> None:
    rules = """
        restricted = "error"
        [restrictions]
        copy = "warn"
        [[exceptions]]
        restriction = "paste"
        reason = "x"
        expires = 2027-01-01
    """
    judgement = judged(rules, found("paste"), found("copy"), found("drop"))
    order = [breach.finding.restriction for _, breach in judgement.worst_first()]
    assert order == ["drop", "copy", "paste"]


def test_a_baseline_without_a_policy_lets_nothing_be_added() -> None:
    assert levels(judged(RATCHET, found())) == [("paste", "error")]


def test_every_preset_says_what_its_name_promises() -> None:
    page = report().page
    restricted = {
        name: {e.id: level_restricted(preset_policy(name), page, e.id, ()) for e in entries()}
        for name in presets()
    }
    writing = {"typing", "ime", "dictation", "undo"}
    for name in presets():
        assert all(restricted[name][each] is Level.ERROR for each in writing), name
    assert restricted["fair"]["paste"] is Level.ERROR
    proctored = preset_policy("proctored")
    for entry in entries():
        if entry.group in ("watch", "require") and entry.id != "clipboard-write":
            assert restricted["proctored"][entry.id] is Level.OFF
        assert level_undisclosed(proctored, page, entry.id) is Level.ERROR
        if entry.id != "leave-warning":
            assert restricted["strict"][entry.id] is Level.ERROR
            assert level_unclear(preset_policy("strict"), page, entry.id) is Level.ERROR


@pytest.mark.parametrize("case", CASES)
def test_a_level_can_be_given_for_every_outcome_and_effect(case: str) -> None:
    assert policy(f"[restrictions]\npaste = {{ {case} = 'warn' }}").layers


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("preset = 'fiar'", "fiar", "“fair”"),
        ("preset = 'x'", "x", "proctored"),
        ("restricted = 'eror'", "restricted", "off, warn, error"),
        ("unclaer = 'warn'", "unclaer", "“unclear”"),
        ("[restrictions]\npatse = 'error'", "patse", "“paste”"),
        ("[restrictions]\ntab_switch = 'error'", "tab_switch", "“tab-switch”"),
        ("[restrictions]\npaste = { record = 'off' }", "record", "“records”"),
        ("[restrictions]\npaste = 3", "paste", "off, warn, error"),
        ("restrictions = 3", "restrictions", "[policy.restrictions]"),
        ("pages = 3", "pages", "[[policy.pages]]"),
        ("[[pages]]\npreset = 'fair'", "url", "url ="),
        ("[[pages]]\nurl = '*'\nwhen = 1", "when", "url"),
        ("[[exceptions]]\nrestriction = 'paste'\nexpires = 2027-01-01", "reason", "reason ="),
        ("[[exceptions]]\nrestriction = 'paste'\nreason = 'x'", "end", "expires ="),
        (
            "[[exceptions]]\nrestriction = 'paste'\nreason = 'x'\nexpires = '2027'",
            "expires",
            "quotation",
        ),
        ("[[exceptions]]\nrestriction = 'pste'", "pste", "“paste”"),
        ("[[exceptions]]\nrestriction = 'paste'\nexpire = 1", "expire", "“expires”"),
    ],
)
def test_a_wrong_policy_is_told_with_what_would_be_right(text: str, wrong: str, right: str) -> None:
    with pytest.raises(UsageError) as caught:
        policy(text)
    message = caught.value.message
    for language in LANGUAGES:
        assert say(message, language) and next_step(message, language)
    assert wrong in say(message, "en")
    assert "pasteguard.toml" in say(message, "en")
    assert right in next_step(message, "en")


def test_breaches_know_the_field_by_its_label() -> None:
    (breach,) = judged("restricted = 'error'", found()).breaches
    assert breach.field == ESSAY.label
