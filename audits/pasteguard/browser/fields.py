"""The fields of a visited page: found in every frame and shadow root, and found again later."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any, Final

from pasteguard.artifacts.fields import FieldFacts
from pasteguard.artifacts.fingerprints import field_key
from pasteguard.browser.visit import Frame, ProbeFailed, Visit

ADOPT: Final = "function (root) { pasteguard.adoptShadowRoot(this, root); }"
GONE: Final = -1
PIERCE_LIMIT: Final = 30_000
"""Closed shadow roots are looked for in pages of at most this many elements."""


@dataclass(frozen=True, slots=True)
class FieldHandle:
    """A field of one visit. ``key`` names the same field in another visit of the page.

    ``index`` is its place among the fields of its frame, ``GONE`` where the page lost it.
    """

    frame: Frame
    index: int
    facts: FieldFacts
    key: str

    @property
    def is_there(self) -> bool:
        """Whether the page still has it, so that something can be done to it."""
        return self.index != GONE

    def gone(self) -> FieldHandle:
        """The same field once the page has lost it."""
        return replace(self, index=GONE)


async def take_inventory(visit: Visit) -> list[FieldHandle]:
    """All fields of the page in document order, its own before those of its frames.

    From then on the probe in each frame watches the fields' text.
    """
    frames = await visit.frames()
    await adopt_closed_roots(visit, frames)
    found: list[tuple[Frame, int, FieldFacts]] = []
    for frame in frames:
        try:
            described = await visit.ask(frame, "takeInventory") or []
        except ProbeFailed:
            continue
        found += [(frame, index, facts_of(entry)) for index, entry in enumerate(described)]
    return _with_keys(found)


async def take_new_fields(visit: Visit, known: list[FieldHandle]) -> list[FieldHandle]:
    """Fields that were not there at the inventory, such as one that came with a click."""
    found: list[tuple[Frame, int, FieldFacts]] = []
    for frame in await visit.frames():
        try:
            entries = await visit.ask(frame, "takeNewFields") or []
        except ProbeFailed:
            continue
        found += [(frame, entry["index"], facts_of(entry["field"])) for entry in entries]
    taken = Counter(field.key.rsplit("#", 1)[0] for field in known)
    return _with_keys(found, taken)


def _with_keys(
    found: list[tuple[Frame, int, FieldFacts]], taken: Counter[str] | None = None
) -> list[FieldHandle]:
    seen: Counter[str] = Counter(taken or {})
    handles = []
    for frame, index, facts in found:
        base = field_key(facts)
        seen[base] += 1
        handles.append(FieldHandle(frame, index, facts, f"{base}#{seen[base]}"))
    return handles


def facts_of(entry: dict[str, Any]) -> FieldFacts:
    """The probe's description of a field, as data of ours; unknown names are ignored."""
    return FieldFacts(
        kind=str(entry["kind"]),
        tag=str(entry["tag"]),
        label=str(entry["label"]),
        selector=str(entry["selector"]),
        html=str(entry["html"]),
        name=entry.get("name"),
        id=entry.get("id"),
        boxes=int(entry.get("boxes") or 0),
        readonly=bool(entry.get("readonly")),
        disabled=bool(entry.get("disabled")),
        maxlength=_whole(entry.get("maxlength")),
        pattern=entry.get("pattern"),
        inputmode=entry.get("inputmode"),
        placeholder=entry.get("placeholder"),
        spellcheck=bool(entry.get("spellcheck")),
        spellcheck_from=entry.get("spellcheckFrom"),
        grammar=entry.get("grammar"),
        drawn=bool(entry.get("drawn")),
    )


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, (int, float)) else None


async def adopt_closed_roots(visit: Visit, frames: list[Frame]) -> None:
    """Hands the page's closed shadow roots to the probe, which cannot reach them itself.

    The browser's own tree is read; the page cannot notice it.
    """
    described = await visit.ask(frames[0], "describePage")
    if described["elements"] > PIERCE_LIMIT:
        return
    by_id = {frame.id: frame for frame in frames}
    tree = await visit.send("DOM.getDocument", {"depth": -1, "pierce": True})
    pairs: list[tuple[Frame, int, int]] = []

    def walk(node: dict[str, Any], frame: Frame) -> None:
        for root in node.get("shadowRoots", []):
            if root.get("shadowRootType") == "closed":
                pairs.append((frame, node["backendNodeId"], root["backendNodeId"]))
            walk(root, frame)
        for child in node.get("children", []):
            walk(child, frame)
        document = node.get("contentDocument")
        if document is not None:
            walk(document, by_id.get(node.get("frameId", ""), frame))

    walk(tree["root"], frames[0])
    await visit.send("DOM.disable")
    for frame, host, root in pairs:
        context = await visit.world(frame)
        host_id, root_id = [
            (
                await visit.send(
                    "DOM.resolveNode", {"backendNodeId": node, "executionContextId": context}
                )
            )["object"]["objectId"]
            for node in (host, root)
        ]
        await visit.send(
            "Runtime.callFunctionOn",
            {
                "objectId": host_id,
                "functionDeclaration": ADOPT,
                "arguments": [{"objectId": root_id}],
            },
        )
