"""A mistake of Pasteguard's own is told where it happened, and takes nothing else along."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from random import Random
from types import ModuleType, SimpleNamespace
from typing import Any, Final, NoReturn

import pytest
from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.browser.driver import Driver
from pasteguard.browser.fields import FieldHandle
from pasteguard.browser.visit import Frame, VisitEnded
from pasteguard.gather import gathered
from pasteguard.gather.acts import page_acts
from pasteguard.gather.conduct import ConductLook
from pasteguard.gather.first_pass import FirstLook
from pasteguard.gather.gathered import Gathering
from pasteguard.gather.phases import AFTERWARDS, IN_ONE_VISIT, see_conduct
from pasteguard.judge.own_mistakes import own_mistake, why_of
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Finding, Message, Mode, Outcome, Report
from pasteguard.restrictions.registry import judges
from pasteguard.runner import judging, markup_judging, report_builder, report_wording
from pasteguard.runner import markup_report as markup_report_module
from pasteguard.runner.progress import Silence
from pasteguard.runner.worker import Worker, report_of
from pasteguard.texts import LANGUAGES, next_step, say
from tests import conduct_builders
from tests.unit.markup.pages import page as saved_page
from tests.unit.markup.pages import report as markup_report
from tests.unit.runner.test_report_builder import fair_field, gathering, guarded_field

MISTAKES: Final = (
    RuntimeError("no"), KeyError("x"), IndexError("list index out of range"), StopIteration(),
    AssertionError(), RecursionError("too deep"), OSError(5, "no"), TimeoutError(),
    PlaywrightError("no"), VisitEnded("closed"), UnicodeError("no"), RuntimeError(),
)  # fmt: skip
"""Of every kind of error that our code can meet where nobody thought of one."""
each_mistake: Final = pytest.mark.parametrize(
    "mistake", MISTAKES, ids=lambda error: type(error).__name__
)
JUDGES: Final = ("judge_field", "judge_page", "judge_conduct")
JUDGED: Final = [
    (name, judge)
    for name, each in judges().items()
    for judge in JUDGES
    if getattr(each, judge) is not None
]
TARGET: Final = Target("https://test.example/", "test")


def watched(conduct: Conduct, handles: list[FieldHandle] | None = None) -> Any:
    """What is seen of a page's conduct, as a report reads it."""
    return SimpleNamespace(
        judged=lambda: conduct, observations=conduct.observations, handles=handles or [], held=[]
    )


def whole_page(**changes: Any) -> Gathering:
    """A page of which everything was seen: its fields, its text and its conduct."""
    acts = {act.name for act in page_acts(judges())}
    seen = [conduct_builders.seen(act) for act in sorted(acts)]
    known = {"conduct": watched(conduct_builders.conduct(*seen)), **changes}
    return gathering(fair_field("Fair"), guarded_field(), **known)


def raises(error: BaseException) -> Callable[..., NoReturn]:
    def fail(*_: object, **__: object) -> NoReturn:
        raise error

    return fail


def by_name(report: Report) -> dict[tuple[str, str | None], Finding]:
    return {(each.restriction, each.field): each for each in report.findings}


def reason(finding: Finding) -> str | None:
    return finding.said["reason"].id if "reason" in finding.said else None


def notices(report: Report) -> list[str]:
    return [warning.id for warning in report.warnings]


@each_mistake
@pytest.mark.parametrize(("restriction", "judge"), JUDGED)
def test_a_judge_that_fails_makes_its_own_restriction_unclear(
    restriction: str, judge: str, mistake: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = by_name(report_of(whole_page()))
    change: Any = {judge: raises(mistake)}
    broken = replace(judges()[restriction], **change)
    monkeypatch.setitem(judges(), restriction, broken)
    report = report_of(whole_page())
    after = by_name(report)
    assert after.keys() == before.keys()
    changed = {key for key in after if after[key] != before[key]}
    assert changed
    assert {name for name, _ in changed} == {restriction}
    for key in changed:
        assert after[key].outcome is Outcome.UNCLEAR
        assert reason(after[key]) == "reason.own-mistake"
        assert after[key].id == before[key].id
    assert report.error is None
    (notice,) = [each for each in report.warnings if each.id == "notice.judge-failed"]
    assert notice.said.values["id"] == restriction
    assert type(mistake).__name__ in str(notice.said.values["why"])


@pytest.mark.parametrize("said", sorted({
    message.id
    for finding in report_of(whole_page()).findings
    for message in (*finding.said.values(), *(proof.said for proof in finding.evidence))
    if message.id != "judge.unclear"
}))  # fmt: skip
def test_a_sentence_that_cannot_be_put_together_makes_its_own_findings_unclear(
    said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(message: Message, language: str) -> str:
        if message.id == said:
            raise KeyError("a value that the text needs")
        return say(message, language)

    before = by_name(report_of(whole_page()))
    monkeypatch.setattr(report_wording, "say", broken)
    report = report_of(whole_page())
    after = by_name(report)
    assert after.keys() == before.keys()
    for key, finding in after.items():
        messages = [*before[key].said.values(), *(proof.said for proof in before[key].evidence)]
        if said in [message.id for message in messages]:
            assert reason(finding) == "reason.own-mistake"
        else:
            assert finding == before[key]
    assert "notice.judge-failed" in notices(report)


@each_mistake
@pytest.mark.parametrize(
    ("module", "function", "part"),
    [
        (report_builder, "_picture", "@part.picture"),
        (gathered, "_counted", "@part.held"),
        (report_builder, "_start", "@part.start"),
        (report_builder, "_own_notices", "@part.notices"),
        (report_builder, "_differences", "@part.announced"),
        (report_builder, "find_disclosures", "@part.announced"),
    ],
)
def test_a_part_that_cannot_be_made_is_missing_alone(
    module: Any, function: str, part: str, mistake: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = report_of(whole_page())
    monkeypatch.setattr(module, function, raises(mistake))
    report = report_of(whole_page())
    assert [(each.id, each.outcome) for each in report.findings] == [
        (each.id, each.outcome) for each in before.findings
    ]
    told = [each.said.values for each in report.warnings if each.id == "notice.own-mistake-part"]
    assert [each["what"] for each in told] == [part]
    assert report.error is None


@each_mistake
@pytest.mark.parametrize(
    ("module", "function"),
    [
        (report_builder, "numbered"),
        (report_builder, "_field"),
        (judging, "_judged"),
        (gathered, "_tried_field"),
        (gathered, "_closed"),
    ],
)
def test_a_report_that_cannot_be_made_at_all_says_so_of_its_page(
    module: Any, function: str, mistake: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = report_of(whole_page())
    monkeypatch.setattr(module, function, raises(mistake))
    report = report_of(whole_page())
    assert report.error is not None
    assert report.error.id == "notice.own-mistake"
    assert report.page == before.page
    assert {each.restriction for each in report.findings} == {
        each.restriction for each in before.findings
    }
    assert {reason(each) for each in report.findings} == {"reason.own-mistake"}


def test_a_notice_without_a_text_is_told_as_a_mistake() -> None:
    report = report_of(whole_page(notices=[Message("notice.ended.vanished")]))
    assert notices(report) == ["notice.own-mistake-part"]


@pytest.mark.parametrize("is_complete", [True, False])
def test_a_field_that_only_the_watching_visits_saw_is_unclear(is_complete: bool) -> None:
    late = guarded_field().handle
    conduct = watched(conduct_builders.conduct(), [late])
    look = FirstLook(is_complete=is_complete, ends=[] if is_complete else ["closed"])
    report = report_of(gathering(look=look, conduct=conduct))
    assert [field.label for field in report.fields] == ["Essay"]
    of_field = [each for each in report.findings if each.field == "f1"]
    assert of_field
    assert {each.outcome for each in of_field} == {Outcome.UNCLEAR}
    expected = "reason.field-seen-elsewhere" if is_complete else "reason.unseen"
    assert {reason(each) for each in of_field} == {expected}
    assert "notice.judge-failed" not in notices(report)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_to_do_about_a_mistake_is_told(language: str) -> None:
    try:
        report_of(SimpleNamespace())  # type: ignore[arg-type]  # nothing that was gathered
    except AttributeError as error:
        message = own_mistake(error).message
        assert why_of(error).endswith(")")
        assert ".py:" in why_of(error)
    assert str(message.values["why"]) in say(message, language)
    assert next_step(message, language)


def test_a_secret_in_an_error_is_not_told() -> None:
    assert "hush" not in why_of(RuntimeError("at https://a.example/?token=hush"))


# Workers.


class NoBrowser(Worker):
    """A worker that starts no browser."""

    async def _browser(self, gathering: Gathering) -> Any:
        return SimpleNamespace(browser=SimpleNamespace(name="None", version="1")), None


async def audited(
    conduct: Callable[..., Awaitable[None]], worker: type[Worker] = NoBrowser
) -> list[Report]:
    """The reports of two pages, of which the first has this conduct."""

    async def first_only(running: Any, clipboard: Any, gathering: Gathering, progress: Any) -> None:
        if gathering.target.name == "first":
            await conduct(running, clipboard, gathering, progress)

    one = worker(Driver(), first_only)
    targets = (Target("https://a.example/", "first"), Target("https://b.example/", "second"))
    options = Options(timeout_s=5)
    return [await one.audit(Gathering(each, "now", options), Silence()) for each in targets]


@each_mistake
def test_whatever_an_audit_raises_is_in_its_report_and_the_next_page_is_audited(
    mistake: Exception,
) -> None:
    async def fail(*_: object) -> None:
        raise mistake

    first, second = asyncio.run(audited(fail))
    ids = {notice.id for notice in (*first.warnings, first.error) if notice is not None}
    assert any(each.startswith("notice.") for each in ids)
    # Nobody's time was over.
    assert "notice.deadline" not in ids
    assert {each.outcome for each in first.findings} == {Outcome.UNCLEAR}
    assert second.error is None
    assert second.page.requested_url == "https://b.example/"


def test_a_cancelled_part_of_an_audit_stops_no_other_audit() -> None:
    async def wait_for_what_is_cancelled(*_: object) -> None:
        task = asyncio.ensure_future(asyncio.sleep(5))
        asyncio.get_running_loop().call_soon(task.cancel)
        await task

    first, second = asyncio.run(audited(wait_for_what_is_cancelled))
    assert first.error is not None
    assert first.error.id == "notice.own-mistake"
    assert second.error is None


def test_stopping_a_run_stops_its_audits() -> None:
    async def run() -> None:
        task = asyncio.current_task()
        assert task is not None

        async def stop(*_: object) -> None:
            task.cancel()
            await asyncio.sleep(5)

        await audited(stop)

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(run())


def test_a_browser_that_cannot_be_ended_takes_no_report_along() -> None:
    class Stubborn(NoBrowser):
        async def _replace(self) -> None:
            raise OSError(5, "the folder of the browser cannot be removed")

    async def hang(*_: object) -> None:
        raise VisitEnded("hung")

    first, second = asyncio.run(audited(hang, Stubborn))
    assert "notice.ended.hung" in notices(first)
    assert second.error is None


# The phases in which a page's conduct is seen.


def unseen_look(phases: frozenset[Phase]) -> ConductLook:
    """A look at a page that closes whenever it is opened."""
    look = ConductLook(
        None,  # type: ignore[arg-type]  # set below
        None,  # type: ignore[arg-type]  # no second tab is opened
        None,  # type: ignore[arg-type]  # nothing is pasted
        Random(1),
        (),
        phases,
        lambda conduct: False,
    )

    async def closes(_: object) -> NoReturn:
        raise VisitEnded("closed")

    look.open_visit = closes
    return look


class Steps:
    """Notes which steps were taken."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, name: str) -> Steps:
        self.names.append(name)
        return self

    def __enter__(self) -> None:
        """Nothing to begin."""

    def __exit__(self, *_: object) -> None:
        """Nothing to end."""


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize("phase", [*AFTERWARDS, Phase.SECOND_TAB])
def test_a_phase_that_fails_leaves_the_others_what_they_saw(
    phase: Phase, at_once: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[Phase] = []

    def does(name: Phase) -> Callable[[ConductLook], Awaitable[None]]:
        async def work(look: ConductLook) -> None:
            if name is phase:
                raise IndexError(name)
            done.append(name)
            look.observations.append(conduct_builders.seen(name))

        return work

    later = {each: does(each) for each in AFTERWARDS}
    monkeypatch.setattr("pasteguard.gather.phases.AFTERWARDS", later)
    tabs = {Phase.SECOND_TAB: does(Phase.SECOND_TAB)}
    monkeypatch.setattr("pasteguard.gather.phases.AT_ONCE", tabs)
    look = unseen_look(frozenset(Phase))
    with pytest.raises(IndexError):
        asyncio.run(see_conduct(look, Steps(), at_once=at_once))
    others = {*later, Phase.SECOND_TAB} - {phase}
    assert set(done) == others
    assert {seen.act for seen in look.observations} == others


def test_a_mistake_in_one_visit_ends_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    async def opened(self: ConductLook, watcher: object, *, is_first: bool) -> Any:
        async def close() -> None:
            """Nothing to close."""

        return SimpleNamespace(observations=[], visit=SimpleNamespace(held=[], close=close))

    monkeypatch.setattr(ConductLook, "_open", opened)
    look, tried = unseen_look(frozenset(Phase)), []

    async def fail(watching: object) -> None:
        tried.append("one")
        raise IndexError

    async def work(watching: object) -> str:
        tried.append("other")
        return "seen"

    async def both() -> tuple[str | None, str | None]:
        return await look.visiting(fail), await look.visiting(work)

    assert asyncio.run(both()) == (None, "seen")
    assert [type(error) for error in look.mistakes] == [IndexError]
    assert look.ends == ["failed"]
    assert set(IN_ONE_VISIT) <= set(Phase)


# Saved pages.


@pytest.mark.parametrize(
    ("module", "reader"), [(markup_judging, "read_verdict"), (markup_report_module, "finding_of")]
)
def test_a_saved_page_loses_only_what_could_not_be_judged(
    module: ModuleType, reader: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, real = saved_page(), getattr(module, reader)
    before = markup_report(content)

    for name in ("paste", "select", "reload-loss"):

        def broken(restriction: str, *rest: Any, name: str = name) -> Any:
            # What is said of the mistake itself can be said.
            if restriction == name and "own-mistake" not in str(rest):
                raise KeyError(name)
            return real(restriction, *rest)

        monkeypatch.setattr(module, reader, broken)
        report = markup_report(content)
        changed = [
            (old, new)
            for old, new in zip(before.findings, report.findings, strict=True)
            if old != new
        ]
        assert {new.restriction for _, new in changed} == {name}
        assert {reason(new) for _, new in changed} == {"reason.own-mistake"}
        assert "notice.judge-failed" in notices(report)
        assert report.error is None
        assert report.mode is Mode.MARKUP


def test_the_deadline_of_a_saved_page_is_no_mistake_of_a_judge(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(markup_judging, "read_verdict", raises(TimeoutError()))
    with pytest.raises(TimeoutError):
        markup_report(saved_page())


def test_a_field_that_was_lost_with_a_reload_is_gone() -> None:
    handle = guarded_field().handle
    assert handle.is_there
    gone = handle.gone()
    assert not gone.is_there
    assert (gone.key, gone.frame) == (handle.key, Frame("frame", "document", ""))
