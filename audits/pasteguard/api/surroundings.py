"""What of a Playwright context an audit takes over, so that it sees the page that the test sees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pasteguard.api.result import AuditError
from pasteguard.options import Surroundings
from pasteguard.texts import text


def surroundings_of(context_args: Mapping[str, Any], language: str) -> Surroundings:
    """The surroundings of a context made with these arguments of ``browser.new_context``.

    Cookies and storage are taken from the context itself; the size of the window is not carried
    over. Raises AuditError for a password of the browser's own dialog, which cannot be.
    """
    if context_args.get("http_credentials"):
        raise AuditError(text("python.credentials", language))
    headers = context_args.get("extra_http_headers") or {}
    return Surroundings(
        headers=tuple(sorted((str(name), str(value)) for name, value in headers.items())),
        ignores_https_errors=bool(context_args.get("ignore_https_errors")),
        locale=context_args.get("locale"),
        time_zone=context_args.get("timezone_id"),
        user_agent=context_args.get("user_agent"),
    )
