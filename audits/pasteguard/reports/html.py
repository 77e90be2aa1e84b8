"""The report as one HTML file that needs nothing else: no script, no request, fit to be printed.

Everything a page wrote is escaped, and no link leads out of the file.
"""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from pasteguard.model.report import EvidenceKind, Run
from pasteguard.policy.judgement import Judgement
from pasteguard.policy.judging import is_silent
from pasteguard.reports.capabilities import WORST_FIRST, run_verdict
from pasteguard.reports.cases import place, proofs
from pasteguard.reports.headlines import consequences
from pasteguard.reports.html_view import view
from pasteguard.reports.policy_view import PolicyView, policy_view
from pasteguard.reports.readable import one_line, readable
from pasteguard.reports.wording import Wording
from pasteguard.texts import text


def render_judged(judgement: Judgement, language: str) -> str:
    """The run as HTML, beginning with what is against the policy where there is one."""
    return render(judgement.run, language, policy_view(judgement, language))


def render(run: Run, language: str, policy: PolicyView | None = None) -> str:
    """The run as HTML in the language; several reports begin with an index of the pages."""
    shown = readable(run, language)
    wording = Wording(language)
    views = [view(report, number, wording) for number, report in enumerate(shown.reports, start=1)]
    overall = wording.sentences([run_verdict([each.result for each in views])])
    return _template().render(
        run=shown,
        views=views,
        wording=wording,
        text=wording.text,
        overall=overall,
        policy=policy,
        policy_text=lambda column: text(f"formats.column.{column}", language),
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
