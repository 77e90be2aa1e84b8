"""Composing Japanese (or Chinese, Korean, ...) through an input method."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Canary, FieldEvidence
from pasteguard.browser.field_session import FieldAct, Stage
from pasteguard.judge.attempts import EDITORS, not_applicable
from pasteguard.judge.canaries import FREE, is_for_prose
from pasteguard.judge.text_entry import cannot_take_text, judge_adding, tried
from pasteguard.judge.verdict import Verdict

COMPOSITION_END_S: Final = 0.07
"""Editors wait 20 to 50 ms before they take a composition for ended (Draft.js, ProseMirror), and no
person drops or pastes anything sooner."""
LATIN_KINDS: Final = frozenset({"number", "email", "url", "tel", "password", "code-boxes"})


async def compose(stage: Stage, canary: Canary | None) -> None:
    """Composes the text step by step and commits it."""
    assert canary is not None

    async def is_focused() -> bool:
        return bool(await stage.ask("hasFocus", stage.field.index))

    await stage.hands.compose(canary.text, is_focused)
    if stage.field.facts.kind in EDITORS:
        await stage.pause(COMPOSITION_END_S)


async def insert(stage: Stage, canary: Canary | None) -> None:
    """The same text with no composition: does the field take these characters at all?"""
    assert canary is not None
    await stage.hands.insert(canary.text)


INSERT_JAPANESE: Final = FieldAct(51, "insert-japanese", "japanese", insert)
FIELD_ACTS: Final = (FieldAct(50, "compose", "japanese", compose, control=INSERT_JAPANESE),)


def judge_field(evidence: FieldEvidence) -> Verdict:
    """Restricted where composed text is lost; a field for Latin characters alone is not judged."""
    if (stopped := cannot_take_text(evidence)) is not None:
        return stopped
    if evidence.facts.kind in LATIN_KINDS or evidence.admits != FREE:
        return not_applicable("reason.no-japanese")
    composed, inserted = tried(evidence, "compose"), tried(evidence, INSERT_JAPANESE.name)
    if is_for_prose(evidence.facts):
        return judge_adding("ime", evidence, ["compose"])
    if composed and composed.fate.is_loss and inserted and inserted.fate.is_loss:
        dictated = tried(evidence, "insert")
        if dictated is not None and not dictated.fate.is_loss:
            return not_applicable("reason.no-japanese")
    return judge_adding("ime", evidence, ["compose"])
