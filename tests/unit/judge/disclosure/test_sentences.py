"""What a page's text announces and permits, sentence by sentence, in English and Japanese."""

from __future__ import annotations

import time
from typing import Final

import pytest

from pasteguard.catalogue import entries
from pasteguard.judge.disclosure import vocabulary
from pasteguard.judge.disclosure.sentences import (
    LONGEST_SENTENCE,
    find_disclosures,
    find_permissions,
    page_permits,
    page_says,
    split_sentences,
)
from pasteguard.texts import LANGUAGES, say

TABLE: Final = vocabulary.table()

ANNOUNCED: Final = {
    "paste": ("Copying and pasting is disabled.", "コピー＆ペーストはできません。"),
    "drop": ("Drag-and-drop is not available.", "ドラッグ＆ドロップは使えません。"),
    "copy": ("Don’t copy the questions.", "問題文のコピーは禁止です"),
    "cut": ("Cut, copy and paste are blocked.", "切り取りはできません"),
    "select": ("Text selection is turned off.", "問題文の選択はできません。"),
    "context-menu": ("No right-clicking.", "右クリックはご遠慮ください。"),
    "shortcuts": ("Keyboard shortcuts won't work.", "ショートカットは無効です。"),
    "undo": ("Undo is not supported.", "アンドゥは使用できません。"),
    "typing": ("Special characters are blocked.", "特殊文字は使用できません。"),
    "ime": ("Japanese input is not possible.", "ＩＭＥは使用できません。"),
    "dictation": ("Dictation software is not permitted.", "音声入力は認められていません。"),
    "spellcheck": ("Spell check is switched off.", "スペルチェックはオフになっています。"),
    "length-limit": ("Describe it in no more than 200 words.", "800文字以内で述べてください。"),
    "tab-switch": ("Leaving this tab will be logged.", "タブを切り替えると記録されます"),
    "window-blur": (
        "You will be warned if you open another window.",
        "別のウィンドウを開くと警告が表示されます。",
    ),
    "mouse-leave": (
        "Your cursor must stay inside the window.",
        "マウスが画面の外に出ると記録されます。",
    ),
    "resize": (
        "Resizing the window counts as a violation.",
        "ウィンドウのサイズを変えないでください。",
    ),
    "keystroke-log": ("All keystrokes are recorded.", "キー入力はすべて記録されます。"),
    "clipboard-log": (
        "You may paste, but it is recorded.",
        "貼り付けはできますが、記録されます。",
    ),
    "pointer-log": ("We track mouse movements.", "マウスの動きを記録しています。"),
    "session-replay": ("Your session is being recorded.", "画面の操作はすべて録画されます。"),
    "devtools": (
        "Opening the developer tools ends the test.",
        "開発者ツールを開くと失格になります。",
    ),
    "automation": ("Browser extensions must be disabled.", "拡張機能は検知されます。"),
    "clipboard-read": (
        "We check your clipboard when you return.",
        "クリップボードの内容を確認します。",
    ),
    "clipboard-write": (
        "Your clipboard will be cleared at the start.",
        "開始時にクリップボードを消去します。",
    ),
    "multi-screen": ("Disconnect: no second monitors.", "外部モニターは使用できません。"),
    "single-tab": ("Open the test in only one tab.", "複数のタブで開かないでください。"),
    "screenshot": ("Taking screenshots is prohibited.", "スクリーンショットの撮影は禁止です。"),
    "idle": (
        "After 10 minutes of inactivity you will be logged out.",
        "10分間操作がないと、ログアウトされます。",
    ),
    "fullscreen": ("Do not leave full screen.", "試験は全画面表示で行います。"),
    "camera": ("You cannot take the test without a camera.", "試験中はカメラで録画します"),
    "microphone": ("Webcam and microphone access is required.", "マイクの使用を許可してください。"),
    "screen-share": ("You must share your entire screen.", "画面共有が必須です。"),
    "geolocation": ("We need to access your location.", "位置情報を使用します。"),
    "keyboard-lock": ("System keys are blocked.", "Escキーは使えません。"),
    "lockdown-client": (
        "This test requires the Safe Exam Browser.",
        "専用ブラウザーのインストールが必要です。",
    ),
    "leave-warning": (
        "A warning appears when you close this page.",
        "ページを閉じると警告が出ます。",
    ),
    "back-trap": (
        "Please do not use the browser's back button.",
        "「戻る」ボタンは使わないでください。",
    ),
    "print": ("Printing is disabled.", "印刷はできません。"),
    "reload-loss": ("Never refresh the page.", "再読み込みすると、解答が失われます。"),
    "offline-loss": (
        "If you lose your internet connection, your answers will be lost.",
        "通信が切れると、入力した内容は消えます。",
    ),
    "time-limit": ("You have 30 minutes.", "制限時間：３０分"),
    "time-out": (
        "When the timer reaches zero, your answers are submitted automatically.",
        "時間になると自動的に提出されます",
    ),
}


def test_every_restriction_has_a_row_and_an_example() -> None:
    ids = {entry.id for entry in entries()}
    assert set(TABLE["rows"]) == ids
    assert set(ANNOUNCED) == ids


def test_a_row_names_groups_that_the_table_has() -> None:
    groups = {group["group"] for group in TABLE["judgements"]}
    assert {name for row in TABLE["rows"].values() for name in row["says"]} <= groups


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("restriction", ANNOUNCED)
def test_a_restriction_is_announced_in_each_language(restriction: str, language: str) -> None:
    sentence = ANNOUNCED[restriction][LANGUAGES.index(language)]
    others = ["Welcome to the test.", "よろしくお願いします。"]
    assert find_disclosures([*others, sentence])[restriction] == sentence
    assert find_disclosures(others) == {}


@pytest.mark.parametrize(
    ("line", "announced"),
    [
        ("Copying is disabled and tab switches are recorded.", {"copy", "tab-switch"}),
        ("Do not copy, paste or print.", {"copy", "paste", "print"}),
        ("You may copy but you must not paste.", {"paste"}),
        ("貼り付けはできませんが、コピーはできます。", {"paste"}),
        ("コピーは禁止されており、印刷はできます。", {"copy"}),
        ("Pasting is fine; printing is not allowed.", {"print"}),
        (
            "You will be disqualified if you leave full screen or switch tabs.",
            {"fullscreen", "tab-switch"},
        ),
        (
            "The test is timed and will submit automatically when time is up.",
            {"time-limit", "time-out"},
        ),
        ("試験中のタブ切り替えは、3 回で失格となります。", {"tab-switch"}),
    ],
)
def test_each_judgement_is_bound_to_what_it_is_made_of(line: str, announced: set[str]) -> None:
    assert set(find_disclosures([line])) == announced


@pytest.mark.parametrize(
    "line",
    [
        "Explain the copy and paste command.",
        "Question 3: Explain why copying and pasting is disabled in some exams.",
        "2) Discuss whether employees' keystrokes should be recorded.",
        "Is pasting not allowed?",
        "貼り付けはできませんか？",
        "コピーは禁止ですか。",
        "コピーが禁止されている理由を説明してください。",
        "問1 カメラによる監視について述べなさい。",
        "You may paste.",
        "貼り付けできます",
        "コピーしてもかまいません",
        "貼り付けは禁止されていません。",
        "Pasting is not disabled.",
        "We do not record your keystrokes.",
        "A camera is not required.",
        "カメラとマイクは使いません。",
        "全画面表示は必須ではありません。",
        "Nothing is submitted when time is up.",
        "時間が来ても提出されません。",
        "There is no time limit.",
        "制限時間はありません。",
        "We recommend that you do not switch tabs.",
        "If possible, do not reload the page.",
        "全画面表示を推奨しますが、必須ではありません。",
        "We use cookies to record your session.",
        "このサイトはCookieで操作を記録します。",
        "Please paste your code here.",
        "ここに貼り付けてください",
        "Do not keep a copy of the questions.",
        "Copying answers from another candidate is prohibited.",
        "You cannot submit until you paste your link.",
        "This action cannot be undone.",
        "コピー機が必要です。",
        "Your function should not print anything.",
        "Your answers are saved automatically.",
        "The test takes about 30 minutes.",
        "提出後 24 時間以内であれば、書き直せます。",
    ],
)
def test_what_is_asked_wished_permitted_or_denied_announces_nothing(line: str) -> None:
    assert find_disclosures([line]) == {}


@pytest.mark.parametrize(
    ("line", "permitted"),
    [
        ("You may paste.", {"paste"}),
        ("貼り付けできます", {"paste"}),
        ("コピーしてもかまいません", {"copy"}),
        ("コピー・ペーストOK", {"copy", "paste"}),
        ("Dictation and spell checkers are welcome.", {"dictation", "spellcheck"}),
        ("No camera, no microphone, no full screen.", {"camera", "microphone", "fullscreen"}),
        ("カメラとマイクは使いません。", {"camera", "microphone"}),
        ("We do not record keystrokes.", {"keystroke-log"}),
        ("There is no time limit.", {"time-limit"}),
        ("時間が来ても提出されません。", {"time-out"}),
        ("書いた内容は保存され、再読み込みしても残ります。", {"reload-loss"}),
        ("貼り付けは禁止されていません", {"paste"}),
        ("貼り付けはできません。", set()),
        ("You may paste?", set()),
        ("Copying and pasting is disabled.", set()),
    ],
)
def test_permissions_are_found_with_their_sentence(line: str, permitted: set[str]) -> None:
    assert find_permissions([line]) == dict.fromkeys(permitted, line)


def test_that_pasting_is_permitted_does_not_say_that_it_is_not_recorded() -> None:
    assert "clipboard-log" not in find_permissions(["You may copy and paste."])


def test_only_the_sentence_that_says_so_is_quoted_and_the_first_one() -> None:
    lines = [
        "ようこそ。試験中はカメラで録画します。よろしくお願いします。",
        "Welcome! Pasting is disabled. Good luck.",
        "Paste is blocked.",
    ]
    assert find_disclosures(lines) == {
        "camera": "試験中はカメラで録画します。",
        "paste": "Pasting is disabled.",
    }


def test_sentences_end_where_the_language_ends_them() -> None:
    assert split_sentences("Use e.g. paste. It's 3.5 MB!  Ready?\tGo • Now") == (
        "Use e.g. paste.",
        "It's 3.5 MB!",
        "Ready?",
        "Go",
        "Now",
    )
    assert split_sentences("「終わり。」と表示されます。次へ！English too.") == (
        "「終わり。」と表示されます。",
        "次へ！",
        "English too.",
    )
    assert split_sentences("  ") == ()


def test_a_heading_speaks_for_the_list_below_it() -> None:
    lines = ["Do not:", "", "Open new tabs", "Take screenshots", "", "Copy this address: x"]
    assert find_disclosures(lines) == {
        "tab-switch": "Do not: Open new tabs",
        "screenshot": "Do not: Take screenshots",
    }
    assert find_disclosures(["禁止事項", "右クリック"]) == {"context-menu": "禁止事項: 右クリック"}
    assert find_disclosures(["次の操作は禁止です：", "印刷"]) == {
        "print": "次の操作は禁止です：印刷"
    }


def test_a_heading_that_permits_speaks_for_its_list_too() -> None:
    lines = ["What this test allows", "Pasting", "Right-clicking"]
    assert set(find_permissions(lines)) == {"paste", "context-menu"}
    assert find_disclosures(lines) == {}


def test_a_label_is_read_with_the_value_below_it() -> None:
    assert find_disclosures(["時間", "Time", "30 分。延長できます。"]) == {
        "time-limit": "時間: 30 分。"
    }
    assert find_disclosures(["Time allowed", "", "45 minutes"]) == {
        "time-limit": "Time allowed: 45 minutes"
    }
    assert find_disclosures(["時間", "30 分程度"]) == {}


def test_what_is_too_long_for_a_sentence_is_not_read() -> None:
    padding = "x" * LONGEST_SENTENCE
    assert find_disclosures([f"{padding} pasting is disabled"]) == {}
    assert set(find_disclosures([f"{padding}. Pasting is disabled"])) == {"paste"}


def test_a_page_without_end_is_read_in_bounded_time() -> None:
    began = time.monotonic()
    lines = ["no " * 190, "あ" * 590, "コピー" * 190, "a" * 500_000]
    find_disclosures([*lines, *(f"Row {number}" for number in range(200_000))])
    assert time.monotonic() - began < 20


def test_the_proofs_quote_the_page() -> None:
    for language in LANGUAGES:
        assert "{No} paste." in say(page_says("{No} paste."), language)
        assert "Paste!" in say(page_permits("Paste!"), language)


def test_a_sentence_tells_more_than_the_heading_above_it() -> None:
    lines = [
        "Time limit",
        "Your attempt will have a time limit of 30 minutes.",
        "Time limit: 30 mins",
    ]
    assert find_disclosures(lines)["time-limit"] == lines[1]
    assert find_disclosures(lines[:1]) == {"time-limit": "Time limit"}
