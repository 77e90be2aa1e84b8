"""Findings as files, and outcomes as badges."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from pasteguard_server.queries.export import safe_cell
from tests.server.running import Running, problem
from tests.server.runs import ALLOWED, BLOCKED, night, of, report


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_a_project_is_exported_as_it_is_now(service: Running) -> None:
    service.stored(night(1, BLOCKED), "project=export&build=old")
    service.stored(night(2, ALLOWED), "project=export&build=new")
    response = service.get("projects/export/export?format=csv")
    assert response.headers["Content-Type"].startswith("text/csv")
    assert "attachment" in response.headers["Content-Disposition"]
    rows = table(response.content)
    assert [(each["restriction"], each["outcome"]) for each in rows] == [
        ("paste", "allowed"),
        ("copy", "allowed"),
    ]
    assert {(each["build"], each["field"]) for each in rows} == {("new", "Essay")}


def test_a_run_is_exported_with_its_code(service: Running) -> None:
    run_id = service.stored(night(3, BLOCKED), "project=export-run")
    lines = service.get(f"runs/{run_id}/export").text.splitlines()
    blocked, _ = [json.loads(line) for line in lines]
    assert (blocked["source"], blocked["line"]) == ("https://tests.example/guard.js", 46)
    assert blocked["effects"] == "blocks"
    found = service.read(f"findings/{blocked['finding']}")
    assert found["finding"]["id"] == blocked["fingerprint"]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1+1", "\u3000@x"]
)
def test_no_cell_becomes_a_formula(service: Running, text: str) -> None:
    assert safe_cell(text).startswith("'")
    one = report(BLOCKED)
    page = replace(one.page, title=text)
    service.stored(of(replace(one, page=page)), f"project=formula-{ord(text[0])}-{ord(text[-1])}")
    found = service.get(f"projects/formula-{ord(text[0])}-{ord(text[-1])}/export?format=csv")
    assert {each["title"] for each in table(found.content)} == {f"'{text}"}


@pytest.mark.parametrize("text", ["Essay", "1-2", "a=b", "", "日本語"])
def test_a_cell_that_is_no_formula_stays_as_it_is(text: str) -> None:
    assert safe_cell(text) == text


def test_a_form_that_is_not_known_is_refused(service: Running) -> None:
    service.project("forms")
    assert problem(service.get("projects/forms/export?format=xls")) == (422, "query")


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "Pasting: restricted"), ("ja", "貼り付け：制限あり")]
)
def test_a_badge_says_one_outcome(service: Running, lang: str, said: str) -> None:
    service.stored(night(4, BLOCKED), f"project=badge-{lang}")
    (page,) = service.read(f"projects/badge-{lang}/pages")["items"]
    response = service.get(f"pages/{page['id']}/badge/paste?lang={lang}")
    assert response.headers["Content-Type"].startswith("image/svg+xml")
    root = ElementTree.fromstring(response.text)
    assert root.attrib["aria-label"].replace(": ", "：") == said.replace(": ", "：")
    assert "script" not in response.text
    assert problem(service.get(f"pages/{page['id']}/badge/drop")) == (404, "not-found")
