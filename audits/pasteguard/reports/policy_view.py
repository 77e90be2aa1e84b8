"""What the HTML report says of a policy, as its template needs it."""

from __future__ import annotations

from dataclasses import dataclass

from pasteguard.policy.judgement import Judgement
from pasteguard.reports import judged
from pasteguard.reports.readable import one_line
from pasteguard.reports.wording import Wording
from pasteguard.texts import text


@dataclass(frozen=True, slots=True)
class BreachView:
    """A row: the level and its word, what and where, the sentence, the place in the code."""

    level: str
    word: str
    title: str
    where: str
    sentence: str
    code: str
    page: str


@dataclass(frozen=True, slots=True)
class PolicyView:
    """The section; ``ending`` is the word that decides its look.

    ``missed`` has a line for each page that could not be judged.
    """

    ending: str
    heading: str
    verdict: str
    missed: tuple[str, ...]
    rows: tuple[BreachView, ...]
    remarks: tuple[str, ...]


def policy_view(judgement: Judgement, language: str) -> PolicyView | None:
    """The view of a judgement; None where nobody asked for a policy."""
    if not judgement.policy.is_given:
        return None
    shown = judged.shown(judgement, language)
    name = judged.policy_name(shown, language)
    return PolicyView(
        ending=str(shown.ending),
        heading=text("policy.heading", language, name=name),
        verdict=judged.verdict(shown, language),
        missed=tuple(
            judged.missed_line(page, language) for page in shown.pages if not page.is_audited
        ),
        rows=tuple(_row(each, language) for each in judged.told(shown, language)),
        remarks=tuple(judged.remarks(shown, language)),
    )


def _row(each: judged.Told, language: str) -> BreachView:
    page, breach, wording = each.page, each.first, Wording(language)
    names = [found.finding.restriction for found in each.breaches]
    return BreachView(
        level=str(breach.level),
        word=text(f"policy.level.{breach.level}", language),
        title=wording.listed(wording.words(name).title for name in names),
        where=breach.field or wording.text("whole-page"),
        sentence=each.sentence,
        code=judged.code_of(page, breach) or "",
        page=one_line(page.report.page.url or page.report.page.requested_url),
    )
