"""What sentences say about time: a limit, that it is nearly up, that there can be more. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from pasteguard.judge.clocks.durations import MINUTE, plain, written_times

LINES_LIMIT: Final = 20_000
SENTENCE_LIMIT: Final = 200
NEARLY_UP_MS: Final = 10 * MINUTE
VALUE: Final = "⌛"
"""Stands for a length of time in the patterns below; a range counts as its end."""


@dataclass(frozen=True, slots=True)
class StatedLimit:
    """A limit that the page's text states; ``is_estimate``: only how long it may take."""

    limit_ms: float
    sentence: str
    is_estimate: bool


def _rows(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_LABEL: Final = (
    r"(?:time (?:limit|allowed|allotted|allowance)|(?:maximum|max\.?|total|allotted|exam|test) time"
    r"|(?:exam|test|assessment|quiz)? ?(?:duration|length))"
)
_LABEL_JA: Final = (
    r"(?:制限|試験|解答|回答|テスト|受験|受検|持ち|実施|検査|作業|執筆)の?時間"
    r"|時間制限|タイムリミット"
)
_TEST: Final = r"(?:test|exam|assessment|quiz|essay|section|(?:time )?limit|session|task)"

ESTIMATES: Final = _rows(
    # Estimated time: 30 minutes; approximate duration 30 min
    rf"(?:estimated|approximate|expected|average|typical)\s[^{VALUE}]{{0,30}}{VALUE}",
    # It takes about 30 minutes; it should take 30 minutes; most people need 30 minutes
    rf"\b(?:takes?|needs?|lasts?|requires?)\s+(?:you\s+)?(?:about|around|approximately|roughly|~)\s*"
    rf"{VALUE}",
    rf"\b(?:should|will|may|usually|typically|people|candidates)\s+(?:take|need|spend)s?\s"
    rf"[^{VALUE}]{{0,20}}{VALUE}",
    # 所要時間 約30分; 目安は30分
    rf"(?:所要時間|目安|想定時間|平均)[^{VALUE}]{{0,12}}{VALUE}",
    # 約30分かかります; 30分ほどで終わります; 30分程度
    rf"(?:約|およそ|だいたい)\s*{VALUE}(?!以内)",
    rf"{VALUE}(?:程度|ほど|くらい|ぐらい|前後)",
)
LIMITS: Final = _rows(
    # Time limit: 30 minutes; exam duration is 1 hour
    rf"\b{_LABEL}[^{VALUE}]{{0,40}}{VALUE}",
    # You have 45 minutes; you will be given up to 1 hour; candidates get 45 minutes
    rf"\b(?:you|candidates?)\s+(?:(?:will|only|each)\s+)*(?:have|'ve|get"
    rf"|(?:are|be) (?:given|allowed))\s+"
    rf"(?:(?:a|an|total|maximum|of|only|just|exactly|up to|at most)\s+)*{VALUE}"
    rf"(?!\s*(?:left|remaining|ago|before))",
    rf"\byou'll\s+(?:have|get|be given)\s[^{VALUE}]{{0,20}}{VALUE}(?!\s*(?:left|remaining))",
    # 60 minutes to complete; 2 hours for this test
    rf"{VALUE}\s+(?:(?:in which|for you)\s+)?to\s+"
    r"(?:complete|finish|answer|submit|write|solve|do)\b",
    rf"{VALUE}\s+for\s+(?:this|the|each|all|every)\b",
    # Complete the test within 60 minutes; in 60 minutes or less; in under an hour
    rf"\b(?:complete|completed|finish|finished|answer|answered|submit|submitted|write|done)\b"
    rf"[^{VALUE}]{{0,60}}\b(?:in|within|under|inside)\s+{VALUE}(?!\s*(?:before|of))",
    rf"\bwithin\s+{VALUE}(?=\s*(?:of (?:starting|the start)|$|[.!]))",
    # A 60-minute test; 30 minute time limit; limited to 60 minutes
    rf"{VALUE}\s+(?:(?:timed|online|coding|writing|time)\s+)*{_TEST}\b",
    rf"\b(?:limited to|timed at|maximum(?: of)?|no more than|at most)\s+{VALUE}",
    # The exam lasts 60 minutes; the test is 45 minutes long
    rf"\b{_TEST}\s+(?:lasts|runs for|will last)\s+{VALUE}|\bis\s+{VALUE}\s+long\b",
    # テストは45分間です
    rf"(?:テスト|試験|検査|課題)は{VALUE}(?:です|で終)",
    # 制限時間は30分です; 試験時間：1時間30分
    rf"(?:{_LABEL_JA})[^{VALUE}。]{{0,15}}{VALUE}",
    # 60分以内に解答; 45分で解答してください; 30分間で
    rf"{VALUE}以内",
    rf"{VALUE}(?:の間に|で)[^{VALUE}。]{{0,20}}(?:解答|回答|解い|答え|書い|終了|提出|完了|作成|取り組)",
    # 60分の試験; 30分の制限
    rf"{VALUE}の(?:制限|試験|テスト|検査|課題|筆記)",
    # 時間は30分です; 60分あります; 60分与えられます
    rf"(?:^|[はの、\s])時間は{VALUE}",
    rf"(?<!残り){VALUE}(?:が|を)?(?:あります|与えられ|差し上げ)",
)
# Times that sentences speak of that limit no test.
OTHER_TIMES: Final = re.compile(
    r"inactiv|\bidle\b|password|passcode|\bcode expires|\blink\b|verification|cookie|\bago\b"
    r"|\blate\b|\b(?:no|without a) limit|無操作|操作が(?:ない|なかった|行われ)|放置|リンク"
    r"|パスワード|認証|分前|遅刻|支払",
    re.IGNORECASE,
)
WARNINGS: Final = _rows(
    # Time is almost up; your time is running out; you are nearly out of time
    r"\b(?:time|test|exam|session|assessment)\b[^.]{0,25}"
    r"\b(?:almost|nearly|about to|soon|running)\b[^.]{0,15}"
    r"\b(?:up|out|over|expire|expires|expired|end|ends|ended|close|closes|submit)",
    r"\b(?:almost|nearly|running)\s+out of time\b",
    r"\b(?:will|is going to)\s+(?:soon\s+)?"
    r"(?:expire|time out|end|close|be (?:automatically )?submitted)"
    rf"\s+(?:soon|shortly|in\s+(?:less than\s+)?{VALUE})",
    # Hurry up! Last minute!
    r"\bhurry\b|\b(?:last|final)\s+(?:few\s+)?(?:minute|seconds?)s?\b\s*(?:!|$|left|remaining)",
    # Less than a minute left; only 5 minutes remaining
    rf"\b(?:less than|under|fewer than|only|just)\s+{VALUE}\s+(?:left|remaining|to go)",
    rf"\b(?:you have|there (?:is|are)|you've got)\s+{VALUE}\s+(?:left|remaining)",
    rf"\b(?:warning|attention|reminder)\b\W[^{VALUE}]{{0,30}}{VALUE}",
    rf"{VALUE}\s+(?:left|remaining)\s*!",
    # まもなく終了します; もうすぐ時間切れ; 終了間際
    r"(?:ま|間)もなく[^。]{0,20}(?:終了|締|時間|期限|切れ|提出|失効)",
    r"もうすぐ[^。]{0,20}(?:終了|締|時間|期限|切れ|提出)|(?:終了|締切|時間切れ)(?:間際|間近|直前)",
    # 残りわずか; 残り時間が少なくなりました; 時間がありません
    r"残り(?:時間)?(?:が|は|も)?\s*(?:あと)?(?:わずか|僅か|少な)|時間が(?:ほとんど)?(?:ありません|なくなりま)",
    # 残り5分です; 残り時間が5分を切りました; あと5分で終了します; 5分後に終了します
    rf"残り(?:時間)?(?:が|は|も)?\s*(?:あと)?{VALUE}(?:です|となり|になり|を切|しか|だけ|未満|!)",
    rf"{VALUE}を切りました|あと(?:わずか)?\s*{VALUE}(?:で|です|しか|!)",
    rf"{VALUE}後に[^。]{{0,15}}(?:終了|締|提出|失効|切れ)|(?:終了|締切)の?{VALUE}前",
)
# What will be said or done later, or what is said of rules, warns of nothing now.
FORETOLD: Final = re.compile(
    r"\b(?:when|once|if|after)\b[^.]{0,40}\b(?:left|remain|remaining|remains|up|out|expires?|ends?)\b"
    r"|\b(?:will|may) be (?:warned|notified|alerted|told|shown)|before time runs out"
    r"|警告(?:が|を)[^。]{0,6}(?:表示|出|お)|お知らせ(?:し|が)|になると|になったら|たら|場合",
    re.IGNORECASE,
)
OFFERS: Final = _rows(
    # Extend time; extend your session
    r"\bextend(?:ing)?\b[^.]{0,20}\b(?:time|session|test|exam|deadline|limit|minutes)\b|^extend\W*$",
    r"\btime extension\b|\brequest an extension\b",
    # More time? Request extra time; add 5 minutes; get more time
    r"\b(?:need|want|request|add|get|give me|ask for|more|have)\b[^.]{0,15}"
    r"\b(?:more|extra|additional) (?:time|minutes)\b|^(?:more|extra|additional) time\W*$",
    rf"\b(?:add|get|gain|take)\s+(?:another\s+)?(?:\+\s*)?{VALUE}(?:\s+more)?|^\+\s*{VALUE}$",
    r"\b(?:extra|additional) time\b[^.]{0,20}\b(?:available|granted|offered|on request|arranged)",
    # Continue session; would you like to continue? keep working; stay signed in
    r"\bcontinue (?:with )?(?:the |your |my )?(?:session|test|exam|working|writing|assessment)",
    r"\b(?:like|want|wish|need) to (?:continue|keep (?:going|working|writing))\b|\bcontinue\s*\?",
    r"\bkeep (?:working|writing|going|me signed in)\b|\bstay (?:signed|logged) in\b",
    r"\b(?:still (?:there|here|working))\b|\bcontinue without (?:a )?(?:time )?limit\b",
    # 時間を延長する; 延長しますか; 延長を申請
    r"延長(?:する|し(?:ます|て)|を(?:申請|希望|リクエスト)|申請|ボタン|できます|が可能)|^(?:時間)?延長$",
    # 時間を追加; もっと時間が必要; 5分追加
    rf"(?:時間|{VALUE})(?:を)?(?:追加|増や)|(?:追加|もっと)の?時間が?(?:必要|を|$)",
    # 続けますか; 続行する; セッションを継続
    r"(?:続け|継続し|続行し)(?:ますか|たいですか)|(?:試験|テスト|解答|回答|作業|セッション|入力)を"
    r"(?:続ける|続行|継続)|^続行(?:する)?$|ログイン状態を(?:維持|保)",
)
REFUSALS: Final = re.compile(
    r"\b(?:no|not|never|cannot|can't|won't|don't|without)\b[^.]{0,30}\b(?:exten\w+|more|extra|additional"
    r"|continue|keep)\b|(?:延長|追加|継続|続行|続け)[^。]{0,12}(?:できません|ありません|ません(?!か)|不可|ない)",
    re.IGNORECASE,
)

_WORDS: Final = {
    **{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8},
    **{"nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40},
    **{"forty-five": 45, "fifty": 50, "sixty": 60, "seventy-five": 75, "ninety": 90},
}
_WORD: Final = re.compile(
    rf"\b({'|'.join(sorted(_WORDS, key=len, reverse=True))})"
    r"(?=[\s-]+(?:hours?|minutes?|mins?|seconds?)\b)",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])(?<!min\.)(?<!sec\.)(?<!hrs\.)\s+|(?<=[。！？])")
_RANGE: Final = re.compile(rf"\d+(?:\.\d+)?\s*(?:-|–|〜|~|から|to)\s*(?={VALUE})", re.IGNORECASE)
_ALREADY_A_CLOCK: Final = re.compile(r"残り|あと|\b(?:left|remaining)\b", re.IGNORECASE)


def stated_limit(lines: Sequence[str]) -> StatedLimit | None:
    """The limit that a page's text states; an estimate only where no sentence states a limit."""
    estimate: StatedLimit | None = None
    for sentence in _sentences(lines[:LINES_LIMIT]):
        text, values = _with_values(sentence)
        if not values or OTHER_TIMES.search(text):
            continue
        for patterns, is_estimate in ((ESTIMATES, True), (LIMITS, False)):
            at = _value_matched(patterns, text)
            if at is None or values[at] <= 0:
                continue
            found = StatedLimit(values[at], sentence[:SENTENCE_LIMIT], is_estimate)
            if not is_estimate and not _ALREADY_A_CLOCK.search(text):
                return found
            if is_estimate and not _is_limit_by_name(text):
                estimate = estimate or found
                break
    return estimate


def is_warning(line: str) -> bool:
    """Whether a line warns, now, that time is nearly up."""
    text, values = _with_values(line)
    if FORETOLD.search(text) or any(value > NEARLY_UP_MS for value in values):
        return False
    return any(pattern.search(text) for pattern in WARNINGS)


def offers_more(line: str) -> bool:
    """Whether a line offers more time, or to go on."""
    text, _ = _with_values(line)
    return any(pattern.search(text) for pattern in OFFERS) and not REFUSALS.search(text)


def _is_limit_by_name(text: str) -> bool:
    return bool(re.search(rf"time limit|{_LABEL_JA}", text, re.IGNORECASE))


def _value_matched(patterns: Sequence[re.Pattern[str]], text: str) -> int | None:
    """Which value of the text a pattern speaks of."""
    for pattern in patterns:
        match = pattern.search(text)
        if match is not None:
            return text.count(VALUE, 0, match.start() + match.group().index(VALUE))
    return None


def _sentences(lines: Sequence[str]) -> Iterator[str]:
    """The sentences of each line, then labels together with the line below them."""
    for line in lines:
        for sentence in _SENTENCE_END.split(line):
            if sentence.strip():
                yield " ".join(sentence.split())
    for label, value in pairwise(lines):
        if not _with_values(label)[1] and len(label) < 40 and len(value) < 40:
            yield " ".join(f"{label.strip().rstrip(':：')}: {value}".split())


def _with_values(line: str) -> tuple[str, list[float]]:
    """The plain text with a sign in place of each length of time, and the lengths."""
    text = plain(line)
    text = re.sub(r"\bhalf an hour\b", "30 minutes", text, flags=re.IGNORECASE)
    text = re.sub(r"\ban? (?=(?:hour|minute)\b)", "1 ", text, flags=re.IGNORECASE)
    text = _WORD.sub(lambda match: str(_WORDS[match.group().lower()]), text)
    times = [
        written
        for written in written_times(text)
        if not (written.form.is_weak or written.form.is_day or written.form.is_second_choice)
    ]
    values: list[float] = []
    pieces: list[str] = []
    end = 0
    for written in sorted(times, key=lambda written: (written.start, -written.end)):
        if written.start >= end:
            blank = " " if text[written.end - 1 : written.end] == " " else ""
            pieces += [text[end : written.start], VALUE, blank]
            values.append(written.ms)
            end = written.end
    return _RANGE.sub("", "".join([*pieces, text[end:]])), values
