"""The verdict on what an attribute of a field declares: the simplest kind of restriction."""

from __future__ import annotations

from collections.abc import Container
from html.parser import HTMLParser

from pasteguard.artifacts.fields import FieldFacts
from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome


class _Tag(HTMLParser):
    """Reads the attributes of one opening tag."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.values = {name: value or "" for name, value in attrs}


def attribute_of(tag: str, name: str) -> str | None:
    """The value of the attribute in an opening tag; None where it has none, or is cut before."""
    read = _Tag()
    read.feed(tag)
    return read.values.get(name)


def judge_attribute(
    restriction: str, facts: FieldFacts, name: str, values: Container[str]
) -> Verdict:
    """Restricted where the field's own tag gives the attribute one of the values, in lower case.

    What is said are the texts ``judge.<id>.restricted``, ``judge.<id>.allowed`` and the same with
    ``proof``, from the restriction's ``texts.json``.
    """
    value = attribute_of(facts.html, name)
    if value is None and not facts.html.endswith(">"):
        return unclear(Message("reason.not-seen"))  # A long tag is cut.
    is_restricted = value is not None and value.strip().lower() in values
    said = "restricted" if is_restricted else "allowed"
    is_there = value is not None
    proof = Proof(
        EvidenceKind.DECLARED,
        Message(f"proof.{restriction}.{said}"),
        "attribute" if is_there else None,
        code=facts.html if is_there else None,
    )
    return Verdict(
        Outcome.RESTRICTED if is_restricted else Outcome.ALLOWED,
        Message(f"judge.{restriction}.{said}"),
        effects=(Effect.BLOCKS,) if is_restricted else (),
        proofs=(proof,),
    )
