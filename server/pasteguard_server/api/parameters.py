"""The query parameters of the API, each class those of one operation, with their limits."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

from pasteguard.model.report import Outcome
from pasteguard_server.query_string import DEFAULT_LIMIT, Cursor, Limit, Restriction


class PageQuery(msgspec.Struct, frozen=True):
    """Which pages."""

    search: Annotated[str, Meta(max_length=200, description="In the address or the title.")] = ""
    restriction: Restriction | None = None
    outcome: Outcome | None = None
    cursor: Cursor | None = None
    limit: Limit = DEFAULT_LIMIT


class RunQuery(msgspec.Struct, frozen=True):
    """Which runs."""

    project: Annotated[str, Meta(max_length=64)] | None = None
    cursor: Cursor | None = None
    limit: Limit = DEFAULT_LIMIT


class HistoryQuery(msgspec.Struct, frozen=True):
    """Which part of a history."""

    restriction: Restriction | None = None
    cursor: Cursor | None = None
    limit: Limit = DEFAULT_LIMIT


class TrendQuery(msgspec.Struct, frozen=True):
    """Which restriction, over how many days."""

    restriction: Restriction
    days: Annotated[int, Meta(ge=1, le=1000)] = 90


class UploadQuery(msgspec.Struct, frozen=True):
    """Where the run belongs; without ``project`` to that of the token, or to ``default``.

    ``part_of`` and ``positions`` go together: the reports are some of a run that comes in parts.
    """

    project: Annotated[str, Meta(max_length=63)] | None = None
    build: Annotated[str, Meta(max_length=200, description="What was audited.")] | None = None
    part_of: (
        Annotated[str, Meta(max_length=255, description="The sender's name of the whole run.")]
        | None
    ) = None
    positions: (
        Annotated[
            str,
            Meta(
                pattern=r"^[0-9]{1,7}(,[0-9]{1,7})*$",
                max_length=16_000,
                description="The place of each report in the whole run, as 0,1,5.",
            ),
        ]
        | None
    ) = None


class ExportQuery(msgspec.Struct, frozen=True):
    """The form of an export."""

    format: Annotated[str, Meta(pattern="^(jsonl|csv)$")] = "jsonl"


class WholeRunQuery(msgspec.Struct, frozen=True):
    """Whether pictures are in the run, as base64."""

    pictures: bool = False


class BadgeQuery(msgspec.Struct, frozen=True):
    """The language of the badge."""

    lang: Annotated[str, Meta(pattern="^(en|ja)$")] = "en"
