"""A mistake of Pasteguard's own, in words that help whoever mends it."""

from __future__ import annotations

import traceback
from pathlib import Path

from pasteguard.errors import OwnMistake
from pasteguard.model import Message
from pasteguard.redact import redact_text


def brief(error: Exception) -> str:
    """An error's kind and first line for a report, its addresses without what is secret in them."""
    first_line = next(iter(str(error).splitlines()), "")
    return f"{type(error).__name__}: {redact_text(first_line)}"[:200]


def described(error: Exception) -> str:
    """An error's kind and first line, and the line of our code where it came up."""
    places = traceback.extract_tb(error.__traceback__)
    where = f" ({Path(places[-1].filename).name}:{places[-1].lineno})" if places else ""
    return f"{brief(error)}{where}"


def own_mistake(error: Exception) -> OwnMistake:
    """The error of a target's report."""
    return OwnMistake(Message("notice.own-mistake", {"why": described(error)}))
