"""What other programs read: each form against its schema or the parser of a consumer."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

import jsonschema
import pytest
from junitparser import Error, Failure, JUnitXml, Skipped, TestSuite
from markdown_it import MarkdownIt

from pasteguard.model.report import Outcome, Report
from pasteguard.policy.judgement import BreachStatus, Judgement
from pasteguard.policy.judging import judge, unjudged
from pasteguard.policy.reading import preset_policy
from pasteguard.policy.words import Exemption, PolicyLayer
from pasteguard.reports import FORMATS, ORDER, render_judged
from pasteguard.reports.csv_table import COLUMNS
from pasteguard.reports.github import MOST_OF_A_KIND
from pasteguard.reports.markdown import MOST_ROWS
from pasteguard.reports.repository import Repository
from pasteguard.texts import LANGUAGES
from tests.unit.policy.builders import found, report, run_of, unclear
from tests.unit.reports import sample

SARIF: Final = json.loads(
    (Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8")
)
GITLAB: Final = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\.?/)(?!.*\.\.)(?!\w+:)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""What docs.gitlab.com/ci/testing/code_quality asks of a report."""
RUN: Final = sample.run(
    sample.guarded_report(),
    sample.fair_report(),
    sample.hostile_report(),
    sample.unreachable_report(),
)
EXEMPTION: Final = Exemption("copy", "Fixed in March", date(2027, 3, 1))
POLICY: Final = replace(preset_policy("accessible"), exemptions=(EXEMPTION,))
CODE: Final = Repository(None, {"https://test.example/guarded/": "web/exam"})


def judged(run: Any = RUN) -> Judgement:
    """The sample under a policy with an exception; one finding is known."""
    judgement = judge(run, POLICY)
    known = replace(judgement.breaches[0], standing=BreachStatus.KNOWN)
    first = replace(judgement.pages[0], breaches=(known, *judgement.pages[0].breaches[1:]))
    return replace(judgement, pages=(first, *judgement.pages[1:]))


def rendered(form: str, judgement: Judgement | None = None, language: str = "en") -> str:
    return render_judged(form, judgement or judged(), language, CODE)


def sarif(judgement: Judgement | None = None, language: str = "en") -> Any:
    return json.loads(rendered("sarif", judgement, language))["runs"][0]


@pytest.mark.parametrize("form", ORDER)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_renders_every_report_with_and_without_a_policy(
    form: str, language: str
) -> None:
    assert rendered(form, judged(), language)
    assert FORMATS[form](RUN, language)
    assert FORMATS[form](run_of(), language) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_sarif_is_valid(language: str) -> None:
    for judgement in (judged(), unjudged(RUN), unjudged(run_of())):
        jsonschema.validate(json.loads(rendered("sarif", judgement, language)), SARIF)


def test_sarif_is_what_github_accepts() -> None:
    run = sarif()
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["message"]["text"].strip()
        assert result["partialFingerprints"]["primaryLocationLineHash"]
        (location,) = result["locations"]
        physical = location["physicalLocation"]
        uri = urlsplit(physical["artifactLocation"]["uri"])
        assert (uri.scheme, uri.netloc) == ("", "")
        assert not unquote(uri.path).startswith(("/", "."))
        assert physical["region"]["startLine"] >= 1
    for rule in run["tool"]["driver"]["rules"]:
        assert rule["shortDescription"]["text"] and rule["help"]["text"]
        assert len(rule["properties"]["tags"]) <= 10
        assert len(rule["shortDescription"]["text"]) <= 1024
        assert len(rule["fullDescription"]["text"]) <= 1024
        # Microsoft's validator takes a name that is the id in capitals for a mistake.
        assert "name" not in rule


def test_sarif_places_code_and_keeps_the_address_in_the_properties() -> None:
    result = next(each for each in sarif()["results"] if each["ruleId"] == "drop")
    physical = result["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"]["uri"] == "web/exam/guard.js"
    assert physical["region"] == {"startLine": 84, "startColumn": 11}
    assert result["properties"]["url"] == "https://test.example/guarded/test.html"
    assert result["properties"]["code"] == "guard.js:84:11 refuse"


def test_sarif_knows_levels_baseline_exceptions_and_failures() -> None:
    run = sarif()
    known = [each for each in run["results"] if each.get("baselineState") == "unchanged"]
    assert len(known) == 1
    excepted = [each for each in run["results"] if each["ruleId"] == "copy"]
    assert excepted
    assert all(e["suppressions"][0]["justification"] == "Fixed in March" for e in excepted)
    assert {each["level"] for each in run["results"]} == {"error", "warning"}
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    told = [each["message"]["text"] for each in invocation["toolExecutionNotifications"]]
    assert any("no-such-host.example" in each for each in told)


def test_the_help_of_a_rule_is_the_catalogues_remedy() -> None:
    rule = next(r for r in sarif()["tool"]["driver"]["rules"] if r["id"] == "paste")
    assert "Let people paste, and look at the text." in rule["help"]["text"]
    assert "```html" in rule["help"]["markdown"]


def suites(judgement: Judgement) -> list[TestSuite]:
    parsed = JUnitXml.fromstring(rendered("junit", judgement).encode())
    return list(parsed)


def test_junit_has_a_suite_a_page_and_a_case_a_restriction() -> None:
    judgement = judge(
        run_of(
            report(
                found("typing", Outcome.ALLOWED),
                found("paste"),
                found("drop", Outcome.NOT_APPLICABLE, reason="No field takes it."),
            )
        ),
        preset_policy("fair"),
    )
    (suite,) = suites(judgement)
    results = {case.name: case.result for case in suite}
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (3, 1, 0, 1)
    assert results["typing"] == []
    assert isinstance(results["paste"][0], Failure)
    assert "Essay 1" in str(results["paste"][0].text)
    assert isinstance(results["drop"][0], Skipped)
    assert results["drop"][0].message == "No field takes it."


def test_junit_tells_of_a_page_that_could_not_be_audited_as_an_error() -> None:
    *_, unreachable = suites(judged())
    (case,) = unreachable
    assert isinstance(case.result[0], Error)
    assert "no-such-host.example" in str(case.result[0].message)


def test_junit_counts_a_warning_or_what_is_known_as_passed_and_says_so() -> None:
    parsed = rendered("junit")
    assert "[error, known]" in parsed
    assert "[error, excepted]" in parsed
    assert all(not s.failures for s in suites(unjudged(RUN)))


def test_a_csv_has_a_row_a_finding_and_nothing_a_spreadsheet_would_run() -> None:
    rows = list(csv.DictReader(StringIO(rendered("csv"))))
    expected = sum(len(page.report.findings) + len(page.gaps) for page in judged().pages)
    assert len(rows) == expected
    assert tuple(rows[0]) == COLUMNS
    assert (rows[0]["restriction"], rows[0]["field"]) == ("paste", sample.ESSAY_1)
    attack = replace(sample.fair_report().page, title='=HYPERLINK("https://x")')
    (row, *_) = csv.reader(
        StringIO(FORMATS["csv"](sample.run(replace(sample.fair_report(), page=attack)), "en"))
    )
    assert tuple(row) == COLUMNS
    text = FORMATS["csv"](sample.run(replace(sample.fair_report(), page=attack)), "en")
    assert all(not cell.startswith("=") for line in csv.reader(StringIO(text)) for cell in line)


def test_gitlab_gets_what_it_asks_for_with_unique_fingerprints() -> None:
    for judgement in (judged(), unjudged(RUN)):
        issues = json.loads(rendered("gitlab", judgement))
        jsonschema.validate(issues, GITLAB)
        fingerprints = [issue["fingerprint"] for issue in issues]
        assert len(set(fingerprints)) == len(fingerprints)
    severities = {issue["severity"] for issue in json.loads(rendered("gitlab"))}
    assert severities == {"major", "minor", "info", "blocker"}


COMMAND: Final = re.compile(r"::(?P<name>error|warning|notice) (?P<properties>[^:]*)::(?P<data>.*)")


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """The workflow commands as the runner reads them."""
    found_lines = []
    for line in text.splitlines():
        read = COMMAND.fullmatch(line)
        assert read, line
        pairs = (pair.split("=", 1) for pair in read["properties"].split(","))
        properties = {name: unquote(value) for name, value in pairs}
        found_lines.append((read["name"], properties, unquote(read["data"])))
    return found_lines


def test_github_annotations_are_commands_of_the_runner() -> None:
    read = commands(rendered("github"))
    drop = next(each for each in read if "(drop)" in each[1].get("title", ""))
    assert drop[0] == "error"
    assert drop[1] | {"title": ""} == {
        "file": "web/exam/guard.js",
        "line": "84",
        "col": "11",
        "title": "",
    }
    assert "Dropped text does not arrive." in drop[2]
    assert any("no-such-host.example" in data for _, _, data in read)
    assert not any("(copy)" in properties.get("title", "") for _, properties, _ in read)


def many(count: int) -> Report:
    return report(*(found(f"paste-{number}") for number in range(count)))


def test_no_more_annotations_than_github_shows_and_the_others_are_counted() -> None:
    read = commands(rendered("github", unjudged(run_of(many(30)))))
    assert len(read) == MOST_OF_A_KIND + 1
    assert "20" in read[-1][2]


def test_a_summary_is_short_and_worst_first() -> None:
    text = rendered("markdown", unjudged(run_of(many(100))))
    assert len(text.splitlines()) < MOST_ROWS + 20
    assert "80" in text
    levels = re.findall(r"^\| \*\*(error|warning)\*\*", rendered("markdown"), re.MULTILINE)
    assert levels == sorted(levels)
    assert set(levels) == {"error", "warning"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_summary_is_a_table_and_nothing_of_a_page_is_markup(language: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(rendered("markdown", None, language))
    kinds = {token.type for token in tokens}
    inline = [child.type for token in tokens for child in token.children or ()]
    assert "table_open" in kinds
    assert "html_block" not in kinds
    assert not {"html_inline", "link_open", "image"} & set(inline)
    assert "@" not in rendered("markdown", None, language)


def test_what_is_unclear_for_one_reason_is_one_line_and_what_is_restricted_never() -> None:
    whys = [unclear(name, "reason.unseen") for name in ("drop", "copy", "cut")]
    both = [found(name, disclosed="x") for name in ("paste", "undo")]
    page = report(found("typing", Outcome.ALLOWED), *whys, *both)
    text = rendered("markdown", judge(run_of(page), preset_policy("strict")))
    rows = [line for line in text.splitlines() if line.startswith("| **")]
    assert len(rows) == 3
    assert "(`drop`), Copying (`copy`), Cutting (`cut`)" in rows[-1]


def test_a_summary_names_level_restriction_field_and_code() -> None:
    row = next(line for line in rendered("markdown").splitlines() if "`drop`" in line)
    assert "**error**" in row
    assert "`guard.js:84:11 refuse`" in row
    assert "https://test.example/guarded/test.html" in row


def test_levels_are_words_of_the_language() -> None:
    assert "**エラー**" in rendered("markdown", None, "ja")


def test_the_html_begins_with_the_policy_only_where_there_is_one() -> None:
    text = rendered("html")
    assert text.index('id="policy"') < text.index('id="pages"')
    assert "Policy: accessible" in text
    assert "Excepted by the policy" in text
    assert "<script>alert" not in text
    assert 'id="policy"' not in FORMATS["html"](RUN, "en")


@pytest.mark.parametrize("form", ORDER)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_names_a_page_that_could_not_be_judged_and_why(form: str, language: str) -> None:
    page = report(found("typing", Outcome.ALLOWED))
    down = replace(page, page=replace(page.page, status=503))
    told = rendered(form, judge(run_of(down), preset_policy("fair")), language)
    fine = rendered(form, judge(run_of(page), preset_policy("fair")), language)
    assert "error-status" in told and "503" in told if form != "json" else '"unaudited"' in told
    assert "error-status" not in fine


def test_sarif_and_junit_count_a_page_that_could_not_be_judged_as_an_error() -> None:
    judgement = judge(run_of(report(fields=())), preset_policy("fair"))
    (invocation,) = sarif(judgement)["invocations"]
    assert invocation["executionSuccessful"] is False
    descriptors = [e["descriptor"]["id"] for e in invocation["toolExecutionNotifications"]]
    assert descriptors == ["unaudited.no-fields", "unaudited.undetermined"]
    (suite,) = suites(judgement)
    assert (suite.tests, suite.errors) == (1, 1)


def test_the_json_form_says_why_a_page_was_not_judged_and_what_is_allowed() -> None:
    page = replace(report(found("typing", Outcome.ALLOWED)), fields=())
    allowing = replace(
        POLICY, layers=(PolicyLayer(allowed=frozenset({"no-fields"})), *POLICY.layers)
    )
    told = [json.loads(rendered("json", judge(run_of(page), p))) for p in (POLICY, allowing)]
    assert [each["policy"]["gaps"] for each in told] == [
        [{"report": 0, "reason": "no-fields", "allowed": allowed}] for allowed in (False, True)
    ]
    assert [each["policy"]["unaudited"] for each in told] == [[0], []]
    assert "no-fields" in rendered("terminal", judge(run_of(page), allowing))
