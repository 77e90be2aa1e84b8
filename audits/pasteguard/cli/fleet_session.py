"""One session of a run under the user's eyes: shown, stopped with Ctrl+C, summed up."""

from __future__ import annotations

import shlex
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Final

from pasteguard.cli.failures import AGAINST, DONE, FAILED, STOPPED, exit_code_of, note
from pasteguard.cli.fleet_orders import Order
from pasteguard.cli.fleet_stopping import stoppable
from pasteguard.cli.outputs import show
from pasteguard.cli.plan import Loudness
from pasteguard.errors import PasteguardError
from pasteguard.fleet.entries import PageResult
from pasteguard.fleet.executors import Crew
from pasteguard.fleet.jobs import Limits, job_for
from pasteguard.fleet.ledger import REFUSED, SENT, WAITING, Ledger
from pasteguard.fleet.scheduler import Conductor
from pasteguard.fleet.showing import Nothing, PageLog, View, bar
from pasteguard.fleet.staff import Staff
from pasteguard.fleet.summaries import Ending, summary
from pasteguard.fleet.tallies import Tally
from pasteguard.fleet.uploader import Consignment, Courier
from pasteguard.fleet.writing import Lines, Output, opened
from pasteguard.model.options import Target
from pasteguard.reports.screen import Screen
from pasteguard.texts import Language, say, text

HASTE_S: Final = 5.0
"""How long a service is waited for without a word, and by a run that was stopped."""


@dataclass(slots=True)
class Audience:
    """Everybody who hears of a run: counts, outputs, and whoever looks at the screen."""

    ledger: Ledger
    tally: Tally
    outputs: list[Output]
    view: View
    language: Language
    sends: bool
    _told_at: float = field(default=0.0)
    _unsent: int = 0

    def kept(self, entry: PageResult, line: str) -> None:
        """Counts and writes it."""
        self.tally.add(entry, time.monotonic())
        for output in self.outputs:
            output.add(line)
        self.view.kept(entry)

    def tick(self, under_way: int) -> None:
        """Shows how it stands."""
        if self.sends and time.monotonic() - self._told_at > 1:
            self._told_at = time.monotonic()
            self._unsent = self.ledger.count(WAITING)
        self.view.tick(under_way, self._unsent)

    def crew_lost(self) -> None:
        """Says so."""
        self.view.say(text("fleet.crew-lost", self.language))

    def crew_found(self) -> None:
        """Says so."""
        self.view.say(text("fleet.crew-found", self.language))


def carried_out(order: Order, ledger: Ledger, staff: Staff, language: Language) -> int:
    """Audits what the run lacks, sends what the service lacks; the exit code."""
    began = time.monotonic()
    tally = Tally(ledger.total(), began)
    for entry in ledger.entries():
        tally.add(entry)
    outputs = _outputs(order)
    for output in outputs:
        output.begin(ledger)
    _announce(order, tally, language)
    courier = _courier(order, ledger)
    was_stopped, failure = False, None
    try:
        if tally.done < tally.total:
            was_stopped = _audited(order, ledger, staff, tally, outputs, language)
    except PasteguardError as error:
        failure = error
    if courier is not None:
        if not courier.finish(HASTE_S) and not was_stopped:
            _say_waiting(order, ledger, language)
            courier.finish(order.asked.patience_s)
        courier.end()
    spent_ms = order.plan.spent_ms + round((time.monotonic() - began) * 1000)
    codes = [DONE]
    try:
        ledger.note({"spent_ms": spent_ms})
        for output in outputs:
            output.end(ledger, order.plan.started_at, spent_ms)
    except PasteguardError as error:
        codes.append(exit_code_of(error, language))
    _sum_up(order, ledger, tally, courier, spent_ms / 1000, language)
    for problem in (failure, *_problems(courier)):
        if problem is not None:
            codes.append(exit_code_of(problem, language))
    if was_stopped or failure is not None:
        note(text("fleet.go-on", language, command=_command(order)))
    if was_stopped:
        return STOPPED
    return max(*codes, _code(tally, ledger, courier))


def _audited(
    order: Order,
    ledger: Ledger,
    staff: Staff,
    tally: Tally,
    outputs: list[Output],
    language: Language,
) -> bool:
    """Whether the run was stopped before its end. Raises PasteguardError."""
    limits = Limits(memory_mb=order.asked.memory_mb, browsers=order.asked.workers)
    template = job_for("", Target("", ""), order.options, limits)
    asked = order.asked
    with ExitStack() as stack:
        view = stack.enter_context(_shown(order, tally, language))
        minded = staff.minded(asked.rules, order.options.identify, heeds_robots=asked.heeds_robots)
        hosts = stack.enter_context(minded)
        sends = order.destination is not None
        crew = staff.hire(asked.scheduler, asked.workers)
        for remark in crew.remarks():
            view.say(say(remark, language))
        conductor = Conductor(
            ledger=ledger,
            crew=crew,
            hosts=hosts,
            template=template,
            audit=staff.auditing(),
            listener=Audience(ledger, tally, outputs, view, language, sends=sends),
            policy=order.policy,
            patience_s=asked.patience_s,
        )
        return _conducted(conductor, crew, view, language)


def _conducted(conductor: Conductor, crew: Crew, view: View, language: Language) -> bool:
    def stop() -> None:
        conductor.stop()
        view.say(text("fleet.stopping", language, count=conductor.under_way))

    is_clean = False
    try:
        with stoppable(stop) as stopping:
            conductor.run()
        is_clean = True
        return stopping.is_set()
    except KeyboardInterrupt:
        return True
    finally:
        crew.close(abandon=not is_clean)


@contextmanager
def _shown(order: Order, tally: Tally, language: Language) -> Iterator[View]:
    loudness = order.asked.loudness
    if loudness is Loudness.VERBOSE:
        yield PageLog(tally, language, note)
        return
    if loudness is Loudness.QUIET:
        yield Nothing(lambda _: None)
        return
    with bar(sys.stderr, tally, language) as shown:
        yield shown or Nothing(note)


def _outputs(order: Order) -> list[Output]:
    made = [opened(path) for path in order.asked.outputs]
    if order.asked.form == "jsonl":
        made.append(Lines(sys.stdout.buffer, "-"))
    return made


def _courier(order: Order, ledger: Ledger) -> Courier | None:
    if order.destination is None:
        return None
    consignment = Consignment(order.plan.run_id, order.plan.started_at, order.destination)
    courier = Courier(ledger.path, consignment, order.plan.spent_ms)
    courier.start()
    return courier


def _announce(order: Order, tally: Tally, language: Language) -> None:
    if order.asked.loudness is Loudness.QUIET:
        return
    values: dict[str, str | int] = {"name": order.name, "total": tally.total, "done": tally.done}
    if tally.done == tally.total:
        note(text("fleet.complete", language, **values))
    elif tally.done:
        note(text("fleet.resumed", language, **values))
    else:
        note(text("fleet.begun", language, **values, command=_command(order)))


def _say_waiting(order: Order, ledger: Ledger, language: Language) -> None:
    count = ledger.count(WAITING)
    if count and order.asked.loudness is not Loudness.QUIET:
        note(text("fleet.sending", language, count=count))


def _sum_up(
    order: Order,
    ledger: Ledger,
    tally: Tally,
    courier: Courier | None,
    seconds: float,
    language: Language,
) -> None:
    ending = Ending(
        name=order.name,
        seconds=seconds,
        judged=order.policy.is_given,
        service=_shown_service(order, courier),
        sent=ledger.count(SENT),
        unsent=ledger.count(WAITING) if courier else 0,
        refused=ledger.count(REFUSED),
        command=_command(order),
    )
    if order.asked.form == "terminal":
        show(Screen.of(sys.stdout).shown(summary(tally, ending, language)))
    elif order.asked.loudness is not Loudness.QUIET:
        note(Screen.of(sys.stderr).shown(summary(tally, ending, language)).rstrip())


def _shown_service(order: Order, courier: Courier | None) -> str:
    if courier is None or order.destination is None:
        return ""
    return courier.url or order.destination.url


def _problems(courier: Courier | None) -> tuple[PasteguardError | None, ...]:
    return (courier.failure, courier.problem, courier.refusal) if courier else ()


def _code(tally: Tally, ledger: Ledger, courier: Courier | None) -> int:
    is_unsent = courier is not None and ledger.count(SENT) < ledger.kept()
    if tally.unaudited or is_unsent or tally.done < tally.total:
        return FAILED
    return AGAINST if tally.against else DONE


def _command(order: Order) -> str:
    """What goes on with the run."""
    words = ["pasteguard", "fleet", "--run", order.name]
    if order.asked.state is not None:
        words += ["--state", str(order.asked.state)]
    if order.asked.scheduler is not None:
        words += ["--scheduler", order.asked.scheduler]
    return shlex.join(words)
