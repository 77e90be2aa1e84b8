"""What of a Playwright context an audit takes over, so that it sees the page that the test sees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pasteguard.api.result import AuditError
from pasteguard.model.options import Credentials, Surroundings
from pasteguard.texts import text

MEDIA: Final = {
    "color_scheme": "prefers-color-scheme",
    "contrast": "prefers-contrast",
    "forced_colors": "forced-colors",
    "reduced_motion": "prefers-reduced-motion",
}
MISSED: Final = ("proxy", "client_certificates", "offline")
UNSET: Final = (None, "null")
"""Playwright's words for what a browser has of its own."""


def surroundings_of(context_args: Mapping[str, Any], language: str) -> Surroundings:
    """The surroundings of a context made with these arguments of ``browser.new_context``.

    Cookies and storage are taken from the context itself; the size of the window is not carried
    over. Raises AuditError for what another browser cannot be given, where the page depends on it.
    """
    missed = [name for name in MISSED if context_args.get(name)]
    if context_args.get("java_script_enabled") is False:
        missed.append("java_script_enabled")
    if missed:
        raise AuditError(text("python.not-carried", language, names=", ".join(missed)))
    headers = context_args.get("extra_http_headers") or {}
    chosen = {MEDIA[name]: context_args.get(name) for name in MEDIA}
    return Surroundings(
        headers=tuple(sorted((str(name), str(value)) for name, value in headers.items())),
        ignores_https_errors=bool(context_args.get("ignore_https_errors")),
        locale=context_args.get("locale"),
        time_zone=context_args.get("timezone_id"),
        user_agent=context_args.get("user_agent"),
        media=tuple((name, str(value)) for name, value in chosen.items() if value not in UNSET),
        credentials=_credentials(context_args.get("http_credentials") or {}),
    )


def _credentials(given: Mapping[str, Any]) -> Credentials | None:
    if not given:
        return None
    return Credentials(str(given["username"]), str(given["password"]), given.get("origin"))
