"""What the doctor makes of a machine, and whether it lets it audit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pasteguard.browser.launcher import Browser
from pasteguard.cli.machine_checks import BrowserSeen, Examined, Machine, Status, is_ready, judge
from pasteguard.errors import BrowserFailed, BrowserMissing
from pasteguard.model.report import Message
from pasteguard.texts import LANGUAGES, next_step, say

CHROMIUM = Browser("/usr/bin/chromium", "Chromium", "156.0.1")
HEALTHY = Machine(
    system="linux",
    browser=BrowserSeen(CHROMIUM, 0.8),
    fonts="/usr/share/fonts/noto.ttc: Noto Sans CJK JP",
    shared_memory_mb=2048,
    temporary_folder="/tmp",
    free_mb=9000,
    is_root=False,
)


def unwell(machine: Machine) -> dict[str, Status]:
    """What is not fine; everything said must be sayable in both languages, with a next step."""
    examined = judge(machine)
    for check in examined:
        for language in LANGUAGES:
            assert say(check.said, language)
            if check.has_next:
                assert next_step(check.said, language)
    return {check.said.id: check.status for check in examined if check.status is not Status.FINE}


def said(examined: tuple[Examined, ...]) -> str:
    return "\n".join(say(check.said, "en") for check in examined)


def test_a_healthy_machine_is_ready_and_its_browser_is_named() -> None:
    assert unwell(HEALTHY) == {}
    assert is_ready(judge(HEALTHY))
    assert "Chromium 156.0.1" in said(judge(HEALTHY))
    assert "/usr/bin/chromium" in said(judge(HEALTHY))


@pytest.mark.parametrize(
    ("seen", "problem"),
    [
        (
            BrowserSeen(error=BrowserMissing(Message("notice.browser-missing"))),
            "notice.browser-missing",
        ),
        (
            BrowserSeen(
                CHROMIUM,
                error=BrowserFailed(
                    Message("notice.browser-failed", {"path": "/usr/bin/chromium", "why": "gone"})
                ),
            ),
            "notice.browser-failed",
        ),
        (BrowserSeen(driver_error="libatomic.so.1 not found"), "doctor.driver-broken"),
    ],
)
def test_a_machine_whose_browser_does_not_start_is_not_ready(
    seen: BrowserSeen, problem: str
) -> None:
    machine = replace(HEALTHY, browser=seen)
    assert unwell(machine) == {problem: Status.PROBLEM}
    assert not is_ready(judge(machine))


@pytest.mark.parametrize(
    ("change", "note"),
    [
        ({"fonts": ""}, "doctor.font-missing"),
        ({"fonts": None}, "doctor.font-unknown"),
        ({"shared_memory_mb": 64}, "doctor.memory-small"),
        ({"is_root": True}, "doctor.sandbox"),
    ],
)
def test_what_only_disturbs_is_a_note_and_the_machine_is_ready(
    change: dict[str, object], note: str
) -> None:
    machine = replace(HEALTHY, **change)  # type: ignore[arg-type]  # a field and its value
    assert unwell(machine) == {note: Status.NOTE}
    assert is_ready(judge(machine))


def test_without_room_for_a_browser_the_machine_is_not_ready() -> None:
    assert unwell(replace(HEALTHY, free_mb=20)) == {"doctor.space-small": Status.PROBLEM}


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_macos_and_windows_come_with_a_japanese_font(system: str) -> None:
    machine = replace(HEALTHY, system=system, fonts=None, shared_memory_mb=None)
    assert unwell(machine) == {}
