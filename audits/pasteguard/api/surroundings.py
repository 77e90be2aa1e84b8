"""What of a Playwright context an audit takes over, so that it sees the page that the test sees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pasteguard.api.result import AuditError
from pasteguard.model.options import Credentials, Device, Proxy, Surroundings
from pasteguard.texts import text

MEDIA: Final = {
    "color_scheme": "prefers-color-scheme",
    "contrast": "prefers-contrast",
    "forced_colors": "forced-colors",
    "reduced_motion": "prefers-reduced-motion",
}
MISSED: Final = ("client_certificates", "offline")
USUAL: Final = (1280, 720)
"""How large Playwright's pages are where nobody says anything."""
UNSET: Final = (None, "null")
"""Playwright's words for what a browser has of its own."""


def surroundings_of(context_args: Mapping[str, Any], language: str) -> Surroundings:
    """The surroundings of a context made with these arguments of ``browser.new_context``.

    Cookies and storage are taken from the context itself. Raises AuditError for what another
    browser cannot be given, where the page depends on it.
    """
    missed = [name for name in MISSED if context_args.get(name)]
    if (context_args.get("proxy") or {}).get("bypass"):
        missed.append("proxy (bypass)")
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
        viewport=_size(context_args.get("viewport")),
        device=_device(context_args),
        proxy=_proxy(context_args.get("proxy") or {}),
    )


def _size(given: Mapping[str, int] | None) -> tuple[int, int] | None:
    return (int(given["width"]), int(given["height"])) if given else None


def _device(given: Mapping[str, Any]) -> Device | None:
    """The device that the context stands for; None where it is the browser's own."""
    is_mobile, has_touch = bool(given.get("is_mobile")), bool(given.get("has_touch"))
    scale = float(given.get("device_scale_factor") or 1)
    if not (is_mobile or has_touch or scale != 1):
        return None
    viewport = _size(given.get("viewport")) or USUAL
    return Device(
        name="{} × {}".format(*viewport),
        user_agent=str(given.get("user_agent") or ""),
        viewport=viewport,
        screen=_size(given.get("screen")) or viewport,
        scale=scale,
        is_mobile=is_mobile,
        has_touch=has_touch,
    )


def _proxy(given: Mapping[str, Any]) -> Proxy | None:
    if not given:
        return None
    server = str(given["server"])
    there = server if "://" in server else f"http://{server}"
    return Proxy(there, str(given.get("username") or ""), str(given.get("password") or ""))


def _credentials(given: Mapping[str, Any]) -> Credentials | None:
    if not given:
        return None
    return Credentials(str(given["username"]), str(given["password"]), given.get("origin"))
