"""What a user can meet stands in docs/, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from pasteguard.catalogue import Entry, entries
from pasteguard.cli import main
from pasteguard_server.api import OPERATIONS, PREFIX
from pasteguard_server.dashboard import ROUTES
from pasteguard_server.settings import VARIABLES, Settings

DOCS = Path(__file__).resolve().parents[2] / "docs"
COMMAND_PAGES = ("cli.md", "ja/cli.md")


def commands(group: click.Group, name: str) -> Iterator[tuple[str, click.Command]]:
    """Every command below the group with its full name."""
    for word, command in group.commands.items():
        full = f"{name} {word}"
        yield full, command
        if isinstance(command, click.Group):
            yield from commands(command, full)


COMMANDS = dict(commands(main, "pasteguard"))


def section(page: str, name: str) -> str:
    """The part of the page below the heading that names the command."""
    text = (DOCS / page).read_text("utf-8")
    parts = re.split(r"^(#+ .*)$", text, flags=re.MULTILINE)
    named = [body for head, body in zip(parts[1::2], parts[2::2], strict=True) if name in head]
    assert named, f"docs/{page} has no heading with `{name}`"
    return "\n".join(named)


@pytest.mark.parametrize("page", COMMAND_PAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_documented(page: str, name: str) -> None:
    documented = section(page, name)
    for parameter in COMMANDS[name].params:
        if not isinstance(parameter, click.Option) or parameter.hidden:
            continue
        for option in parameter.opts + parameter.secondary_opts:
            assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", documented), option


@pytest.mark.parametrize("page", COMMAND_PAGES)
def test_no_option_is_documented_that_is_not_there(page: str) -> None:
    known = {
        option
        for command in (main, *COMMANDS.values())
        for parameter in command.params
        for option in (*parameter.opts, *parameter.secondary_opts)
    } | {"--help"}
    documented = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", (DOCS / page).read_text("utf-8")))
    assert documented <= known


@pytest.mark.parametrize("folder", ["restrictions", "ja/restrictions"])
@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
def test_every_restriction_has_a_page(folder: str, entry: Entry) -> None:
    text = (DOCS / folder / f"{entry.id}.md").read_text("utf-8")
    assert f"`{entry.id}`" in text


@pytest.mark.parametrize("folder", ["restrictions", "ja/restrictions"])
def test_no_page_is_left_of_a_restriction_that_is_gone(folder: str) -> None:
    pages = {path.stem for path in (DOCS / folder).glob("*.md")} - {"README", "index"}
    assert pages == {entry.id for entry in entries()}


@pytest.mark.parametrize("readme", ["README.md", "README.ja.md"])
def test_the_links_of_a_readme_lead_somewhere(readme: str) -> None:
    text = (DOCS.parent / readme).read_text("utf-8")
    linked = re.findall(r"\]\(([^)#:]+)\)|(?:src|href)=\"([^\":]+)\"", text)
    missing = [
        name for pair in linked for name in pair if name and not (DOCS.parent / name).exists()
    ]
    assert linked
    assert missing == []


SETTING_PAGES = ("deploying.md", "ja/deploying.md")
API_PAGES = ("api.md", "ja/api.md")


@pytest.mark.parametrize("page", SETTING_PAGES)
def test_every_setting_of_the_service_is_documented_with_its_default(page: str) -> None:
    text = (DOCS / page).read_text("utf-8")
    for name, variable in VARIABLES.items():
        row = re.search(rf"^\| `{variable}` \| (.+?) \|", text, re.MULTILINE)
        assert row, variable
        default = getattr(Settings(), name)
        if isinstance(default, bool):
            assert row[1] == ("on" if default else "off")
        elif isinstance(default, int):
            assert row[1] == str(default)


@pytest.mark.parametrize("page", SETTING_PAGES)
def test_no_setting_is_documented_that_is_not_there(page: str) -> None:
    text = (DOCS / page).read_text("utf-8")
    assert set(re.findall(r"^\| `([A-Z_]+)` \|", text, re.MULTILINE)) == set(VARIABLES.values())


@pytest.mark.parametrize("page", API_PAGES)
def test_every_operation_of_the_api_is_documented_with_its_parameters(page: str) -> None:
    text = (DOCS / page).read_text("utf-8")
    rows = dict(re.findall(r"^\| `([A-Z]+ /api/v1[^`]*)` \|(.*)$", text, re.MULTILINE))
    assert set(rows) == {f"{each.method} {PREFIX}{each.path}" for each in OPERATIONS}
    for each in OPERATIONS:
        row = rows[f"{each.method} {PREFIX}{each.path}"]
        assert each.scope is None or f"`{each.scope}`" in row
        parameters = each.query.__struct_fields__ if each.query else ()
        assert all(f"`{name}`" in row for name in parameters)


@pytest.mark.parametrize("page", ["dashboard.md", "ja/dashboard.md"])
def test_every_view_of_the_dashboard_is_documented(page: str) -> None:
    text = (DOCS / page).read_text("utf-8")
    rows = set(re.findall(r"^\| `(/[^`]*)` \|", text, re.MULTILINE))
    assets = {"style", "icon"}
    views = [path for name, method, path, _ in ROUTES if method == "GET" and name not in assets]
    assert {re.sub(r"[A-Z-]+$|(?<=/)[A-Z]+(?=/)", "X", each) for each in rows} == {
        re.sub(r"<[^>]+>", "X", each) for each in views
    }
