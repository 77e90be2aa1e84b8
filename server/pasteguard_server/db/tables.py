"""The tables. What is the same in many reports is kept once, found again by its hash.

``statement`` is a finding with all its evidence, ``content`` the rest of a report that seldom
changes, ``picture`` a file beside the database. A nightly audit that finds what it found before
adds one row of three numbers a finding. Moments are milliseconds since 1970.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_NUMBER: Final = BigInteger().with_variant(Integer, "sqlite")


# Each table with such an id has sqlite_autoincrement: the id of a row that was removed must never
# be that of another one, which somebody who still remembers it would remove.
def _id() -> Column[int]:
    return Column("id", _NUMBER, primary_key=True)


def _to(name: str, target: str, *, optional: bool = False, indexed: bool = False) -> Column[int]:
    return Column(name, _NUMBER, ForeignKey(f"{target}.id"), nullable=optional, index=indexed)


def _moment(name: str, *, optional: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=optional)


project: Final = Table(
    "project",
    metadata,
    _id(),
    Column("name", String(64), nullable=False, unique=True),
    Column("is_public", Boolean, nullable=False),
    Column("retention_days", Integer),
    _moment("created_at"),
    sqlite_autoincrement=True,
)

run: Final = Table(
    "run",
    metadata,
    _id(),
    Column("key", String(24), nullable=False, unique=True),
    _to("project_id", "project"),
    Column("content_hash", String(64), nullable=False),
    Column("idempotency_key", String(255)),
    Column("build", String(200)),
    Column("version", String(64), nullable=False),
    Column("started_at", String(64), nullable=False),
    _moment("began"),
    Column("duration_ms", BigInteger, nullable=False),
    _moment("received_at"),
    Column("pages", Integer, nullable=False),
    Column("restricted", Integer, nullable=False),
    Column("allowed", Integer, nullable=False),
    Column("unclear", Integer, nullable=False),
    Column("failed", Integer, nullable=False),
    UniqueConstraint("project_id", "content_hash"),
    UniqueConstraint("project_id", "idempotency_key"),
    Index("ix_run_newest", "project_id", "began", "id"),
    sqlite_autoincrement=True,
)

content: Final = Table(
    "content",
    metadata,
    _id(),
    Column("hash", LargeBinary(20), nullable=False, unique=True),
    Column("data", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

statement: Final = Table(
    "statement",
    metadata,
    _id(),
    Column("hash", LargeBinary(20), nullable=False, unique=True),
    Column("fingerprint", String(64), nullable=False),
    Column("restriction", String(64), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("data", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

picture: Final = Table(
    "picture",
    metadata,
    _id(),
    Column("hash", String(64), nullable=False, unique=True),
    Column("kind", String(32), nullable=False),
    Column("size", Integer, nullable=False),
    sqlite_autoincrement=True,
)

page: Final = Table(
    "page",
    metadata,
    _id(),
    _to("project_id", "project"),
    Column("key", Text, nullable=False),
    Column("hash", String(64), index=True),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("restricted", Integer, nullable=False, server_default="0"),
    Column("newest_report_id", BigInteger),
    Column("newest_began", BigInteger),
    _to("digest_id", "content", optional=True, indexed=True),
    UniqueConstraint("project_id", "key"),
    sqlite_autoincrement=True,
)

report: Final = Table(
    "report",
    metadata,
    _id(),
    _to("run_id", "run"),
    _to("page_id", "page"),
    Column("position", Integer, nullable=False),
    _moment("began"),
    Column("started_at", String(64), nullable=False),
    Column("duration_ms", BigInteger, nullable=False),
    Column("failed", Boolean, nullable=False),
    _to("frame_id", "content", indexed=True),
    _to("digest_id", "content", indexed=True),
    _to("picture_id", "picture", optional=True, indexed=True),
    Column("checks", LargeBinary, nullable=False),
    UniqueConstraint("run_id", "position"),
    Index("ix_report_newest", "page_id", "began", "id"),
    sqlite_autoincrement=True,
)

finding: Final = Table(
    "finding",
    metadata,
    Column("report_id", _NUMBER, ForeignKey("report.id"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    _to("statement_id", "statement", indexed=True),
    sqlite_with_rowid=False,
)

page_state: Final = Table(
    "page_state",
    metadata,
    Column("page_id", _NUMBER, ForeignKey("page.id"), primary_key=True, autoincrement=False),
    Column("restriction", String(64), primary_key=True),
    Column("project_id", _NUMBER, nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("effects", String(80), nullable=False),
    _moment("since"),
    Column("report_id", BigInteger, nullable=False),
    Index("ix_page_state_wanted", "project_id", "restriction", "outcome", "page_id"),
    sqlite_with_rowid=False,
)

trend: Final = Table(
    "trend",
    metadata,
    Column("project_id", _NUMBER, ForeignKey("project.id"), primary_key=True, autoincrement=False),
    Column("restriction", String(64), primary_key=True),
    Column("outcome", String(16), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("pages", Integer, nullable=False),
    sqlite_with_rowid=False,
)

token: Final = Table(
    "token",
    metadata,
    _id(),
    Column("hash", String(64), nullable=False, unique=True),
    Column("name", String(100), nullable=False),
    Column("scopes", String(32), nullable=False),
    _to("project_id", "project", optional=True),
    _moment("created_at"),
    _moment("last_used_at", optional=True),
    _moment("revoked_at", optional=True),
    sqlite_autoincrement=True,
)

session: Final = Table(
    "session",
    metadata,
    _id(),
    Column("hash", String(64), nullable=False, unique=True),
    _to("token_id", "token", indexed=True),
    Column("csrf", String(64), nullable=False),
    _moment("expires_at"),
    sqlite_autoincrement=True,
)

webhook: Final = Table(
    "webhook",
    metadata,
    _id(),
    _to("project_id", "project", indexed=True),
    Column("url", Text, nullable=False),
    Column("secret", String(64), nullable=False),
    _moment("created_at"),
    sqlite_autoincrement=True,
)

delivery: Final = Table(
    "delivery",
    metadata,
    _id(),
    _to("webhook_id", "webhook", indexed=True),
    Column("body", Text, nullable=False),
    _moment("created_at"),
    _moment("next_at"),
    Column("attempts", Integer, nullable=False),
    _moment("ended_at", optional=True),
    Column("problem", Text),
    Index("ix_delivery_due", "ended_at", "next_at"),
    sqlite_autoincrement=True,
)

known_page: Final = Table(
    "known_page",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("page_id", _NUMBER, ForeignKey("page.id"), primary_key=True, index=True),
    Column("audited_on", String(10), nullable=False),
    Column("said", Text, nullable=False),
    sqlite_with_rowid=False,
)

passive_report: Final = Table(
    "passive_report",
    metadata,
    Column("page_hash", String(64), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("reporter", String(32), primary_key=True),
    Column("restriction", String(64), primary_key=True),
    Column("outcome", String(16), nullable=False),
    Index("ix_passive_report_day", "day"),
    sqlite_with_rowid=False,
)

secret: Final = Table(
    "secret",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", String(128), nullable=False),
)
