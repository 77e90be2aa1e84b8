"""The verdict on watching, with its proofs: restricted by what followed an act.

Watching is proved by its consequence. What the page does as well where nothing is done to it is
taken away first; a listener alone proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pasteguard.artifacts.fields import Listener
from pasteguard.artifacts.libraries import is_library
from pasteguard.artifacts.page_states import FULLSCREEN, LEFT_FULLSCREEN, Conduct, Observation
from pasteguard.artifacts.redaction import redact_url
from pasteguard.artifacts.requests import Sent, recipient
from pasteguard.judge.attempts import SAID_LIMIT, unclear
from pasteguard.judge.own_changes import pattern_of
from pasteguard.judge.reactions import COUNT, FRAMES, Reaction, reaction_of
from pasteguard.judge.request_reading import (
    compiled,
    is_telling,
    late_records,
    request_pattern,
    sent_proof,
    snippets,
)
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

SIZE: Final = re.compile(
    r"window|screen|resiz|maximi[sz]|full size|dev(?:eloper)? ?tools?|not allowed|warning|violation"
    r"|ウィンドウ|画面|サイズ|最大化|開発者|警告|違反|許可",
    re.IGNORECASE,
)
FOCUS_LOST: Final = (
    r"\bblur|_blur|focus[ _-]?(?:lost|loss|out|leave)|(?:lost|lose|left)[ _-]?focus|unfocus|defocus"
    r"|window[ _-]?(?:switch|leave|blur|exit)|フォーカス"
)
"""What a log calls it that a window lost the focus."""


def _without_layout(reaction: Reaction) -> Reaction:
    """The reaction without lines that came and went with another layout and speak of nothing."""
    after = reaction.observation.after
    stayed = set(after.lines) if after is not None else set()
    said = tuple(line for line in reaction.said if line in stayed or SIZE.search(line))
    return replace(reaction, said=said)


@dataclass(frozen=True, slots=True)
class Watched:
    """A restriction that is judged by what followed an act.

    ``types`` are events by which a page would notice it, ``words`` what a log would call it.
    ``harmless_listeners``: handlers of these events are common and mean nothing by themselves.
    ``moves_layout``: the act itself may show other lines for as long as it lasts.
    ``ends_fullscreen``: those of the acts that leave full screen, which is another restriction.
    """

    restriction: str
    acts: tuple[str, ...]
    types: tuple[str, ...]
    words: str
    polled: str = "script"
    harmless_listeners: bool = False
    moves_layout: bool = False
    ends_fullscreen: tuple[str, ...] = ()


def judge_reaction(watched: Watched, conduct: Conduct) -> Verdict:
    """Restricted where something followed the act; unclear where the page only listens."""
    restriction, words = watched.restriction, compiled(watched.words)
    tried = conduct.of(*watched.acts)
    if not tried:
        return unclear(Message("reason.not-tried"))
    seen = [each for each in tried if not _was_in_fullscreen(watched, each)]
    followed = [reaction_of(conduct, observation, words) for observation in seen]
    if watched.moves_layout:
        followed = [_without_layout(reaction) for reaction in followed]
    reactions = [_apart_from_fullscreen(watched, each, conduct, words) for each in followed]
    is_told_apart = len(seen) == len(tried) and all(
        bool(one.effects) == bool(other.effects)
        for one, other in zip(followed, reactions, strict=True)
    )
    telling = [reaction for reaction in reactions if reaction.effects]
    late = late_records(conduct, words)
    if conduct.lacks_control and (telling or late):
        # Words and requests may come by themselves; a page that is locked was locked.
        telling, late = [r for r in telling if r.punishes or r.away], []
        if not telling:
            return unclear(Message("reason.not-tried"))
    listeners = sorted(
        (entry for entry in conduct.listeners if entry.type in watched.types), key=_is_of_library
    )
    if telling or late:
        return _restricted(watched, telling, late, listeners, conduct)
    if not is_told_apart:
        return unclear(Message("reason.leaves-fullscreen"))
    if all(observation.ended for observation in seen):
        return unclear(Message("reason.unseen", {"why": f"@ended.{seen[-1].ended}"}))
    listening = listener_unclear(conduct, watched.types)
    saves = any(reaction.saves for reaction in reactions)
    if listening is not None and not watched.harmless_listeners and not saves:
        return listening
    return Verdict(
        Outcome.ALLOWED,
        Message("judge.conduct.allowed", {"act": act_of(restriction)}),
        proofs=(
            Proof(
                EvidenceKind.EXERCISED,
                Message(
                    "proof.conduct.saves" if saves else "proof.conduct.quiet",
                    {"act": act_of(restriction)},
                ),
            ),
        ),
    )


def _was_in_fullscreen(watched: Watched, seen: Observation) -> bool:
    """Whether the act left full screen, too: what followed may have followed from that."""
    return seen.act in watched.ends_fullscreen and seen.before.fullscreen


def _apart_from_fullscreen(
    watched: Watched, reaction: Reaction, conduct: Conduct, words: re.Pattern[str]
) -> Reaction:
    """The reaction without what follows from leaving full screen as well."""
    seen, left = reaction.observation, conduct.of(FULLSCREEN)
    if seen.act not in watched.ends_fullscreen or not left:
        return reaction
    texts = {pattern_of(text) for each in left for text in (*each.new_lines, *each.dialogs)}
    requests = {request_pattern(sent) for each in left for sent in each.sent}
    usual = {s for each in left for sent in each.sent for s in snippets(sent, words, conduct)}
    apart = replace(
        reaction,
        said=tuple(text for text in reaction.said if pattern_of(text) not in texts),
        dialogs=tuple(text for text in reaction.dialogs if pattern_of(text) not in texts),
        sent=tuple(
            sent
            for sent in reaction.sent
            if is_telling(
                sent, words, conduct, is_usual=request_pattern(sent) in requests, usual=usual
            )
        ),
    )
    if seen.label != LEFT_FULLSCREEN:
        return apart
    # A page may give some time to come back before it locks.
    sent = tuple(sent for sent in apart.sent if sent.kind != "form")
    still = replace(seen, ended=None)
    return replace(apart, observation=still, sent=sent, standing=None, emptied=False)


def listener_unclear(conduct: Conduct, types: Sequence[str]) -> Verdict | None:
    """Unclear where the page listens to one of the events; None where it does not."""
    listener = next((entry for entry in conduct.listeners if entry.type in types), None)
    if listener is None:
        return None
    return Verdict(
        Outcome.UNCLEAR,
        Message("judge.unclear"),
        reason=Message("reason.listens", {"event": listener.type}),
        proofs=(_listener_proof(listener),),
    )


def _is_of_library(listener: Listener) -> bool:
    """Whether a library listens, for whoever asked it to: the page's own code tells more."""
    source = listener.source
    return source is not None and is_library((source.original or source).url)


def act_of(restriction: str) -> str:
    """The name of what a person does, as a message's value."""
    return f"@deed.{restriction}"


def _listener_proof(listener: Listener) -> Proof:
    return Proof(
        EvidenceKind.INFERRED,
        Message("proof.listens", {"event": listener.type}),
        listener.type,
        source=listener.source,
        code=listener.code,
    )


def _restricted(
    watched: Watched,
    telling: Sequence[Reaction],
    late: Sequence[tuple[Sent, str]],
    listeners: Sequence[Listener],
    conduct: Conduct,
) -> Verdict:
    effects = {effect for reaction in telling for effect in reaction.effects}
    if late:
        effects.add(Effect.RECORDS)
    in_frames = bool(telling) and all(r.observation.label == FRAMES for r in telling)
    mechanism = listeners[0].type if listeners else watched.polled
    mechanism = "frame-gap" if in_frames else mechanism
    proofs = [
        proof for reaction in telling for proof in _proofs_of(watched, reaction, mechanism, conduct)
    ]
    proofs += [_late_proof(sent, piece, conduct) for sent, piece in late[:2]]
    proofs = list({(p.detail.id, str(p.detail.values)): p for p in proofs}.values())[:6]
    if listeners:
        listener = listeners[0]
        first = proofs[0]
        proofs[0] = Proof(
            first.kind,
            first.detail,
            mechanism,
            source=listener.source,
            code=_short(listener.code),
            request=first.request,
        )
    strongest = "punished" if Effect.PUNISHES in effects else "noticed"
    return Verdict(
        Outcome.RESTRICTED,
        Message(f"judge.conduct.{strongest}", {"act": act_of(watched.restriction)}),
        effects=tuple(sorted(effects, key=list(Effect).index)),
        consequence=_consequence(telling, late),
        proofs=tuple(proofs),
    )


def _short(code: str | None) -> str | None:
    joined = " ".join((code or "").split())
    return joined if len(joined) <= SAID_LIMIT else f"{joined[: SAID_LIMIT - 1]}…"


def _proofs_of(
    watched: Watched, reaction: Reaction, mechanism: str, conduct: Conduct
) -> Iterable[Proof]:
    act = act_of(watched.restriction)
    seen = reaction.observation
    if reaction.punishes:
        yield Proof(
            EvidenceKind.EXERCISED,
            Message(
                "proof.act-punished",
                {"act": act, "what": f"@{punishment_of(reaction).id}", "number": seen.number},
            ),
            mechanism,
        )
    for text in (*reaction.dialogs, *reaction.said)[:2]:
        yield Proof(
            EvidenceKind.EXERCISED,
            Message("proof.act-said", {"act": act, "text": text[:SAID_LIMIT]}),
            mechanism,
        )
    for sent in reaction.sent[:2]:
        yield sent_proof(sent, conduct, act, mechanism)
    for key in reaction.stored[:1]:
        yield Proof(
            EvidenceKind.EXERCISED,
            Message("proof.act-stored", {"act": act, "place": _place(key)}),
            "storage",
        )
    if reaction.away and not reaction.standing:
        yield Proof(
            EvidenceKind.EXERCISED,
            Message("proof.act-hid", {"act": act}),
            mechanism,
        )


def _late_proof(sent: Sent, piece: str, conduct: Conduct) -> Proof:
    host, _ = recipient(sent, conduct.url)
    return Proof(
        EvidenceKind.EXERCISED,
        Message("proof.sent-later", {"host": host, "piece": piece[:80]}),
        "request",
        source=sent.source,
        request=f"{sent.method} {redact_url(sent.url)}",
    )


def _place(key: str) -> str:
    place, _, name = key.partition(":")
    return (
        f"{({'local': 'localStorage', 'session': 'sessionStorage'}).get(place, 'IndexedDB')} {name}"
    )


def punishment_of(reaction: Reaction) -> Message:
    """What an act cost, in words."""
    seen = reaction.observation
    if reaction.submits:
        return Message("consequence.submitted")
    if seen.ended in ("navigated", "closed", "crashed"):
        return Message(f"consequence.{seen.ended}")
    if reaction.emptied:
        return Message("consequence.emptied")
    return Message("consequence.locked")


def _consequence(telling: Sequence[Reaction], late: Sequence[tuple[Sent, str]]) -> Message | None:
    """The worst that followed, or the count that the page shows."""
    texts = [t for r in telling for t in (*r.dialogs, *r.said)]
    counted = next((text for text in reversed(texts) if COUNT.search(text)), None)
    worst = next((reaction for reaction in telling if reaction.punishes), None)
    if worst is not None:
        number = worst.observation.number
        if counted:
            values: dict[str, str | int] = {
                "what": f"@{punishment_of(worst).id}",
                "number": number,
                "text": counted[:SAID_LIMIT],
            }
            return Message("consequence.counted", values)
        if number > 1:
            return Message(
                "consequence.after", {"what": f"@{punishment_of(worst).id}", "number": number}
            )
        return punishment_of(worst)
    if texts:
        return Message("consequence.said", {"text": (counted or texts[0])[:SAID_LIMIT]})
    return Message("consequence.recorded") if telling or late else None
