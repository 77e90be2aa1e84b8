"""Writes the JSON Schema of a run to docs/, from the model.

Run it as ``python -m pasteguard.json_schema``.
"""

from __future__ import annotations

import inspect
import json
import sys
from pathlib import Path
from typing import Any, Final

import click
import msgspec

from pasteguard.model import REPORT_SCHEMA, RUN_SCHEMA, Run

NAME: Final = "run.schema.json"
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

# What the model's types do not say of its values.
_SHARPER: Final[dict[tuple[str, str], dict[str, object]]] = {
    ("Run", "schema"): {"const": RUN_SCHEMA},
    ("Run", "started_at"): {"format": "date-time"},
    ("Run", "duration_ms"): {"minimum": 0},
    ("Report", "schema"): {"const": REPORT_SCHEMA},
    ("Report", "started_at"): {"format": "date-time"},
    ("Report", "duration_ms"): {"minimum": 0},
    ("Report", "language"): {"enum": ["en", "ja"]},
    ("Check", "duration_ms"): {"minimum": 0},
    ("Source", "line"): {"minimum": 1},
    ("Source", "column"): {"minimum": 1},
}


def schema() -> dict[str, Any]:
    """The JSON Schema, as an object."""
    made = msgspec.json.schema(Run)
    definitions = made["$defs"]
    for definition in definitions.values():
        definition["description"] = inspect.cleandoc(definition["description"])
    for (name, key), limits in _SHARPER.items():
        definitions[name]["properties"][key] |= limits
    for name in ("Run", "Report"):
        definitions[name]["required"].append("schema")
    return {"$schema": DIALECT, "title": RUN_SCHEMA, **made}


def written() -> str:
    """The content of the file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 where the file is stale.")
@click.option(
    "--docs",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path("docs"),
    show_default=True,
    help="The folder to write to.",
)
def main(check: bool, docs: Path) -> None:
    """Write the JSON Schema of a run from the model."""
    path = docs / NAME
    fresh = path.is_file() and path.read_text(encoding="utf-8") == written()
    if not check:
        path.write_text(written(), encoding="utf-8")
    elif not fresh:
        click.echo(f"stale: {path}", err=True)
        click.echo("Run: python -m pasteguard.json_schema", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
