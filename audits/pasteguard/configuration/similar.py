"""Names that nobody knows, answered with the one that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from pasteguard.errors import UsageError
from pasteguard.model.report import Message


def unknown(problem: str, name: str, known: Iterable[str], where: str) -> UsageError:
    """The error for a name that is none of the known: ``problem``, with one near ``problem-near``.

    ``where`` is the place that holds the name, as a reader finds it: a file and a table.
    """
    names = list(known)
    values: dict[str, str | int] = {"name": name, "where": where}
    near = get_close_matches(name.lower().replace("_", "-"), names, n=1)
    if near:
        return UsageError(Message(f"{problem}-near", {**values, "suggestion": near[0]}))
    return UsageError(Message(problem, {**values, "known": ", ".join(names)}))
