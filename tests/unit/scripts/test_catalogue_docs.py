"""The catalogue's pages are fresh, alike in form, and lead to each other."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from pasteguard.catalogue import Entry, Text, entries, entry
from pasteguard.texts import LANGUAGES, Language
from scripts.catalogue_docs import OWNED, main, page, pages
from scripts.generated_files import stale, write

DOCS = Path(__file__).resolve().parents[3] / "docs"

each_language = pytest.mark.parametrize("language", LANGUAGES)


def headings(markdown: str) -> list[str]:
    return re.findall(r"^## (.+)$", markdown, flags=re.MULTILINE)


def test_the_pages_in_docs_are_fresh() -> None:
    assert stale(pages(entries()), DOCS, OWNED) == []


@each_language
def test_every_page_has_the_same_headings(language: Language) -> None:
    found = {tuple(headings(page(known, language))) for known in entries()}
    assert len(found) == 1
    assert len(found.pop()) == 8


@each_language
def test_the_index_leads_to_every_restriction(language: Language) -> None:
    folder = {"en": "restrictions", "ja": "ja/restrictions"}[language]
    text = pages(entries())[f"{folder}/README.md"]
    assert re.findall(r"\]\((.+)\.md\)", text)[1:] == [known.id for known in entries()]


def test_every_link_leads_to_a_page(tmp_path: Path) -> None:
    made = pages(entries())
    write(made, tmp_path)
    for name, text in made.items():
        links = re.findall(r"\]\((\S+?\.md)\)", text)
        assert links
        for link in links:
            assert ((tmp_path / name).parent / link).is_file(), f"{name}: {link}"


def test_a_restriction_without_a_remedy_in_code_has_one_block_of_code() -> None:
    bare = replace(entry("paste"), remedy_code=None)
    assert page(bare, "en").count("```") == 2
    assert page(replace(bare, remedy_code="let x;"), "en").count("```") == 4


@pytest.mark.parametrize(
    ("code", "kind"),
    [("<p>x</p>", "html"), ("let x = 1;", "js"), ("Permissions-Policy: camera=()", "http")],
)
def test_code_is_marked_with_its_language(code: str, kind: str) -> None:
    shown = page(replace(entry("paste"), example=code), "en")
    assert f"```{kind}\n{code}\n```" in shown


def test_a_restriction_without_standards_says_that_there_is_none() -> None:
    bare = replace(entry("paste"), standards=())
    assert "no clause that we know of" in page(bare, "en")
    assert "条項は、私たちの知る限りありません" in page(bare, "ja")


def test_characters_that_mean_something_to_markdown_are_shown_as_they_are() -> None:
    odd = replace(entry("paste"), what=Text("a <b> *c* | d", "あ <b>"))
    assert r"a \<b\> \*c\* \| d" in page(odd, "en")


def run(docs: Path, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["--folder", str(docs), *arguments])
    return result.exit_code, result.output


def test_a_check_of_written_pages_passes(tmp_path: Path) -> None:
    assert run(tmp_path)[0] == 0
    assert run(tmp_path, "--check") == (0, "")


@pytest.mark.parametrize("harm", ["changed", "missing", "surplus"])
def test_a_check_names_a_stale_page_and_writes_nothing(tmp_path: Path, harm: str) -> None:
    run(tmp_path)
    harmed = tmp_path / "ja/restrictions/paste.md"
    if harm == "changed":
        harmed.write_text("old", encoding="utf-8")
    elif harm == "missing":
        harmed.unlink()
    else:
        harmed = tmp_path / "restrictions/gone.md"
        harmed.write_text("of a restriction that is gone", encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.md")}
    code, output = run(tmp_path, "--check")
    assert code == 1
    assert re.findall(r"^stale: (.+)$", output, flags=re.MULTILINE) == [str(harmed)]
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.md")} == before


def test_writing_removes_the_page_of_a_restriction_that_is_gone(tmp_path: Path) -> None:
    run(tmp_path)
    gone = tmp_path / "restrictions/gone.md"
    gone.write_text("of a restriction that is gone", encoding="utf-8")
    assert run(tmp_path)[0] == 0
    assert not gone.exists()


@each_language
def test_the_page_of_copying_says_that_it_is_judged_twice(language: Language) -> None:
    copying: Entry = entry("copy")
    expected = {"en": "Judged for each field and for the page", "ja": "およびページ全体で判定"}
    assert expected[language] in page(copying, language)


def test_a_page_of_a_restriction_that_is_gone_is_stale_and_removed(tmp_path: Path) -> None:
    (tmp_path / "restrictions").mkdir()
    gone = tmp_path / "restrictions" / "tea-break.md"
    gone.write_text("gone", "utf-8")
    assert stale({}, tmp_path, OWNED) == ["restrictions/tea-break.md"]
    write({}, tmp_path, OWNED)
    assert not gone.exists()
