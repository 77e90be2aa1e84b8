"""What the popup says first over each page of ``states/``, in English and in Japanese."""

from __future__ import annotations

from typing import Final

HEADLINES: Final = {
    "free": ("No restriction was found on this page.", "このページに制限は見つかりませんでした。"),
    "paste-and-limit": (
        "You cannot paste here, and you have 30 minutes.",
        "貼り付けができず、制限時間は 30 分です。",
    ),
    "tab-switches-punished": (
        "Leaving this tab has consequences, what you do is recorded, and you have 90 minutes.",
        "このタブを離れると不利になり、操作が記録され、制限時間は 90 分です。",
    ),
    "proctored": (
        "You need a camera, a microphone, screen sharing and full screen, "
        "and what you do is recorded.",
        "カメラ、マイク、画面共有と全画面表示が必要で、操作が記録されます。",
    ),
    "not-a-web-page": (
        "This page cannot be looked at.",
        "このページは調べられません。",
    ),
    "cannot-tell": (
        "What this page allows cannot be told yet.",
        "このページで何ができるかは、まだ分かりません。",
    ),
    "start-page": (
        "There is nowhere to write here. The test may come after this page.",
        "このページに解答欄はありません。試験はこの先にあると思われます。",
    ),
    "test-in-a-frame": (
        "The test seems to stand in a frame of another site, which cannot be looked into.",
        "試験はほかのサイトの枠の中にあるようです。枠の中は調べられません。",
    ),
    "page-error": (
        "Something went wrong while reading this page.",
        "ページの読み取り中に問題が起きました。",
    ),
}
