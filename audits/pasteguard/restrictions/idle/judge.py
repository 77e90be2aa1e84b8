"""Nothing is done for twenty minutes of the page's time, and then the same with activity."""

from __future__ import annotations

import re
from typing import Final

from pasteguard.artifacts.page_states import ACTIVE, TIME, Conduct, Observation, Phase
from pasteguard.artifacts.redaction import redact_url
from pasteguard.artifacts.requests import recipient
from pasteguard.judge.attempts import SAID_LIMIT, unclear
from pasteguard.judge.own_changes import pattern_of
from pasteguard.judge.payload_decoding import words_of
from pasteguard.judge.permissions import asked
from pasteguard.judge.reaction_verdicts import punishment_of
from pasteguard.judge.reactions import reaction_of
from pasteguard.judge.request_reading import compiled
from pasteguard.judge.time_limits import acts, announced_end
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

NEEDS: Final = frozenset({Phase.TIME, Phase.PRESS})
WORDS: Final = (
    r"\bidle|inactiv|still (?:there|here|working)|are you (?:there|here)|no (?:activity|input)"
    r"|not (?:typed|moved|done)|haven.t|away from"
    r"|nothing (?:typed|done)|session (?:ends|expires|will)"
    r"|操作が(?:ない|なく|ありません|行われ)|無操作|離席|放置|席を|入力が(?:ない|ありません)"
    r"|いらっしゃ"
)
IDLE_MINUTES: Final = 20


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where doing nothing is recorded, remarked upon or punished."""
    passed = [seen for seen in conduct.of(TIME) if seen.label != "end"]
    if not passed:
        return unclear(Message("reason.not-tried"))
    detectors = asked(conduct, "IdleDetector.start")
    words = compiled(WORDS)
    for seen in passed:
        found = _noticed(conduct, seen, words)
        if found is not None:
            return found
    if detectors:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.idle.restricted"),
            effects=(Effect.RECORDS,),
            proofs=(
                Proof(
                    EvidenceKind.OBSERVED,
                    Message("proof.asked", {"call": "IdleDetector.start"}),
                    "api-call",
                    source=detectors[0].call.source,
                ),
            ),
        )
    minutes = min(IDLE_MINUTES, round(passed[-1].passed_ms / 60_000))
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.idle.allowed"),
        proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.idle.quiet", {"minutes": minutes})),),
    )


def _noticed(conduct: Conduct, seen: Observation, words: re.Pattern[str]) -> Verdict | None:
    minutes = round(seen.passed_ms / 60_000)
    shown = {pattern_of(line) for line in seen.before.lines}
    # A clock that says when the session ends says so all the time.
    lines = [line for line in seen.new_lines if pattern_of(line) not in shown]
    said = [text for text in (*seen.dialogs, *lines) if words.search(text)]
    sent = [s for s in seen.sent if words.search(words_of(s))]
    proofs = [
        Proof(
            EvidenceKind.EXERCISED,
            Message("proof.idle.said", {"minutes": minutes, "text": text[:SAID_LIMIT]}),
            "timer",
        )
        for text in said[:1]
    ]
    proofs += [
        Proof(
            EvidenceKind.EXERCISED,
            Message(
                "proof.idle.sent", {"minutes": minutes, "host": recipient(each, conduct.url)[0]}
            ),
            "timer",
            source=each.source,
            request=f"{each.method} {redact_url(each.url)}",
        )
        for each in sent[:1]
    ]
    effects = [Effect.RECORDS] if sent else []
    effects += [Effect.WARNS] if said else []
    active = conduct.of(ACTIVE)
    ends_only_idle = (
        acts(conduct, seen)
        and announced_end(conduct, seen) is None
        and bool(active)
        and not acts(conduct, active[-1])
    )
    consequence = Message("consequence.said", {"text": said[0][:SAID_LIMIT]}) if said else None
    if ends_only_idle or (proofs and acts(conduct, seen)):
        punishment = punishment_of(reaction_of(conduct, seen, words))
        values: dict[str, str | int] = {"minutes": minutes, "what": f"@{punishment.id}"}
        proofs.append(Proof(EvidenceKind.EXERCISED, Message("proof.idle.locked", values), "timer"))
        effects.append(Effect.PUNISHES)
        consequence = punishment
    if not proofs:
        return None
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.idle.restricted"),
        effects=tuple(effects),
        consequence=consequence,
        proofs=tuple(proofs),
    )
