"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Makes every table."""
    op.create_table(
        "content",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("hash", sa.LargeBinary(length=20), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_content")),
        sa.UniqueConstraint("hash", name=op.f("uq_content_hash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "passive_report",
        sa.Column("page_hash", sa.String(length=64), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("reporter", sa.String(length=32), nullable=False),
        sa.Column("restriction", sa.String(length=64), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint(
            "page_hash", "day", "reporter", "restriction", name=op.f("pk_passive_report")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_passive_report_day", "passive_report", ["day"], unique=False)
    op.create_table(
        "picture",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture")),
        sa.UniqueConstraint("hash", name=op.f("uq_picture_hash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "project",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("is_public", sa.Boolean(), nullable=False),
        sa.Column("retention_days", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
        sa.UniqueConstraint("name", name=op.f("uq_project_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "secret",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_secret")),
    )
    op.create_table(
        "statement",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("hash", sa.LargeBinary(length=20), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("restriction", sa.String(length=64), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sa.UniqueConstraint("hash", name=op.f("uq_statement_hash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "page",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("project_id", NUMBER, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=True),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("restricted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("newest_report_id", sa.BigInteger(), nullable=True),
        sa.Column("newest_began", sa.BigInteger(), nullable=True),
        sa.Column("digest_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["digest_id"], ["content.id"], name=op.f("fk_page_digest_id")),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_page_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_page")),
        sa.UniqueConstraint("project_id", "key", name=op.f("uq_page_project_id_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_page_digest_id"), "page", ["digest_id"], unique=False)
    op.create_index(op.f("ix_page_hash"), "page", ["hash"], unique=False)
    op.create_table(
        "run",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("key", sa.String(length=24), nullable=False),
        sa.Column("project_id", NUMBER, nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("idempotency_key", sa.String(length=255), nullable=True),
        sa.Column("build", sa.String(length=200), nullable=True),
        sa.Column("version", sa.String(length=64), nullable=False),
        sa.Column("started_at", sa.String(length=64), nullable=False),
        sa.Column("began", sa.BigInteger(), nullable=False),
        sa.Column("duration_ms", sa.BigInteger(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("restricted", sa.Integer(), nullable=False),
        sa.Column("allowed", sa.Integer(), nullable=False),
        sa.Column("unclear", sa.Integer(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_run_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run")),
        sa.UniqueConstraint("key", name=op.f("uq_run_key")),
        sa.UniqueConstraint(
            "project_id", "content_hash", name=op.f("uq_run_project_id_content_hash")
        ),
        sa.UniqueConstraint(
            "project_id", "idempotency_key", name=op.f("uq_run_project_id_idempotency_key")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_run_newest", "run", ["project_id", "began", "id"], unique=False)
    op.create_table(
        "token",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("scopes", sa.String(length=32), nullable=False),
        sa.Column("project_id", NUMBER, nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("last_used_at", sa.BigInteger(), nullable=True),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_token_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_token")),
        sa.UniqueConstraint("hash", name=op.f("uq_token_hash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "trend",
        sa.Column("project_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("restriction", sa.String(length=64), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_trend_project_id")),
        sa.PrimaryKeyConstraint(
            "project_id", "restriction", "outcome", "day", name=op.f("pk_trend")
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "webhook",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("project_id", NUMBER, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("secret", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name=op.f("fk_webhook_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_webhook_project_id"), "webhook", ["project_id"], unique=False)
    op.create_table(
        "delivery",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("webhook_id", NUMBER, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["webhook_id"], ["webhook.id"], name=op.f("fk_delivery_webhook_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_delivery_due", "delivery", ["ended_at", "next_at"], unique=False)
    op.create_index(op.f("ix_delivery_webhook_id"), "delivery", ["webhook_id"], unique=False)
    op.create_table(
        "known_page",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("page_id", NUMBER, nullable=False),
        sa.Column("audited_on", sa.String(length=10), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name=op.f("fk_known_page_page_id")),
        sa.PrimaryKeyConstraint("hash", "page_id", name=op.f("pk_known_page")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_known_page_page_id"), "known_page", ["page_id"], unique=False)
    op.create_table(
        "page_state",
        sa.Column("page_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("restriction", sa.String(length=64), nullable=False),
        sa.Column("project_id", NUMBER, nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("effects", sa.String(length=80), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name=op.f("fk_page_state_page_id")),
        sa.PrimaryKeyConstraint("page_id", "restriction", name=op.f("pk_page_state")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_page_state_wanted",
        "page_state",
        ["project_id", "restriction", "outcome", "page_id"],
        unique=False,
    )
    op.create_table(
        "report",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("run_id", NUMBER, nullable=False),
        sa.Column("page_id", NUMBER, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("began", sa.BigInteger(), nullable=False),
        sa.Column("started_at", sa.String(length=64), nullable=False),
        sa.Column("duration_ms", sa.BigInteger(), nullable=False),
        sa.Column("failed", sa.Boolean(), nullable=False),
        sa.Column("frame_id", NUMBER, nullable=False),
        sa.Column("digest_id", NUMBER, nullable=False),
        sa.Column("picture_id", NUMBER, nullable=True),
        sa.Column("checks", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["digest_id"], ["content.id"], name=op.f("fk_report_digest_id")),
        sa.ForeignKeyConstraint(["frame_id"], ["content.id"], name=op.f("fk_report_frame_id")),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name=op.f("fk_report_page_id")),
        sa.ForeignKeyConstraint(["picture_id"], ["picture.id"], name=op.f("fk_report_picture_id")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_report_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sa.UniqueConstraint("run_id", "position", name=op.f("uq_report_run_id_position")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_report_digest_id"), "report", ["digest_id"], unique=False)
    op.create_index(op.f("ix_report_frame_id"), "report", ["frame_id"], unique=False)
    op.create_index("ix_report_newest", "report", ["page_id", "began", "id"], unique=False)
    op.create_index(op.f("ix_report_picture_id"), "report", ["picture_id"], unique=False)
    op.create_table(
        "session",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("token_id", NUMBER, nullable=False),
        sa.Column("csrf", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["token_id"], ["token.id"], name=op.f("fk_session_token_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sa.UniqueConstraint("hash", name=op.f("uq_session_hash")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_session_token_id"), "session", ["token_id"], unique=False)
    op.create_table(
        "finding",
        sa.Column("report_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("statement_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_finding_report_id")),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name=op.f("fk_finding_statement_id")
        ),
        sa.PrimaryKeyConstraint("report_id", "position", name=op.f("pk_finding")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_finding_statement_id"), "finding", ["statement_id"], unique=False)
