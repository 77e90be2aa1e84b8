"""What people install holds everything Pasteguard needs, not only its Python files."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (ROOT / "audits" / "pasteguard", ROOT / "server" / "pasteguard_server")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout with what is installed."""
    folder = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    expected = {
        path.relative_to(package.parent).as_posix()
        for package in PACKAGES
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    packed = set(zipfile.ZipFile(wheel).namelist())
    assert sorted(expected - packed) == []
    assert {Path(name).suffix for name in expected} >= {".py", ".json", ".js", ".html", ".jinja"}


def test_an_installed_wheel_finds_its_catalogue_texts_and_templates(
    wheel: Path, tmp_path: Path
) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    script = (
        "import pasteguard; from pasteguard import catalogue, texts;"
        "from pasteguard.cli import scaffold;"
        "print(pasteguard.__file__, len(catalogue.entries()), len(texts.all_texts()),"
        " len(scaffold.render('tea-break', 10)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    package_file, *counts = ran.stdout.split()
    assert Path(package_file).is_relative_to(tmp_path)
    assert all(int(count) > 0 for count in counts)


def test_the_command_is_declared(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    declared = next(name for name in archive.namelist() if name.endswith("entry_points.txt"))
    assert "pasteguard = pasteguard.cli:main" in archive.read(declared).decode()
