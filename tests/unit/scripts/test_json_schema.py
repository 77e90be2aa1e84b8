from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner

from scripts.json_schema import NAME, artifacts_schema, main, schema, written

DOCS = Path(__file__).resolve().parents[3] / "docs"


@pytest.mark.parametrize("name", written())
def test_a_published_schema_is_what_the_types_say(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == written()[name]


def silent(_: dict[str, Any]) -> None:
    """What a msgspec says that says no defaults at all."""


def talkative(about: dict[str, Any]) -> None:
    """What a msgspec says that says some for everything."""
    about["default"] = {}


@pytest.mark.parametrize("say", [silent, talkative])
def test_no_version_of_msgspec_changes_the_defaults_that_are_said(
    say: Callable[[dict[str, Any]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = msgspec.json.schema

    def other_version(kind: type) -> dict[str, Any]:
        found = made(kind)
        for definition in found["$defs"].values():
            for about in definition.get("properties", {}).values():
                about.pop("default", None)
                say(about)
        return found

    expected = written()
    monkeypatch.setattr(msgspec.json, "schema", other_version)
    assert written() == expected


def test_a_default_is_what_the_model_has() -> None:
    definitions = schema()["$defs"]
    assert "default" not in definitions["Run"]["properties"]["duration_ms"]
    assert definitions["Report"]["properties"]["language"]["default"] == "en"
    # Made by a factory, of which msgspec 0.20 to 0.22 said nothing.
    assert definitions["Message"]["properties"]["values"]["default"] == {}


def test_a_check_fails_on_a_stale_file_and_leaves_it(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("{}", encoding="utf-8")
    outcome = CliRunner().invoke(main, ["--check", "--folder", str(tmp_path)])
    assert outcome.exit_code == 1
    assert NAME in outcome.output
    assert (tmp_path / NAME).read_text(encoding="utf-8") == "{}"


def test_a_check_fails_on_a_missing_file(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["--check", "--folder", str(tmp_path)]).exit_code == 1
    assert list(tmp_path.iterdir()) == []


def test_what_was_written_passes_the_check(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["--folder", str(tmp_path)]).exit_code == 0
    assert CliRunner().invoke(main, ["--check", "--folder", str(tmp_path)]).exit_code == 0


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (schema(), {"Run", "Report", "Finding", "Evidence", "Source"}),
        (artifacts_schema(), {"GatheredAudit", "Conduct", "Attempt", "Sent", "StaticVerdict"}),
    ],
)
def test_every_part_of_a_schema_is_described(made: dict[str, Any], expected: set[str]) -> None:
    definitions = made["$defs"]
    assert expected <= definitions.keys()
    assert [name for name, part in definitions.items() if not part.get("description")] == []
