"""Called by Alembic, with the connection that ``migrating`` gives it."""

from __future__ import annotations

from alembic import context

from pasteguard_server.db.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
