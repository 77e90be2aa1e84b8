"""JUnit XML: a suite for each page, a case for each restriction that was judged on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from pasteguard.model.report import Finding, Outcome
from pasteguard.policy.judgement import Breach, Judgement, PageJudgement
from pasteguard.reports import judged
from pasteguard.reports.capabilities import Capability, overview
from pasteguard.reports.readable import one_line
from pasteguard.reports.wording import Wording, groups
from pasteguard.texts import text

NOT_DETERMINED: Final = (Outcome.UNCLEAR, Outcome.NOT_APPLICABLE)


def render(judgement: Judgement, language: str) -> str:
    """The run as XML: failed is what fails the run, skipped what was not determined."""
    shown = judged.shown(judgement, language)
    suites = Element("testsuites", name="pasteguard", time=_seconds(shown.run.duration_ms))
    for page in shown.pages:
        suites.append(_suite(page, language))
    for name in ("tests", "failures", "errors", "skipped"):
        suites.set(name, str(sum(int(suite.get(name, "0")) for suite in suites)))
    ElementTree.indent(suites)
    body = ElementTree.tostring(suites, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _suite(page: PageJudgement, language: str) -> Element:
    report = page.report
    address = one_line(report.page.url or report.page.requested_url)
    suite = Element("testsuite", name=address, timestamp=report.started_at)
    suite.set("time", _seconds(report.duration_ms))
    if not page.is_audited:
        _error(suite, page, address, language)
    for capability in overview(report, groups()).capabilities:
        case = SubElement(suite, "testcase", classname=address, name=capability.restriction)
        case.set("time", "0")
        _fill(case, capability, page, language)
    suite.set("tests", str(len(suite)))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(len(suite.findall(f"testcase/{tag}"))))
    return suite


def _error(suite: Element, page: PageJudgement, address: str, language: str) -> None:
    case = SubElement(suite, "testcase", classname=address, name="audit", time="0")
    found = judged.missed(page, language)
    wording = Wording(language)
    # The suite is named by where the page led to.
    message = f"{found[0].address}: {wording.sentences(each.why for each in found)}"
    kind = " ".join(page.gaps) if page.report.error is None else "audit"
    problem = SubElement(case, "error", message=one_line(message), type=kind)
    problem.text = wording.sentences(each.following for each in found)


def _fill(case: Element, capability: Capability, page: PageJudgement, language: str) -> None:
    found = [page.breach_of(finding) for finding in capability.findings]
    breaches = [breach for breach in found if breach is not None]
    failing = [breach for breach in breaches if breach.fails]
    if failing:
        message = "; ".join(dict.fromkeys(judged.sentence(each, language) for each in failing))
        failure = SubElement(case, "failure", message=message, type=str(failing[0].cause))
        failure.text = "\n".join(_lines(failing, page, language))
    elif capability.outcome in NOT_DETERMINED:
        SubElement(case, "skipped", message=one_line(_why(capability.worst[0])))
    tolerated = [breach for breach in breaches if breach not in failing]
    if tolerated:
        SubElement(case, "system-out").text = "\n".join(_lines(tolerated, page, language))


def _lines(breaches: Sequence[Breach], page: PageJudgement, language: str) -> Iterator[str]:
    for breach in breaches:
        where = breach.field or Wording(language).text("whole-page")
        level = text(f"policy.level.{breach.level}", language)
        standing = text(f"policy.standing.{breach.standing}", language)
        yield f"[{level}, {standing}] {where}: {judged.sentence(breach, language)}"
        if code := judged.code_of(page, breach):
            yield f"    {code}"


def _why(finding: Finding) -> str:
    return finding.reason or finding.summary


def _seconds(duration_ms: int) -> str:
    return f"{duration_ms / 1000:.3f}"
