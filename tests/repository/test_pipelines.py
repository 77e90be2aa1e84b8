"""What a team adds to its pipeline: each file as far as it can be tried without its host."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from junitparser import JUnitXml

from pasteguard.configuration.settings import SETTINGS

ROOT: Final = Path(__file__).resolve().parents[2]
EXAMPLES: Final = ROOT / "docs" / "examples"
BIN: Final = Path(sys.executable).parent
PAGE: Final = (
    "<!doctype html><html lang='en'><title>Exam</title><h1>Exam</h1>"
    "<label>Essay <textarea onpaste='return false'></textarea></label>"
    "<script>const essay = document.querySelector('textarea');"
    "essay.value = localStorage.getItem('draft') ?? '';"
    "essay.oninput = () => localStorage.setItem('draft', essay.value);</script>"
)
ACTION: Final[dict[str, Any]] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS: Final[list[dict[str, Any]]] = ACTION["runs"]["steps"]


def named(name: str) -> dict[str, Any]:
    return next(step for step in STEPS if step.get("name") == name)


def shell(script: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The script as a runner executes it: bash that stops at the first error."""
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env=os.environ | {"PATH": path, "LC_ALL": "C.UTF-8"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository with a page that forbids pasting."""
    folder = tmp_path / "repository"
    (folder / ".git").mkdir(parents=True)
    (folder / "exam.html").write_text(PAGE, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("vendor.github-actions", ROOT / "action.yml"),
        ("vendor.github-workflows", EXAMPLES / "github-workflow.yml"),
        ("vendor.gitlab-ci", EXAMPLES / "gitlab-ci.yml"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_a_host_accepts_the_file(schema: str, file: Path) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_every_input_of_the_action_reaches_a_setting() -> None:
    given = named("Audit")["env"]
    variables = {setting.variable for setting in SETTINGS.values()} | {"PASTEGUARD_CONFIG"}
    assert set(given) <= variables
    used = {re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value)[1] for value in given.values()}  # type: ignore[index]  # or the test fails
    assert used == set(ACTION["inputs"])
    # Nothing that a pull request can choose is put into a script.
    assert not any("${{" in step.get("run", "") for step in STEPS)


def audit(checkout: Path, **inputs: str) -> tuple[subprocess.CompletedProcess[str], Path]:
    """The Action's audit step with these inputs; what GitHub gives it lies beside the checkout."""
    step, host = named("Audit"), checkout.parent
    values = {name: inputs.get(name, each["default"]) for name, each in ACTION["inputs"].items()}
    environment = {
        variable: values[expression.removeprefix("${{ inputs.").removesuffix(" }}")]
        for variable, expression in step["env"].items()
    }
    for name in ("output", "summary"):
        (host / name).touch()
    ran = shell(
        step["run"],
        checkout,
        RUNNER_TEMP=str(host),
        GITHUB_OUTPUT=str(host / "output"),
        GITHUB_STEP_SUMMARY=str(host / "summary"),
        **environment,
    )
    return ran, host


def test_the_action_fails_with_annotations_a_summary_and_reports(checkout: Path) -> None:
    ran, host = audit(checkout, targets="exam.html", mode="markup", policy="fair")
    assert ran.returncode == 1, ran.stderr
    assert re.search(r"^::error file=exam\.html,.*Pasting", ran.stdout, re.MULTILINE)
    assert "**error**" in (host / "summary").read_text("utf-8")
    outputs = dict(line.split("=", 1) for line in (host / "output").read_text().splitlines())
    assert set(outputs) == set(ACTION["outputs"])
    assert json.loads(Path(outputs["sarif"]).read_text("utf-8"))["runs"][0]["results"]
    written = {path.name for path in Path(outputs["folder"]).iterdir()}
    assert {"report.html", "report.json", "report.xml"} <= written


def test_the_action_takes_everything_from_the_configuration(checkout: Path) -> None:
    (checkout / "pasteguard.toml").write_text(
        "[audit]\ntargets=['exam.html']\nmode='markup'\n[policy]\nrestricted='warn'\n"
    )
    ran, _ = audit(checkout)
    assert ran.returncode == 0, ran.stderr
    assert "::warning file=exam.html" in ran.stdout


def test_wrong_use_of_the_action_is_told_and_fails(checkout: Path) -> None:
    ran, host = audit(checkout, targets="exam.html", mode="markup", policy="fiar")
    assert ran.returncode == 2
    assert "fair" in ran.stderr
    assert (host / "summary").read_text() == ""


@pytest.mark.browser
def test_the_action_installs_the_command(tmp_path: Path) -> None:
    target = tmp_path / "installed"
    ran = shell(
        named("Install Pasteguard")["run"],
        tmp_path,
        GITHUB_ACTION_PATH=str(ROOT),
        PIP_TARGET=str(target),
        PIP_NO_INDEX="1",
    )
    assert ran.returncode == 0, ran.stderr
    assert (target / "pasteguard" / "policy" / "presets.toml").is_file()


def test_ten_lines_of_yaml_lead_from_nothing_to_a_failing_check(checkout: Path) -> None:
    text = (EXAMPLES / "github-workflow.yml").read_text("utf-8")
    assert len(text.splitlines()) <= 10
    *_, step = yaml.safe_load(text)["jobs"]["assessment"]["steps"]
    assert set(step["with"]) <= set(ACTION["inputs"])
    given = step["with"] | {"targets": "exam.html", "mode": "markup"}
    assert audit(checkout, **given)[0].returncode == 1


def test_the_job_for_gitlab_leaves_its_reports(checkout: Path) -> None:
    job = yaml.safe_load((EXAMPLES / "gitlab-ci.yml").read_text("utf-8"))["assessment"]
    (script,) = job["script"]
    ran = shell(
        script.replace("https://staging.example.com/test", "exam.html --mode markup"), checkout
    )
    assert ran.returncode == 1, ran.stderr
    reports = job["artifacts"]["reports"]
    (issue,) = [
        each
        for each in json.loads((checkout / reports["codequality"]).read_text("utf-8"))
        if each["severity"] == "major"
    ]
    assert issue["location"]["path"] == "exam.html"
    assert JUnitXml.fromfile(str(checkout / reports["junit"])).failures == 1


def test_the_hook_reads_the_files_it_is_given(checkout: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {"id", "name", "entry", "language"} <= set(hook)
    (checkout / "fine.html").write_text(PAGE.replace(" onpaste='return false'", ""))
    command = f"{hook['entry']} {shlex.join(hook['args'])}"
    failing = shell(f"{command} exam.html fine.html", checkout)
    assert failing.returncode == 1
    assert "(paste)" in failing.stdout
    assert shell(f"{command} fine.html", checkout).returncode == 0


def test_the_container_is_built_from_what_is_there() -> None:
    text = (ROOT / "Containerfile").read_text("utf-8")
    copied = re.findall(r"^COPY (\S+)", text, re.MULTILINE)
    assert copied and all((ROOT / source).exists() for source in copied)
    needed = re.findall(r"chromium|fonts-noto-cjk", (ROOT / ".ci" / "run").read_text("utf-8"))
    assert set(needed) <= set(text.split())
    kept = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    (packages,) = re.findall(r"^packages = \[(.*)\]", project, re.MULTILINE)
    (_, included) = project.split("[tool.hatch.build.targets.wheel.force-include]")
    forced = re.findall(r'^"([^"]+)" = ', included.partition("\n[")[0], re.MULTILINE)
    for folder in (*re.findall(r'"([^"/]+)/', packages), *forced):
        assert f"!{folder}" in kept
    assert json.loads(re.findall(r"ENTRYPOINT (.*)", text)[0]) == ["pasteguard"]
    assert shutil.which("pasteguard", path=str(BIN))


def test_the_sample_is_held_to_the_policy_in_ci() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    (check,) = re.findall(r"^check: (.*) ##", makefile, re.MULTILINE)
    assert "assess" in check.split()
    assert "make check" in (ROOT / ".ci" / "run").read_text("utf-8")
