"""Every sentence of the extension's own pages is there, and every one that is there is said."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any, Final

from pasteguard.catalogue import entries
from pasteguard.texts import LANGUAGES, all_texts, text

ROOT: Final = Path(__file__).parents[2]
OWN: Final = ROOT / "audits/pasteguard/texts/extension.json"
FOLDERS: Final = ("answers", "known", "letter", "options", "popup", "tests", "ui")
AREAS: Final = {text_id.split(".")[0] for text_id in json.loads(OWN.read_text("utf-8"))}


@cache
def code() -> str:
    files = [file for folder in FOLDERS for file in (ROOT / "extension" / folder).rglob("*.js")]
    return "\n".join(file.read_text("utf-8") for file in sorted(files))


def literals() -> set[str]:
    return set(re.findall(r'"([a-z-]+(?:\.[a-z0-9-]+)*)"', code()))


def families() -> list[re.Pattern[str]]:
    """Ids that are put together: what varies stands for any words."""
    found = re.findall(r"`([^`\s]*\$\{[^`\s]*)`", code())
    made = [re.split(r"\$\{[^}]*\}", each) for each in found if not each.startswith("letter.")]
    named = re.compile(r"[a-z.-]*[a-z]+\.[a-z.-]*|\.[a-z.-]+")
    fixed = [parts for parts in made if named.fullmatch("".join(parts))]
    openings = re.compile(r"letter\.(?:hello|before|after)\.(?:recruiter|agent)")
    return [openings, *(re.compile(".+".join(map(re.escape, parts))) for parts in fixed)]


def test_every_id_that_is_written_out_has_its_text() -> None:
    named = {name for name in literals() if "." in name and name.split(".")[0] in AREAS}
    letters = {name.removeprefix("letter.") for name in all_texts() if name.startswith("letter.")}
    missing = {name for name in named if name not in all_texts() and name not in letters}
    assert sorted(missing) == []


def test_no_text_is_left_that_nobody_says() -> None:
    said, made = literals(), families()
    unused = [
        name
        for name in json.loads(OWN.read_text("utf-8"))
        if name not in said
        and name.removesuffix(".next") not in said
        and not any(family.fullmatch(name) for family in made)
        and not any(family.fullmatch(name.removeprefix("letter.")) for family in made)
        and name.removeprefix("letter.") not in said
    ]
    assert unused == []


def test_families_of_ids_are_whole() -> None:
    for outcome in ("title", "restricted", "allowed"):
        shared = _data((ROOT / "extension/shared/texts.js").read_text("utf-8"))
        assert {f"restriction.{entry.id}.{outcome}" for entry in entries()} <= set(shared)
    names = set(all_texts())
    families = set(re.findall(r'\{ id: "([a-z]+)", restrictions', code())) | {
        "recorded",
        "writing",
        "watched",
        "other",
    }
    for family in families:
        assert {f"family.{family}", f"next.{family}"} <= names, family
    clauses = {
        name.removesuffix(".mid")
        for name in names
        if name.startswith("headline.") and name.endswith(".mid")
    }
    assert all(f"{name}.end" in names for name in clauses)


def test_every_restriction_has_its_place_among_the_answers() -> None:
    answered = re.findall(
        r'id: "(\w+)", restrictions: parts\.(\w+)', code_of("answers/families.js")
    )
    assert all(name == parts for name, parts in answered)
    assert {entry.family.id for entry in entries()} == {name for name, _ in answered}


def code_of(name: str) -> str:
    return (ROOT / "extension" / name).read_text("utf-8")


def test_what_extension_pages_say_is_said_in_both_languages() -> None:
    for name in json.loads(OWN.read_text("utf-8")):
        for language in LANGUAGES:
            assert all_texts()[name][language].strip() or name == "list.separator", name
        if re.search(r"[぀-ヿ一-鿿]", all_texts()[name]["en"]):
            assert name in {"options.language.ja", "popup.other-language"}, name
    assert text("popup.other-language", "en") == "日本語"


def _data(module: str) -> Any:
    """What a generated module of data holds."""
    return json.loads(module.split("export default ", 1)[1].rstrip().removesuffix(";"))
