"""The dashboard: what the service keeps, in a browser, without any script."""

from __future__ import annotations

from typing import Final

from flask import Blueprint, Flask

from pasteguard_server.dashboard import (
    assets,
    comparison,
    logging_in,
    page,
    project,
    rendering,
    report,
    runs,
    settings,
    start,
    tokens,
)
from pasteguard_server.db.numbers import LARGEST
from pasteguard_server.problems import PAGE

_NUMBER: Final = f"int(max={LARGEST})"

ROUTES: Final = (
    ("start", "GET", "/", start.start),
    ("add_project", "POST", "/projects", start.add_project),
    ("project", "GET", "/projects/<name>", project.project),
    ("runs", "GET", "/projects/<name>/runs", runs.runs),
    ("settings", "GET", "/projects/<name>/settings", settings.settings),
    ("change_project", "POST", "/projects/<name>/settings", settings.change),
    ("add_webhook", "POST", "/projects/<name>/webhooks", settings.add_hook),
    ("remove_webhook", "POST", "/projects/<name>/webhooks/remove", settings.remove_hook),
    ("page", "GET", f"/pages/<{_NUMBER}:page_id>", page.page),
    ("run", "GET", "/runs/<key>", runs.run),
    ("report", "GET", f"/reports/<{_NUMBER}:report_id>", report.report),
    ("finding", "GET", "/findings/<finding_id>", report.finding),
    ("compare", "GET", "/compare", comparison.compare),
    ("tokens", "GET", "/tokens", tokens.tokens),
    ("add_token", "POST", "/tokens", tokens.add),
    ("revoke_token", "POST", "/tokens/revoke", tokens.end),
    ("login", "GET", "/login", logging_in.form),
    ("enter", "POST", "/login", logging_in.enter),
    ("leave", "POST", "/logout", logging_in.leave),
    ("language", "POST", "/language", logging_in.choose_language),
    ("style", "GET", "/style/<version>.css", assets.style),
    ("icon", "GET", "/icon.svg", assets.icon),
)
"""Name, method, path and view of every page and form."""


def init_app(app: Flask) -> None:
    """Adds every view, and pages for errors."""
    blueprint = Blueprint("dashboard", __name__)
    for name, method, path, view in ROUTES:
        blueprint.add_url_rule(path, name, view, methods=[method], provide_automatic_options=False)
    app.register_blueprint(blueprint)
    app.extensions[PAGE] = rendering.error_page
