"""A page's conduct from literals: how it stood, what was done to it, what left it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any, Final

from pasteguard.artifacts.audit import GatheredAudit
from pasteguard.artifacts.fields import Listener
from pasteguard.artifacts.page_states import (
    OPEN,
    PRESS,
    QUIET,
    WRITE,
    Call,
    Conduct,
    FieldState,
    Observation,
    PageState,
)
from pasteguard.artifacts.requests import Sent
from pasteguard.artifacts.storage import decode, encode
from pasteguard.judge.artifact_redaction import without_secrets
from pasteguard.judge.verdict import Verdict
from pasteguard.model.report import Effect, Mode, Outcome, Page, Source
from tests.builders import GUARD, readable

PAGE: Final = "https://test.example/essay"
QUESTION: Final = "Describe a time when you had to change your mind about something."
HEADING: Final = "Question"
TYPED: Final = "takerubo mivoseki ranufeto"
PASTED: Final = "zopilane gudavemi sokurate"
FIELD: Final = "essay#1"
LINES: Final = (HEADING, QUESTION)


def state(
    *more: str,
    text: str = TYPED,
    standing: str = OPEN,
    stored: Mapping[str, str] | None = None,
    **changes: Any,
) -> PageState:
    """A page with a question and one field; ``more`` are lines that it shows below the question."""
    fields = {FIELD: FieldState(text, standing)}
    plain = PageState(0.0, 0.0, (*LINES, *more), stored=stored or {}, fields=fields)
    return replace(plain, **changes)


def sent(body: str = "", *, to: str = "/events", method: str = "POST", kind: str = "fetch") -> Sent:
    """A request to the page's own site, or to another where ``to`` is a whole address."""
    url = to if "://" in to else f"https://test.example{to}"
    return Sent(0.0, kind, method, url, body.encode(), source=GUARD)


def handed_in(body: str = "answer=" + TYPED) -> Sent:
    """The form as it leaves."""
    return sent(body, to="/answers", kind="form")


def seen(act: str, after: PageState | None = None, **changes: Any) -> Observation:
    """An act that changed nothing, or left the page as in ``after``."""
    return replace(Observation(act, 1, state(), after or state()), **changes)


def gone(act: str, why: str = "navigated", **changes: Any) -> Observation:
    """An act in which the visit ended."""
    return replace(seen(act), **{"after": None, "ended": why, **changes})


def quiet(*requests: Sent, after: PageState | None = None) -> Observation:
    """Nothing is done, while the page makes these requests."""
    return seen(QUIET, after, sent=requests)


def written(*requests: Sent) -> Observation:
    """The texts are typed and pasted, while the page makes these requests."""
    return seen(WRITE, state(text=f"{TYPED} {PASTED}"), before=state(text=""), sent=requests)


def pressed(button: str, *calls: Call, **changes: Any) -> Observation:
    """A button is pressed, and the page asks the browser for something."""
    return replace(seen(PRESS, calls=calls, label=button), **changes)


def call(name: str, detail: str = "") -> Call:
    """Something the page asks of the browser, from a known line."""
    return Call(name, detail, 0.0, GUARD)


def listener(type: str, source: Source | None = GUARD) -> Listener:
    """A handler of the page on its window."""
    return Listener(type, "window", 0, capture=False, passive=False, source=source, code="note()")


def conduct(*observations: Observation, **changes: Any) -> Conduct:
    """A page that was left in peace first, and then went through these."""
    plain = Conduct(PAGE, (quiet(), *observations), typed=TYPED, pasted=PASTED)
    return replace(plain, **changes)


def bare(*observations: Observation, **changes: Any) -> Conduct:
    """A page that went through these alone."""
    return replace(Conduct(PAGE, observations, typed=TYPED, pasted=PASTED), **changes)


def judged(restriction: str, page: Conduct) -> Verdict:
    """What the restriction's own judge says, once it could be said in every language.

    It says the same of what would be kept of the page.
    """
    name = restriction.replace("-", "_")
    module = import_module(f"pasteguard.restrictions.{name}.judge")
    verdict: Verdict = module.judge_conduct(page)
    assert module.judge_conduct(kept(page)) == verdict
    return readable(verdict)


def kept(page: Conduct) -> Conduct:
    """The conduct as it comes from a file."""
    asked = Page(PAGE, PAGE, "", 200, None)
    gathered = GatheredAudit(Mode.REHEARSAL, "", "2026-01-01T00:00:00Z", 0, "0", asked)
    file = encode(without_secrets(replace(gathered, conduct=page)))
    conduct = decode(file, "a file").conduct
    assert conduct is not None
    return conduct


def restricts(verdict: Verdict, effects: Sequence[Effect]) -> bool:
    """Whether the verdict is restricted with these effects and no other."""
    return verdict.outcome is Outcome.RESTRICTED and verdict.effects == tuple(effects)


def details(verdict: Verdict) -> list[str]:
    """The ids of what the verdict's proofs say."""
    return [proof.detail.id for proof in verdict.proofs]


def consequence(verdict: Verdict) -> str | None:
    """The id of the verdict's consequence."""
    return verdict.consequence.id if verdict.consequence else None
