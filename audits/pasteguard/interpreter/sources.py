"""The judging without acting, as one script: the dry run of a page's code, and all judges.

``--mode passive`` runs it in an empty page of ours, the browser extension in its background.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from pasteguard import probe


@cache
def source() -> str:
    """The dry run and the judges of all restrictions, in a variable ``interpreter``.

    The probe's list of editors comes first.
    """
    editors = (files(probe) / "editor_libraries.js").read_text(encoding="utf-8")
    bundle = (files(__package__) / "bundle.js").read_text(encoding="utf-8")
    return f"{editors}\n{bundle}"
