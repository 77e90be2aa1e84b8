"""How often looking is right: the extension over all test pages, in docs/agreement.md.

Each page states what is true for a person who uses it, and the rehearsal agrees with all of them
(``make pages``). Run with ``make agreement``; it takes some minutes.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error as PlaywrightError

from pasteguard.catalogue import entries
from tests.expectations import Expectation, expectations
from tests.extension.chromium import Driven, chromium_with
from tests.extension.copies import copy_extension
from tests.site import Site

DOCS: Final = Path(__file__).parents[2] / "docs"
EDITORS: Final = frozenset(
    {
        "monaco", "codemirror", "ace", "quill", "tiptap", "prosemirror", "lexical", "slate",
        "draftjs", "tinymce", "ckeditor", "trix",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """One statement of a page, and what looking said of it."""

    path: str
    restriction: str
    stated: str
    said: str
    in_editor: bool

    @property
    def is_answered(self) -> bool:
        """Whether looking gave an answer at all."""
        return self.said != "unclear"

    @property
    def is_right(self) -> bool:
        """Whether it is the one that the page states."""
        return self.said == self.stated

    @property
    def is_accusation(self) -> bool:
        """Whether it says that a page restricts what it does not."""
        return self.said == "restricted" and self.stated != "restricted"


@dataclass(frozen=True, slots=True)
class Count:
    """Answers, counted."""

    stated: int
    answered: int
    right: int
    accusations: int


def count(answers: Iterable[Answer]) -> Count:
    """Counts answers; where the page itself says that it is unclear, no answer is expected."""
    listed = [each for each in answers if each.stated != "unclear" or each.is_answered]
    answered = [each for each in listed if each.is_answered]
    return Count(
        len(listed),
        len(answered),
        sum(each.is_right for each in answered),
        sum(each.is_accusation for each in answered),
    )


async def answers_of(driven: Driven, site: Site, wanted: Iterable[Expectation]) -> list[Answer]:
    """What looking says of the pages."""
    found: list[Answer] = []
    for expectation in wanted:
        page = await driven.context.new_page()
        try:
            await page.goto(f"{site.url}/{expectation.path}", timeout=15_000)
            await page.wait_for_timeout(400)
            for click in expectation.clicks:
                await page.get_by_text(click, exact=True).first.click(timeout=3_000)
                await page.wait_for_timeout(200)
            report = await driven.look(page)
        except PlaywrightError as error:
            print(f"{expectation.path}: {str(error).splitlines()[0]}", file=sys.stderr)
            report = {"fields": [], "findings": []}
        finally:
            await page.close()
        found += _answers(expectation, report)
    return found


def _answers(expectation: Expectation, report: Mapping[str, Any]) -> list[Answer]:
    listed = []
    for stated in expectation.findings:
        label = stated.get("field")
        fields = {each["id"]: each for each in report.get("fields", ()) if each["label"] == label}
        said = [
            each
            for each in report.get("findings", ())
            if each["restriction"] == stated["restriction"]
            and (each["field"] in fields if label else each["field"] is None)
        ]
        outcome = said[0]["outcome"] if said else "unclear"
        in_editor = any(each["kind"] in EDITORS for each in fields.values())
        listed.append(
            Answer(expectation.path, stated["restriction"], stated["outcome"], outcome, in_editor)
        )
    return listed


async def measure(folder: Path) -> list[Answer]:
    """All pages, through the real extension in Chromium."""
    with Site(is_cached=True) as site:
        async with chromium_with(copy_extension(folder), folder / "profile") as driven:
            return await answers_of(driven, site, expectations())


TEXTS: Final = {
    "en": (
        "# How often looking is right",
        "[日本語](ja/agreement.md)",
        "Made by `make agreement`: every page under `tests/pages` through the real extension in Chromium "
        "(*look*, as a click on the icon does). Each page states what is true for a person who uses it; "
        "*Look* either gives an answer or says that it cannot tell yet. A wrong answer is worse than none, "
        "and a wrong accusation is the worst.",
        ("", "statements", "answered", "right, of the answers", "wrong accusations"),
        "All",
        "Plain fields and pages",
        "Fields inside code and rich-text editors",
        "By restriction",
        "Inside an editor of its own, *Look* only says what attributes tell: the editor's code is too large to be "
        "followed in a second. *Check from the start* and the auditor's rehearsal know more.",
        "Answers that are wrong",
    ),
    "ja": (
        "# 「見るだけ」の正しさ",
        "[English](../agreement.md)",
        "`make agreement` で作成しています。`tests/pages` のすべてのページを、Chromium に入れた実際の拡張機能で"
        "調べました（アイコンのクリックと同じ「見るだけ」です）。各ページには、使う人にとって何が正しいかが書かれて"
        "います。「見るだけ」は、答えるか、まだ分からないと伝えます。誤った答えは、答えないことより悪く、なかでも"
        "制限がないのに「ある」とする誤りを最も重く見ています。",
        ("", "件数", "答えた割合", "答えのうち正しい割合", "誤って制限とした件数"),
        "全体",
        "通常の入力欄とページ",
        "コードエディターやリッチテキストエディターの入力欄",
        "制限ごとの結果",
        "専用のエディターの中については、属性から分かることだけを答えます。エディターのプログラムは大きく、1 秒では"
        "追いきれないためです。「最初から確認」や監査のリハーサルでは、より詳しく分かります。",
        "誤っていた答え",
    ),
}


def page(answers: list[Answer], language: str) -> str:
    """The document in the language."""
    title, across, about, head, whole, plain, editors, each, note, wrong = TEXTS[language]
    rows = [
        (whole, count(answers)),
        (plain, count(one for one in answers if not one.in_editor)),
        (editors, count(one for one in answers if one.in_editor)),
    ]
    by_id = [
        (f"`{entry.id}`", count(one for one in answers if one.restriction == entry.id))
        for entry in entries()
    ]
    missed = [
        f"- `{one.path}`: `{one.restriction}`, {one.stated} → {one.said}"
        for one in answers
        if one.is_answered and not one.is_right
    ]
    parts = [title, across, about, _table(head, rows), note, f"## {each}", _table(head, by_id)]
    if missed:
        parts += [f"## {wrong}", "\n".join(missed)]
    return "\n\n".join(parts) + "\n"


def _table(head: tuple[str, ...], rows: list[tuple[str, Count]]) -> str:
    lines = [head, tuple(["---", "--:", "--:", "--:", "--:"])]
    lines += [
        (
            name,
            str(counted.stated),
            _share(counted.answered, counted.stated),
            _share(counted.right, counted.answered),
            str(counted.accusations),
        )
        for name, counted in rows
    ]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def main() -> None:
    """Measure, and write the documents."""
    with tempfile.TemporaryDirectory() as folder:
        answers = asyncio.run(measure(Path(folder)))
    for language, path in (("en", DOCS / "agreement.md"), ("ja", DOCS / "ja" / "agreement.md")):
        path.write_text(page(answers, language), encoding="utf-8")
    counted = count(answers)
    print(
        f"{counted.stated} statements: {_share(counted.answered, counted.stated)} answered, "
        f"{_share(counted.right, counted.answered)} of them right, "
        f"{counted.accusations} wrong accusations"
    )


if __name__ == "__main__":
    main()
