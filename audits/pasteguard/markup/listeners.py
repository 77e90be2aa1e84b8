"""The handlers that a saved page sets: by attributes, and by the code that stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from bs4 import Tag

from pasteguard.markup.handlers import (
    Function,
    Kind,
    attribute_function,
    function_at,
    kind_of,
    statement_end,
)
from pasteguard.markup.index import Index, place_of
from pasteguard.markup.receivers import EVERYWHERE, Place, receiver_before, receivers
from pasteguard.markup.scanning import Code
from pasteguard.markup.timing import runs_surely
from pasteguard.markup.tree import attribute, opening_tag
from pasteguard.model.report import Source

ANY: Final = "*"
"""The event type of a handler whose code only names it when it runs."""
_ADD: Final = re.compile(
    r"\b(?:addEventListener|attachEvent|on|bind|one|live|delegate)\s*(?:\?\.)?\("
)
_PROPERTY: Final = re.compile(r"(?<=\.)on([a-z]+)\s*=(?![=>])")
_GLOBAL_PROPERTY: Final = re.compile(r"(?<![\w.$-])on([a-z]+)\s*=(?![=>])")
_CAUTIOUS: Final = re.compile(r"\b(?:passive|once|signal)\b")
_CANCEL_ALONE: Final = re.compile(
    r"\s*+(?:(?:return\s++)?[\w.]++(?:(?<=preventDefault)|(?<=Propagation))"
    r"\s*+\(\s*+\)[\s;]*+)*+"
    r"(?:return\b\s*+(?:false|true|!1|!0)?|false)?[\s;]*+"
)
_TYPE: Final = re.compile(r"[A-Za-z]+(?:\.[\w.]+)?")
_WINDOW_EVENTS: Final = frozenset(
    {"onblur", "onfocus", "onload", "onresize", "onscroll", "onerror", "onbeforeunload", "onunload",
     "onpagehide", "onpopstate", "onbeforeprint", "onafterprint", "onhashchange", "onmessage",
     "onoffline", "ononline", "onstorage"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Script:
    """A piece of the page's code: a script, or an attribute of ``element``. ``line`` counts from 1.

    ``attribute`` is that attribute's name, None for a script.
    """

    code: Code
    line: int
    column: int
    element: Tag
    attribute: str | None = None

    def source(self, url: str, place: int, function: str | None = None) -> Source:
        """Where in the file a place in the code is."""
        before = self.code.raw[:place]
        newline = before.rfind("\n")
        column = place - newline if newline >= 0 else self.column + place
        return Source(url, self.line + before.count("\n"), column, function)


@dataclass(frozen=True)
class Handler:
    """A handler that the page sets on ``place``, for the event ``type``.

    ``is_sure``: nothing in the code can keep it from being set, or from getting the event.
    ``may_return``: returning false cancels the event. ``is_declared``: it is an attribute.
    """

    type: str
    place: Place
    function: Function | None
    script: Script
    at: int
    may_return: bool
    is_sure: bool
    is_declared: bool = False

    @cached_property
    def kind(self) -> Kind:
        """What it does with the event."""
        return kind_of(self.function, may_return=self.may_return)

    @property
    def excerpt(self) -> str:
        """The code, or the opening tag that holds it."""
        if self.is_declared:
            return opening_tag(self.script.element)
        return self.function.text if self.function else _line_of(self.script.code.raw, self.at)


def _line_of(raw: str, place: int) -> str:
    begin = raw.rfind("\n", 0, place) + 1
    end = raw.find("\n", place)
    return raw[begin : end if end >= 0 else len(raw)]


def declared_handlers(scripts: list[Script]) -> Iterator[Handler]:
    """The handlers that are attributes."""
    library = [script.code for script in scripts if script.attribute is None]
    for script in scripts:
        if script.attribute is None:
            continue
        function, may_return = attribute_function(script.code, library)
        is_window = script.element.name == "body" and script.attribute in _WINDOW_EVENTS
        place = EVERYWHERE if is_window else Place(elements=(script.element,))
        name = script.attribute.removeprefix("on")
        yield Handler(
            name, place, function, script, 0, may_return=may_return, is_sure=True, is_declared=True
        )


def coded_handlers(script: Script, index: Index) -> Iterator[Handler]:
    """The handlers that a piece of code sets."""
    code = script.code
    for found in _ADD.finditer(code.bare):
        yield from _added(script, found, index)
    for pattern in (_PROPERTY, _GLOBAL_PROPERTY):
        for found in pattern.finditer(code.bare):
            begin = found.end()
            if code.bare[begin:].lstrip()[:4] == "null":
                continue
            target = receiver_before(code, found.start() - (pattern is _PROPERTY))
            is_own = pattern is _GLOBAL_PROPERTY and not re.search(
                r"\b(?:let|const|var)\s*\Z", code.bare[: found.start()]
            )
            if pattern is _GLOBAL_PROPERTY and not is_own:
                continue
            place = receivers(code, target, index) if pattern is _PROPERTY else EVERYWHERE
            yield Handler(
                found[1],
                place,
                function_at(code, begin, statement_end(code, begin)),
                script,
                found.start(),
                may_return=True,
                is_sure=runs_surely(code, found.start() - len(target)),
            )


def _added(script: Script, found: re.Match[str], index: Index) -> Iterator[Handler]:
    code = script.code
    arguments = code.arguments(found.end() - 1)
    is_native = found[0].startswith("addEventListener")
    has_dot = code.bare[: found.start()].rstrip().endswith(".")
    if not arguments or (not is_native and not has_dot):
        return
    types = _types(code, *arguments[0])
    if not is_native and (types == [ANY] or len(arguments) < 2):
        types = [ANY] if len(arguments) > 1 else []
    dot = code.bare[: found.start()].rstrip()
    target = receiver_before(code, len(dot) - 1) if has_dot else ""
    place = receivers(code, target, index) if has_dot else EVERYWHERE
    handler = function_at(code, *arguments[1]) if len(arguments) > 1 else None
    options = code.bare[arguments[2][0] : arguments[2][1]] if len(arguments) > 2 else ""
    is_plain = is_native and not _CAUTIOUS.search(options) and "{" not in options.replace("{}", "")
    is_simple = not is_native and len(arguments) == 2
    for name in types:
        yield Handler(
            name.split(".")[0].removeprefix("on") if not is_native else name,
            place,
            handler,
            script,
            found.start(),
            may_return=not is_native,
            is_sure=(is_plain or is_simple or _only_captures(options))
            and runs_surely(code, found.start() - len(target) - 1),
        )


def _only_captures(options: str) -> bool:
    return (
        re.fullmatch(r"\s*\{?\s*(?:capture\s*:)?\s*(?:true|false)?\s*,?\s*\}?\s*", options)
        is not None
    )


def _types(code: Code, begin: int, end: int) -> list[str]:
    """The event types an argument names; ``*`` where only running the code would tell."""
    told = code.string(begin, end)
    if told is not None:
        return told.split() if all(map(_TYPE.fullmatch, told.split())) else [ANY]
    name = code.bare[begin:end].strip()
    if re.fullmatch(r"[\w$]+", name):
        listed = re.search(rf"\b(?:const|let|var)\s+{re.escape(name)}\s+of\s*\[", code.bare)
        if listed:
            opened = listed.end() - 1
            return code.strings(opened, code.pairs.get(opened, opened)) or [ANY]
        each = re.search(
            rf"\]\s*\.forEach\s*\(\s*(?:function\s*\(\s*|\(?\s*){re.escape(name)}\b", code.bare
        )
        if each and each.start() in code.pairs:
            return code.strings(code.pairs[each.start()], each.start()) or [ANY]
    return [ANY]


def only_cancels(handler: Handler) -> bool:
    """Whether a handler does nothing at all but cancel the event, or let it be."""
    return (
        handler.function is not None and _CANCEL_ALONE.fullmatch(handler.function.body) is not None
    )


def attribute_scripts(index: Index) -> Iterator[Script]:
    """The code in ``on...`` attributes."""
    for element in index.handled():
        for name in element.attrs:
            if name.startswith("on") and (told := attribute(element, name)):
                yield Script(Code.read(told), *place_of(element), element, name)
