"""The extension's manifest, generated files and packages."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any, Final

import pytest

from pasteguard.cli.extension_zip import extension_folder, write_packages
from scripts import extension_files, interpreter_bundle
from scripts.generated_files import stale

ROOT: Final = Path(__file__).parents[2]
MANIFEST: Final[dict[str, Any]] = json.loads((ROOT / "extension/manifest.json").read_text("utf-8"))
PAGES: Final = ("permissions.md", "ja/permissions.md")


def test_the_shared_files_are_fresh() -> None:
    assert stale(extension_files.generated(), ROOT / extension_files.FOLDER, ["*"]) == []


def test_the_parser_and_its_licence_are_the_ones_of_its_package() -> None:
    package = ROOT / "node_modules/acorn"
    if not package.is_dir():
        if os.environ.get("CI"):
            pytest.fail("acorn's package is missing: run npm ci")
        pytest.skip("acorn's package is not installed: run npm ci")
    listed = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]["acorn"]
    assert json.loads((package / "package.json").read_text("utf-8"))["version"] == listed
    assert stale(interpreter_bundle.generated(), ROOT / interpreter_bundle.FOLDER) == []
    shared = (ROOT / "extension/shared/judging.js").read_text("utf-8")
    assert (package / "LICENSE").read_text("utf-8") in shared
    assert f'var version = "{listed}"' in shared


def test_only_three_permissions_are_asked_for_and_sites_one_by_one() -> None:
    assert MANIFEST["permissions"] == ["activeTab", "scripting", "storage"]
    assert MANIFEST["optional_host_permissions"] == ["http://*/*", "https://*/*"]
    assert not {"host_permissions", "web_accessible_resources", "content_scripts"} & set(MANIFEST)


@pytest.mark.parametrize("page", PAGES)
def test_every_permission_is_explained_and_no_other(page: str) -> None:
    text = (ROOT / "docs" / page).read_text("utf-8")
    explained = set(re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE))
    assert explained == {*MANIFEST["permissions"], *MANIFEST["optional_host_permissions"]}


def test_nothing_but_the_extensions_own_scripts_may_run_in_its_pages() -> None:
    policy = MANIFEST["content_security_policy"]["extension_pages"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == "'self'"
    assert "unsafe" not in policy


def test_the_version_is_the_auditors() -> None:
    source = (ROOT / "audits/pasteguard/__init__.py").read_text("utf-8")
    assert f'"{MANIFEST["version"]}' in source


def test_packages_are_the_same_every_time(tmp_path: Path) -> None:
    made = [write_packages(extension_folder(), tmp_path / name) for name in ("one", "two")]
    sums = [[hashlib.sha256(path.read_bytes()).hexdigest() for path in paths] for paths in made]
    assert sums[0] == sums[1]
    assert [path.name.split("-")[1] for path in made[0]] == ["chrome", "firefox"]


def test_each_package_holds_only_what_its_browser_knows(tmp_path: Path) -> None:
    chrome, firefox = (
        json.loads(zipfile.ZipFile(path).read("manifest.json"))
        for path in write_packages(extension_folder(), tmp_path)
    )
    assert set(chrome["background"]) == {"service_worker", "type"}
    assert set(firefox["background"]) == {"scripts", "type"}


def test_the_package_for_firefox_passes_its_lint(tmp_path: Path) -> None:
    web_ext = ROOT / "node_modules/.bin/web-ext"
    if not web_ext.exists() or shutil.which("node") is None:
        pytest.skip("web-ext is not installed: run npm ci")
    package = write_packages(extension_folder(), tmp_path)[1]
    zipfile.ZipFile(package).extractall(tmp_path / "firefox")
    folder = str(tmp_path / "firefox")
    arguments = ["lint", "--source-dir", folder, "--no-config-discovery", "--output", "json"]
    done = subprocess.run([str(web_ext), *arguments], capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["summary"] == {"errors": 0, "notices": 0, "warnings": 0}
