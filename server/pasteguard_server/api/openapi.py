"""The OpenAPI 3.1 description, made from the operations and from the types they answer."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable
from typing import Any, Final

import msgspec

from pasteguard import __version__
from pasteguard.model.schema_defaults import say_defaults
from pasteguard_server.api.operations import JSON, Operation
from pasteguard_server.auth.tokens import Scope
from pasteguard_server.problems import TYPE, Details

COMPONENTS: Final = "#/components/schemas/{name}"
EVERYWHERE: Final = (405, 429, 500, 503)
"""What any request can end with."""
_SAID: Final = {
    400: "The request cannot be read.",
    401: "A token is needed, or the one given is not good.",
    403: "The token is not good for this.",
    404: "It is not there, or not for this caller.",
    405: "Not by this method.",
    409: "The idempotency key belongs to another run.",
    413: "Too large.",
    415: "Not in this form.",
    422: "Readable, but not what is taken here.",
    429: "Too often; Retry-After says when to try again.",
    500: "A fault of the service.",
    503: "The service does not reach its database now.",
}
_NUMBERS: Final = frozenset({"page", "report"})


def description(operations: Iterable[Operation], prefix: str) -> dict[str, Any]:
    """The description, as an object."""
    listed = tuple(operations)
    kinds = _kinds(listed)
    schemas, components = msgspec.json.schema_components(kinds, ref_template=COMPONENTS)
    say_defaults(kinds, components)
    schema_of = dict(zip(kinds, schemas, strict=True))
    for component in components.values():
        if "description" in component:
            component["description"] = inspect.cleandoc(component["description"])
    paths: dict[str, Any] = {}
    for each in listed:
        paths.setdefault(prefix + each.path, {})[each.method.lower()] = _operation(each, schema_of)
    return {
        "openapi": "3.1.1",
        "info": {
            "title": "Pasteguard",
            "version": __version__,
            "description": "What assessment pages allow: runs in, findings and comparisons out.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _kinds(operations: Iterable[Operation]) -> tuple[Any, ...]:
    kinds: dict[Any, None] = {Details: None}
    for each in operations:
        found = [answer.kind for answer in each.answers.values()]
        kinds |= dict.fromkeys(kind for kind in (*found, each.body) if kind is not None)
    return tuple(kinds)


def _operation(each: Operation, schema_of: dict[Any, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "operationId": each.name,
        "summary": each.summary,
        "parameters": [*_in_path(each), *_in_query(each)],
        "responses": {
            **{str(status): _answer(each, status, schema_of) for status in each.answers},
            **{str(status): _problem(status, schema_of) for status in _problems(each)},
        },
        "security": _security(each),
    }
    if each.body is not None:
        made["requestBody"] = {
            "required": True,
            "content": {JSON: {"schema": schema_of[each.body]}},
        }
    return made


def _security(each: Operation) -> list[dict[str, list[str]]]:
    """What a caller needs: a public project can be read by everybody, and so without a token."""
    if each.scope is None:
        return []
    # OpenAPI 3.1 lists the roles that are needed, also where a scheme has no scopes of its own.
    token: dict[str, list[str]] = {"token": [each.scope.value]}
    return [token, {}] if each.scope is Scope.READ else [token]


def _problems(each: Operation) -> list[int]:
    own = set(each.problems) | set(EVERYWHERE)
    if each.scope is not None:
        own |= {401, 404}
    if each.query is not None:
        own.add(422)
    if each.body is not None:
        own |= {400, 413, 415, 422}
    return sorted(own)


def _answer(each: Operation, status: int, schema_of: dict[Any, Any]) -> dict[str, Any]:
    answer = each.answers[status]
    if status in (204, 304):
        return {"description": answer.said}
    schema = schema_of[answer.kind] if answer.kind is not None else {"type": "string"}
    if answer.media.startswith("image/") and answer.kind is None:
        schema = {}
    media = answer.media.split(", ")
    return {"description": answer.said, "content": {each: {"schema": schema} for each in media}}


def _problem(status: int, schema_of: dict[Any, Any]) -> dict[str, Any]:
    return {"description": _SAID[status], "content": {TYPE: {"schema": schema_of[Details]}}}


def _in_path(each: Operation) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": each.parameters.get(name)
            or {"type": "integer" if name in _NUMBERS else "string"},
        }
        for name in re.findall(r"{(\w+)}", each.path)
    ]


def _in_query(each: Operation) -> list[dict[str, Any]]:
    if each.query is None:
        return []
    (schema,), components = msgspec.json.schema_components([each.query])
    say_defaults([each.query], components)
    made = components[schema["$ref"].rsplit("/", 1)[-1]]
    return [
        {
            "name": name,
            "in": "query",
            "required": name in made.get("required", ()),
            "schema": _inlined(_not_null(about), components),
        }
        for name, about in made["properties"].items()
    ]


def _not_null(about: dict[str, Any]) -> dict[str, Any]:
    """A parameter that is not given is absent, not null."""
    kinds = [each for each in about.get("anyOf", ()) if each != {"type": "null"}]
    rest = {key: value for key, value in about.items() if key not in ("anyOf", "default")}
    kept = {"default": about["default"]} if about.get("default") is not None else {}
    return {**rest, **kept, **(kinds[0] if kinds else {})}


def _inlined(about: dict[str, Any], components: dict[str, Any]) -> dict[str, Any]:
    named = about.pop("$ref", "").rsplit("/", 1)[-1]
    return {**about, **components[named]} if named else about
