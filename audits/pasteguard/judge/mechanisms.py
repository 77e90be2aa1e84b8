"""How a page lost or changed a text: by an act's events, its timeline and the code seen at work."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.fields import Attempt, Blame, FieldFacts
from pasteguard.judge.attempts import CANCELLERS, EDITORS, Fate, fate_of, kept_for_ms
from pasteguard.judge.canaries import squash

SAME_TASK_MS: Final = 60.0
"""Text gone this soon after it came was taken back by the handler of its own event."""
WRITERS: Final = frozenset(
    {"set value", "setRangeText", "set innerHTML", "set textContent", "set innerText", "remove",
     "removeChild", "replaceChildren", "execCommand", "deleteContents", "deleteFromDocument",
     "replaceWith", "set nodeValue", "set data"}
)  # fmt: skip
VALUE_WRITERS: Final = frozenset({"set value", "setRangeText"})
CLIPBOARD_WRITERS: Final = frozenset({"setData", "clearData", "writeText", "write", "execCommand"})


def cancelled_events(attempt: Attempt, *types: str) -> list[str]:
    """Which of these event types the page cancelled during the act."""
    return [event.type for event in attempt.events if event.cancelled and event.type in types]


def mechanism_of(attempt: Attempt, facts: FieldFacts) -> str | None:
    """How the page did it, as far as the act's events, timeline and code show."""
    if attempt.disturbance is not None:
        return "script"
    if attempt.act.startswith("compose") and not cancelled_events(
        attempt, "beforeinput", "keydown"
    ):
        return "composition"
    if fate_of(attempt) is Fate.TAKEN_BACK:
        return _taking_back(attempt)
    if _clipboard_changed(attempt):
        return "clipboard-write"
    keys = [
        e
        for e in attempt.events
        if e.type == "keydown" and e.cancelled and e.key not in ("Control", "Meta", "Shift")
    ]
    others = cancelled_events(attempt, "paste", "copy", "cut", "drop", "dragover", "dragenter")
    if others:
        if facts.kind in EDITORS:
            return "editor"
        return {"dragover": "drag-event", "dragenter": "drag-event"}.get(
            others[0], f"{others[0]}-event"
        )
    if keys:
        return "editor" if facts.kind in EDITORS and not _stops_keys(attempt) else "keydown"
    if cancelled_events(attempt, "beforeinput"):
        return "editor" if facts.kind in EDITORS else "beforeinput"
    return _without_cancel(attempt, facts)


def _clipboard_changed(attempt: Attempt) -> bool:
    """Whether what was to be pasted was gone from the clipboard, with no event cancelled."""
    return (
        attempt.canary is not None
        and attempt.clipboard is not None
        and not cancelled_events(attempt, "paste")
        and squash(attempt.clipboard) != squash(attempt.canary.text)
    )


def _stops_keys(attempt: Attempt) -> bool:
    return not any(event.type in ("paste", "beforeinput", "input") for event in attempt.events)


def _taking_back(attempt: Attempt) -> str:
    writers = [blame for blame in attempt.blame if blame.called in WRITERS]
    starters = " ".join(blame.started_by or "" for blame in writers)
    if "MutationObserver" in starters:
        return "mutation"
    if writers:
        return "timer" if starters.strip() else "input-revert"
    kept = kept_for_ms(attempt)
    return "timer" if kept is not None and kept > SAME_TASK_MS else "input-revert"


def _without_cancel(attempt: Attempt, facts: FieldFacts) -> str | None:
    if any(event.type == "input" for event in attempt.events) and facts.kind not in EDITORS:
        return "input-revert"
    if (
        facts.readonly
        or facts.boxes
        or (facts.maxlength is not None and fate_of(attempt) is Fate.PART)
    ):
        return "attribute"
    return "editor" if facts.kind in EDITORS else "script"


def blame_for(attempt: Attempt, mechanism: str | None) -> Blame | None:
    """The code that did it, among all that was seen at work during the act."""
    wanted = (
        WRITERS
        if mechanism in ("input-revert", "timer", "mutation", "composition")
        else CLIPBOARD_WRITERS
        if mechanism == "clipboard-write"
        else CANCELLERS
    )
    seen = [blame for blame in attempt.blame if blame.called in wanted]
    # A word counter writes to the page as well: who wrote to the field itself comes first.
    seen.sort(key=lambda blame: blame.called not in VALUE_WRITERS)
    if seen or mechanism != "editor":
        return next(iter(seen), None)
    return next(iter(attempt.blame), None)


def mechanism_of_taking(attempt: Attempt, facts: FieldFacts, state: str) -> str | None:
    """How copying or cutting was stopped or changed; ``state`` is what the clipboard showed."""
    if cancelled_events(attempt, "copy", "cut"):
        return (
            "editor"
            if facts.kind in EDITORS
            else f"{cancelled_events(attempt, 'copy', 'cut')[0]}-event"
        )
    if [
        e for e in attempt.events if e.type == "keydown" and e.cancelled and e.key.lower() in "cxa"
    ]:
        return "keydown"
    if cancelled_events(attempt, "beforeinput"):
        return "beforeinput"
    if state in ("changed", "emptied"):
        return "clipboard-write"
    return "input-revert" if state == "stayed" else "script"
