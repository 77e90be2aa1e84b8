"""Pasteguard shows, with proof, what an assessment page allows.

``audit``, ``audit_async`` and ``audit_page`` do from Python what the command does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pasteguard.api import AuditError as AuditError
    from pasteguard.api import NotAllowed as NotAllowed
    from pasteguard.api import Result as Result
    from pasteguard.api import audit as audit
    from pasteguard.api import audit_async as audit_async
    from pasteguard.api import audit_page as audit_page

__version__: Final = "0.1.0"
_API: Final = ("AuditError", "NotAllowed", "Result", "audit", "audit_async", "audit_page")


def __getattr__(name: str) -> Any:
    """What Python programs use, imported at its first use: the command needs none of it."""
    if name in _API:
        from pasteguard import api

        return getattr(api, name)
    raise AttributeError(f"module 'pasteguard' has no attribute {name!r}")
