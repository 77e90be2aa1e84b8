from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from pasteguard.errors import UsageError
from pasteguard.model.report import Outcome
from pasteguard.policy.judgement import BreachStatus, Cause, Ending
from pasteguard.policy.judging import judge
from pasteguard.policy.reading import preset_policy
from pasteguard.policy.words import Exemption, Level
from pasteguard.reports import FORMATS, json_form, render_judged
from pasteguard.texts import LANGUAGES, next_step, say
from tests.fake_auditor import UNREACHABLE
from tests.unit.policy.builders import found, report, run_of
from tests.unit.reports import sample

FAIR = preset_policy("fair")
SCHEMA = json.loads(
    (Path(__file__).parents[3] / "docs" / "run.schema.json").read_text(encoding="utf-8")
)


def refused(text: str | bytes) -> UsageError:
    with pytest.raises(UsageError) as caught:
        json_form.decode(text)
    return caught.value


def test_what_is_written_is_read_back_the_same() -> None:
    run = sample.run(sample.guarded_report(), sample.fair_report(), sample.unreachable_report())
    assert json_form.decode(json_form.encode(run)) == run


def test_writing_twice_gives_the_same_text() -> None:
    text = json_form.encode(sample.run(sample.guarded_report()))
    assert json_form.encode(json_form.decode(text)) == text


def test_what_is_written_fits_the_published_schema() -> None:
    run = sample.run(sample.guarded_report(), sample.unreachable_report(), sample.hostile_report())
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(json.loads(json_form.encode(run)), SCHEMA)


def test_what_a_policy_makes_of_a_run_is_written_with_it() -> None:
    breach = found(id="f-1")
    page = report(breach, found("copy", Outcome.ALLOWED))
    exempt = Exemption("copy", "old editor", date(2027, 1, 1))
    judgement = judge(run_of(page, report(error=UNREACHABLE)), replace(FAIR, exemptions=(exempt,)))
    plain = json.loads(render_judged("json", judgement, "en"))
    jsonschema.validate(plain, SCHEMA)
    policy = plain["policy"]
    assert {key: policy[key] for key in ("name", "ending", "errors", "unaudited")} == {
        "name": "fair",
        "ending": "unaudited",
        "errors": 1,
        "unaudited": [1],
    }
    (told,) = policy["breaches"]
    assert plain["reports"][told["report"]]["findings"][0]["id"] == told["finding"] == "f-1"
    assert (told["level"], told["cause"], told["standing"]) == ("error", "restricted", "new")
    assert policy["unused"][0]["expires"] == "2027-01-01"


def test_an_exception_is_written_with_its_reason_and_its_last_day() -> None:
    exempt = Exemption("paste", "old editor", date(2027, 1, 1))
    judgement = judge(run_of(report(found())), replace(FAIR, exemptions=(exempt,)))
    policy = json.loads(render_judged("json", judgement, "en"))["policy"]
    assert policy["ending"] == "passed"
    assert policy["breaches"][0]["standing"] == "excepted"
    assert policy["breaches"][0]["reason"] == "old editor"
    assert policy["breaches"][0]["expires"] == "2027-01-01"


def test_without_a_policy_nothing_is_said_of_one() -> None:
    assert json.loads(FORMATS["json"](run_of(report(found())), "en"))["policy"] is None


def test_the_words_of_a_result_are_those_of_policies() -> None:
    definition = SCHEMA["$defs"]["PolicyBreach"]["properties"]
    assert set(definition["level"]["enum"]) == {*Level} - {Level.OFF}
    assert set(definition["cause"]["enum"]) == {*Cause}
    assert set(definition["standing"]["enum"]) == {*BreachStatus}
    assert set(SCHEMA["$defs"]["PolicyResult"]["properties"]["ending"]["enum"]) == {*Ending}


def test_the_schema_refuses_an_outcome_that_does_not_exist() -> None:
    plain = json.loads(json_form.encode(sample.run(sample.guarded_report())))
    plain["reports"][0]["findings"][0]["outcome"] = "fine"
    with pytest.raises(jsonschema.ValidationError, match="fine"):
        jsonschema.validate(plain, SCHEMA)


def test_the_text_says_first_what_it_is() -> None:
    plain = json.loads(json_form.encode(sample.run(sample.guarded_report())))
    assert list(plain)[:2] == ["schema", "version"]
    assert list(plain["reports"][0])[:2] == ["schema", "version"]


def test_the_text_is_for_people_too() -> None:
    text = json_form.encode(sample.run(sample.guarded_report()))
    assert text.endswith("}\n")
    assert '\n  "reports": [' in text
    assert "英語ライティング試験" in text


def test_half_a_surrogate_pair_in_a_title_does_not_stop_the_report() -> None:
    text = json_form.encode(sample.run(sample.hostile_report()))
    title = json_form.decode(text.encode()).reports[0].page.title
    assert title.endswith("gnp.exe\N{REPLACEMENT CHARACTER}")


def test_rendering_puts_the_sentences_in_the_language() -> None:
    text = json_form.render(sample.run(sample.guarded_report()), "ja")
    report = json_form.decode(text).reports[0]
    assert report.language == "ja"
    assert report.findings[0].summary == sample.TEXTS["sample.paste-blocked"]["ja"]


def test_keys_of_a_later_version_are_ignored() -> None:
    run = sample.run(sample.guarded_report())
    plain = json.loads(json_form.encode(run))
    plain["reports"][0]["score"] = 7
    assert json_form.decode(json.dumps(plain)) == run


@pytest.mark.parametrize("text", ["", "{", "<html>", b"\xff\xfe{}"])
def test_what_is_not_json_is_refused(text: str | bytes) -> None:
    assert refused(text).message.id == "report.not-json"


@pytest.mark.parametrize("text", ["{}", "[]", "null", '{"reports": []}'])
def test_json_that_is_no_run_is_refused(text: str) -> None:
    assert refused(text).message.id == "report.no-schema"


def test_a_run_of_another_form_is_refused_by_its_name() -> None:
    message = refused('{"schema": "pasteguard.run/2"}').message
    assert message.id == "report.unknown-schema"
    assert message.values == {"found": "pasteguard.run/2", "expected": "pasteguard.run/1"}


def test_a_report_of_another_form_is_refused() -> None:
    plain = json.loads(json_form.encode(sample.run(sample.guarded_report())))
    plain["reports"][0]["schema"] = "pasteguard.report/9"
    assert refused(json.dumps(plain)).message.values["found"] == "pasteguard.report/9"


def test_a_damaged_run_is_refused_with_the_place_of_the_damage() -> None:
    plain = json.loads(json_form.encode(sample.run(sample.guarded_report())))
    del plain["reports"][0]["findings"][2]["outcome"]
    message = refused(json.dumps(plain)).message
    assert message.id == "report.not-a-run"
    assert "$.reports[0].findings[2]" in str(message.values["problem"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["{", "{}", '{"schema": "x"}', '{"schema": "pasteguard.run/1"}'])
def test_every_refusal_names_the_next_step(language: str, text: str) -> None:
    message = refused(text).message
    assert say(message, language)
    assert next_step(message, language)
