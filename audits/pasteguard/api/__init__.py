"""Audits from Python: an address, or a page that Playwright has open."""

from __future__ import annotations

from pasteguard.api.auditing import audit, audit_async
from pasteguard.api.pages import audit_page
from pasteguard.api.result import AuditError, NotAllowed, Result

__all__ = ["AuditError", "NotAllowed", "Result", "audit", "audit_async", "audit_page"]
