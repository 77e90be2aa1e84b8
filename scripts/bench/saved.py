"""Markup mode against a bare parse of the same bytes: processor time and memory, in turn."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import psutil
from bs4 import BeautifulSoup

from pasteguard.model.options import Options, Target
from pasteguard.model.report import Mode
from pasteguard.runner.markup_run import audit_file
from scripts.bench.figures import Figure, compared
from scripts.bench.pages import SAVED_FIELDS, saved_page

SIZES: Final = {"small": 8_000, "typical": 150_000, "large": 1_000_000}
"""In bytes, by the name of the page."""
AIM: Final = 1.3
"""How many times the memory of a bare parse markup mode may take, V8's own left out."""
AIM_MS: Final = 150.0
"""How much longer than a bare parse markup mode may take, since it follows the page's code."""
_OPTIONS: Final = Options(mode=Mode.MARKUP, timeout_s=180.0)


@dataclass(slots=True)
class SavedPages:
    """The measurement, ``times`` pairs for each page; ``tick`` is called after each page.

    ``surprises`` are audits that did not say what is true of their page.
    """

    times: int
    tick: Callable[[], None]
    surprises: list[str] = field(default_factory=list)

    def figures(self) -> list[Figure]:
        """Measures all pages."""
        found: list[Figure] = []
        with TemporaryDirectory() as folder:
            for name, size in SIZES.items():
                file = Path(folder) / f"{name}.html"
                file.write_text(saved_page(size), encoding="utf-8")
                found += self._measured(name, file)
                self.tick()
        return found

    def _measured(self, name: str, file: Path) -> list[Figure]:
        content, target = file.read_bytes(), Target(file.as_uri(), file.name)

        def parse() -> None:
            BeautifulSoup(content, "html.parser")

        def audit() -> None:
            report = audit_file(target, _OPTIONS)
            if report.error is not None or len(report.fields) != SAVED_FIELDS:
                why = report.error.text if report.error else f"{len(report.fields)} fields"
                self.surprises.append(f"{file.name}: {why}")

        audit()  # what is loaded at the first use is not counted
        pairs = [(_milliseconds(parse), _milliseconds(audit)) for _ in range(self.times)]
        return [
            *_compared(f"saved.{name}", f"{name} page", "ms", pairs),
            *_compared(
                f"saved.{name}.memory",
                f"{name} page, memory",
                "MB",
                [(_megabytes(parse), _megabytes(audit))],
            ),
        ]


def _compared(
    figure_id: str, page: str, unit: str, pairs: list[tuple[float, float]]
) -> tuple[Figure, ...]:
    bare = Figure(f"{figure_id}.bare", f"parse of the {page}", unit, tuple(b for b, _ in pairs))
    ours = Figure(figure_id, f"markup mode, {page}", unit, tuple(o for _, o in pairs))
    over, ratio = compared(ours, replace(bare, title="bare parse"), aim_over=AIM_MS)
    return (bare, ours, over) if unit == "ms" else (bare, ours, replace(ratio, aim=AIM))


def _milliseconds(work: Callable[[], None]) -> float:
    """The processor's time, in which a busy machine shows less than on the clock."""
    gc.collect()  # neither of a pair clears up after the other
    began = _processor_time()
    work()
    return 1000 * (_processor_time() - began)


def _processor_time() -> float:
    """In seconds, of this process and of V8's beside it."""
    times = [each.cpu_times() for each in psutil.Process().children()]
    return time.process_time() + sum(each.user + each.system for each in times)


def _megabytes(work: Callable[[], None]) -> float:
    """The most memory that Python held at once for the work."""
    gc.collect()
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / 1_000_000
    finally:
        tracemalloc.stop()
