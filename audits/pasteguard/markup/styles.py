"""What the style sheets in a saved page, and its style attributes, say of an element."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import soupsieve
from bs4 import Tag

from pasteguard.markup.tree import ancestry, attribute

_COMMENT: Final = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_STRING: Final = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'")
_MARKS: Final = re.compile(r"[{};]")
_ALWAYS: Final = re.compile(r"(?:only\s+)?(?:all|screen)?", re.IGNORECASE)
_SIMPLE: Final = re.compile(r"[\w\s.#>+~,*-]+")
_COMBINATOR: Final = re.compile(r"[\s>+~]+")
_MARK: Final = re.compile(r"[.#]?[\w-]+")
_PREFIXES: Final = ("-webkit-", "-moz-", "-ms-")
_NAMES: Final = re.compile(r"[.\[:]|#")
_HIDING: Final = (("display", "none"), ("visibility", "hidden"))
_PRINTED: Final = re.compile(r"\bprint\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its selector and declarations. ``condition`` is the media or other it stands in.

    ``order`` is its place among all; a style attribute's rule has the selector "".
    """

    selector: str
    declarations: tuple[tuple[str, str, bool], ...]
    condition: str
    order: int
    line: int = 1

    @property
    def is_plain(self) -> bool:
        """Whether it holds on every screen."""
        return _ALWAYS.fullmatch(self.condition.strip()) is not None

    @property
    def is_for_print(self) -> bool:
        """Whether it holds on paper."""
        return bool(_PRINTED.search(self.condition)) or not self.condition.strip()

    def value(self, name: str) -> tuple[str, bool] | None:
        """What it gives a property, and whether it is important."""
        for told, value, is_important in reversed(self.declarations):
            if told == name:
                return value, is_important
        return None


def rules_of(text: str, condition: str = "", line: int = 1) -> Iterator[Rule]:
    """The rules of a style sheet, in order; what cannot be read is left out."""
    text = _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    text = _STRING.sub(lambda found: found[0].translate({ord(c): "_" for c in "{};"}), text)
    conditions: list[str] = [condition]
    begin, order, at = 0, 0, line
    for found in _MARKS.finditer(text):
        told = text[begin : found.start()].strip()
        at += text.count("\n", begin, found.start())
        if found[0] == "{":
            conditions.append(told)
        elif found[0] == "}" and len(conditions) > 1:
            selector = conditions.pop()
            if not selector.startswith("@"):
                order += 1
                whole = _declarations_before(text, found.start())
                joined = " and ".join(_condition(each) for each in conditions if each)
                nested = any(each and not each.startswith("@") for each in conditions[1:])
                if not nested:
                    yield Rule(selector, declarations(whole), joined, order, at)
        begin = found.end()


def _declarations_before(text: str, end: int) -> str:
    return text[text.rfind("{", 0, end) + 1 : end]


def _condition(told: str) -> str:
    return re.sub(r"@media\b", "", told, flags=re.IGNORECASE).strip()


def declarations(text: str) -> tuple[tuple[str, str, bool], ...]:
    """The declarations of a rule or a style attribute: name without prefix, value, important."""
    found = []
    for told in text.split(";"):
        name, colon, value = told.partition(":")
        if not colon:
            continue
        name, value = name.strip().lower(), value.strip().lower()
        for prefix in _PREFIXES:
            name = name.removeprefix(prefix)
        is_important = value.endswith("!important")
        found.append((name, value.removesuffix("!important").strip(), is_important))
    return tuple(found)


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
    subjects: tuple[frozenset[str], ...] = ()

    def concerns(self, element: Tag, marks: frozenset[str]) -> bool:
        """Whether the rule is about the element, of which ``marks`` are those."""
        return any(map(marks.issuperset, self.subjects)) and _concerns(self.rule, element)


class Styles:
    """The rules of a document's style sheets, asked what they make of single elements."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = rules
        self._hidden: dict[int, bool] = {}

    @cached_property
    def _giving(self) -> Mapping[str, Sequence[_Given]]:
        """The rules by the properties they give a value."""
        found: defaultdict[str, list[_Given]] = defaultdict(list)
        for rule in self.rules:
            subjects = subjects_of(rule.selector)
            # Of several declarations of one property in a rule, the last counts.
            last = {
                name: _Given(rule, value, is_important, subjects)
                for name, value, is_important in rule.declarations
            }
            for name, given in last.items():
                found[name].append(given)
        return found

    def giving(self, name: str) -> Sequence[Rule]:
        """The rules that give the property a value, in order."""
        return [given.rule for given in self._giving.get(name, ())]

    def of(self, element: Tag, name: str, *, on_paper: bool = False) -> Styled | None:
        """What they make of a property for this element; None where they are silent.

        Nothing is inherited here.
        """
        found: list[tuple[tuple[bool, bool, tuple[int, int, int], int], _Given]] = []
        doubtful = False
        marks = marks_of(element)
        for given in self._giving.get(name, ()):
            rule = given.rule
            if not given.concerns(element, marks):
                continue
            holds = rule.is_for_print if on_paper else rule.is_plain
            if not holds:
                printed = _PRINTED.fullmatch(rule.condition.strip())
                doubtful = doubtful or (not on_paper and not printed)
                continue
            weight = (given.is_important, False, specificity(rule.selector), rule.order)
            found.append((weight, given))
        if (own := _own(element, name)) is not None:
            found.append(((own.is_important, True, (0, 0, 0), 0), own))
        if not found:
            return None
        _, best = max(found, key=lambda entry: entry[0])
        return Styled(best.value, best.rule, is_sure=not doubtful)

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


def _own(element: Tag, name: str) -> _Given | None:
    """What the element's style attribute gives a property."""
    written = attribute(element, "style")
    if not written:
        return None
    rule = Rule("", declarations(written), "", 0)
    given = rule.value(name)
    return _Given(rule, *given) if given is not None else None


def _concerns(rule: Rule, element: Tag) -> bool:
    try:
        return soupsieve.match(rule.selector, element)
    except (soupsieve.SelectorSyntaxError, ValueError, RecursionError, NotImplementedError):
        return False


def subjects_of(selector: str) -> tuple[frozenset[str], ...]:
    """What an element must have of ``marks_of`` for each of the selectors in a list to fit it.

    Asking for these first saves most of the matching, which takes far longer. A selector with
    anything but names, classes and ids in it asks for nothing.
    """
    if not _SIMPLE.fullmatch(selector):
        return (frozenset(),)
    last = (_COMBINATOR.split(each.strip())[-1] for each in selector.split(","))
    return tuple(
        frozenset(mark if mark[0] in ".#" else mark.lower() for mark in _MARK.findall(compound))
        for compound in last
    )


def marks_of(element: Tag) -> frozenset[str]:
    """The name, id and classes of an element, as a selector writes them."""
    classes = (attribute(element, "class") or "").split()
    return frozenset((element.name, f"#{attribute(element, 'id')}", *(f".{c}" for c in classes)))


def specificity(selector: str) -> tuple[int, int, int]:
    """How exactly a selector names an element: ids, classes and the like, element names."""
    ids = selector.count("#")
    return (
        ids,
        len(_NAMES.findall(selector)) - ids,
        len(re.findall(r"(?<![\w.#:\[-])[a-z]", selector)),
    )
