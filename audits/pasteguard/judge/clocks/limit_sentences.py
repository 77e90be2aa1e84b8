"""What sentences say about time: a limit, that it is nearly up, that there can be more. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from pasteguard.judge.clocks.durations import HOUR, MINUTE
from pasteguard.judge.clocks.limit_vocabulary import pattern_of, patterns_of
from pasteguard.judge.clocks.sentence_lengths import VALUE, SentenceLengths, with_lengths

LINES_LIMIT: Final = 20_000
SENTENCE_LIMIT: Final = 200
NEARLY_UP_MS: Final = 10 * MINUTE


@dataclass(frozen=True, slots=True)
class StatedLimit:
    """A limit that the page's text states; ``is_estimate``: only how long it may take."""

    limit_ms: float
    sentence: str
    is_estimate: bool


def _rows(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


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
ENDED: Final = _rows(
    # Time's up! Your time has expired; you ran out of time
    r"\btime(?:['’]s| is| has)?\s+(?:is\s+|has\s+)?(?:now\s+)?"
    r"(?:up|over|out|expired|run out|ended)\b",
    r"\b(?:ran|run|are) out of time\b|\btimed out\b"
    r"|\btime limit (?:was |has been |is )?(?:reached|exceeded)",
    # The test has ended; your answers have been submitted
    r"\b(?:test|exam|assessment|quiz|section|attempt)s?\s+(?:has |have |is |was |are )?(?:now )?"
    r"(?:been )?(?:ended|over|finished|closed|submitted|locked|complete)\b",
    r"\b(?:answers?|responses?|work|essay)\s+(?:has been|have been|was|were|is|are)\s+"
    r"(?:automatically )?(?:submitted|sent|collected|handed in)\b",
    # 時間切れです; 試験を終了しました; 解答を送信しました
    r"時間切れ|タイムアップ|時間(?:に|と)なりました|時間です[。!！]?$",
    r"(?:試験|テスト|検査|解答|回答|受験|受検|制限時間)[^。]{0,10}"
    r"(?:終了(?:し|いた|です|とな)|締め切(?:り|ら)|過ぎました|受け付けました)",
    r"(?:解答|回答|答案)[^。]{0,10}(?:送信|提出)(?:し|され|いた)(?:ました|まし)",
)
GOES_ON: Final = re.compile(
    r"\b(?:may|can) (?:still |go on|continue|keep)|\b(?:go on|keep) (?:writing|working)"
    r"|続け(?:て|られ|ること)|引き続き|そのまま(?:書|入力|解答|回答)",
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

_SENTENCE_END: Final = re.compile(
    r"(?<=[.!?])(?<!min\.)(?<!sec\.)(?<!hrs\.)(?<!hr\.)(?<!secs\.)(?<!mins\.)(?<!max\.)\s+|(?<=[。！？])"
)
OTHER_LENGTH: Final = "…"
"""Stands for a length of time that is expressly another thing's."""
LONGEST_MS: Final = 24 * HOUR
"""A time this long, or longer, says until when a test can be taken."""


def stated_limit(lines: Sequence[str]) -> StatedLimit | None:
    """The limit that a page's text states; an estimate only where no sentence states a limit."""
    estimate: StatedLimit | None = None
    for sentence in _sentences(lines[:LINES_LIMIT]):
        found = _limit_in(sentence)
        if found is not None and not found.is_estimate:
            return found
        estimate = estimate or found
    return estimate


def denies_a_limit(line: str) -> bool:
    """Whether a line says that there is no limit of time."""
    return _has("no_limit", with_lengths(line).text)


def is_of_another_clock(words: str) -> bool:
    """Whether the words beside a clock say that it is about something else than a test."""
    return _has("other_clocks", words)


def is_of_a_test(words: str) -> bool:
    """Whether the words beside a clock say that it is a test's."""
    return _has("test_clocks", words)


def is_warning(line: str) -> bool:
    """Whether a line warns, now, that time is nearly up."""
    read = with_lengths(line)
    if FORETOLD.search(read.text) or any(value > NEARLY_UP_MS for value in read.lengths):
        return False
    return any(pattern.search(read.text) for pattern in WARNINGS)


def says_time_is_up(line: str) -> bool:
    """Whether a line says, now, that the time is over, and not that one may go on."""
    return any(pattern.search(line) for pattern in ENDED) and not (
        GOES_ON.search(line) or FORETOLD.search(line)
    )


def offers_more(line: str) -> bool:
    """Whether a line offers more time, or to go on."""
    text = with_lengths(line).text
    return any(pattern.search(text) for pattern in OFFERS) and not REFUSALS.search(text)


def _limit_in(sentence: str) -> StatedLimit | None:
    named = with_lengths(sentence)
    if not named.lengths or _has("never", named.text):
        return None
    read = _without_other_lengths(named)
    estimate: StatedLimit | None = None
    before = 0
    for clause in _judged(read.text):
        lengths = read.lengths[before : before + clause.count(VALUE)]
        before += len(lengths)
        estimated = _spoken_of("estimates", clause)
        for at in _limits_of(clause, estimated):
            if 0 < lengths[at] < LONGEST_MS:
                return StatedLimit(lengths[at], sentence[:SENTENCE_LIMIT], False)
        if estimate is None and estimated and not _has("other_times", clause):
            at = min(estimated)
            if lengths[at] > 0:
                estimate = StatedLimit(lengths[at], sentence[:SENTENCE_LIMIT], True)
    return estimate


def _without_other_lengths(read: SentenceLengths) -> SentenceLengths:
    """The sentence without the lengths that are expressly another thing's, as a break's."""
    text, lengths = read.text, read.lengths
    for pattern in patterns_of("other_lengths"):
        for match in reversed(list(pattern.finditer(text))):
            start = text.count(VALUE, 0, match.start())
            lengths = lengths[:start] + lengths[start + match.group().count(VALUE) :]
            text = text[: match.start()] + OTHER_LENGTH + text[match.end() :]
    return SentenceLengths(text, lengths)


def _judged(text: str) -> Iterator[str]:
    """The text, or its clauses where one of them says that there is no limit; that one blank."""
    if not _has("no_limit", text):
        yield text
        return
    for clause in pattern_of("clause_ends").split(text):
        yield clause if not _has("no_limit", clause) else VALUE * clause.count(VALUE)


def _limits_of(clause: str, estimated: Set[int]) -> Iterator[int]:
    """Which lengths of a clause limit a test."""
    if pattern_of("already_a_clock").search(clause):
        return
    is_named = pattern_of("hard_names").search(clause) is not None
    for at in sorted(_spoken_of("limits_by_name", clause)):
        if is_named or at not in estimated:
            yield at
    if pattern_of("questions").search(clause):
        return
    if not _has("other_times", clause):
        yield from sorted(_spoken_of_tests(clause) - estimated)
        return
    # Another time is another clause's where the one with the length names the test itself.
    before = 0
    for part in pattern_of("segments").split(clause):
        if pattern_of("names_a_test").search(part) and not _has("other_times", part):
            own = {before + at for at in _spoken_of_tests(part)}
            yield from sorted(own - estimated)
        before += part.count(VALUE)


def _spoken_of_tests(clause: str) -> set[int]:
    """Which lengths limit a test by a whole phrase, or by a limiting word beside test words."""
    spoken = _spoken_of("limits_of_tests", clause)
    if pattern_of("test_words").search(clause):
        spoken |= _spoken_of("limits_beside_test_words", clause)
    return spoken


def _has(group: str, text: str) -> bool:
    return any(pattern.search(text) for pattern in patterns_of(group))


def _spoken_of(group: str, text: str) -> set[int]:
    """Which lengths of the text the patterns of a group speak of."""
    return {
        text.count(VALUE, 0, match.start() + match.group().index(VALUE))
        for pattern in patterns_of(group)
        for match in pattern.finditer(text)
        if VALUE in match.group()
    }


def _sentences(lines: Sequence[str]) -> Iterator[str]:
    """The sentences of each line, then labels together with the line below them."""
    for line in lines:
        for sentence in _SENTENCE_END.split(line):
            if sentence.strip():
                yield " ".join(sentence.split())
    for label, value in pairwise(lines):
        if len(label) < 40 and len(value) < 40 and not with_lengths(label).lengths:
            yield " ".join(f"{label.strip().rstrip(':：')}: {value}".split())
