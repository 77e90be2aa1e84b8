"""Files in which a vendor declares what its pages do, as the tests have them read."""

from __future__ import annotations

import json
from typing import Any, Final

from pasteguard.judge.disclosure.declaration import Declaration
from pasteguard.judge.disclosure.declaration_file import read_declaration

URL: Final = "https://tests.example.com/.well-known/assessment-allows.json"


def file_of(declares: Any, *, paths: Any = ("/*",), **more: Any) -> dict[str, Any]:
    return {
        "schema": "assessment-allows/1",
        "pages": [{"paths": list(paths), "declares": declares}],
        **more,
    }


def read(given: Any, url: str = URL) -> Declaration:
    return read_declaration(json.dumps(given).encode(), url)
