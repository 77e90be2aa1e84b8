"""What cannot be judged is no pass: error pages, other pages, pages without a field."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pasteguard.errors import UsageError
from pasteguard.model.report import Message, Mode, Notice, Outcome, Report, StartPage
from pasteguard.policy.judgement import ALLOWABLE, Ending, Gap
from pasteguard.policy.judging import judge, unjudged
from pasteguard.policy.reading import preset_policy, read_policy
from pasteguard.policy.words import RATCHET
from pasteguard.texts import LANGUAGES, next_step, say
from tests.unit.policy.builders import URL, found, report, run_of, unclear

WORKS = found("typing", Outcome.ALLOWED)
FAIR = preset_policy("fair")
PAGE = report(WORKS)


def seen(status: int | None = 200, asked: str = URL, url: str = URL, **changes: Any) -> Report:
    page = replace(PAGE.page, status=status, requested_url=asked, url=url)
    return replace(PAGE, page=page, **changes)


def warned(name: str) -> Notice:
    return Notice(name, "Something.", "Do this.", Message(name))


def gaps(of: Report, **policy: Any) -> tuple[Gap, ...]:
    rules = read_policy({"preset": "fair", **policy}, "pasteguard.toml")
    (page,) = judge(run_of(of), rules).pages
    return page.gaps


@pytest.mark.parametrize(
    ("missed", "gap"),
    [
        *((seen(status), Gap.ERROR_STATUS) for status in (400, 403, 404, 500, 503)),
        (seen(url="https://staging.example:8443/login"), Gap.ANOTHER_PAGE),
        (seen(url="https://sso.example/exam/test.html"), Gap.ANOTHER_PAGE),
        (seen(warnings=(warned("notice.went-on"),)), Gap.ANOTHER_PAGE),
        # The page came, and one of the later visits did not get it.
        (seen(warnings=(warned("notice.status"),)), Gap.ERROR_STATUS),
        (replace(PAGE, fields=()), Gap.NO_FIELDS),
        (replace(PAGE, fields=(), mode=Mode.MARKUP), Gap.NO_FIELDS),
        (replace(PAGE, fields=(), mode=Mode.PASSIVE), Gap.NO_FIELDS),
        (report(unclear("paste", "reason.not-seen")), Gap.UNDETERMINED),
        (report(unclear("paste", "reason.not-seen"), mode=Mode.MARKUP), Gap.UNDETERMINED),
        (report(WORKS, unclear("paste", "reason.deadline")), Gap.CUT_SHORT),
    ],
)
def test_a_page_that_could_not_be_judged_is_no_pass(missed: Report, gap: Gap) -> None:
    for policy in (FAIR, RATCHET):
        judgement = judge(run_of(PAGE, missed), policy)
        assert judgement.ending is Ending.UNAUDITED
        assert [page.gaps for page in judgement.pages] == [(), (gap,)]


@pytest.mark.parametrize(
    "fine",
    [
        PAGE,
        seen(status=None, asked="file:///work/a.html", url="file:///work/a.html"),
        seen(asked="https://staging.example/exam/test.html/"),
        seen(asked="http://www.staging.example/exam/test.html"),
        seen(asked=f"{URL}?question=\N{HORIZONTAL ELLIPSIS}"),
        seen(asked="https://staging.example/exam/te%73t.html"),
        seen(asked="https://例え.jp/", url="https://xn--r8jz45g.jp/"),
        seen(asked="https://faß.example/", url="https://xn--fa-hia.example/"),
        seen(asked="https://☃.example/", url="https://xn--n3h.example/"),
        seen(url="https://x.example/q", start=StartPage(URL, "Start")),
        seen(start=StartPage(URL, "Start"), warnings=(warned("notice.went-on"),)),
        replace(PAGE, fields=(), findings=(found("tab-switch", Outcome.ALLOWED, field=None),)),
        replace(PAGE, warnings=(warned("notice.deadline"),)),
    ],
)
def test_what_was_asked_for_and_seen_is_judged(fine: Report) -> None:
    assert gaps(fine) == ()


@pytest.mark.parametrize("gap", ALLOWABLE)
def test_a_policy_can_let_each_pass_on_purpose_and_the_others_stay(gap: Gap) -> None:
    lost = replace(seen(404, url="https://staging.example/login"), fields=(), findings=())
    assert gaps(lost) == ALLOWABLE
    left = gaps(lost, **{"allow-unaudited": [str(gap)]})
    assert left == tuple(each for each in ALLOWABLE if each is not gap)
    allowing = read_policy({"allow-unaudited": [str(each) for each in ALLOWABLE]}, "x")
    judgement = judge(run_of(lost), allowing)
    assert (judgement.ending, judgement.pages[0].excused) == (Ending.PASSED, ALLOWABLE)


def test_it_can_be_allowed_for_some_pages_alone() -> None:
    section = {"url": "*/start", "allow-unaudited": ["no-fields"]}
    start = replace(seen(asked="https://a.example/start", url="https://a.example/start"), fields=())
    assert gaps(start, pages=[section]) == ()
    assert gaps(replace(PAGE, fields=()), pages=[section]) == (Gap.NO_FIELDS,)


@pytest.mark.parametrize(
    ("given", "told"),
    [(["no-field"], "no-fields"), (["error"], "error-status"), ("no-fields", "no-fields")],
)
def test_a_reason_that_nobody_knows_is_told_with_the_right_one(given: Any, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_policy({"allow-unaudited": given}, "pasteguard.toml")
    for language in LANGUAGES:
        assert say(caught.value.message, language)
        assert told in next_step(caught.value.message, language)


def test_without_a_policy_only_what_was_not_done_in_time_is_missed() -> None:
    for each in (seen(500), replace(PAGE, fields=()), seen(url="https://x.example/login")):
        assert unjudged(run_of(each)).ending is Ending.PASSED
    late = replace(PAGE, warnings=(warned("notice.deadline"),))
    judgement = unjudged(run_of(late))
    assert (judgement.ending, judgement.pages[0].gaps) == (Ending.UNAUDITED, (Gap.CUT_SHORT,))
