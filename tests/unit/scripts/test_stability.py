"""Outcomes of many runs are kept, gone on with, and compared; the figure claims no more."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from pasteguard.model.report import Outcome
from scripts.bench.stability import Answer, OtherSubject, Results, Subject, answer_of, stability_of
from tests.expectations import ALL_BY_PATH
from tests.fake_auditor import UNREACHABLE
from tests.stability import AT_ONCE, asked_in, batches, schedule
from tests.unit.policy.builders import found, report

SUBJECT = Subject("c0de", "Chromium 1", "9a9e5")
PAGES = ("paste/a.html", "paste/b.html")


def said(run: int, page: str = PAGES[0], **outcomes: str) -> Answer:
    named: Mapping[str, tuple[str, str]] = {key: (key, each) for key, each in outcomes.items()}
    return Answer(run, page, named)


def test_an_answer_has_each_finding_by_what_a_reader_calls_it() -> None:
    answer = answer_of(1, "p", report(found(id="one"), found("camera", field=None, id="two")))
    assert answer.outcomes == {
        "one": ("paste on Essay 1", "restricted"),
        "two": ("camera", "restricted"),
    }
    assert answer_of(1, "p", report(error=UNREACHABLE)).failed == UNREACHABLE.id


def test_the_next_invocation_goes_on_where_the_last_one_stopped(tmp_path: Path) -> None:
    path = tmp_path / "new" / "results.jsonl"
    results = Results.opened(path, SUBJECT)
    answer = answer_of(1, PAGES[0], report(found(outcome=Outcome.ALLOWED)))
    results.add(answer)
    again = Results.opened(path, SUBJECT)
    assert again.answers == [answer]
    assert again.waiting(1, PAGES) == [PAGES[1]]
    assert again.waiting(2, PAGES) == [*PAGES]


def test_a_line_that_was_cut_off_is_audited_again(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    results = Results.opened(path, SUBJECT)
    results.add(said(1, PAGES[0], paste="allowed"))
    with path.open("a") as file:
        file.write('{"run": 1, "page": "paste/b.ht')
    again = Results.opened(path, SUBJECT)
    assert again.waiting(1, PAGES) == [PAGES[1]]
    again.add(said(1, PAGES[1], paste="allowed"))
    assert Results.opened(path, SUBJECT).waiting(1, PAGES) == []


@pytest.mark.parametrize(
    "other",
    [
        Subject("other", SUBJECT.browser, SUBJECT.pages),
        Subject(SUBJECT.code, "Chromium 2", SUBJECT.pages),
        Subject(SUBJECT.code, SUBJECT.browser, "other"),
    ],
)
def test_outcomes_of_something_else_are_not_mixed_in(tmp_path: Path, other: Subject) -> None:
    path = tmp_path / "results.jsonl"
    Results.opened(path, SUBJECT)
    with pytest.raises(OtherSubject):
        Results.opened(path, other)


def test_a_file_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("my notes")
    with pytest.raises(OtherSubject):
        Results.opened(path, SUBJECT)
    assert path.read_text() == "my notes"


def test_what_differs_is_named_with_both_outcomes() -> None:
    answers = [said(run, paste="restricted", drop="allowed") for run in (1, 2, 4)]
    answers.append(said(3, paste="unclear", drop="allowed"))
    stability = stability_of(answers, PAGES[:1], 4)
    (differing,) = stability.differing
    assert differing.told() == (
        "paste/a.html  paste: restricted in 3 runs (first 1), unclear in run 3"
    )
    assert not stability.holds
    assert stability.figure() == (
        "4 of 4 runs over 1 pages: 2 findings on 1 pages audited more than once,"
        " 1 differing, 0 failed"
    )


def test_what_is_not_always_found_or_audited_differs() -> None:
    missing = stability_of([said(1, paste="allowed", drop="allowed"), said(2, paste="allowed")],
                           PAGES[:1], 2)  # fmt: skip
    assert [each.name for each in missing.differing] == ["drop"]
    failed = stability_of([said(1, paste="allowed"), Answer(2, PAGES[0], failed="x")], PAGES, 2)
    assert [each.name for each in failed.differing] == ["paste"]
    assert failed.failed == ((PAGES[0], 2),)


def test_a_run_that_is_not_complete_does_not_count_as_one() -> None:
    answers = [said(1, page, paste="allowed") for page in PAGES] + [said(2, paste="allowed")]
    stability = stability_of(answers, PAGES, 20)
    assert stability.figure().startswith("1 of 20 runs over 2 pages and 1 pages of the next: 1 ")
    assert stability.holds


def test_one_run_compares_nothing_and_says_so() -> None:
    figure = stability_of([said(1, paste="allowed")], PAGES, 20).figure()
    assert figure == "0 of 20 runs over 2 pages and 1 pages of the next: nothing to compare yet"


def test_pages_and_runs_that_were_not_asked_for_do_not_count() -> None:
    answers = [said(1, PAGES[1], paste="allowed"), said(2, PAGES[1], paste="restricted")]
    assert stability_of(answers, PAGES[:1], 2).holds
    assert stability_of(answers, PAGES, 2).differing
    assert stability_of([*answers, said(3)], PAGES[:1], 2).compared == 0


def test_every_page_is_asked_what_it_states_in_some_batch() -> None:
    made = list(batches(ALL_BY_PATH.values()))
    assert sorted(page.path for batch in made for page in batch.pages) == sorted(ALL_BY_PATH)
    for batch in made:
        for page in batch.pages:
            assert batch.clicks == page.clicks
            if not page.path.startswith("paste/"):
                stated = {each["restriction"] for each in page.findings}
                assert stated <= batch.only
    assert "ime" in asked_in("paste")


def test_the_first_two_runs_go_in_turn_so_that_there_is_soon_something_to_compare(
    tmp_path: Path,
) -> None:
    results = Results.opened(tmp_path / "results.jsonl", SUBJECT)
    pages = [page for path, page in ALL_BY_PATH.items() if path.startswith("paste/")]
    pages = [page for page in pages if not page.clicks][: 2 * AT_ONCE]
    runs = [run for run, _ in schedule(results, pages, 4)]
    assert runs == [1, 2, 1, 2, 3, 3, 4, 4]


def test_what_is_kept_already_is_not_scheduled(tmp_path: Path) -> None:
    results = Results.opened(tmp_path / "results.jsonl", SUBJECT)
    pages = [page for path, page in ALL_BY_PATH.items() if path.startswith("length-limit/")]
    results.add(said(1, pages[0].path, paste="allowed"))
    (first, second) = schedule(results, pages, 2)
    assert [page.path for page in first[1].pages] == [page.path for page in pages[1:]]
    assert len(second[1].pages) == len(pages)
