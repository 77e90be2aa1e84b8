"""A unique text is typed key by key, and looked for in everything that leaves the page."""

from __future__ import annotations

import base64
import re
from contextlib import suppress
from itertools import pairwise
from typing import Final
from urllib.parse import unquote

from pasteguard.artifacts.page_states import (
    QUIET,
    SUBMIT,
    WRITE,
    Conduct,
    Observation,
    Phase,
)
from pasteguard.artifacts.requests import Sent
from pasteguard.judge.attempts import unclear
from pasteguard.judge.keystroke_streams import pieces
from pasteguard.judge.payload_decoding import words_of
from pasteguard.judge.reaction_verdicts import listener_unclear
from pasteguard.judge.request_reading import CHANGING, mechanism_of, request_pattern, sent_proof
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

LISTENED: Final = ("keydown", "keyup", "keypress")

RUN: Final = 4
VALUES: Final = 4000
PARTS: Final = 3
EACH_KEY: Final = 0.6
"""Requests for more than so many of the keys leave with every key, whatever is in them."""
WHOLE: Final = 0.6
"""A request with more of the text than this is a draft."""
NEEDS: Final = frozenset({Phase.WRITE, Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where single keys leave the page, now or later; a draft that is saved is none."""
    written = [
        seen
        for seen in conduct.of(WRITE)
        if _is_in_field(seen, conduct) or any(sent.body for sent in seen.sent)
    ]
    if not written:
        return unclear(Message("reason.nothing-typed"))
    sent = [s for seen in (*written[:1], *conduct.later(WRITE)) for s in seen.sent]
    found = pieces(conduct.typed, sent)
    style, count, teller = _recorded(conduct.typed, sent)
    if style is None:
        style, count, teller = _with_each_key(conduct, written[0])
    if style is not None and teller is not None:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.keystroke-log.restricted"),
            effects=(Effect.RECORDS,),
            consequence=Message("consequence.recorded"),
            proofs=(
                Proof(
                    EvidenceKind.EXERCISED,
                    Message(f"proof.keystroke-log.{style}", {"count": count}),
                    mechanism_of(teller),
                    source=teller.source,
                ),
                sent_proof(teller, conduct, "@deed.keystroke-log", "request"),
            ),
        )
    if not any(_is_in_field(seen, conduct) for seen in written):
        return unclear(Message("reason.nothing-typed"))
    listening = listener_unclear(conduct, LISTENED)
    if listening is not None and not conduct.of(SUBMIT):
        return listening
    saved = found.style == "whole"
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.keystroke-log.allowed"),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message("proof.keystroke-log.saved" if saved else "proof.keystroke-log.none"),
            ),
        ),
    )


def _recorded(typed: str, sent: list[Sent]) -> tuple[str | None, int, Sent | None]:
    """How keys leave, in how many requests, and one that shows it; None where they do not."""
    found = pieces(typed, sent)
    if found.style in ("keys", "growing"):
        alone = next((s for s in sent if pieces(typed, [s]).style == "keys"), None)
        return found.style, found.count, alone or next((s for s in sent if s.body), sent[0])
    parts = [s for s in sent if 0 < _share(typed, s) < WHOLE]
    if _are_parts(typed, parts):
        return "parts", len(parts), parts[0]
    rhythm = next((s for s in sent if _has_rhythm(typed, s)), None)
    return ("rhythm", 1, rhythm) if rhythm is not None else (None, 0, None)


def _with_each_key(conduct: Conduct, written: Observation) -> tuple[str | None, int, Sent | None]:
    """Whether something leaves with about every key and not anyway: a length, a hash."""
    anyway = {request_pattern(sent) for seen in conduct.of(QUIET) for sent in seen.sent}
    kinds: dict[tuple[str, str, str], list[Sent]] = {}
    for sent in written.sent:
        if sent.method in CHANGING and (kind := request_pattern(sent)) not in anyway:
            kinds.setdefault(kind, []).append(sent)
    most = max(kinds.values(), key=len, default=[])
    if len(most) < EACH_KEY * len(conduct.typed):
        return None, 0, None
    return "each-key", len(most), most[0]


def _are_parts(typed: str, parts: list[Sent]) -> bool:
    """Whether a text left in parts: several of them, or one and the next with nothing in common."""
    if len(parts) < 2 or len({(s.url, s.body) for s in parts}) < 2:
        return False
    if len(parts) >= PARTS and len({(s.url, s.body) for s in parts}) >= PARTS:
        return True
    held = [_runs(typed, sent) for sent in parts]
    return any(
        len(one) >= 2 and len(other) >= 2 and not one & other for one, other in pairwise(held)
    )


def _runs(typed: str, sent: Sent) -> set[str]:
    words = f"{words_of(sent)} {_short_values(sent)}"
    runs = {typed[at : at + RUN] for at in range(len(typed) - RUN + 1)}
    return {run for run in runs if run in words}


def _share(typed: str, sent: Sent) -> float:
    """How much of the text's runs of four letters a request holds."""
    words = f"{words_of(sent)} {_short_values(sent)}"
    runs = [typed[at : at + RUN] for at in range(len(typed) - RUN + 1)]
    runs = [run for run in runs if " " not in run]
    return sum(run in words for run in runs) / max(1, len(runs))


def _short_values(sent: Sent) -> str:
    """Short base64 values of the address and the body, decoded: a few letters each."""
    text = unquote(sent.url) + sent.body[:VALUES].decode("ascii", "ignore")
    found = []
    for value in re.findall(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{4,24}={0,2}", text):
        padded = value.rstrip("=") + "=" * (-len(value.rstrip("=")) % 4)
        with suppress(ValueError):
            decoded = base64.urlsafe_b64decode(padded.replace("+", "-").replace("/", "_"))
            found.append(decoded.decode("utf-8", "ignore"))
    return " ".join(found)


def _has_rhythm(typed: str, sent: Sent) -> bool:
    """Whether a request lists about as many pauses as keys were pressed, all much alike."""
    for found in re.findall(
        r"\[((?:\s*\d+(?:\.\d+)?\s*,){8,}\s*\d+(?:\.\d+)?)\s*\]", words_of(sent)
    ):
        pauses = [float(number) for number in found.split(",")]
        if len(pauses) >= 0.7 * len(typed) and max(pauses[:20]) < 10_000:
            return True
    return False


def _is_in_field(seen: Observation, conduct: Conduct) -> bool:
    after = seen.after
    return after is not None and any(conduct.typed in each.text for each in after.fields.values())
