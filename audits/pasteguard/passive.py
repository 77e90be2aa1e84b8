"""Looking without acting: what markup, styles and handlers tell by themselves.

The judging is the restrictions' own ``passive.js``, pure functions that an extension runs as well.
Here they run in an empty page of ours; nothing is called in the page that is audited.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from pasteguard import probe, restrictions
from pasteguard.browsers import RunningBrowser
from pasteguard.evidence import Listener, Proof, Verdict
from pasteguard.fields import FieldHandle, take_inventory
from pasteguard.handlers import listeners_above
from pasteguard.model import Effect, EvidenceKind, Message, Outcome
from pasteguard.reading import find_drawings, find_questions
from pasteguard.visit import Visit
from pasteguard.witness import Witness

Verdicts = dict[str, dict[str | None, Verdict]]


@dataclass(frozen=True, slots=True)
class PassiveLook:
    """What looking alone found: the fields, and verdicts by restriction and field key."""

    handles: list[FieldHandle]
    verdicts: Verdicts


async def look_only(visit: Visit, running: RunningBrowser) -> PassiveLook:
    """Takes the inventory of a visited page and judges from it alone."""
    handles = await take_inventory(visit)
    witness = Witness(visit)
    await witness.begin(may_stop=False)
    listeners: dict[str | None, tuple[Listener, ...]] = {
        handle.key: await listeners_above(visit, witness, handle.frame, "fieldPath", handle.index)
        for handle in handles
    }
    top = (await visit.frames())[0]
    page = await _page_evidence(visit)
    listeners[None] = await listeners_above(visit, witness, top, "bodyPath", 0)
    evidence = {
        "fields": [
            {
                "key": handle.key,
                "facts": asdict(handle.facts),
                "listeners": [asdict(listener) for listener in listeners[handle.key]],
            }
            for handle in handles
        ],
        "page": {**page, "listeners": [asdict(listener) for listener in listeners[None]]},
    }
    return PassiveLook(handles, _verdicts(await judge_apart(running, evidence), listeners))


async def _page_evidence(visit: Visit) -> dict[str, Any]:
    texts = []
    questions = await find_questions(visit)
    for question in questions:
        style = await visit.ask(question.frame, "selectionStyle", question.index)
        texts.append(
            {
                "style": style["userSelect"],
                "invisible": style["isInvisible"],
                "html": question.html,
            }
        )
    return {"texts": texts, "drawings": list(await find_drawings(visit))}


@cache
def judges_source() -> str:
    """The passive judges of all restrictions as one script; ends in their table."""
    parts = [(files(probe) / "passive.js").read_text(encoding="utf-8")]
    for folder in sorted(files(restrictions).iterdir(), key=lambda entry: entry.name):
        script = folder / "passive.js"
        if script.is_file():
            parts.append(script.read_text(encoding="utf-8"))
    return "\n".join(parts)


JUDGE_ALL = """
const verdicts = [];
for (const [restriction, judge] of Object.entries(passiveJudges)) {
  if (judge.page) verdicts.push({ restriction, key: null, verdict: judge.page(evidence.page) });
  if (!judge.field) continue;
  for (const field of evidence.fields)
    verdicts.push({ restriction, key: field.key, verdict: judge.field(field) });
}
return verdicts;
"""


async def judge_apart(running: RunningBrowser, evidence: dict[str, Any]) -> list[dict[str, Any]]:
    """Runs the judges over evidence in an empty page of ours."""
    page, context_id = await running.new_page()
    try:
        found: list[dict[str, Any]] = await page.evaluate(
            f"evidence => {{ {judges_source()} {JUDGE_ALL} }}", evidence
        )
        return found
    finally:
        await running.close_context(context_id)


def _verdicts(
    found: list[dict[str, Any]], listeners: dict[str | None, tuple[Listener, ...]]
) -> Verdicts:
    verdicts: Verdicts = {}
    for entry in found:
        key = entry["key"]
        verdict = _verdict(entry["verdict"], listeners.get(key, ()))
        verdicts.setdefault(entry["restriction"], {})[key] = verdict
    return verdicts


def _verdict(entry: dict[str, Any], listeners: tuple[Listener, ...]) -> Verdict:
    return Verdict(
        outcome=Outcome(entry["outcome"]),
        summary=_message(entry["summary"]),
        effects=tuple(Effect(effect) for effect in entry["effects"]),
        reason=_message(entry["reason"]) if entry["reason"] else None,
        proofs=tuple(_proof(proof, listeners) for proof in entry["proofs"]),
    )


def _message(entry: dict[str, Any]) -> Message:
    return Message(entry["id"], entry.get("values") or {})


def _proof(entry: dict[str, Any], listeners: tuple[Listener, ...]) -> Proof:
    number = entry["listener"]
    listener = listeners[number] if number is not None else None
    return Proof(
        EvidenceKind(entry["kind"]),
        _message(entry["detail"]),
        entry["mechanism"],
        source=listener.source if listener else None,
        code=_short(entry["code"]),
    )


def _short(code: str | None) -> str | None:
    if code is None:
        return None
    joined = " ".join(code.split())
    return joined if len(joined) <= 200 else f"{joined[:199]}…"
