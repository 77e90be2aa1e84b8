"""For gunicorn and other WSGI servers: ``gunicorn pasteguard_server.wsgi:app``."""

from __future__ import annotations

import os

from pasteguard_server.app import create_app
from pasteguard_server.http import logs
from pasteguard_server.settings import settings_from
from pasteguard_server.webhooks.worker import start_delivering

logs.log_to_stderr()
app = create_app(settings_from(os.environ))
start_delivering(app)
