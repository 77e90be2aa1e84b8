"""Reports to the service, as they come; while it is away they wait in the ledger."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pasteguard import __version__
from pasteguard.errors import OwnMistake, PasteguardError
from pasteguard.fleet.ledger import REFUSED, SENT, Kept, Ledger
from pasteguard.model.report import Message, Run
from pasteguard.reports import json_form
from pasteguard.service_client.upload import Destination, NotSent, RunPart, send

AT_ONCE: Final = 20
BYTES_AT_ONCE: Final = 4 * 1024 * 1024
PAUSE_S: Final = 1.0
"""Between two parcels, so that a service that counts requests is not troubled."""
LONGEST_PAUSE_S: Final = 30.0
UNFIT: Final = (400, 413, 422)
"""Answers that speak of what was sent, and not of who sent it or where."""


@dataclass(frozen=True, slots=True)
class Consignment:
    """The run that all parcels belong to; ``name`` is its own at the service, never two runs'."""

    name: str
    started_at: str
    destination: Destination


@dataclass(slots=True)
class Courier:
    """Sends from a thread of its own, with a ledger of its own, until told to finish.

    ``url`` is where the run can be seen, once something of it arrived. ``problem`` is what keeps
    the rest from it now; ``is_barred`` where trying again is no use. ``refusal`` is what it said of
    the last report that it will never take.
    """

    path: Path
    consignment: Consignment
    spent_ms: float = 0.0
    url: str = ""
    problem: NotSent | None = None
    refusal: NotSent | None = None
    failure: PasteguardError | None = None
    is_barred: bool = False
    _began: float = field(default_factory=time.monotonic)
    _hurry: threading.Event = field(default_factory=threading.Event)
    _end: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def start(self) -> None:
        """Begins to send."""
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def finish(self, patience_s: float) -> bool:
        """Sends what is left, within so many seconds; whether the service said what there was."""
        self._hurry.set()
        if self._thread is None:
            return True
        self._thread.join(patience_s)
        return not self._thread.is_alive()

    def end(self) -> None:
        """Sends no more."""
        self._end.set()
        if self._thread is not None:
            self._thread.join(PAUSE_S)

    def _work(self) -> None:
        try:
            ledger = Ledger(self.path)
            try:
                self._send_all(ledger)
            finally:
                ledger.close()
        except PasteguardError as error:
            self.failure = error
        except Exception as error:
            # In silence, what it had to send would just lie there.
            why = f"{type(error).__name__}: {error}"[:200]
            self.failure = OwnMistake(Message("notice.own-mistake", {"why": why}))

    def _send_all(self, ledger: Ledger) -> None:
        pause_s = PAUSE_S
        while not self._end.is_set() and not self.is_barred:
            is_last = self._hurry.is_set()
            parcel = ledger.unsent(AT_ONCE, BYTES_AT_ONCE)
            if not parcel and is_last:
                return
            if parcel and not self._deliver(ledger, parcel):
                self._end.wait(pause_s)
                pause_s = min(LONGEST_PAUSE_S, pause_s * 2)
                continue
            pause_s = PAUSE_S
            if len(parcel) < AT_ONCE:
                self._hurry.wait(PAUSE_S)

    def _deliver(self, ledger: Ledger, parcel: list[Kept]) -> bool:
        """Sends the reports; False where that is to be tried again later."""
        try:
            self._send(parcel)
        except NotSent as error:
            return self._explain(ledger, parcel, error)
        self.problem = None
        ledger.mark([each.position for each in parcel], SENT)
        return True

    def _explain(self, ledger: Ledger, parcel: list[Kept], error: NotSent) -> bool:
        if error.status in UNFIT and len(parcel) > 1:
            # One of them is not fit; the others are not to wait for it.
            return all([self._deliver(ledger, [each]) for each in parcel])
        if error.status in UNFIT:
            ledger.mark([parcel[0].position], REFUSED)
            self.refusal = error
            return True
        self.problem = error
        self.is_barred = not error.retry_helps
        return False

    def _send(self, parcel: list[Kept]) -> None:
        lasted = self.spent_ms + (time.monotonic() - self._began) * 1000
        reports = tuple(json_form.decode_report(each.line) for each in parcel)
        run = Run(self.consignment.started_at, round(lasted), reports, __version__)
        part = RunPart(self.consignment.name, tuple(each.position for each in parcel))
        # Between attempts there is nothing to lose by being told to end.
        receipt = send(run, self.consignment.destination, self._end.wait, part)
        self.url = receipt.url
