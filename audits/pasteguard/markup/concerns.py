"""What in a saved page has to do with a restriction: events, and words in code.

``restrictions/<id>/markup.py`` says which. Where none of them occurs, and all code is in the file,
nothing in it can restrict.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class FieldConcern:
    """What matters for one restriction of a field.

    ``decisive``: event type to the mechanism that cancelling it is. ``doubtful``: types whose
    handlers matter unless they only listen. ``summary``: what to say where it is restricted.
    ``unsuited``: kinds of fields that it does not apply to, and ``why_unsuited`` the reason.
    """

    summary: str
    decisive: Mapping[str, str]
    doubtful: frozenset[str]
    unsuited: frozenset[str] = frozenset()
    why_unsuited: str = ""


@dataclass(frozen=True, slots=True)
class PageConcern:
    """What matters for one restriction of a page.

    ``words`` has to occur in code that does this to a candidate. ``watched``: event types whose
    handlers restrict where they surely warn or punish. ``permission``: what a frame's ``allow``
    attribute names for it. ``records``: a handler that only cancels an event cannot do it.
    """

    words: re.Pattern[str]
    watched: tuple[str, ...] = ()
    permission: str | None = None
    records: bool = False


def event_types(names: str) -> frozenset[str]:
    """The event types of these names, which spaces part."""
    return frozenset(names.split())


CHANGES: Final = re.compile(
    r"\.value\s*[-+*/%&|^]?=(?!=)|\[\s*[\"']value[\"']\s*\]|setRange|execCommand|MutationObserver"
    r"|(?:inner|outer)(?:HTML|Text)\s*[+]?=|\.(?:readOnly|disabled|maxLength|contentEditable|inert"
    r"|spellcheck|hidden|autocorrect)\s*=(?!=)|(?:set|remove|toggle)Attribute|defineProperty"
    r"|\bprototype\b|\bProxy\b|clipboard|removeAllRanges|getSelection|\.(?:remove|append|prepend"
    r"|before|after|appendChild|removeChild|insertBefore|cloneNode|reset|blur|attachShadow|html|val"
    r"|attr|prop)\s*\(|insertAdjacent|replace(?:With|Child|Children)|customElements|createElement"
    r"|\b(?:React|Vue|angular|preact|svelte)\b|x-data|designMode|showModal|EditContext"
)
"""Code that can change a field, or put another into its place, with no handler of its own."""
UNDOES: Final = re.compile(
    r"removeEventListener|\.(?:off|unbind)\s*\(|AbortController|cloneNode|outerHTML\s*=|replace(?:With|"
    r"Child|Children)|\bprototype\b|removeAttribute|(?<=\.)on[a-z]+\s*=\s*(?:null|undefined|[\"'])"
    r"|innerHTML\s*=|\.remove\s*\(|removeChild|\.(?:before|after|appendChild|insertBefore)\s*\("
)
"""Code that can take a handler away again, or the element it is set on."""
STOPS: Final = re.compile(r"stop(?:Immediate)?Propagation|cancelBubble")
FRAMEWORK: Final = re.compile(r"@[a-z]|v-on:|on-[a-z]|ng-|data-action|hx-|x-on:|\(.+\)")
"""Attributes by which frameworks set handlers of their own."""

SENDS: Final = r"fetch\b|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\.ajax|\.post\b|axios"
"""Part of such words: code that sends something."""
KEYS: Final = r"key(?:down|up|press)|\.key\b|keyCode|\.code\b|\.which\b"
"""Code that looks at keys."""
CLOCK: Final = (
    r"requestAnimationFrame|\bDate\b|performance\s*\.\s*now|setInterval|setTimeout|Worker"
)
"""Code that lets time pass, or looks at it."""
