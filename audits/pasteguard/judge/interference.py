"""What came of our holding requests back, which no page is charged with. Pure.

A page that cannot save says so, covers what was written in, or gives up after a while.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from pasteguard.artifacts.page_states import Observation, PageState

MESSAGE_LINES: Final = 3
_WENT: Final = (
    r"sav(?:e|ed|ing)|stor(?:e|ed|ing)|connect(?:ed|ing)?|sync\w*|upload\w*|load(?:ed|ing)?|fetch\w*"
    r"|reach(?:ed)?|contact(?:ed)?|sen[dt](?:ing)?|submi(?:t|tted|ssion)|deliver(?:ed|ing)?|retriev\w+"
)
FAILED: Final = re.compile(
    r"\b(?:network|connection|server|internet|connectivity|wi-?fi|service)s?\b.{0,40}"
    r"\b(?:lost|errors?|fail\w*|unavailable|unreachable|problems?|issues?|down|refused|interrupted"
    r"|timed? ?out|dropped|closed|not respond\w*|(?:are|is)n['’]t respond\w*|no answer)\b"
    r"|\b(?:lost|no|poor|bad|check (?:your|the)|reconnect\w*|disconnect\w*)\b.{0,20}"
    r"\b(?:connection|network|internet|server|contact)\b"
    rf"|\b(?:auto-?sav\w*|request|{_WENT})\b.{{0,30}}"
    r"(?:\bfail\w*|\berrors?\b|\bunable\b|\bunsuccessful\b|\bnot possible\b"
    r"|\b(?:could|did)(?:n['’]t| not)\b)"
    r"|(?:\bfail(?:ed|ure|s)?|\bunable|\berrors?|\bproblem|could(?:n['’]t| not)"
    r"|can(?:['’]t|not| not)|(?:did|was|were|is|are)(?:n['’]t| not)|\bwent wrong|\bnot(?: yet)?)\b"
    rf".{{0,40}}\b(?:{_WENT})\b"
    r"|\boffline\b|\breconnecting\b|\bunsaved\b|\b(?:an|unknown|unexpected) error\b"
    r"|\bHTTP [45]\d\d\b"
    r"|\b5\d\d (?:service|bad|gateway|internal)\b|\bwent wrong\b"
    r"|(?:通信|接続|ネットワーク|サーバー?|回線|インターネット|Wi-?Fi|電波).{0,12}"
    r"(?:エラー|失敗|切れ|切断|途切|失われ|できま|不安定|問題|応答|混み合)"
    r"|(?:つなが|繋が)(?:りま|ってい|らな)|(?:問題|エラー|不具合|障害)が(?:発生|生じ|起き)"
    r"|(?:保存|送信|同期|アップロード|読み込|読込|登録|提出|取得|転送|反映)(?:みが|が|に|を|は|中に|処理)?.{0,10}"
    r"(?:失敗|エラー|できま|されていま|されませ|完了しま(?:せん))"
    r"|オフライン(?:です|になり|のため|状態)|再接続|オンラインに(?:戻|復帰)",
    re.IGNORECASE,
)
"""How a page says that something it asked for did not come."""
ON_CONDITION: Final = re.compile(
    r"^(?:if|when|in case|should|unless|before)\b|場合|(?:たら|れば|ときは?|際は?)、", re.IGNORECASE
)
"""What is said beforehand of what may come."""


def speaks_of_failing(line: str) -> bool:
    """Whether a message says that the page could not save, send or be reached."""
    return FAILED.search(line) is not None and not ON_CONDITION.search(line)


def is_of_failing(line: str, words: re.Pattern[str]) -> bool:
    """The same of what came with an act: what names the act, by ``words``, is about it."""
    return speaks_of_failing(line) and not words.search(line)


def was_held(*seen: Observation) -> bool:
    """Whether something that the page sent in this time was held back."""
    return any(sent.held for each in seen for sent in each.sent)


def beside_failing(state: PageState, came: Iterable[str], words: re.Pattern[str]) -> frozenset[str]:
    """Those of the lines that came which stand in one message with one of failing."""
    lines = frozenset(line for line in came if not words.search(line))
    numbered = [(at, line) for at, line in enumerate(state.lines) if line in lines]
    failing = [at for at, line in numbered if is_of_failing(line, words)]
    return frozenset(
        line for at, line in numbered if any(abs(at - each) <= MESSAGE_LINES for each in failing)
    )
