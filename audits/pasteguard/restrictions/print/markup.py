"""What the styles and the code of a saved page tell of printing it."""

from __future__ import annotations

import re
from typing import Final

from bs4 import Tag

from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.markup.concerns import KEYS, PageConcern
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.styles import Styled, Styles
from pasteguard.markup.stylesheets import Medium
from pasteguard.markup.text_judging import doubts, style_proof
from pasteguard.markup.tree import ancestry
from pasteguard.markup.verdicts import allowed, listed, restricted
from pasteguard.model.report import Message

HIDDEN: Final = (("display", "none"), ("visibility", "hidden"))
CONCERN: Final = PageConcern(re.compile(rf"print|matchMedia|{KEYS}"))


def judge_page(page: SavedPage, url: str) -> Verdict:
    """Whether the text of the page is on paper, too."""
    questions = page.questions
    styles = page.document.styles
    hidden = [
        found for question in questions if (found := _hidden_on_paper(styles, question)) is not None
    ]
    if questions and len(hidden) == len(questions):
        proof = style_proof(hidden[0], url)
        said = Message("proof.markup-hidden-on-paper")
        proof = Proof(proof.kind, said, "css", source=proof.source, code=proof.code)
        return restricted(Message("judge.markup-print"), proof)
    if hidden or any(_may_be_hidden_on_paper(styles, question) for question in questions):
        return unclear(Message("reason.markup-styles-decide"))
    outside = page.document.outside_styles
    if outside:
        return unclear(Message("reason.markup-outside-styles", {"names": listed(outside)}))
    doubt = doubts(page, CONCERN)
    return doubt if doubt is not None else allowed(page.document)


def _hidden_on_paper(styles: Styles, question: Tag) -> Styled | None:
    """What surely hides the question on paper, and there alone."""
    for node in ancestry(question):
        for name, value in HIDDEN:
            found = styles.of(node, name, Medium.PAPER)
            if (
                found is not None
                and found.value == value
                and found.is_sure
                and found.rule.holds_on(Medium.SCREEN) is not True
            ):
                return found
    return None


def _may_be_hidden_on_paper(styles: Styles, question: Tag) -> bool:
    """Whether the question is hidden on paper under some condition, and there alone."""
    return any(
        styles.may_be_on_paper(node, name, value)
        for node in ancestry(question)
        for name, value in HIDDEN
    )
