"""The simplest restriction, written as a newcomer writes it: in its folder and its pages alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from pasteguard.cli.scaffold import RESTRICTIONS, scaffold

ROOT: Final = Path(__file__).resolve().parents[1]
ID: Final = "form-filling"
JUDGED: Final = 'judge_attribute("form-filling", {facts}, "autocomplete", {{"off"}})'
IMPORT: Final = "from pasteguard.judge.attributes import judge_attribute\n"
PASSIVE: Final = """
    const isOff = /\\sautocomplete="off"/i.test(facts.html);
    const said = isOff ? "restricted" : "allowed";
    const proof = proofOf("declared", { id: `proof.form-filling.${said}` }, { code: facts.html });
    const summary = { id: `judge.form-filling.${said}` };
    return isOff ? isRestricted(summary, ["blocks"], [proof]) : isAllowed(summary, [proof]);
"""


def written(folder: Path) -> dict[str, Path]:
    """A copy of the checkout with the new restriction filled in; returns its two test pages."""
    package = folder / "audits/pasteguard"
    shutil.copytree(
        ROOT / "audits/pasteguard", package, ignore=shutil.ignore_patterns("__pycache__")
    )
    made = scaffold(ID, folder)
    home = folder / RESTRICTIONS / "form_filling"
    _fill(home / "judge.py", "unclear(not_yet)", JUDGED.format(facts="evidence.facts"))
    _fill(home / "judge.py", '    not_yet = Message("reason.not-yet-judged")\n', "")
    _fill(home / "passive.js", '    return cannotTell("reason.not-yet-judged");\n', PASSIVE)
    _fill(home / "passive.js", "{ cannotTell,", "{ isAllowed, isRestricted, proofOf,")
    verdicts = "from pasteguard.judge.verdict"
    _fill(home / "judge.py", verdicts, f"{IMPORT}{verdicts}")
    (home / "acts.py").unlink()
    _bundle(folder)
    pages = {path.stem.split("-")[0]: path for path in made if path.suffix == ".html"}
    _fill(pages["restricts"], "<textarea ", '<textarea autocomplete="off" ')
    return pages


def _bundle(folder: Path) -> None:
    """Bundles the new ``passive.js``, as ``scripts.interpreter_bundle`` does."""
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    command = ["node", str(ROOT / "scripts/bundle_interpreter.mjs")]
    made = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=True)
    (folder / "audits/pasteguard/interpreter/bundle.js").write_text(made.stdout, "utf-8")


def _fill(file: Path, template: str, own: str) -> None:
    text = file.read_text("utf-8")
    assert template in text, f"{file.name}: {template}"
    file.write_text(text.replace(template, own), "utf-8")


def outcomes(folder: Path, pages: dict[str, Path], mode: str) -> dict[str, str]:
    """What the copy says of the restriction on each page, by the page's kind."""
    command = [
        *(sys.executable, "-c", "from pasteguard.cli import main; main()"),
        *("audit", *map(str, pages.values()), "--mode", mode, "--only", ID, "--format", "json"),
    ]
    ran = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder / "audits")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout, ran.stderr
    reports: list[dict[str, Any]] = json.loads(ran.stdout)["reports"]
    found = [[each for each in report["findings"] if each["field"]] for report in reports]
    return {kind: finding["outcome"] for kind, (finding,) in zip(pages, found, strict=True)}
