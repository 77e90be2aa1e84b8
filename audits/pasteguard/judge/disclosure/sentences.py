"""What a page's own words tell candidates: which restrictions they announce, what they permit.

Reading is done clause by clause: subjects and judgements are marked, and each judgement is bound to
the subjects it is made of. ``vocabulary`` has the words for both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pasteguard.judge.disclosure.vocabulary import (
    Group,
    Row,
    Vocabulary,
    language_of,
    plain_text,
    words_of,
)
from pasteguard.model.report import Message

LONGEST_SENTENCE: Final = 600
"""What is longer, in characters, is no announcement but code or data that happens to be visible."""
HEADING_MOST: Final = 12
LONGEST_HEADING: Final = 60
LONGEST_ITEM: Final = 80
MOST_ITEMS: Final = 15
MOST_LINES: Final = 5000

_SENTENCE_END: Final = re.compile(
    r"(?<=[。！？])(?![」』）)。！？])|(?<=[.!?])\s+(?=[^a-z\s])|[•●■◆▪\t|]"
)
_CLAUSE_END: Final = re.compile(
    r";| but |,? however,? | (?:al)?though | while | because | until | so that |—"
    r"|(?<=ます|です|せん|した)(?:が|し|ので|から|けれども?)、|ただし、?|一方で?、|(?<=[てで])おり、"
)
_TRIGGER: Final = re.compile(
    r"[^.,]{0,20}?\b(?:if|when|whenever|(?:each|every) time"
    r"|as soon as|once|after|for|upon|to|from)\b"
    r"|[^。]{0,6}:|\s*(?:actions?|items?)?\s*include"
)
"""What lets a judgement bind to what follows: "you will be disqualified if", "禁止事項:"."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A subject (``row`` is set) or a judgement (``group`` is set) at its place in a clause."""

    start: int
    end: int
    row: str = ""
    is_alone: bool = False
    group: str = ""
    is_before: bool = False
    is_after: bool = False


_Judged = tuple[str, str, bool]
"""A restriction, the sentence, and whether it announces the restriction or frees from it."""


def find_disclosures(lines: Sequence[str]) -> Mapping[str, str]:
    """The sentence that announces each restriction, by id, from the lines of a page's visible text.

    What is asked ("Explain how to copy"), wished, permitted or said of cookies announces nothing.
    """
    return _first(_judged(lines), announces=True)


def find_permissions(lines: Sequence[str]) -> Mapping[str, str]:
    """The sentence that permits each thing, or says that it is not recorded or needed, by id."""
    return _first(_judged(lines), announces=False)


def page_says(sentence: str) -> Message:
    """The proof that the page's text announces a restriction."""
    return Message("proof.page-says", {"sentence": sentence})


def page_permits(sentence: str) -> Message:
    """The proof that the page's text permits what a restriction would take."""
    return Message("proof.page-permits", {"sentence": sentence})


def split_sentences(line: str) -> tuple[str, ...]:
    """The sentences of a line, English or Japanese or both, without the spaces around them."""
    parts = (" ".join(part.split()) for part in _SENTENCE_END.split(line))
    return tuple(part for part in parts if part)


def _first(judged: Iterable[_Judged], *, announces: bool) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row, sentence, is_announced in judged:
        if is_announced is announces and len(found.get(row, "")) < HEADING_MOST < len(sentence):
            # A heading names it, a sentence tells it.
            found[row] = sentence
        elif is_announced is announces:
            found.setdefault(row, sentence)
    return found


def _judged(lines: Sequence[str]) -> Iterator[_Judged]:
    """All that the lines say, sentences first, since they say it most plainly."""
    kept = [" ".join(line.split()) for line in lines if len(line) <= 100 * LONGEST_SENTENCE]
    kept = kept[:MOST_LINES]
    for sentence in dict.fromkeys(part for line in kept for part in split_sentences(line)):
        yield from _from_sentence(sentence)
    yield from _from_labels(kept)
    yield from _from_lists(kept)


def _from_sentence(sentence: str) -> Iterator[_Judged]:
    plain = plain_text(sentence)
    words = words_of(language_of(plain))
    if len(plain) > LONGEST_SENTENCE or _is_left_out(plain, words):
        return
    groups: defaultdict[str, set[str]] = defaultdict(set)
    alone: set[str] = set()
    before: set[str] = set()
    for clause in _CLAUSE_END.split(plain):
        marks = _marks(clause, words)
        named = {mark.row for mark in marks if mark.row}
        alone |= {mark.row for mark in marks if mark.is_alone}
        # "You may paste, but it is recorded": the second clause speaks of the first one's subject.
        for name, group in _bound(marks, clause) if named else _carried(before, marks):
            groups[name].add(group)
        before = named or before
    is_task = bool((groups or alone) and words.tasks and words.tasks.search(plain))
    for row in words.rows:
        if row.in_tasks or not is_task:
            announces = _verdict(row, groups[row.id], is_alone=row.id in alone)
            if announces is not None:
                yield row.id, sentence, announces


def _is_left_out(plain: str, words: Vocabulary) -> bool:
    """Whether it is a question, a wish, or about something else than the test."""
    asked = plain.rstrip(".。)\"'」』").endswith("?")
    return asked or (words.left_out is not None and words.left_out.search(plain) is not None)


def _verdict(row: Row, groups: set[str], *, is_alone: bool) -> bool | None:
    """Whether the groups announce the row or free from it; None where they do neither."""
    if groups & row.says:
        return True
    if groups & row.frees:
        return False
    return True if is_alone else None


def _marks(clause: str, words: Vocabulary) -> list[_Mark]:
    """The subjects and judgements of a clause, in order."""
    subjects = [
        _Mark(found.start(), found.end(), row=row.id, is_alone=pattern is row.alone)
        for row in words.rows
        for pattern in (row.subject, row.alone)
        if pattern is not None
        for found in pattern.finditer(clause)
    ]
    taken = [(mark.start, mark.end) for mark in subjects]
    judgements: list[_Mark] = []
    for group in words.groups:
        for mark in _judgements(clause, group):
            if not any(mark.start < end and start < mark.end for start, end in taken):
                judgements.append(mark)
                taken.append((mark.start, mark.end))
    return sorted(subjects + judgements, key=lambda mark: (mark.start, mark.end))


def _judgements(clause: str, group: Group) -> list[_Mark]:
    after = [found.span() for found in group.after.finditer(clause)] if group.after else []
    before = [found.span() for found in group.before.finditer(clause)] if group.before else []
    both = [
        _Mark(start, end, group=group.name, is_after=True, is_before=_meets((start, end), before))
        for start, end in after
    ]
    return both + [
        _Mark(start, end, group=group.name, is_before=True)
        for start, end in before
        if not _meets((start, end), after)
    ]


def _meets(span: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _bound(marks: Iterable[_Mark], clause: str) -> Iterator[tuple[str, str]]:
    """Each subject with each judgement that is made of it."""
    subjects: list[_Mark] = []
    pending: list[str] = []
    is_closed = is_used = False
    for mark in marks:
        if mark.row:
            if is_closed:
                subjects, pending, is_closed = [], [], False
            subjects.append(mark)
            is_used = True
            yield from ((mark.row, group) for group in pending)
            continue
        leads_on = _TRIGGER.match(clause, mark.end) is not None
        if mark.is_after and subjects and not (is_closed and mark.is_before):
            yield from ((subject.row, mark.group) for subject in subjects)
            is_closed = True
            # "The test is timed and submitted when ...": what stands alone waits for no judgement.
            if leads_on and all(subject.is_alone for subject in subjects):
                subjects, pending, is_closed = [], [mark.group], False
        elif mark.is_before or leads_on:
            if is_closed or (is_used and pending):
                subjects, pending, is_closed = [], [], False
            pending.append(mark.group)
            is_used = False


def _carried(rows: Iterable[str], marks: Iterable[_Mark]) -> Iterator[tuple[str, str]]:
    groups = [mark.group for mark in marks]
    yield from ((row, group) for row in rows for group in groups)


def _from_labels(lines: Sequence[str]) -> Iterator[_Judged]:
    """What a table of facts says: a label on one line, its value on one of the next two."""
    written = [line for line in lines if line]
    for row in (*words_of("en").rows, *words_of("ja").rows):
        for at, line in enumerate(written if row.label else ()):
            if row.label and len(line) <= LONGEST_HEADING and row.label.fullmatch(plain_text(line)):
                for value in written[at + 1 : at + 3]:
                    if row.value and row.value.match(plain_text(value)):
                        yield row.id, f"{line}: {split_sentences(value)[0]}", True


def _from_lists(lines: Sequence[str]) -> Iterator[_Judged]:
    """What a list says below a heading such as "Not allowed:" or "この試験でできること"."""
    heading = ""
    judged: frozenset[str] = frozenset()
    count = 0
    for line in lines:
        if not line:
            # An empty line between the heading and its list belongs to both.
            heading = "" if count else heading
            continue
        plain = plain_text(line)
        words = words_of(language_of(plain))
        marks = _marks(plain, words) if len(plain) <= LONGEST_ITEM else []
        groups = frozenset(mark.group for mark in marks if mark.group)
        subjects = {mark.row for mark in marks if mark.row}
        if heading and not groups and len(plain) <= LONGEST_ITEM and count < MOST_ITEMS:
            count += 1
            for row in words.rows:
                announces = _verdict(row, set(judged), is_alone=False)
                if row.id in subjects and announces is not None:
                    yield row.id, _listed(heading, line), announces
        else:
            heading = line if not subjects and _heads(plain, groups, words) else ""
            judged, count = groups, 0


def _heads(plain: str, groups: frozenset[str], words: Vocabulary) -> bool:
    if not groups or len(plain) > LONGEST_HEADING:
        return False
    if _is_left_out(plain, words):
        return False
    return plain.endswith(":") or (
        groups <= {"forbid", "allow"} and not plain.endswith((".", "。"))
    )


def _listed(heading: str, item: str) -> str:
    return f"{heading}{item}" if heading.endswith("：") else f"{heading.rstrip(':')}: {item}"
