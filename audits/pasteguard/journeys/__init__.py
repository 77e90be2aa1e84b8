"""Journeys to the tests of well-known systems, each a file as a user would write it."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A journey that comes with Pasteguard.

    ``needs`` are the settings without which it does not go, ``takes`` all that it knows.
    """

    file: Path
    needs: tuple[str, ...]
    takes: tuple[str, ...]


@cache
def built_in() -> Mapping[str, BuiltIn]:
    """The journeys by their names."""
    files = sorted(path for path in FOLDER.glob("*.py") if path.stem != "__init__")
    return {path.stem: _read(path) for path in files}


def _read(path: Path) -> BuiltIn:
    tree = ast.parse(path.read_bytes())
    told = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    return BuiltIn(path, told["NEEDS"], told["TAKES"])
