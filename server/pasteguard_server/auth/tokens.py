"""Tokens: shown once, kept as a hash, good for some scopes in one project or in all."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection, insert, select, update

from pasteguard_server.db import tables
from pasteguard_server.db.times import now_ms

PREFIX: Final = "pg_"
"""Lets a scanner of repositories find a token that should not be there."""
TOUCH_MS: Final = 300_000
"""How exact ``last used`` is: reading must not write each time."""


class Scope(StrEnum):
    """What a token may do; ``admin`` may do all, and make projects where it is for all of them."""

    SUBMIT = "submit"
    READ = "read"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Access:
    """Who asks: by a token with these scopes, for one project or (None) for all; or by none."""

    token_id: int | None = None
    scopes: frozenset[Scope] = frozenset()
    project_id: int | None = None

    @property
    def is_anonymous(self) -> bool:
        """Whether no token was shown."""
        return self.token_id is None

    def may(self, scope: Scope, project_id: int | None) -> bool:
        """Whether this is allowed in the project; None is what concerns all projects."""
        if not self.scopes & {scope, Scope.ADMIN}:
            return False
        return self.project_id is None or self.project_id == project_id


NOBODY: Final = Access()


@dataclass(frozen=True, slots=True)
class TokenRow:
    """A token as it is listed; the token itself is not known any more."""

    id: int
    name: str
    scopes: tuple[str, ...]
    project: str | None
    created: int
    last_used: int | None
    revoked: int | None


def make_token(
    connection: Connection, name: str, scopes: Iterable[Scope], project_id: int | None = None
) -> str:
    """A new token, which is not kept and cannot be shown again."""
    made = PREFIX + secrets.token_urlsafe(32)
    row = {
        "hash": hashed(made),
        "name": name,
        "scopes": " ".join(sorted(set(scopes))),
        "project_id": project_id,
        "created_at": now_ms(),
    }
    connection.execute(insert(tables.token).values(row))
    return made


def hashed(secret: str) -> str:
    """What is kept of a secret. It is random and long, so that no slow hash is needed."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def access_by(connection: Connection, token: str) -> tuple[Access, bool] | None:
    """What the token gives, and whether its last use is to be noted; None for one not known."""
    row = connection.execute(
        select(tables.token).where(tables.token.c.hash == hashed(token))
    ).one_or_none()
    if row is None or not hmac.compare_digest(row.hash, hashed(token)) or row.revoked_at:
        return None
    is_stale = now_ms() - (row.last_used_at or 0) > TOUCH_MS
    return access_of(row.id, row.scopes, row.project_id), is_stale


def access_of(token_id: int, scopes: str, project_id: int | None) -> Access:
    """The access of a row of the table."""
    return Access(token_id, frozenset(map(Scope, scopes.split())), project_id)


def note_use(connection: Connection, token_id: int) -> None:
    """Notes that the token was used now."""
    token = tables.token
    connection.execute(update(token).where(token.c.id == token_id).values(last_used_at=now_ms()))


def list_tokens(connection: Connection) -> tuple[TokenRow, ...]:
    """All tokens, in the order in which they were made."""
    token, project = tables.token, tables.project
    asked = (
        select(token, project.c.name.label("project"))
        .outerjoin(project, token.c.project_id == project.c.id)
        .order_by(token.c.id)
    )
    return tuple(
        TokenRow(
            row.id,
            row.name,
            tuple(row.scopes.split()),
            row.project,
            row.created_at,
            row.last_used_at,
            row.revoked_at,
        )
        for row in connection.execute(asked)
    )


def revoke(connection: Connection, token_id: int) -> bool:
    """Ends the token, and every session that began with it; False where there is none such."""
    token, session = tables.token, tables.session
    connection.execute(session.delete().where(session.c.token_id == token_id))
    ended = connection.execute(
        update(token)
        .where(token.c.id == token_id, token.c.revoked_at.is_(None))
        .values(revoked_at=now_ms())
    )
    return ended.rowcount > 0
