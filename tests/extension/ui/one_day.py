"""A day with eight companies in My tests, and one entry of an earlier day."""

from __future__ import annotations

from typing import Any, Final

TITLES: Final = (
    "Written English test",
    "適性検査（監督付き）",
    "Backend engineer: coding test",
    "Case study",
    "論理テスト",
    "性格検査",
    "SQL challenge",
    "=HYPERLINK(1)",
)


def entry(number: int, day: str = "2026-11-22", **more: Any) -> dict[str, Any]:
    return {
        "id": f"{day} {number}",
        "checkedAt": f"{day}T{10 + number}:15:00.000",
        "url": f"https://assess{number}.example/test/…/essay",
        "title": TITLES[number],
        "level": "look",
        "limit": None if number in (1, 2) else 1_800_000,
        "restricted": ["paste"] if number in (1, 2) else ["paste", "time-limit"],
        "unclear": ["undo", "time-limit"] if number == 2 else ["undo"],
        "autosave": "unknown",
        "notes": "",
        **more,
    }


DAY: Final = [*(entry(number) for number in range(8)), entry(0, "2026-11-20", title="")]
