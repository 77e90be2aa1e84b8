"""A summary for the page of a CI job: short, worst first, with the next step."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pasteguard.model.report import Report
from pasteguard.policy.judgement import Judgement
from pasteguard.reports import judged
from pasteguard.reports.capabilities import overview, result, run_verdict, verdict
from pasteguard.reports.readable import one_line
from pasteguard.reports.wording import Wording, groups
from pasteguard.texts import say, text

MOST_ROWS: Final = 20
_SPECIAL: Final = re.compile(r"([\\`*_\[\]#|~$])")
_ENTITIES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;"}


def render(judgement: Judgement, language: str) -> str:
    """The summary as Markdown that GitHub and GitLab show."""
    shown = judged.shown(judgement, language)
    return "\n".join(_parts(shown, language)).rstrip() + "\n"


def _parts(judgement: Judgement, language: str) -> Iterator[str]:
    yield f"## Pasteguard: {escaped(_title(judgement, language))}"
    yield ""
    several = len(judgement.pages) > 1
    if not several:
        yield from (f"{_page(report, language)}\n" for report in judgement.run.reports)
    for page in judgement.pages:
        # Without a policy, the page's own line tells of its error.
        if not page.is_audited and (judgement.policy.is_given or page.report.error is None):
            yield f"**{escaped(judged.missed_line(page, language))}**\n"
    new = judged.told(judgement, language)
    if new:
        yield from _table(new[:MOST_ROWS], language, names_page=several)
        yield ""
    if len(new) > MOST_ROWS:
        yield text("policy.more", language, count=len(new) - MOST_ROWS) + "\n"
    yield from (f"- {escaped(remark)}" for remark in judged.remarks(judgement, language))
    yield ""
    if several:
        yield from (f"- {_page(report, language)}" for report in judgement.run.reports)
        yield ""
    if new:
        example = new[0].first.finding.restriction
        yield text("formats.explain", language, command=_code(f"pasteguard explain {example}"))


def _title(judgement: Judgement, language: str) -> str:
    if judgement.policy.is_given:
        return judged.verdict(judgement, language)
    wording, seen = Wording(language), [overview(each, groups()) for each in judgement.run.reports]
    if len(seen) == 1:
        return wording.sentences(verdict(judgement.run.reports[0], seen[0]))
    pairs = zip(judgement.run.reports, seen, strict=True)
    return say(run_verdict([result(report, each) for report, each in pairs]), language)


def _page(report: Report, language: str) -> str:
    wording = Wording(language)
    told = wording.sentences(verdict(report, overview(report, groups())))
    if report.error is not None:
        told = wording.sentences([told, report.error.text, report.error.next_step])
    address = one_line(report.page.url or report.page.requested_url)
    return f"**{escaped(wording.title(report.page))}** {_code(address)}: {escaped(one_line(told))}"


def _table(listed: Sequence[judged.Told], language: str, *, names_page: bool) -> Iterator[str]:
    columns = ["level", "restriction", *(["page"] if names_page else []), "field", "what", "code"]
    yield _row(text(f"formats.column.{column}", language) for column in columns)
    yield _row("---" for _ in columns)
    for each in listed:
        yield _row(_cells(each, language, names_page=names_page))


def _cells(each: judged.Told, language: str, *, names_page: bool) -> Iterator[str]:
    page, breach, wording = each.page, each.first, Wording(language)
    address = page.report.page.url
    yield f"**{text(f'policy.level.{breach.level}', language)}**"
    names = [found.finding.restriction for found in each.breaches]
    yield wording.listed(f"{escaped(wording.words(name).title)} ({_code(name)})" for name in names)
    if names_page:
        yield _code(one_line(address or page.report.page.requested_url))
    yield escaped(breach.field or wording.text("whole-page"))
    yield escaped(each.sentence)
    code = judged.code_of(page, breach)
    yield _code(code) if code else ""


def _row(cells: Iterator[str] | Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _code(said: str) -> str:
    """The text as code within a table; code in which nothing can be escaped is told as text."""
    return escaped(said) if "`" in said or "|" in said else f"`{said}`"


def escaped(said: str) -> str:
    """The text as it reads: neither markup nor a mention of somebody."""
    plain = _SPECIAL.sub(r"\\\1", one_line(said))
    return "".join(_ENTITIES.get(character, character) for character in plain)
