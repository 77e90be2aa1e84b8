"""Which elements a piece of code speaks of, as far as the saved page tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from bs4 import Tag

from pasteguard.markup.index import Index, in_order
from pasteguard.markup.matching import compiled
from pasteguard.markup.scanning import Code
from pasteguard.markup.tree import ancestry

_EVERYWHERE: Final = re.compile(
    r"(?:window\.|self\.|globalThis\.)?(?:document(?:\.(?:body|documentElement))?|window|self|globalThis)"
    r"|\$\(\s*(?:document|window)\s*\)|jQuery\(\s*(?:document|window)\s*\)"
)
_FOUND: Final = re.compile(
    r"(?:(?:window\.)?document\.(?P<how>getElementById|querySelectorAll|querySelector|getElementsByName"
    r"|getElementsByTagName|getElementsByClassName)|(?P<query>\$|jQuery))\s*(?P<opened>\()"
)
_BEFORE: Final = re.compile(r"[\w$.?]+\Z")
_SELECTORS: Final = {
    "getElementsByTagName": "{}",
    "getElementsByClassName": ".{}",
    "getElementsByName": '[name="{}"]',
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a handler is set: everywhere, on these elements, or nobody can tell (no elements)."""

    elements: tuple[Tag, ...] = ()
    is_everywhere: bool = False

    @property
    def is_known(self) -> bool:
        """Whether the page itself tells where it is."""
        return self.is_everywhere or bool(self.elements)

    def holds(self, element: Tag) -> bool:
        """Whether events on the element come by here for sure."""
        if self.is_everywhere:
            return True
        return any(node is mine for node in ancestry(element) for mine in self.elements)

    def may_hold(self, element: Tag) -> bool:
        """Whether events on the element may come by here."""
        return not self.is_known or self.holds(element)


EVERYWHERE: Final = Place(is_everywhere=True)
NOWHERE_KNOWN: Final = Place()


def receiver_before(code: Code, dot: int) -> str:
    """The expression that ends before the dot at that place, as written."""
    begin = dot
    while begin > 0:
        letter = code.bare[begin - 1]
        if letter in ")]":
            begin = code.pairs.get(begin - 1, -1)
            if begin < 0:
                return ""
            continue
        found = _BEFORE.search(code.bare, max(0, begin - 200), begin)
        if not found:
            break
        begin = found.start()
    return code.raw[begin:dot]


def receivers(code: Code, expression: str, index: Index, *, may_look_up: bool = True) -> Place:
    """What an expression stands for."""
    told = expression.strip()
    if _EVERYWHERE.fullmatch(told):
        return EVERYWHERE
    if (found := _FOUND.match(told)) is not None:
        return _looked_up(found, told, index)
    if may_look_up and re.fullmatch(r"[A-Za-z_$][\w$]*", told):
        return _variable(code, told, index)
    return NOWHERE_KNOWN


def _looked_up(found: re.Match[str], told: str, index: Index) -> Place:
    inner = Code.read(told)
    opened = found.start("opened")
    arguments, closed = inner.arguments(opened), inner.pairs.get(opened, -1)
    rest = told[closed + 1 :].strip()
    named = inner.string(*arguments[0]) if len(arguments) == 1 else None
    if closed < 0 or named is None or rest not in ("", "[0]"):
        return NOWHERE_KNOWN
    how = found["how"] or "querySelectorAll"
    if how == "getElementById":
        first = index.by_id(named)
        return Place((first,)) if first is not None else NOWHERE_KNOWN
    chosen = chosen_by(_SELECTORS.get(how, "{}").format(named), index)
    if how == "querySelector" or rest == "[0]":
        chosen = chosen[:1]
    if any(each.name in ("html", "body") for each in chosen):
        return EVERYWHERE
    return Place(chosen)


def _variable(code: Code, name: str, index: Index) -> Place:
    told = re.escape(name)
    assigned = list(re.finditer(rf"(?<![\w.$]){told}\s*=(?![=>])", code.bare))
    loop = rf"\bfor\s*(\()\s*(?:const|let|var)\s+{told}\s+of\b"
    listed = list(re.finditer(loop, code.bare))
    each = list(re.finditer(rf"\.forEach\s*\(\s*(?:function\s*\(\s*|\(?\s*){told}\b", code.bare))
    if len(assigned) + len(listed) + len(each) != 1:
        return NOWHERE_KNOWN
    if assigned:
        end = code.bare.find("\n", assigned[0].end())
        raw = code.raw[assigned[0].end() : end if end >= 0 else len(code.raw)]
        declaration = code.bare[: assigned[0].start()].rstrip().endswith(("const", "let", "var"))
        expression = raw.split(";")[0] if declaration else ""
    elif listed:
        closed = code.pairs.get(listed[0].start(1), listed[0].end())
        expression = code.raw[listed[0].end() : closed]
    else:
        expression = receiver_before(code, each[0].start())
    return receivers(code, expression, index, may_look_up=False)


def chosen_by(selector: str, index: Index) -> tuple[Tag, ...]:
    """The elements that a selector chooses; none where it cannot be understood here."""
    found: list[Tag] = []
    for each in compiled(selector) or ():
        if each.pseudo_element is None and not each.never_matches:
            found += filter(lambda tag: each.test(index.nodes.of(tag)), _candidates(each, index))
    return tuple(in_order(found))


def _candidates(selector: Any, index: Index) -> Sequence[Tag]:
    """The elements that a compiled selector may choose, of which there are fewer than all."""
    if selector.id is not None:
        return index.having("id")
    if selector.class_name is not None:
        return index.having("class")
    if selector.local_name is not None:
        return index.named(selector.lower_local_name)
    return index.everything
