"""How often looking is right: the extension over all test pages, in docs/agreement.md.

Each page states what is true for a person who uses it, and the rehearsal agrees with all of them
(``make pages``). Run with ``make agreement``; it takes some minutes.
"""

from __future__ import annotations

import asyncio
import json
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


async def answers_of(
    driven: Driven, site: Site, wanted: Iterable[Expectation], failed: list[str]
) -> list[Answer]:
    """What looking says of the pages; the paths of those it could not look at go to ``failed``."""
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
            failed.append(expectation.path)
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


async def measure(folder: Path, failed: list[str]) -> list[Answer]:
    """All pages, through the real extension in Chromium; ``failed`` as in ``answers_of``."""
    with Site(is_cached=True) as site:
        async with chromium_with(copy_extension(folder), folder / "profile") as driven:
            return await answers_of(driven, site, expectations(), failed)


TEXTS: Final = json.loads(Path(__file__).with_name("agreement_texts.json").read_text("utf-8"))


def page(answers: list[Answer], language: str) -> str:
    """The document in the language."""
    said = TEXTS[language]
    rows = [
        (said["whole"], count(answers)),
        (said["plain"], count(one for one in answers if not one.in_editor)),
        (said["editors"], count(one for one in answers if one.in_editor)),
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
    parts = [said["title"], said["across"], said["about"], _table(said["head"], rows)]
    parts += [said["note"], f"## {said['each']}", _table(said["head"], by_id)]
    if missed:
        parts += [f"## {said['wrong']}", "\n".join(missed)]
    return "\n\n".join(parts) + "\n"


def _table(head: list[str], rows: list[tuple[str, Count]]) -> str:
    lines = [tuple(head), ("---", "--:", "--:", "--:", "--:")]
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
    """Measure, and write the documents; nothing is written where a page could not be looked at."""
    failed: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        answers = asyncio.run(measure(Path(folder), failed))
    if failed:
        sys.exit(f"{len(failed)} pages could not be looked at, so that nothing is written.")
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
