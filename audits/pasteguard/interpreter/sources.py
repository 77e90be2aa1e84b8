"""The judging without acting, as one script: the dry run of a page's code, and all judges.

``--mode passive`` runs it in an empty page of ours, the browser extension in its background.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from pasteguard import probe

PARTS: Final = (
    "values.js",
    "running.js",
    "calling.js",
    "scopes.js",
    "statements.js",
    "branches.js",
    "expressions.js",
    "literals.js",
    "members.js",
    "classes.js",
    "arrays.js",
    "builtins.js",
    "builtins_more.js",
    "collections.js",
    "libraries.js",
    "paper_page.js",
    "paper_events.js",
    "paper_browser.js",
    "paper_devices.js",
    "paper_parts.js",
    "paper_requests.js",
    "paper_elements.js",
    "paper_changes.js",
    "acts_on_fields.js",
    "acts_on_page.js",
    "rehearsing.js",
    "rehearse_field.js",
    "evidence.js",
    "hooks.js",
    "hook_conditions.js",
    "rehearse_on_paper.js",
    "passive.js",
    "passive_editors.js",
    "passive_conduct.js",
    "passive_texts.js",
    "passive_time.js",
    "passive_words.js",
    "passive_report.js",
)
"""The scripts in the order in which they must run.

The probe's list of editors comes first, the judges of the restrictions follow.
"""


@cache
def source() -> str:
    """The dry run and the judges of all restrictions; needs ``acorn`` as a global."""
    folder = files(__package__)
    parts = [(files(probe) / "editor_libraries.js").read_text(encoding="utf-8")]
    parts += [(folder / part).read_text(encoding="utf-8") for part in PARTS]
    restrictions = files("pasteguard.restrictions").iterdir()
    for entry in sorted(restrictions, key=lambda entry: entry.name):
        script = entry / "passive.js"
        if script.is_file():
            parts.append(script.read_text(encoding="utf-8"))
    return "\n".join(parts)


@cache
def parser_source() -> str:
    """The parser of JavaScript, by acorn's authors (see ``vendor/acorn.LICENSE``)."""
    return (files(__package__) / "vendor" / "acorn.js").read_text(encoding="utf-8")
