"""The picture in the HTML report: its frames, what is told beside it, and what is not shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pasteguard.model.report import Mark, Outcome, Picture, Report
from pasteguard.reports import html, json_form
from pasteguard.reports.page_picture import PagePicture, PictureEntry, page_picture
from pasteguard.reports.readable import readable
from tests.unit.reports import sample

LINKS = {"f1": [("one", "Pasting")], None: [("two", "Time limit")]}


def shown(report: Report) -> PagePicture:
    found = page_picture(report, LINKS)
    assert found is not None
    return found


def with_picture(**changes: object) -> Report:
    picture = replace(sample.PICTURE, **changes)  # type: ignore[arg-type]  # any field of it
    return replace(sample.guarded_report(), picture=picture)


def test_every_field_is_listed_and_those_in_the_picture_have_a_frame() -> None:
    first, second, page = shown(sample.guarded_report()).entries
    frame = "left:10.00%;top:25.00%;width:50.00%;height:20.00%"
    assert first == PictureEntry(1, "f1", frame, (("one", "Pasting"),))
    assert (second.number, second.frame) == (2, None)
    assert page == PictureEntry(None, None, None, (("two", "Time limit"),))


@pytest.mark.parametrize(
    "mark",
    [
        Mark("f1", -1, 0, 10, 10),
        Mark("f1", 0, 0, 0, 10),
        Mark("f1", 1270, 0, 11, 10),
        Mark("f1", 0, 1455, 10, 6),
        Mark("unknown", 0, 0, 10, 10),
    ],
)
def test_a_mark_that_is_not_of_a_field_in_the_picture_is_left_out(mark: Mark) -> None:
    assert shown(with_picture(marks=(mark,))).marked == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "image/svg+xml"},
        {"kind": 'image/png" onload="x'},
        {"data": ""},
        {"data": 'AAAA" onerror="alert(1)'},
        {"data": "https://elsewhere.example/x.png"},
        {"width": 0},
        {"height": 1_000_000},
    ],
    ids=str,
)
def test_what_is_stored_in_place_of_a_picture_is_not_shown(changes: dict[str, object]) -> None:
    assert page_picture(with_picture(**changes), LINKS) is None


def test_a_field_is_called_free_only_where_nothing_about_it_is_open() -> None:
    works, unclear = sample.works("paste", "f1"), sample.works("drop", "f2")
    report = sample.report(
        [works, sample.works("paste", "f2"), replace(unclear, outcome=Outcome.UNCLEAR)],
        picture=sample.PICTURE,
    )
    found = page_picture(report, {})
    assert found is not None
    assert [entry.is_free for entry in found.entries] == [True, False]


def test_a_long_picture_is_neither_clipped_for_a_reader_nor_changed_in_storage() -> None:
    picture = Picture("image/jpeg", "A" * 9000, 10, 10, (Mark("f1", 1, 1, 5, 5),))
    run = sample.run(replace(sample.guarded_report(), picture=picture))
    assert readable(run, "ja").reports[0].picture == picture
    assert json_form.decode(json_form.encode(run)) == run
    assert f'src="data:image/jpeg;base64,{picture.data}"' in html.render(run, "ja")


def test_marks_are_named_as_the_readable_fields_are() -> None:
    report = sample.hostile_report()
    picture = Picture("image/png", sample.PIXEL, 10, 10, (Mark(sample.HOSTILE, 1, 1, 5, 5),))
    run = readable(sample.run(replace(report, picture=picture)), "en")
    assert len(shown(run.reports[0]).marked) == 1
