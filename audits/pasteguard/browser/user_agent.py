"""What Pasteguard calls itself towards those whose pages it opens."""

from __future__ import annotations

import re
from typing import Any, Final

from pasteguard import __version__
from pasteguard.errors import UsageError
from pasteguard.model.options import Device
from pasteguard.model.report import Message

PRODUCT: Final = "PasteguardBot"
"""The name to which robots.txt speaks."""
LONGEST: Final = 200

_ANDROID: Final = re.compile(r"Android ([\d.]+)(?:; ([^;)]+))?")
_APPLE: Final = re.compile(r"\((iPhone|iPad|Macintosh).*? OS X? ?([\d_]+)?")

_SAYABLE: Final = re.compile(r"[\x20-\x27\x2a-\x5b\x5d-\x7e]+")
"""Printable ASCII without what ends or escapes a comment of a user agent (RFC 9110, 5.6.5)."""


def check_identity(said: str) -> str:
    """What the user says of who audits, without spaces around it. Raises UsageError."""
    said = said.strip()
    if len(said) > LONGEST or not _SAYABLE.fullmatch(said):
        raise UsageError(Message("notice.identify", {"limit": LONGEST}))
    return said


def identity_of(said: str) -> str:
    """What a user agent says besides the browser: ours, and who audits. Empty for nothing said."""
    return f"{PRODUCT}/{__version__} ({said})" if said else ""


def platform_of(agent: str) -> str:
    """What ``navigator.platform`` is in a browser with that user agent."""
    if apple := _APPLE.search(agent):
        return "MacIntel" if apple[1] == "Macintosh" else apple[1]
    return (
        "Win32" if "Windows" in agent else "Linux armv8l" if "Android" in agent else "Linux x86_64"
    )


def client_hints(device: Device) -> dict[str, Any]:
    """The same in the words of ``navigator.userAgentData`` (``Emulation.UserAgentMetadata``)."""
    system, version, model = "Linux", "", ""
    if android := _ANDROID.search(device.user_agent):
        system, version, model = "Android", android[1], android[2] or ""
    elif apple := _APPLE.search(device.user_agent):
        system = "macOS" if apple[1] == "Macintosh" else "iOS"
        version = (apple[2] or "").replace("_", ".")
    elif "Windows" in device.user_agent:
        system = "Windows"
    return {
        "platform": system,
        "platformVersion": version,
        "architecture": "",
        "model": model.strip(),
        "mobile": device.is_mobile,
    }
