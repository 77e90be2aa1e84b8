"""Runs in."""

from __future__ import annotations

from typing import Final

from flask import Response, request
from sqlalchemy import Connection, select

from pasteguard.model.report import Run
from pasteguard.reports import json_form
from pasteguard_server import query_string
from pasteguard_server.api import parameters, resources, shown
from pasteguard_server.api.bodies import body
from pasteguard_server.api.operations import Answer, Operation
from pasteguard_server.auth.access import check_scope, current_access
from pasteguard_server.auth.tokens import Access, Scope
from pasteguard_server.db import tables
from pasteguard_server.db.projects import NAME, make_project, project_id_of
from pasteguard_server.ingest import retention
from pasteguard_server.ingest.page_keys import storable
from pasteguard_server.ingest.store_run import KeyTaken, ReceivedPart, Stored, Upload, join, store
from pasteguard_server.ingest.validate import check_numbers, received
from pasteguard_server.problems import Problem
from pasteguard_server.queries.runs import project_of_run
from pasteguard_server.revalidation import answered
from pasteguard_server.service import the_service

DEFAULT_PROJECT: Final = "default"
LONGEST_KEY: Final = 255


def upload() -> Response:
    """Stores a run: 201, or 200 where it was there already."""
    access, query = current_access(), query_string.asked(parameters.UploadQuery)
    if access.is_anonymous or not access.scopes & {Scope.SUBMIT, Scope.ADMIN}:
        check_scope(access, Scope.SUBMIT, access.project_id)
    data = body()
    decoded = _decoded(data)
    check_numbers(decoded, data)
    run = received(decoded, the_service().settings)
    project_id = _project(access, query.project)
    key = request.headers.get("Idempotency-Key")
    if key is not None and not 0 < len(key) <= LONGEST_KEY:
        raise Problem(422, "key-length", {"most": LONGEST_KEY})
    service = the_service()
    build = storable(query.build, 200) if query.build else None
    sent = Upload(run, project_id, build, storable(key, LONGEST_KEY) if key else None)
    stored = _stored(sent, query)
    if stored.is_new:
        service.metrics.stored_run()
    url = shown.address("api.run", run=stored.key)
    page = shown.address("dashboard.run", key=stored.key)
    answer = resources.StoredRun(stored.key, url, page, stored.is_new, run.is_ahead)
    response = answered(answer, 201 if stored.is_new else 200)
    response.headers["Location"] = url
    return response


def _stored(sent: Upload, query: parameters.UploadQuery) -> Stored:
    service = the_service()
    if query.part_of is None and query.positions is None:
        try:
            return store(service.database, service.settings, sent)
        except KeyTaken:
            raise Problem(409, "key-taken") from None
    positions = tuple(int(each) for each in (query.positions or "").split(",") if each)
    is_whole = query.part_of is not None and len(positions) == len(sent.received.reports)
    if not is_whole or len(set(positions)) < len(positions):
        raise Problem(422, "part", {"reports": len(sent.received.reports)})
    part = ReceivedPart(sent, query.part_of or "", positions)
    try:
        return join(service.database, service.settings, part)
    except KeyTaken:
        raise Problem(409, "key-taken") from None


def _decoded(data: bytes) -> Run:
    try:
        return json_form.decode(data)
    except RecursionError:
        raise Problem(400, "deep") from None


def _project(access: Access, asked: str | None) -> int:
    """The project that is meant, made where it is new and the token may. Raises a Problem."""
    database = the_service().database
    with database.reading() as connection:
        name = asked or _own_name(connection, access) or DEFAULT_PROJECT
        found = project_id_of(connection, name)
    if found is not None:
        check_scope(access, Scope.SUBMIT, found)
        return found
    if not NAME.fullmatch(name):
        raise Problem(422, "project-name", {"name": name[:80]})
    if not access.may(Scope.ADMIN, None):
        raise Problem(404, "no-project", {"name": name})
    with database.writing() as connection:
        return make_project(connection, name)


def _own_name(connection: Connection, access: Access) -> str | None:
    project = tables.project.c
    asked = select(project.name).where(project.id == access.project_id)
    return connection.execute(asked).scalar_one_or_none()


def remove(run: str) -> Response:
    """Removes a run for good."""
    access = current_access()
    database = the_service().database
    with database.writing(cleaning=True) as connection:
        project_id = project_of_run(connection, run)
        if project_id is None and not access.is_anonymous:
            raise Problem(404, "not-found", {"path": request.path})
        check_scope(access, Scope.ADMIN, project_id)
        retention.remove_runs_by_key(connection, [run])
    return Response(status=204)


OPERATIONS: Final = (
    Operation(
        "upload_run",
        "POST",
        "/runs",
        "Store a run, as `pasteguard audit --format json` writes it, or some of its reports."
        " The same twice is one run.",
        upload,
        {
            201: Answer("Stored, and on disk.", resources.StoredRun),
            200: Answer("It was there already.", resources.StoredRun),
        },
        scope=Scope.SUBMIT,
        query=parameters.UploadQuery,
        body=Run,
        problems=(403, 409),
    ),
    Operation(
        "remove_run",
        "DELETE",
        "/runs/{run}",
        "Remove a run for good.",
        remove,
        {204: Answer("It is gone.")},
        scope=Scope.ADMIN,
        problems=(403,),
    ),
)
