"""Telling the webhooks, in the background."""

from __future__ import annotations

from flask import Flask


def start_delivering(app: Flask) -> None:
    """Begins to deliver what the outbox holds."""
