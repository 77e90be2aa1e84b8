"""Writes the JSON Schema of a run to docs/, from the model.

Run it as ``python -m scripts.json_schema``.
"""

from __future__ import annotations

import inspect
import json
from typing import Any, Final

import msgspec

from pasteguard.model.report import REPORT_SCHEMA, RUN_SCHEMA, Run
from pasteguard.model.schema_defaults import say_defaults
from scripts.generated_files import writing_command

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
    ("PolicyBreach", "report"): {"minimum": 0},
    ("PolicyBreach", "expires"): {"format": "date"},
    ("PolicyException", "expires"): {"format": "date"},
    ("Source", "line"): {"minimum": 1},
    ("Source", "column"): {"minimum": 1},
}


def schema() -> dict[str, Any]:
    """The JSON Schema, as an object."""
    made = msgspec.json.schema(Run)
    definitions = made["$defs"]
    say_defaults([Run], definitions)
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


main = writing_command(
    "scripts.json_schema",
    lambda: {NAME: written()},
    "Write the JSON Schema of a run from the model.",
)


if __name__ == "__main__":
    main()
