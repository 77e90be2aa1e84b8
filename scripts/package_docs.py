"""Writes the list of packages into CONTRIBUTING.md and docs/architecture.md, in both languages.

Run it as ``python -m scripts.package_docs``. The order is that of the import rules in
pyproject.toml, the English words are those of each package's own docstring, the Japanese ones are
in ``packages.ja.json`` beside this file.
"""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from pasteguard.texts import Language
from scripts.generated_files import writing_command

ROOT: Final = Path(__file__).resolve().parents[1]
HOMES: Final = {"pasteguard": "audits/pasteguard", "pasteguard_server": "server/pasteguard_server"}
PAGES: Final[dict[str, Language]] = {
    "CONTRIBUTING.md": "en",
    "docs/architecture.md": "en",
    "docs/ja/architecture.md": "ja",
}
HEADS: Final[dict[Language, tuple[str, str]]] = {
    "en": ("package", "what it is"),
    "ja": ("パッケージ", "内容"),
}
START: Final = "<!-- packages: made by `python -m scripts.package_docs` -->\n"
END: Final = "<!-- /packages -->"


def packages() -> Iterator[str]:
    """All packages and single modules of both distributions by dotted name, top to bottom."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    for home in HOMES:
        (rule,) = (each for each in contracts if each.get("containers") == [home])
        for layer in rule["layers"]:
            yield from (f"{home}.{name}" for name in re.split(r"[ :|]+", layer))


def place_of(package: str) -> str:
    """The path of a package or module from the root of the repository."""
    home, _, name = package.partition(".")
    path = f"{HOMES[home]}/{name}"
    return f"{path}/" if (ROOT / path).is_dir() else f"{path}.py"


def described(package: str) -> str:
    """The first line of the package's docstring, as Markdown."""
    place = ROOT / place_of(package)
    file = place / "__init__.py" if place.is_dir() else place
    said = ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
    return said.partition("\n")[0].replace("``", "`").removesuffix(".")


def japanese() -> Mapping[str, str]:
    """What each package is, in Japanese."""
    said: dict[str, str] = json.loads(
        Path(__file__).with_name("packages.ja.json").read_text("utf-8")
    )
    return said


def table(language: Language) -> str:
    """The list of packages, as a table of Markdown."""
    said = japanese() if language == "ja" else {each: described(each) for each in packages()}
    head = f"| {' | '.join(HEADS[language])} |\n|---|---|\n"
    return head + "".join(f"| `{place_of(each)}` | {said[each]} |\n" for each in packages())


def pages() -> dict[str, str]:
    """The pages with the list in its place: path from the root to Markdown."""
    made = {}
    for name, language in PAGES.items():
        text = (ROOT / name).read_text("utf-8")
        before, _, rest = text.partition(START)
        _, found, after = rest.partition(END)
        if not found:
            raise ValueError(f"{name} has no place for the list of packages")
        made[name] = f"{before}{START}{table(language)}{END}{after}"
    return made


main = writing_command(
    "scripts.package_docs",
    pages,
    "Write the list of packages from the import rules and the packages' docstrings.",
    folder=".",
)


if __name__ == "__main__":
    main()
