"""The service that collects what audits found, compares it and shows it.

``create_app`` makes the Flask application; ``pasteguard serve`` runs it.
"""

from __future__ import annotations

from pasteguard_server.app import create_app
from pasteguard_server.settings import Settings, settings_from

__all__ = ["Settings", "create_app", "settings_from"]
