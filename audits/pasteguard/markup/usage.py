"""Wrong uses of markup mode, found before anything is read."""

from __future__ import annotations

from collections.abc import Sequence

from pasteguard.errors import UsageError
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Message


def check_usage(targets: Sequence[Target], options: Options) -> None:
    """Raises UsageError for addresses on the web, and for options that need a browser."""
    for target in targets:
        if not target.url.lower().startswith("file:"):
            raise UsageError(Message("notice.markup-needs-files", {"url": target.name}))
    needing = {
        "--journey": options.journey,
        "--click": options.clicks,
        "--storage-state": options.storage_state,
        "--let-through": options.let_through,
        "--viewport": options.surroundings.viewport,
        "--device": options.surroundings.device,
        "--proxy": options.surroundings.proxy,
        "--header": options.surroundings.headers,
        "--ignore-https-errors": options.surroundings.ignores_https_errors,
    }
    for option, value in needing.items():
        if value:
            raise UsageError(Message("notice.markup-option", {"option": option}))
