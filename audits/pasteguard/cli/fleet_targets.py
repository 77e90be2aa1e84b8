"""The targets of a fleet: names, stdin, sitemaps, and the pages that a service knows."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pasteguard.cli.failures import note
from pasteguard.cli.sending import TOKEN_VARIABLE, token_from
from pasteguard.errors import UsageError
from pasteguard.fleet.sitemaps import pages_of_sitemap
from pasteguard.fleet.stored_pages import pages_of_service
from pasteguard.model.options import Target
from pasteguard.model.report import Message
from pasteguard.runner.targets import parse_targets
from pasteguard.texts import Language, text

STDIN: Final = "-"


def found_targets(
    names: Sequence[str],
    sitemaps: Sequence[str],
    pages_of: str | None,
    token_file: Path | None,
    language: Language,
) -> tuple[Target, ...]:
    """All targets, each once; none where nothing was named. Raises UsageError."""
    every = [line for name in names for line in (_stdin() if name == STDIN else [name])]
    for sitemap in sitemaps:
        every += pages_of_sitemap(sitemap)
    if pages_of is not None:
        is_secret = token_file is not None or os.environ.get(TOKEN_VARIABLE)
        found = pages_of_service(pages_of, token_from(token_file) if is_secret else "")
        every += found.urls
        if found.hidden:
            note(text("fleet.pages-hidden", language, count=found.hidden))
    return parse_targets(every)


def _stdin() -> list[str]:
    try:
        lines = [line.strip() for line in sys.stdin.read().splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(Message("notice.fleet.stdin", {"why": str(error)})) from error
    found = [line for line in lines if line and not line.startswith("#")]
    if not found:
        raise UsageError(Message("notice.fleet.stdin-empty"))
    return found
