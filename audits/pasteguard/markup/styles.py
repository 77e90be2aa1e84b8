"""What the style sheets in a saved page, and its style attributes, make of an element."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from bs4 import Tag
from cssselect2 import Matcher

from pasteguard.markup.matching import Nodes, compiled
from pasteguard.markup.stylesheets import Medium, Rule, declarations
from pasteguard.markup.tree import ancestry, attribute

_HIDING: Final = (("display", "none"), ("visibility", "hidden"))


@dataclass(frozen=True, slots=True)
class Styled:
    """What a property is for an element, and the rule that says so.

    ``is_sure`` is False where a rule that only holds under some condition might say otherwise.
    """

    value: str
    rule: Rule
    is_sure: bool


@dataclass(frozen=True, slots=True)
class _Given:
    """What a rule gives a property."""

    rule: Rule
    value: str
    is_important: bool


class Styles:
    """The rules of a document's style sheets, asked what they make of single elements."""

    def __init__(self, rules: Sequence[Rule], nodes: Nodes | None = None) -> None:
        self.rules = rules
        self._nodes = nodes or Nodes()
        self._hidden: dict[int, bool] = {}
        self._matchers: dict[str, Matcher] = {}

    @cached_property
    def _giving(self) -> Mapping[str, Sequence[_Given]]:
        """The rules by the properties they give a value, in order."""
        found: dict[str, list[_Given]] = {}
        for rule in self.rules:
            for name in dict.fromkeys(name for name, _, _ in rule.declarations):
                if (given := rule.value(name)) is not None:
                    found.setdefault(name, []).append(_Given(rule, *given))
        return found

    def giving(self, name: str) -> Sequence[Rule]:
        """The rules that give the property a value, in order."""
        return [given.rule for given in self._giving.get(name, ())]

    def of(self, element: Tag, name: str, medium: Medium = Medium.SCREEN) -> Styled | None:
        """What they make of a property for this element; None where they are silent.

        Nothing is inherited here.
        """
        best: tuple[tuple[bool, bool], _Given] | None = None
        is_sure = True
        # The least specific come first, and of those the earlier.
        for given in self._concerning(element, name):
            holds = given.rule.holds_on(medium)
            is_sure = is_sure and holds is not None
            weight = given.is_important, not given.rule.selector
            if holds and (best is None or weight >= best[0]):
                best = weight, given
        return Styled(best[1].value, best[1].rule, is_sure) if best is not None else None

    def may_be_on_paper(self, element: Tag, name: str, value: str) -> bool:
        """Whether a rule for paper, under one more condition, gives the property that value."""
        return any(
            given.value == value
            and given.rule.holds_on(Medium.PAPER) is None
            and given.rule.holds_on(Medium.SCREEN) is False
            for given in self._concerning(element, name)
        )

    def hides(self, element: Tag) -> bool:
        """Whether the markup itself keeps the element from being shown."""
        above: list[Tag] = []
        hidden = False
        for node in ancestry(element):
            if (known := self._hidden.get(id(node))) is not None:
                hidden = known
                break
            above.append(node)
        for node in reversed(above):
            hidden = self._hidden[id(node)] = hidden or self._hides_itself(node)
        return hidden

    def _hides_itself(self, element: Tag) -> bool:
        if "hidden" in element.attrs or (element.name == "dialog" and "open" not in element.attrs):
            return True
        styled = ((self.of(element, name), value) for name, value in _HIDING)
        return any(
            found is not None and found.value == value and found.is_sure for found, value in styled
        )

    def _concerning(self, element: Tag, name: str) -> Iterator[_Given]:
        """What is given to the element's property: by sheets, then by its style attribute."""
        if name in self._giving:
            found: Sequence[Any] = self._matcher(name).match(self._nodes.of(element))
            yield from (given for _, _, part, given in found if part is None)
        if (own := _own(element, name)) is not None:
            yield own

    def _matcher(self, name: str) -> Matcher:
        """The selectors of the rules that give the property a value, found by what they ask for."""
        if name not in self._matchers:
            matcher = Matcher()
            for given in self._giving[name]:
                for selector in compiled(given.rule.selector) or ():
                    matcher.add_selector(selector, given)
            self._matchers[name] = matcher
        return self._matchers[name]


def _own(element: Tag, name: str) -> _Given | None:
    """What the element's style attribute gives a property."""
    written = attribute(element, "style")
    # Only an escape could say it in other letters.
    if not written or (name not in written.lower() and "\\" not in written):
        return None
    rule = Rule("", declarations(written))
    given = rule.value(name)
    return _Given(rule, *given) if given is not None else None
