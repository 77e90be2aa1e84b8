"""The judging without acting, as one script: the dry run of a page's code, and all judges.

``--mode passive`` runs it in an empty page of ours, the browser extension in its background.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from pasteguard import probe, restrictions

PARTS: Final = (
    "editor_libraries.js",
    "dry_run/values.js",
    "dry_run/running.js",
    "dry_run/calling.js",
    "dry_run/statements.js",
    "dry_run/branches.js",
    "dry_run/expressions.js",
    "dry_run/literals.js",
    "dry_run/members.js",
    "dry_run/builtins.js",
    "dry_run/builtins_more.js",
    "dry_run/libraries.js",
    "dry_run/paper_page.js",
    "dry_run/paper_events.js",
    "dry_run/paper_browser.js",
    "dry_run/paper_devices.js",
    "dry_run/paper_parts.js",
    "dry_run/paper_requests.js",
    "dry_run/paper_elements.js",
    "dry_run/paper_changes.js",
    "dry_run/acts_on_fields.js",
    "dry_run/acts_on_page.js",
    "dry_run/rehearsing.js",
    "dry_run/rehearse_field.js",
    "dry_run/evidence.js",
    "dry_run/hooks.js",
    "dry_run/hook_conditions.js",
    "dry_run/rehearse_on_paper.js",
    "passive.js",
    "passive_editors.js",
    "passive_conduct.js",
    "passive_texts.js",
    "passive_time.js",
    "passive_words.js",
    "passive_report.js",
)
"""The scripts in the order in which they must run; the judges of the restrictions follow."""


@cache
def source() -> str:
    """The dry run and the judges of all restrictions; needs ``acorn`` as a global."""
    folder = files(probe)
    parts = [(folder / part).read_text(encoding="utf-8") for part in PARTS]
    for entry in sorted(files(restrictions).iterdir(), key=lambda entry: entry.name):
        script = entry / "passive.js"
        if script.is_file():
            parts.append(script.read_text(encoding="utf-8"))
    return "\n".join(parts)


@cache
def parser_source() -> str:
    """The parser of JavaScript, by acorn's authors (see ``vendor/acorn.LICENSE``)."""
    return (files(probe) / "vendor" / "acorn.js").read_text(encoding="utf-8")
