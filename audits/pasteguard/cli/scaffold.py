"""Starts a new restriction in a checkout: its folder and test pages, each from a template."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from pasteguard.errors import UsageError
from pasteguard.model.report import Message

RESTRICTIONS: Final = Path("audits/pasteguard/restrictions")
PAGES: Final = Path("tests/pages")
FIRST_GROUP: Final = "answer"
ORDER_STEP: Final = 10

MODULES: Final = ("__init__", "acts", "judge")
DATA: Final = ("about", "texts", "vocabulary")
FOLDER_TEMPLATES: Final = (
    *(f"{name}.json" for name in DATA),
    *(f"{name}.py" for name in MODULES),
    "passive.js",
)
PAGE_TEMPLATES: Final = ("restricts-example.html", "allows-example.html")


def scaffold(restriction_id: str, root: Path) -> list[Path]:
    """Write the files of a new restriction into the checkout at ``root`` and return their paths.

    Raises UsageError, before anything is written, where the id is no id, the restriction exists
    or ``root`` is no checkout of Pasteguard.
    """
    check_id(restriction_id)
    check_root(root)
    folder = root / RESTRICTIONS / restriction_id.replace("-", "_")
    pages = root / PAGES / restriction_id
    for place in (folder, pages):
        check_absent(restriction_id, place)
    texts = render(restriction_id, next_order(root / RESTRICTIONS))
    return [
        *(write(folder / name, texts[name]) for name in FOLDER_TEMPLATES),
        *(write(pages / name, texts[name]) for name in PAGE_TEMPLATES),
    ]


def check_id(restriction_id: str) -> None:
    """Ids are English words in lower case, joined by hyphens: paste, tab-switch."""
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", restriction_id):
        raise UsageError(Message("scaffold.bad-id", {"id": restriction_id}))


def check_root(root: Path) -> None:
    """An installed Pasteguard is not the place to add to it."""
    if not (root / RESTRICTIONS).is_dir():
        raise UsageError(Message("scaffold.no-checkout", {"folder": str(root)}))


def check_absent(restriction_id: str, place: Path) -> None:
    """Nothing that somebody wrote is overwritten."""
    if place.exists():
        raise UsageError(Message("scaffold.exists", {"id": restriction_id, "path": str(place)}))


def next_order(restrictions: Path) -> int:
    """Where a new restriction stands in the catalogue: last in its group."""
    entries = [json.loads(file.read_text("utf-8")) for file in restrictions.glob("*/about.json")]
    orders = [entry["order"] for entry in entries if entry["group"] == FIRST_GROUP]
    return max(orders, default=0) + ORDER_STEP


def render(restriction_id: str, order: int) -> dict[str, str]:
    """All templates, filled in: file name to text."""
    environment = Environment(
        loader=PackageLoader("pasteguard.cli", "templates/new_restriction"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # Python and JSON, too; an id has no character that HTML minds
    )
    return {
        name: environment.get_template(f"{name}.jinja").render(
            id=restriction_id, group=FIRST_GROUP, order=order
        )
        for name in (*FOLDER_TEMPLATES, *PAGE_TEMPLATES)
    }


def write(path: Path, text: str) -> Path:
    """Write the file, making its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
