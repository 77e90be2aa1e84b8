"""The report as one HTML file that needs nothing else: no script, no request, fit to be printed.

Everything a page wrote is escaped, and no link leads out of the file.
"""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from pasteguard.model import EvidenceKind, Run
from pasteguard.policy.judging import is_silent
from pasteguard.reports.capabilities import WORST_FIRST, run_verdict
from pasteguard.reports.cases import place, proofs
from pasteguard.reports.headlines import consequences
from pasteguard.reports.html_view import view
from pasteguard.reports.readable import one_line, readable
from pasteguard.reports.wording import Wording


def render(run: Run, language: str) -> str:
    """The run as HTML in the language; several reports begin with an index of the pages."""
    shown = readable(run, language)
    wording = Wording(language)
    views = [view(report, number, wording) for number, report in enumerate(shown.reports, start=1)]
    overall = wording.sentences([run_verdict([each.result for each in views])])
    return _template().render(
        run=shown, views=views, wording=wording, text=wording.text, overall=overall
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("pasteguard.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["one_line"] = one_line
    environment.globals.update(
        place=place,
        proofs=proofs,
        consequences=consequences,
        is_silent=is_silent,
        outcomes=WORST_FIRST,
        evidence_kinds=tuple(EvidenceKind),
    )
    return environment.get_template("run.html.jinja")
