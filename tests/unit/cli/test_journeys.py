"""Which journey is meant, and where its settings come from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pasteguard.cli.journeys import journey_of
from pasteguard.errors import UsageError
from pasteguard.journeys import built_in


class Settings:
    """Settings of which only these two are asked for."""

    def __init__(self, journey: str | None, *sets: str) -> None:
        self.told = {"journey": Path(journey) if journey else None, "set": sets}

    def value(self, key: str) -> Any:
        return self.told[key]


def resolved(journey: str | None, *sets: str) -> tuple[Path | None, dict[str, str]]:
    settings: Any = Settings(journey, *sets)
    path, told = journey_of(settings, "en")
    return path, dict(told)


def test_a_known_system_is_named_instead_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PASTEGUARD_SET_PASSWORD", "between us")
    monkeypatch.setenv("PASTEGUARD_SET_QUIZ_PASSWORD", "open sesame")
    monkeypatch.setenv("PASTEGUARD_SET_OTHER", "of another journey")
    path, told = resolved("moodle", "user=auditor")
    assert path == built_in()["moodle"].file
    assert told == {
        "user": "auditor",
        "password": "between us",
        "quiz-password": "open sesame",
    }


def test_a_file_of_that_name_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "moodle").write_text("async def journey(page): ...\n", encoding="utf-8")
    assert resolved("moodle", "room=4") == (Path("moodle"), {"room": "4"})


@pytest.mark.parametrize(
    ("sets", "message"),
    [
        (("user",), "notice.set"),
        (("user=",), "notice.set"),
        (("User=a",), "notice.set"),
        (("password=a",), "notice.set-secret"),
        (("quiz-password=a",), "notice.set-secret"),
        (("user=a", "quiz=3"), "notice.set-unknown"),
        ((), "notice.set-missing"),
        (("user=a",), "notice.set-missing-secret"),
    ],
)
def test_what_is_missing_or_out_of_place_is_named(
    sets: tuple[str, ...], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PASTEGUARD_SET_PASSWORD", raising=False)
    with pytest.raises(UsageError) as raised:
        resolved("moodle", *sets)
    assert raised.value.message.id == message


def test_each_says_what_it_needs() -> None:
    assert all(set(each.needs) <= set(each.takes) for each in built_in().values())
