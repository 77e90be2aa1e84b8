"""What a page did about an act: pure functions over observations, shared by the judges.

Watching is proved by its consequence. What the page does as well where nothing is done to it is
taken away first; a listener alone proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Final
from urllib.parse import urlsplit

from pasteguard.evidence import Listener, Proof, Verdict
from pasteguard.judging import unclear
from pasteguard.layers import words_of
from pasteguard.model import Effect, EvidenceKind, Message, Outcome
from pasteguard.observation import (
    FLUSH,
    OPEN,
    QUIET,
    QUIET_IN_FRAMES,
    SUBMIT,
    Conduct,
    Observation,
    PageState,
)
from pasteguard.redact import redact_url
from pasteguard.sent import Sent, recipient
from pasteguard.telltale import carried

CHANGING: Final = frozenset({"POST", "PUT", "PATCH", "DELETE", "SEND"})
SAID_LIMIT: Final = 160
SAID_LEAST: Final = 6
"""A shorter line is a button's new label, not a message."""
COUNT: Final = re.compile(
    r"\d+\s*(?:/|of|out of)\s*\d+|\d+\s*回|あと\s*\d+"
    r"|\d+\s*(?:warnings?|strikes?|violations?|times?)\b"
    r"|\b(?:warnings?|strikes?|violations?|attempts?|switches)\b\D{0,12}\d+",
    re.IGNORECASE,
)
SIZE: Final = re.compile(
    r"window|screen|resiz|maximi[sz]|full size|dev(?:eloper)? ?tools?|not allowed|warning|violation"
    r"|ウィンドウ|画面|サイズ|最大化|開発者|警告|違反|許可",
    re.IGNORECASE,
)
FRAMES: Final = "frames"
"""The label of what was observed in real time, for pages that measure their frames."""
CONTEXT: Final = 24
"""So many characters around a telling word show what was recorded."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """What came of one act beyond what the page does anyway.

    ``standing`` says how a field stands after the act that was open before it, ``away`` how it
    stood only while the person was away. ``saves``: a draft was saved, which is a good thing.
    """

    observation: Observation
    sent: tuple[Sent, ...] = ()
    said: tuple[str, ...] = ()
    stored: tuple[str, ...] = ()
    standing: str | None = None
    away: str | None = None
    emptied: bool = False
    saves: bool = False

    @property
    def submits(self) -> bool:
        """Whether the answers were handed in."""
        return any(sent.kind == "form" for sent in self.sent)

    @property
    def punishes(self) -> bool:
        """Whether the act costs the person the test, or a part of it."""
        seen = self.observation
        is_gone = seen.ended in ("navigated", "closed", "crashed")
        return bool(is_gone or self.standing or self.emptied or self.submits)

    @property
    def effects(self) -> tuple[Effect, ...]:
        """In the order of ``Effect``."""
        found = []
        if self.away and not self.standing:
            found.append(Effect.BLOCKS)
        if self.sent or self.stored:
            found.append(Effect.RECORDS)
        if self.said or self.observation.dialogs:
            found.append(Effect.WARNS)
        if self.punishes:
            found.append(Effect.PUNISHES)
        return tuple(found)


def said_words(reaction: Reaction) -> list[str]:
    """What the page said about the act: dialogs first."""
    return [text[:SAID_LIMIT] for text in (*reaction.observation.dialogs, *reaction.said)]


def pattern_of(line: str) -> str:
    """A line with its numbers left out: what a clock shows is one pattern."""
    return re.sub(r"[0-9０-９]+", "#", line)


def changed_lines(states: Sequence[PageState]) -> set[str]:
    """Patterns of lines that came or went between any two of the states."""
    found: set[str] = set()
    for one, other in pairwise(states):
        found |= {pattern_of(line) for line in set(one.lines) ^ set(other.lines)}
    return found


def request_pattern(sent: Sent) -> tuple[str, str, str]:
    """What makes two requests the same in kind: method, host and path without numbers."""
    parts = urlsplit(sent.url)
    return sent.method, parts.netloc, re.sub(r"[0-9a-f]{8,}|\d+", "#", parts.path)


def reaction_of(conduct: Conduct, observation: Observation, words: re.Pattern[str]) -> Reaction:
    """What the page did about one act; ``words`` tell what it would call it in a log."""
    quiet = conduct.of(QUIET_IN_FRAMES if observation.label == FRAMES else QUIET)
    anyway = {request_pattern(sent) for seen in quiet for sent in seen.sent}
    usual = {s for seen in quiet for sent in seen.sent for s in _snippets(sent, words, conduct)}
    clocks = set().union(*(changed_lines(seen.states) for seen in quiet))
    volatile = {key for seen in quiet for key in _stored_changes(seen.states)}
    before, after = observation.before, observation.after
    known = set(before.lines)
    stored = [key for key in _stored_changes(observation.states) if key not in volatile]
    drafts = [key for key in stored if _is_draft(_stored_text(observation, key), conduct)]
    said = tuple(
        line
        for state in observation.states[1:]
        for line in state.lines
        if line not in known
        and pattern_of(line) not in clocks
        and (len(line) >= SAID_LEAST or COUNT.search(line))
    )
    return Reaction(
        observation,
        sent=tuple(
            sent
            for sent in observation.sent
            if _is_telling(
                sent, words, conduct, is_usual=request_pattern(sent) in anyway, usual=usual
            )
        ),
        said=tuple(dict.fromkeys(said)),
        stored=tuple(key for key in stored if key not in drafts),
        standing=_lost_standing(before, after),
        away=_lost_standing(before, observation.during),
        emptied=_is_emptied(before, after),
        saves=bool(drafts) or any(_carries_draft(sent, conduct) for sent in observation.sent),
    )


def _without_layout(reaction: Reaction) -> Reaction:
    """The reaction without lines that came and went with another layout and speak of nothing."""
    after = reaction.observation.after
    stayed = set(after.lines) if after is not None else set()
    said = tuple(line for line in reaction.said if line in stayed or SIZE.search(line))
    return replace(reaction, said=said)


def told_in(sent: Sent, conduct: Conduct) -> str:
    """What a request says, apart from the address of the page itself and what lies beside it."""
    folder = conduct.url.partition("?")[0].rpartition("/")[0]
    if sent.kind == "document" and not sent.url.partition("?")[2]:
        return ""
    url = sent.url.replace(folder, "", 1) if folder and sent.url.startswith(folder) else sent.url
    return words_of(replace(sent, url=url if "://" in url else f"https://page{url}"))


def _is_telling(
    sent: Sent,
    words: re.Pattern[str],
    conduct: Conduct,
    *,
    is_usual: bool,
    usual: Container[str],
) -> bool:
    """Whether a request that followed an act tells of it.

    A draft that is saved, or something read anew on coming back, does not.
    """
    if any(snippet not in usual for snippet in _snippets(sent, words, conduct)):
        return True
    if is_usual or sent.kind == "document":
        return False
    if sent.kind == "form":
        return True
    if _carries_draft(sent, conduct):
        return False
    is_foreign = recipient(sent, conduct.url)[1]
    return sent.method in CHANGING or (is_foreign and "?" in sent.url)


def _carries_draft(sent: Sent, conduct: Conduct) -> bool:
    return any(carried(text, sent) for text in (conduct.typed, conduct.pasted) if text)


def _stored_changes(states: Sequence[PageState]) -> list[str]:
    found: list[str] = []
    for one, other in pairwise(states):
        found += [key for key, text in other.stored.items() if one.stored.get(key) != text]
    return list(dict.fromkeys(found))


def _stored_text(observation: Observation, key: str) -> str:
    return next((s.stored[key] for s in reversed(observation.states) if key in s.stored), "")


def _is_draft(text: str, conduct: Conduct) -> bool:
    return any(wanted and wanted in text for wanted in (conduct.typed, conduct.pasted))


def _lost_standing(before: PageState, after: PageState | None) -> str | None:
    if after is None:
        return None
    for key, state in before.fields.items():
        now = after.fields.get(key)
        if state.standing == OPEN and now is not None and now.standing != OPEN:
            return now.standing
    return None


def _is_emptied(before: PageState, after: PageState | None) -> bool:
    if after is None:
        return False
    return any(
        state.text.strip() and key in after.fields and not after.fields[key].text.strip()
        for key, state in before.fields.items()
    )


def is_destructive(observation: Observation) -> bool:
    """Whether the page is not as it was: gone, locked, or emptied."""
    before, after = observation.before, observation.after
    return bool(observation.ended or _lost_standing(before, after) or _is_emptied(before, after))


def has_followed(conduct: Conduct, observation: Observation) -> bool:
    """Whether anything came of an act, by whatever name."""
    return bool(reaction_of(conduct, observation, compiled("$^")).effects)


def late_records(
    conduct: Conduct, words: re.Pattern[str], *, is_controlled: bool = True
) -> list[tuple[Sent, str]]:
    """What was sent later that names the act, and is not sent where the act was not done.

    With each request comes the telling piece of it. ``is_controlled``: the visit without acts
    counts; it does not for what is done while writing, which it does as well.
    """
    usual = {
        snippet
        for seen in (conduct.control or () if is_controlled else ())
        for sent in seen.sent
        for snippet in _snippets(sent, words, conduct)
    }
    found = []
    for seen in conduct.of(FLUSH, SUBMIT):
        for sent in seen.sent:
            fresh = [s for s in _snippets(sent, words, conduct) if s not in usual]
            if fresh:
                found.append((sent, fresh[0]))
    return found


def _snippets(sent: Sent, words: re.Pattern[str], conduct: Conduct) -> list[str]:
    text = told_in(sent, conduct)
    return [
        " ".join(text[max(0, m.start() - CONTEXT) : m.end() + CONTEXT].split())
        for m in words.finditer(text)
    ]


@cache
def compiled(words: str) -> re.Pattern[str]:
    """A vocabulary as a pattern that knows no case."""
    return re.compile(words, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Watched:
    """A restriction that is judged by what followed an act.

    ``types`` are events by which a page would notice it, ``words`` what a log would call it.
    ``harmless_listeners``: handlers of these events are common and mean nothing by themselves.
    ``moves_layout``: the act itself may show other lines for as long as it lasts.
    """

    restriction: str
    acts: tuple[str, ...]
    types: tuple[str, ...]
    words: str
    polled: str = "script"
    harmless_listeners: bool = False
    moves_layout: bool = False


def judge_reaction(watched: Watched, conduct: Conduct) -> Verdict:
    """Restricted where something followed the act; unclear where the page only listens."""
    restriction, words = watched.restriction, compiled(watched.words)
    seen = conduct.of(*watched.acts)
    if not seen:
        return unclear(restriction, Message("reason.not-tried"))
    reactions = [reaction_of(conduct, observation, words) for observation in seen]
    if watched.moves_layout:
        reactions = [_without_layout(reaction) for reaction in reactions]
    telling = [reaction for reaction in reactions if reaction.effects]
    late = late_records(conduct, words)
    listeners = [entry for entry in conduct.listeners if entry.type in watched.types]
    if telling or late:
        return _restricted(watched, telling, late, listeners, conduct)
    if all(observation.ended for observation in seen):
        return unclear(restriction, Message("reason.unseen", {"why": f"@ended.{seen[-1].ended}"}))
    listening = listener_unclear(restriction, conduct, watched.types)
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


def listener_unclear(restriction: str, conduct: Conduct, types: Sequence[str]) -> Verdict | None:
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
    for text in (*seen.dialogs, *reaction.said)[:2]:
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


def sent_proof(sent: Sent, conduct: Conduct, act: str, mechanism: str | None) -> Proof:
    """Something left the page because of an act: to whom, and from which line."""
    host, is_foreign = recipient(sent, conduct.url)
    return Proof(
        EvidenceKind.EXERCISED,
        Message(
            "proof.act-sent.third" if is_foreign else "proof.act-sent",
            {"act": act, "host": host},
        ),
        mechanism_of(sent) if mechanism in (None, "request") else mechanism,
        source=sent.source,
        request=f"{sent.method} {redact_url(sent.url)}",
    )


def mechanism_of(sent: Sent) -> str:
    """How something left: ``request``, ``beacon`` or ``websocket``."""
    return sent.kind if sent.kind in ("beacon", "websocket") else "request"


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
    texts = [t for r in telling for t in (*r.observation.dialogs, *r.said)]
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
