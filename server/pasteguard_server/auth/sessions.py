"""Log-in by token for people: a cookie that names a session, and a word against forged forms.

A view calls ``log_in`` with the token of its form and puts the cookie on its answer; every form
holds ``csrf_token()`` in a field ``csrf``, and what takes a form calls ``check_csrf()`` first.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from flask import Response, g, request
from sqlalchemy import delete, insert, select

from pasteguard_server.auth.tokens import Access, access_by, access_of, hashed, note_use
from pasteguard_server.db import tables
from pasteguard_server.db.times import now_ms
from pasteguard_server.problems import Problem
from pasteguard_server.service import the_service

LASTS_MS: Final = 30 * 24 * 3600 * 1000
FIELD: Final = "csrf"
_PLAIN: Final = "pasteguard-session"


@dataclass(frozen=True, slots=True)
class Session:
    """Who is logged in; ``csrf`` must come back with every form."""

    access: Access
    csrf: str


def log_in(token: str) -> str | None:
    """The secret of a new session, for ``set_cookie``; None for a token that is not good."""
    database = the_service().database
    with database.writing() as connection:
        found = access_by(connection, token.strip())
        if found is None or found[0].token_id is None:
            return None
        session, now = tables.session, now_ms()
        connection.execute(delete(session).where(session.c.expires_at < now))
        made = secrets.token_urlsafe(32)
        row = {
            "hash": hashed(made),
            "token_id": found[0].token_id,
            "csrf": secrets.token_urlsafe(24),
            "expires_at": now + LASTS_MS,
        }
        connection.execute(insert(session).values(row))
        note_use(connection, found[0].token_id)
    return made


def log_out() -> None:
    """Ends the session of the present request."""
    with the_service().database.writing() as connection:
        named = tables.session.c.hash == hashed(request.cookies.get(_name(), ""))
        connection.execute(delete(tables.session).where(named))
    g.pop("session", None)


def current_session() -> Session | None:
    """The session of the present request, or None."""
    if "session" not in g:
        secret = request.cookies.get(_name(), "")
        g.session = _find(secret) if secret else None
    session: Session | None = g.session
    return session


def csrf_token() -> str:
    """What a form must hold; empty without a session."""
    session = current_session()
    return session.csrf if session else ""


def check_csrf() -> None:
    """Raises a Problem for a form that was not ours: of another origin, or without the word.

    A form that is sent before log-in has no word yet, and only its origin is checked.
    """
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.host:
        raise Problem(403, "forged")
    session = current_session()
    given = request.form.get(FIELD, "")
    if session and not hmac.compare_digest(session.csrf.encode(), given.encode("utf-8", "replace")):
        raise Problem(403, "forged")


def set_cookie(response: Response, secret: str) -> None:
    """Puts the session's cookie on the answer."""
    is_secure = _is_secure()
    response.set_cookie(
        _name(),
        secret,
        max_age=LASTS_MS // 1000,
        path="/",
        secure=is_secure,
        httponly=True,
        samesite="Lax",
    )


def clear_cookie(response: Response) -> None:
    """Takes the session's cookie away."""
    response.delete_cookie(_name(), path="/", secure=_is_secure(), httponly=True, samesite="Lax")


def _is_secure() -> bool:
    return request.is_secure or the_service().settings.public_url.startswith("https:")


def _name() -> str:
    # Browsers take a cookie of the longer name over https only, and from this host only.
    return f"__Host-{_PLAIN}" if _is_secure() else _PLAIN


def _find(secret: str) -> Session | None:
    session, token = tables.session, tables.token
    asked = (
        select(session.c.csrf, token.c.id, token.c.scopes, token.c.project_id)
        .join(token, session.c.token_id == token.c.id)
        .where(
            session.c.hash == hashed(secret),
            session.c.expires_at > now_ms(),
            token.c.revoked_at.is_(None),
        )
    )
    with the_service().database.reading() as connection:
        row = connection.execute(asked).one_or_none()
    return Session(access_of(row.id, row.scopes, row.project_id), row.csrf) if row else None
