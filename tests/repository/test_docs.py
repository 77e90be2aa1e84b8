"""What the documentation shows can be done as it stands there."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click
import pytest
import yaml

import pasteguard
from pasteguard.api.auditing import audit, audit_async
from pasteguard.cli import main
from pasteguard.configuration.files import read_file
from pasteguard.policy.reading import presets, read_policy
from pasteguard.policy.words import CASES
from pasteguard.pytest_plugin import OPTIONS
from pasteguard.pytest_plugin.checking import MARKED
from pasteguard.reports import FORMATS

ROOT: Final = Path(__file__).resolve().parents[2]
PAGES: Final = (
    *(ROOT / "docs").glob("*.md"),
    *(ROOT / "docs/ja").glob("*.md"),
    *(ROOT / name for name in ("README.md", "README.ja.md", "CONTRIBUTING.md")),
)
GUIDES: Final = [
    page for page in PAGES if page.stem.startswith(("for-", "policy", "python", "cli", "README"))
]
PAIRS: Final = ("policy", "python", "for-ci", "for-candidates", "for-recruiters", "cli", "report")


def blocks(language: str) -> Iterator[tuple[Path, str]]:
    for page in PAGES:
        found = re.findall(rf"^```{language}\n(.*?)^```", page.read_text("utf-8"), re.S | re.M)
        yield from ((page, text) for text in found)


def commands() -> Iterator[tuple[str, list[str]]]:
    """Every line of every shell block that runs pasteguard, with its words."""
    for page, text in blocks("sh"):
        for line in text.splitlines():
            words = shlex.split(line, comments=True)
            if words and words[0].endswith("pasteguard"):
                end = next((n for n, word in enumerate(words) if word in ("|", ">", ">>")), None)
                yield page.name, words[1:end]


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize(("page", "words"), [*commands()], ids=lambda each: str(each)[:60])
def test_every_command_shown_is_one_that_the_command_line_takes(
    page: str, words: list[str]
) -> None:
    with main.make_context("pasteguard", list(words), resilient_parsing=False) as context:
        if not words or words[0].startswith("-"):
            return
        name, command, rest = main.resolve_command(context, list(words))
        assert name is not None and command is not None
        command.make_context(name, rest, parent=context)


@pytest.mark.parametrize(("page", "text"), [*blocks("toml")], ids=lambda each: str(each)[-40:])
def test_every_configuration_shown_is_read(page: Path, text: str, tmp_path: Path) -> None:
    path = tmp_path / "pasteguard.toml"
    path.write_text(text, encoding="utf-8")
    file = read_file(path)
    assert file.audit or file.policy or file.repository
    if file.policy is not None:
        assert read_policy(file.policy, "x").layers


@pytest.mark.parametrize(("page", "text"), [*blocks("yaml")], ids=lambda each: str(each)[-40:])
def test_every_pipeline_shown_is_yaml_and_the_whole_ones_are_the_examples(
    page: Path, text: str
) -> None:
    assert yaml.safe_load(text)
    if not text.startswith((" ", "repos:")):
        examples = [path.read_text("utf-8") for path in (ROOT / "docs/examples").iterdir()]
        assert text in examples


@pytest.mark.parametrize(("page", "text"), [*blocks("python")], ids=lambda each: str(each)[-40:])
def test_every_piece_of_python_shown_uses_names_that_are_there(page: Path, text: str) -> None:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.value.id == "pasteguard" and "import pasteguard" in text:
                assert hasattr(pasteguard, node.attr)
            if node.value.id == "result":
                assert hasattr(pasteguard.Result, node.attr)


@pytest.mark.parametrize("language", ["docs", "docs/ja"])
def test_python_and_pytest_are_documented_in_full(language: str) -> None:
    text = (ROOT / language / "python.md").read_text("utf-8")
    for name in ("audit", "audit_async", "audit_page", "Result", "NotAllowed", "AuditError"):
        assert f"`pasteguard.{name}" in text
    for option in (*OPTIONS, "output", "skip"):
        assert f"`--pasteguard-{option}" in text
    for key in MARKED:
        assert f"`{key.replace('-', '_')}`" in text
    names = audit.__kwdefaults__ or {}
    assert names.keys() == (audit_async.__kwdefaults__ or {}).keys()
    assert all(f"`{name}`" in text for name in names)


@pytest.mark.parametrize("language", ["docs", "docs/ja"])
def test_policies_and_formats_are_documented_in_full(language: str) -> None:
    policy = (ROOT / language / "policy.md").read_text("utf-8")
    for name in (*presets(), *CASES, "off", "warn", "error"):
        assert f"`{name}`" in policy
    cli = (ROOT / language / "cli.md").read_text("utf-8")
    report = (ROOT / language / "report.md").read_text("utf-8")
    for form in FORMATS:
        assert re.search(rf"(?:`|--format ){form}`", cli)
        assert f"`{form}`" in report


@pytest.mark.parametrize("name", PAIRS)
def test_a_page_has_the_same_parts_in_both_languages(name: str) -> None:
    parts = [
        (len(re.findall(r"^#+ ", text, re.M)), re.findall(r"^```\w*$", text, re.M))
        for text in (
            (ROOT / folder / f"{name}.md").read_text("utf-8") for folder in ("docs", "docs/ja")
        )
    ]
    assert parts[0] == parts[1]


@pytest.mark.parametrize("page", GUIDES, ids=name_of)
def test_links_within_the_documentation_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.S | re.M)
    linked = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)
    assert [name for name in linked if not (page.parent / name).exists()] == []


def test_the_whole_command_line_is_click() -> None:
    assert isinstance(main, click.Group)
