"""What style sheets make of a saved page's text: can it be selected, and is it on paper?

Where that cannot be known, because a style sheet is elsewhere or holds only under a condition,
there is a doubt: the reason for which nobody can say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from bs4 import Tag

from pasteguard.markup.documents import Document
from pasteguard.markup.matching import compiled
from pasteguard.markup.styles import Styled, Styles
from pasteguard.markup.stylesheets import Medium, Rule
from pasteguard.markup.tree import ancestry
from pasteguard.model.report import Message

_HIDDEN: Final = (("display", "none"), ("visibility", "hidden"))
_UNSAID: Final = ("auto", "inherit", "unset", "initial", "revert")
MOST_NAMES: Final = 3
_STYLES: Final = re.compile(
    r"user-?select|pointer-?events|cssText|insertRule|adoptedStyle|[\"'`<]style\b", re.IGNORECASE
)
"""Words without which code sets no style that keeps text from being selected or printed."""
_CLASSES: Final = re.compile(r"className|classList|Attribute|dataset|Class\(|\.attr\(|\.id\s*=")
"""Words without which code makes no rule of a style sheet hold for other elements."""


def listed(names: Sequence[str]) -> str:
    """The first few names, with a sign where there are more."""
    return ", ".join(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")


def unselectable(document: Document, text: Tag) -> Styled | None:
    """The style that surely keeps the text in this element from being selected."""
    for node in ancestry(text):
        found = document.styles.of(node, "user-select")
        if found is None or found.value in _UNSAID:
            continue
        return found if found.value == "none" and found.is_sure else None
    return None


def style_doubt(document: Document) -> Message | None:
    """Why it cannot be said here whether style sheets keep text from being selected."""
    if outside := document.outside_styles:
        return Message("reason.markup-outside-styles", {"names": listed(outside)})
    if _may_cover(document.styles) or _STYLES.search(document.code):
        return Message("reason.markup-styles-decide")
    gives = document.styles.giving("user-select")
    is_given = any((rule.value("user-select") or ("", False))[0] == "none" for rule in gives)
    if is_given and _CLASSES.search(document.code):
        return Message("reason.markup-styles-decide")
    return None


def _may_cover(styles: Styles) -> bool:
    """Whether there are rules that could keep text from being selected in some other way."""
    return (
        bool(styles.giving("pointer-events") or styles.giving("position"))
        or any("::selection" in rule.selector for rule in styles.rules)
        or any(
            (rule.value("user-select") or ("", False))[0] == "none" and _is_doubtful(rule)
            for rule in styles.giving("user-select")
        )
    )


def _is_doubtful(rule: Rule) -> bool:
    """Whether nobody can say here where it holds, or of what."""
    holds = rule.holds_on(Medium.SCREEN)
    return holds is None or (holds and compiled(rule.selector) is None)


def hidden_on_paper(document: Document, texts: Sequence[Tag]) -> Styled | None:
    """What surely hides all these texts on paper, and there alone."""
    hidden = [found for each in texts if (found := _hidden_on_paper(document.styles, each))]
    return hidden[0] if hidden and len(hidden) == len(texts) else None


def paper_doubt(document: Document, texts: Sequence[Tag]) -> Message | None:
    """Why it cannot be said here whether style sheets take these texts off the paper."""
    styles = document.styles
    if any(
        _hidden_on_paper(styles, each) or _may_be_hidden_on_paper(styles, each) for each in texts
    ):
        return Message("reason.markup-styles-decide")
    if outside := document.outside_styles:
        return Message("reason.markup-outside-styles", {"names": listed(outside)})
    has_rules = any(rule.holds_on(Medium.SCREEN) is False for rule in styles.rules)
    if _STYLES.search(document.code) or (has_rules and _CLASSES.search(document.code)):
        return Message("reason.markup-styles-decide")
    return None


def _hidden_on_paper(styles: Styles, text: Tag) -> Styled | None:
    for node in ancestry(text):
        for name, value in _HIDDEN:
            found = styles.of(node, name, Medium.PAPER)
            if (
                found is not None
                and found.value == value
                and found.is_sure
                and found.rule.holds_on(Medium.SCREEN) is not True
            ):
                return found
    return None


def _may_be_hidden_on_paper(styles: Styles, text: Tag) -> bool:
    """Whether the text is hidden on paper under some condition, and there alone."""
    return any(
        styles.may_be_on_paper(node, name, value)
        for node in ancestry(text)
        for name, value in _HIDDEN
    )
