"""``pasteguard new-restriction``: what a contributor starts from."""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from pasteguard.artifacts.fields import FieldEvidence, FieldFacts
from pasteguard.cli.scaffold import scaffold
from pasteguard.errors import UsageError
from pasteguard.judge.canaries import FREE
from pasteguard.model.report import Message, Outcome
from tests import new_restriction

ROOT = Path(__file__).resolve().parents[3]
RUFF = Path(sys.executable).with_name("ruff")
RESTRICTIONS = "audits/pasteguard/restrictions"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with one restriction in it, last in its group."""
    folder = tmp_path / RESTRICTIONS / "paste"
    folder.mkdir(parents=True)
    (folder / "about.json").write_text('{"id": "paste", "group": "answer", "order": 230}')
    return tmp_path


def test_a_new_restriction_gets_its_folder_and_two_pages(checkout: Path) -> None:
    made = scaffold("tea-break", checkout)
    assert [path.relative_to(checkout).as_posix() for path in made] == [
        f"{RESTRICTIONS}/tea_break/about.json",
        f"{RESTRICTIONS}/tea_break/texts.json",
        f"{RESTRICTIONS}/tea_break/vocabulary.json",
        f"{RESTRICTIONS}/tea_break/__init__.py",
        f"{RESTRICTIONS}/tea_break/acts.py",
        f"{RESTRICTIONS}/tea_break/judge.py",
        f"{RESTRICTIONS}/tea_break/passive.js",
        "tests/pages/tea-break/restricts-example.html",
        "tests/pages/tea-break/allows-example.html",
    ]
    assert all(path.is_file() for path in made)


def test_the_entry_is_json_that_names_the_restriction_in_both_languages(checkout: Path) -> None:
    scaffold("tea-break", checkout)
    about = json.loads((checkout / RESTRICTIONS / "tea_break/about.json").read_text("utf-8"))
    assert about["id"] == "tea-break"
    assert about["order"] == 240
    assert set(about["title"]) == {"en", "ja"}


def test_the_entry_has_every_key_that_an_entry_of_the_catalogue_has(checkout: Path) -> None:
    scaffold("tea-break", checkout)
    known = ROOT / RESTRICTIONS / "paste/about.json"
    made = checkout / RESTRICTIONS / "tea_break/about.json"
    assert set(json.loads(made.read_text("utf-8"))) == set(json.loads(known.read_text("utf-8")))


@pytest.mark.parametrize(
    ("page", "outcome"), [("restricts-example", "restricted"), ("allows-example", "allowed")]
)
def test_a_page_states_its_expectation(checkout: Path, page: str, outcome: str) -> None:
    scaffold("tea-break", checkout)
    html = (checkout / f"tests/pages/tea-break/{page}.html").read_text("utf-8")
    stated = html.split('id="pasteguard-expected">')[1].split("</script>")[0]
    assert json.loads(stated)["findings"] == [
        {"restriction": "tea-break", "field": "Essay", "outcome": outcome}
    ]


def test_the_code_keeps_to_the_house_style(checkout: Path) -> None:
    scaffold("tea-break", checkout)
    config = ROOT / "pyproject.toml"
    for rule in (["check"], ["format", "--check"]):
        ruff = subprocess.run(
            [RUFF, *rule, "--no-cache", "--config", config, checkout / RESTRICTIONS / "tea_break"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert ruff.returncode == 0, ruff.stdout


def test_the_judge_says_that_it_does_not_judge_yet(checkout: Path) -> None:
    scaffold("tea-break", checkout)
    module = runpy.run_path(str(checkout / RESTRICTIONS / "tea_break/judge.py"))
    facts = FieldFacts("textarea", "textarea", "Essay", "#essay", "<textarea>")
    verdict = module["judge_field"](FieldEvidence(facts, FREE, attempts=()))
    assert verdict.outcome is Outcome.UNCLEAR
    assert verdict.reason == Message("reason.not-yet-judged")


@pytest.mark.parametrize("bad", ["", "Tea", "tea_break", "-tea", "tea-", "../tea", "お茶", "tea 2"])
def test_what_cannot_be_an_id_is_refused(checkout: Path, bad: str) -> None:
    with pytest.raises(UsageError) as refused:
        scaffold(bad, checkout)
    assert refused.value.message.id == "scaffold.bad-id"


def test_an_existing_restriction_is_left_alone(checkout: Path) -> None:
    before = sorted(checkout.rglob("*"))
    with pytest.raises(UsageError) as refused:
        scaffold("paste", checkout)
    assert refused.value.message.id == "scaffold.exists"
    assert sorted(checkout.rglob("*")) == before


def test_existing_pages_are_left_alone_and_nothing_is_written(checkout: Path) -> None:
    (checkout / "tests/pages/tea-break").mkdir(parents=True)
    with pytest.raises(UsageError):
        scaffold("tea-break", checkout)
    assert not (checkout / RESTRICTIONS / "tea_break").exists()


def test_a_folder_that_is_no_checkout_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as refused:
        scaffold("tea-break", tmp_path)
    assert refused.value.message.id == "scaffold.no-checkout"
    assert list(tmp_path.iterdir()) == []


def test_an_attribute_is_judged_in_saved_pages_by_what_is_in_its_folder(tmp_path: Path) -> None:
    pages = new_restriction.written(tmp_path)
    judged = new_restriction.outcomes(tmp_path, pages, "markup")
    assert judged == {"restricts": "restricted", "allows": "allowed"}
