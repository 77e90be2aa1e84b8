"""For gunicorn and other WSGI servers: ``gunicorn pasteguard_server.wsgi:app``."""

from __future__ import annotations

import os

from pasteguard_server import logs
from pasteguard_server.app import create_app
from pasteguard_server.delivering import start_delivering
from pasteguard_server.settings import settings_from

logs.log_to_stderr()
app = create_app(settings_from(os.environ))
start_delivering(app)
