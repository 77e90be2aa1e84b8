"""What gathering hands to judging: what was tried, what was seen, who did it. All plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pasteguard.model.report import Source


@dataclass(frozen=True, slots=True)
class Canary:
    """A text of ours that is nowhere else; ``words`` are looked for, with punctuation ignored.

    ``style`` is ``short``, ``phrase``, ``long``, ``lines`` or ``japanese`` (two words of it are
    ``japanese-pair`` or ``japanese-lines``), or a kind of content: ``mixed``, ``html``, ``code``,
    ``link``, ``table``. ``marks`` are punctuation marks that have to come along with the words.
    ``html`` is the same text with formatting, where it has any.
    """

    text: str
    words: tuple[str, ...]
    style: str
    marks: str = ""
    html: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A trusted event of an act. ``at`` is in milliseconds of the frame's clock."""

    type: str
    at: float
    key: str = ""
    input: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a field read from this moment on; ``at`` is in milliseconds of the frame's clock."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Blame:
    """Code of the page seen at work: the browser function it called, and from where.

    ``started_by`` says what began the task where it was not the event itself (``setTimeout``,
    ``MutationObserver``, ...).
    """

    called: str
    source: Source
    code: str | None
    started_by: str | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One act on one field, and everything seen of it.

    ``snapshots`` run from the act's begin to the end of the watch, ``until``; times are of the
    frame's clock in milliseconds. ``clipboard`` is what the clipboard held after the act, None
    where it was not read. ``disturbance`` says why the act could not be seen to its end.
    ``changed_at`` is when the field first was no longer the one that was found: gone, hidden,
    replaced or switched off, before this act or during its watch; None where it stayed. ``noted``
    is what the act itself saw of the field: ``shut`` (nobody can write in it any more) or
    ``replaced``, empty for neither. ``sent`` are the addresses to which the page
    meant to send something during the act, without their queries. ``after`` is what the field read
    at ``ended``, before the next act; None where that was not noted.
    ``holds`` is how the field keeps white space: see ``judge.alterations``. ``answered`` counts the
    requests with the text in them that were answered in the server's place, and ``reads_answer``
    says whether the page then read an answer. ``asked`` is the button that was pressed where the
    page asked how to paste. ``drawn``: the field's picture changed, while its text did not.
    """

    act: str
    canary: Canary | None
    before: str
    started: float
    ended: float
    until: float
    snapshots: tuple[Snapshot, ...] = ()
    events: tuple[Event, ...] = ()
    clipboard: str | None = None
    selected: str = ""
    focused: bool = True
    dialogs: tuple[str, ...] = ()
    blame: tuple[Blame, ...] = ()
    disturbance: str | None = None
    confirmed: bool = False
    changed_at: float | None = None
    noted: str = ""
    sent: tuple[str, ...] = ()
    after: str | None = None
    holds: str = ""
    answered: int = 0
    reads_answer: bool = False
    asked: str = ""
    drawn: bool = False


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """What a page does where nothing is done to it: the control of what seems to follow from acts.

    ``leaves``: the page goes away. ``fields`` are the keys of fields that go away, are replaced or
    switched off. ``emptied`` are those of fields that lose also what nobody would take from them.
    ``text_goes``: running text goes away.
    """

    leaves: bool = False
    fields: frozenset[str] = frozenset()
    emptied: frozenset[str] = frozenset()
    text_goes: bool = False


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """What the markup says of a field; names as in ``probe/inventory.js``.

    ``drawn``: what a person sees is another element than the one that takes the text.
    """

    kind: str
    tag: str
    label: str
    selector: str
    html: str
    name: str | None = None
    id: str | None = None
    boxes: int = 0
    readonly: bool = False
    disabled: bool = False
    maxlength: int | None = None
    pattern: str | None = None
    inputmode: str | None = None
    placeholder: str | None = None
    spellcheck: bool = True
    spellcheck_from: str | None = None
    grammar: str | None = None
    drawn: bool = False


@dataclass(frozen=True, slots=True)
class Listener:
    """A handler the page has set: on the field, or ``steps`` above it.

    ``html`` is the opening tag of the element where the handler is written as an attribute.
    """

    type: str
    on: str
    steps: int
    capture: bool
    passive: bool
    source: Source | None
    code: str | None
    html: str | None = None


@dataclass(frozen=True, slots=True)
class FieldEvidence:
    """All that was tried on one field. ``admits`` is the alphabet it takes: see ``judge.canaries``.

    ``attempts`` are in the order they were made; a later one of the same act is a second look.
    """

    facts: FieldFacts
    admits: str
    attempts: tuple[Attempt, ...]
    unseen: str | None = None


@dataclass(frozen=True, slots=True)
class TextTrial:
    """One piece of the page's running text, and what came of selecting and copying it.

    ``gone_at`` is when it was seen to be no longer in the page, in milliseconds of the frame's
    clock; infinite where a second visit did not find it. ``menu_dialogs`` are those of ``dialogs``
    that came with the context menu, None where they were not told apart. ``asks``: it is a
    question, the text before a field, or the page has none.
    """

    text: str
    html: str
    line: str
    selected: str
    selected_later: str
    style: str
    invisible: bool
    menu_cancelled: bool | None = None
    events: tuple[Event, ...] = ()
    clipboard: str | None = None
    clipboard_by_menu: str | None = None
    select_blame: tuple[Blame, ...] = ()
    copy_blame: tuple[Blame, ...] = ()
    menu_blame: tuple[Blame, ...] = ()
    rule: Source | None = None
    rule_code: str | None = None
    dialogs: tuple[str, ...] = ()
    gone_at: float | None = None
    menu_dialogs: tuple[str, ...] | None = None
    asks: bool = True


@dataclass(frozen=True, slots=True)
class KeyTrial:
    """A shortcut pressed with the focus on ``where`` (``page`` or a field's label)."""

    keys: str
    where: str
    cancelled: bool
    answered: bool = False
    dialogs: tuple[str, ...] = ()
    blame: tuple[Blame, ...] = ()


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """All that was tried on the page as a whole; ``drawings`` are large canvases and images."""

    texts: tuple[TextTrial, ...] = ()
    keys: tuple[KeyTrial, ...] = ()
    drawings: tuple[str, ...] = ()
    menu_on_fields: Mapping[str, Attempt] = field(default_factory=dict)
    unseen: str | None = None
