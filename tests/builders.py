"""Evidence from literals: what was tried on a field or a page, and what was seen of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from pasteguard.artifacts.fields import (
    Attempt,
    Blame,
    Canary,
    Event,
    FieldEvidence,
    FieldFacts,
    Snapshot,
    TextTrial,
)
from pasteguard.artifacts.fingerprints import field_key
from pasteguard.browser.fields import FieldHandle
from pasteguard.browser.visit import Frame
from pasteguard.gather.first_pass import FieldRecord
from pasteguard.judge.canaries import FREE
from pasteguard.judge.text_taking import SENTINEL
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Source
from pasteguard.texts import LANGUAGES, say

WORD: Final = Canary("zorbikelu", ("zorbikelu",), "short")
LINES: Final = Canary("mapod\nvesit\nnogir", ("mapod", "vesit", "nogir"), "lines")
LONG_WORDS: Final = tuple(f"{first}{second}rimotu" for first in "bdfgk" for second in "aeiou")
LONG: Final = Canary(" ".join(LONG_WORDS), LONG_WORDS, "long")
KANJI: Final = Canary("朝霧森山", ("朝霧森山",), "japanese")
STYLES: Final = {"short": WORD, "lines": LINES, "long": LONG, "japanese": KANJI}

WRITTEN: Final = "zorbikelu was here"
GUARD: Final = Source("https://test.example/guard.js", 7, 3, "refuse")
OTHER: Final = Source("https://test.example/other.js", 1, 1)


def facts(kind: str = "textarea", **changes: Any) -> FieldFacts:
    """A textarea, or a field of another kind; ``changes`` are its other facts."""
    tag = kind if kind in ("textarea",) else "input"
    plain = FieldFacts(kind=kind, tag=tag, label="Essay", selector="#essay", html=f"<{tag}>")
    return replace(plain, **changes)


def event(type: str, *, key: str = "", input: str = "") -> Event:
    """An event that the page let happen."""
    return Event(type, at=1.0, key=key, input=input)


def cancelled(type: str, *, key: str = "", input: str = "") -> Event:
    """An event that the page cancelled."""
    return Event(type, at=1.0, key=key, input=input, cancelled=True)


def attempt(act: str = "paste", *texts: tuple[float, str], **changes: Any) -> Attempt:
    """An act begun at 0 ms in an empty field, which read ``texts`` from these milliseconds on."""
    shots = tuple(Snapshot(at, text) for at, text in texts)
    until = max([1500.0, *(at for at, _ in texts)])
    made = Attempt(act, WORD, before="", started=0.0, ended=5.0, until=until, snapshots=shots)
    return replace(made, **changes)


def arrived(act: str = "paste", canary: Canary = WORD, **changes: Any) -> Attempt:
    """The whole text came and stayed."""
    return attempt(act, (0, ""), (2, canary.text), canary=canary, **changes)


def lost(act: str = "paste", *events: Event, canary: Canary = WORD, **changes: Any) -> Attempt:
    """Nothing of the text came."""
    return attempt(act, (0, ""), canary=canary, events=events, **changes)


def cut_short(act: str = "paste-long", canary: Canary = LONG, **changes: Any) -> Attempt:
    """The first half of the text came and stayed."""
    half = canary.text[: len(canary.text) // 2]
    return attempt(act, (0, ""), (2, half), canary=canary, **changes)


def taken_back(act: str = "paste", *, after_ms: float, **changes: Any) -> Attempt:
    """The whole text came, and was gone again after so many milliseconds."""
    return attempt(act, (0, ""), (2, WORD.text), (2 + after_ms, ""), **changes)


def took(act: str = "copy", *events: Event, clipboard: str | None, **changes: Any) -> Attempt:
    """Copying or cutting a written field, after which the clipboard held this."""
    return attempt(
        act,
        (0, WRITTEN),
        **{
            "canary": None,
            "before": WRITTEN,
            "selected": WRITTEN,
            "events": events,
            "clipboard": clipboard,
            **changes,
        },
    )


def kept_away(act: str = "copy", *events: Event, **changes: Any) -> Attempt:
    """Copying or cutting that left the clipboard as it was before."""
    return took(act, *events, clipboard=SENTINEL, **changes)


def blame(called: str, source: Source = GUARD, started_by: str | None = None) -> Blame:
    """Code of the page that called this function of the browser."""
    return Blame(called, source, "the code;", started_by)


def tried_on(field: FieldFacts | None = None, *attempts: Attempt, **changes: Any) -> FieldEvidence:
    """The attempts on a field (None: a textarea) that takes all characters."""
    return replace(FieldEvidence(field or facts(), FREE, attempts), **changes)


def text_trial(**changes: Any) -> TextTrial:
    """A question's text that was selected, copied and right-clicked with no trouble."""
    line = "Describe a time when you had to learn something new."
    free = TextTrial(
        text=line,
        html="<p>",
        line=line,
        selected=line,
        selected_later=line,
        style="auto",
        invisible=False,
        menu_cancelled=False,
        clipboard=line,
    )
    return replace(free, **changes)


def readable(verdict: Verdict) -> Verdict:
    """The verdict, once all it says could be said in every language."""
    messages = [verdict.summary, verdict.reason, verdict.consequence]
    for message in [*messages, *(proof.detail for proof in verdict.proofs)]:
        for language in LANGUAGES:
            assert message is None or say(message, language)
    return verdict


def reason(verdict: Verdict) -> str | None:
    """The id of the verdict's reason."""
    return verdict.reason.id if verdict.reason else None


def record(*attempts: Attempt, field: FieldFacts | None = None, key: str = "") -> FieldRecord:
    """A field of the rehearsal with what was tried on it; its key is made from its facts."""
    known = field or facts()
    handle = FieldHandle(Frame("frame", "document", ""), 0, known, key or f"{field_key(known)}#1")
    return FieldRecord(handle, admits=FREE, attempts=list(attempts))
