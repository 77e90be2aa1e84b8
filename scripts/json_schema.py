"""Writes the JSON Schemas of a run and of kept artifacts to docs/, from the types.

Run it as ``python -m scripts.json_schema``.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable
from typing import Any, Final

import msgspec

from pasteguard.artifacts.audit import ARTIFACTS_SCHEMA, GatheredAudit
from pasteguard.model.report import REPORT_SCHEMA, RUN_SCHEMA, Run
from pasteguard.model.schema_defaults import say_defaults
from scripts.generated_files import writing_command

NAME: Final = "run.schema.json"
ARTIFACTS_NAME: Final = "artifacts.schema.json"
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
    ("PolicyBreach", "report"): {"minimum": 0},
    ("PolicyBreach", "expires"): {"format": "date"},
    ("PolicyException", "expires"): {"format": "date"},
    ("Source", "line"): {"minimum": 1},
    ("Source", "column"): {"minimum": 1},
    ("GatheredAudit", "schema"): {"const": ARTIFACTS_SCHEMA},
    ("GatheredAudit", "started_at"): {"format": "date-time"},
    ("GatheredAudit", "duration_ms"): {"minimum": 0},
}


def schema() -> dict[str, Any]:
    """The JSON Schema of a run, as an object."""
    return _schema(Run, RUN_SCHEMA, ("Run", "Report"))


def artifacts_schema() -> dict[str, Any]:
    """The JSON Schema of the artifacts of one audit, as an object."""
    return _schema(GatheredAudit, ARTIFACTS_SCHEMA, ("GatheredAudit",))


def _schema(kind: type, title: str, heads: Iterable[str]) -> dict[str, Any]:
    """The schema of a type; ``heads`` are the classes that say their version."""
    made = msgspec.json.schema(kind)
    definitions = made["$defs"]
    say_defaults([kind], definitions)
    for definition in definitions.values():
        definition["description"] = inspect.cleandoc(definition["description"])
    for (name, key), limits in _SHARPER.items():
        if name in definitions:
            definitions[name]["properties"][key] |= limits
    for name in heads:
        definitions[name]["required"].append("schema")
    return {"$schema": DIALECT, "title": title, **made}


def written() -> dict[str, str]:
    """The content of each file."""
    made = {NAME: schema(), ARTIFACTS_NAME: artifacts_schema()}
    return {
        name: json.dumps(each, indent=2, ensure_ascii=False) + "\n" for name, each in made.items()
    }


main = writing_command(
    "scripts.json_schema",
    written,
    "Write the JSON Schemas of a run and of kept artifacts from the types.",
)


if __name__ == "__main__":
    main()
