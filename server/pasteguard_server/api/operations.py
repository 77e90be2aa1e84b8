"""An operation of the API: said once, so that the route and its description cannot differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from flask import Response

from pasteguard_server.auth.tokens import Scope

JSON: Final = "application/json"


@dataclass(frozen=True, slots=True)
class Answer:
    """One way in which an operation ends well: its body is JSON of that kind, or another medium."""

    said: str
    kind: Any = None
    media: str = JSON


@dataclass(frozen=True, slots=True)
class Operation:
    """A method on a path (``/pages/{page}``), and what does it.

    ``query`` is a class whose fields are the query parameters, ``body`` the kind of the JSON in the
    request. ``scope`` is None for what needs no token. ``problems`` are the statuses of the errors
    that are its own; what can happen to every request is added.
    """

    name: str
    method: str
    path: str
    summary: str
    run: Callable[..., Response]
    answers: Mapping[int, Answer]
    scope: Scope | None = Scope.READ
    query: Any = None
    body: Any = None
    problems: tuple[int, ...] = ()
    parameters: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
