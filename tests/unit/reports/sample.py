"""Runs to render: a guarded test with two essays, a page full of hostile text, one unreachable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from pasteguard import texts
from pasteguard.model.report import (
    Check,
    CheckStatus,
    Effect,
    Evidence,
    EvidenceKind,
    Field,
    Finding,
    Held,
    Mark,
    Message,
    Mode,
    Notice,
    Outcome,
    Page,
    Picture,
    Report,
    Run,
    Source,
)

GUARD_URL: Final = "https://test.example/guarded/guard.js"
ESSAY_1: Final = "Essay 1 (150-200 words)"
ESSAY_2: Final = "Essay 2 (200-250 words)"
FIELDS: Final = (
    Field("f1", "", "#essay-1", "textarea", ESSAY_1),
    Field("f2", "", "#essay-2", "textarea", ESSAY_2),
)
PIXEL: Final = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
    "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
PICTURE: Final = Picture("image/png", PIXEL, 1280, 1460, (Mark("f1", 128, 365, 640, 292),))
HELD: Final = (
    Held("POST https://test.example/api/events", 3),
    Held("PUT https://test.example/api/draft", 1),
)
LATER: Final = ("tab-switch", "fullscreen", "camera", "leave-warning", "time-limit", "time-out")

TEXTS: Final[Mapping[str, Mapping[str, str]]] = {
    "sample.paste-blocked": {
        "en": "Pasted text does not arrive, whichever way it is pasted.",
        "ja": "どの方法で貼り付けても、文章は入力されません。",
    },
    "sample.paste-taken-back": {
        "en": "Pasted text is taken back about {milliseconds} ms after it arrived.",
        "ja": "貼り付けた文章は、約{milliseconds}ミリ秒後に取り消されます。",
    },
    "sample.paste-tried": {
        "en": "Pasted by keyboard, menu and Shift+Insert: 0 of 42 characters arrived.",
        "ja": "キーボード、メニュー、Shift+Insert で貼り付けましたが、42文字中0文字でした。",
    },
    "sample.copy-altered": {
        "en": "Copied text is replaced by other text.",
        "ja": "コピーした文章が別の文章に置き換えられます。",
    },
    "sample.drop-blocked": {
        "en": "Dropped text does not arrive.",
        "ja": "ドラッグした文章は入力されません。",
    },
    "sample.select-blocked": {
        "en": "The text of the question cannot be selected.",
        "ja": "問題文を選択できません。",
    },
    "sample.menu-blocked": {
        "en": "The context menu does not open.",
        "ja": "右クリックメニューが開きません。",
    },
    "sample.keys-blocked": {
        "en": "Ctrl+P, Ctrl+U and F12 do nothing.",
        "ja": "Ctrl+P、Ctrl+U、F12 が効きません。",
    },
    "sample.spellcheck-off": {
        "en": "The browser's spelling check is switched off.",
        "ja": "ブラウザーのスペルチェックが無効になっています。",
    },
    "sample.works": {"en": "The text arrives and stays.", "ja": "文章はそのまま入力されます。"},
    "sample.tried": {
        "en": "42 of 42 characters were there after 1.5 s.",
        "ja": "1.5秒後も42文字すべてが残っていました。",
    },
    "sample.undo-unclear": {
        "en": "Undo could not be judged.",
        "ja": "元に戻す操作は判定できませんでした。",
    },
    "sample.undo-reason": {
        "en": "The page changed the field while undo was tried.",
        "ja": "元に戻す操作の途中で、ページが入力欄を書き換えました。",
    },
    "sample.listener": {
        "en": "A listener on the document cancels the event.",
        "ja": "document に付けられた処理が、イベントを取り消しています。",
    },
    "sample.style": {
        "en": "A style rule forbids selecting.",
        "ja": "スタイルの指定により、選択できなくなっています。",
    },
    "sample.markup": {
        "en": "The field has spellcheck=false.",
        "ja": "入力欄に spellcheck=false が指定されています。",
    },
    "sample.punished": {
        "en": "The text is sent to the platform as a violation.",
        "ja": "文章は違反として運営側に送信されます。",
    },
    "sample.no-limit": {"en": "There is no limit.", "ja": "文字数の上限はありません。"},
    "sample.not-judged": {"en": "Not judged yet.", "ja": "まだ判定していません。"},
    "reason.not-yet-judged": {
        "en": "This version does not judge it yet.",
        "ja": "このバージョンではまだ判定していません。",
    },
    "sample.warning": {
        "en": "A request that could change something was held back: POST /api/events.",
        "ja": "変更を伴う可能性のある送信（POST /api/events）を止めました。",
    },
    "sample.warning.next": {
        "en": "Audit with “--let-through” if the page needs the answer.",
        "ja": "応答が必要なページの場合は「--let-through」を付けて調べてください。",
    },
    "sample.unknown-host": {
        "en": "The host {host} does not exist.",
        "ja": "ホスト {host} は存在しません。",
    },
    "sample.unknown-host.next": {
        "en": "Check the address for a spelling mistake.",
        "ja": "アドレスに誤りがないかご確認ください。",
    },
}


def said(name: str, **values: str | int) -> tuple[str, Message]:
    """The English sentence of a sample text, and its message."""
    message = Message(f"sample.{name}", values)
    return TEXTS[message.id]["en"].format_map(values), message


def evidence(
    name: str,
    mechanism: str | None = None,
    source: Source | None = None,
    code: str | None = None,
    kind: EvidenceKind = EvidenceKind.EXERCISED,
    request: str | None = None,
) -> Evidence:
    detail, message = said(name)
    return Evidence(kind, mechanism, detail, message, source, code, request)


def finding(
    restriction: str,
    outcome: Outcome,
    summary: str,
    *,
    field: str | None = None,
    effects: Sequence[Effect] = (),
    proof: Sequence[Evidence] = (),
    reason: Message | None = None,
    consequence: str | None = None,
    disclosed: str | None = None,
    **values: str | int,
) -> Finding:
    sentence, message = said(summary, **values)
    messages = {"summary": message}
    if reason:
        messages["reason"] = reason
    if consequence:
        messages["consequence"] = said(consequence)[1]
    return Finding(
        id=f"{restriction}-{field}",
        restriction=restriction,
        outcome=outcome,
        effects=tuple(effects),
        field=field,
        summary=sentence,
        said=messages,
        consequence=said(consequence)[0] if consequence else None,
        disclosed=disclosed,
        reason=TEXTS[reason.id]["en"] if reason else None,
        evidence=tuple(proof),
    )


def guard(line: int, column: int, function: str) -> Source:
    return Source(GUARD_URL, line, column, function)


def works(restriction: str, field: str | None) -> Finding:
    return finding(restriction, Outcome.ALLOWED, "works", field=field, proof=[evidence("tried")])


def not_judged(restriction: str) -> Finding:
    return finding(
        restriction,
        Outcome.UNCLEAR,
        "not-judged",
        reason=Message("reason.not-yet-judged"),
    )


def paste_findings() -> tuple[Finding, ...]:
    bundle = "https://test.example/assets/app.4f2a9c.js"
    original = Source("src/guards/essay-two.ts", 14, 7, "takeBack")
    return (
        finding(
            "paste",
            Outcome.RESTRICTED,
            "paste-blocked",
            field="f1",
            effects=[Effect.BLOCKS, Effect.RECORDS],
            consequence="punished",
            disclosed="Please write in your own words.",
            proof=[
                evidence(
                    "paste-tried",
                    "paste-event",
                    guard(41, 11, "refusePaste"),
                    "function refusePaste(event) {\n"
                    "  if (event.target !== essayOne) return;\n"
                    "  event.preventDefault();",
                ),
                evidence(
                    "punished",
                    "script",
                    kind=EvidenceKind.OBSERVED,
                    request="POST https://test.example/api/events",
                ),
            ],
        ),
        finding(
            "paste",
            Outcome.RESTRICTED,
            "paste-taken-back",
            field="f2",
            effects=[Effect.BLOCKS],
            milliseconds=300,
            proof=[
                evidence(
                    "paste-tried",
                    "input-revert",
                    Source(bundle, 1, 20418, "a", original),
                    "essayTwo.value = kept;",
                )
            ],
        ),
    )


def drop_and_copy_findings() -> tuple[Finding, ...]:
    refuse = guard(84, 11, "refuse")
    watermark = guard(71, 11, "watermarkCopy")
    drops = tuple(
        finding(
            "drop",
            Outcome.RESTRICTED,
            "drop-blocked",
            field=field,
            effects=[Effect.BLOCKS],
            proof=[evidence("listener", "drop-event", refuse, "event.preventDefault();")],
        )
        for field in ("f1", "f2")
    )
    copies = tuple(
        finding(
            "copy",
            Outcome.RESTRICTED,
            "copy-altered",
            field=field,
            effects=[Effect.ALTERS],
            proof=[
                evidence(
                    "listener",
                    "copy-event",
                    watermark,
                    'event.clipboardData?.setData("text/plain", `© Kohaku ${CANDIDATE}`);',
                )
            ],
        )
        for field in ("f1", "f2", None)
    )
    return drops + copies


def page_findings() -> tuple[Finding, ...]:
    inferred = EvidenceKind.INFERRED
    return (
        finding(
            "select",
            Outcome.RESTRICTED,
            "select-blocked",
            effects=[Effect.BLOCKS],
            proof=[
                evidence(
                    "style",
                    "css",
                    Source("https://test.example/guarded/guard.css", 1, 1),
                    ".question, h1, h2 {\n  user-select: none;\n}",
                    kind=EvidenceKind.DECLARED,
                )
            ],
        ),
        finding(
            "context-menu",
            Outcome.RESTRICTED,
            "menu-blocked",
            effects=[Effect.BLOCKS],
            proof=[evidence("listener", "contextmenu-event", guard(84, 11, "refuse"))],
        ),
        finding(
            "shortcuts",
            Outcome.RESTRICTED,
            "keys-blocked",
            effects=[Effect.BLOCKS],
            proof=[evidence("listener", "keydown", guard(77, 11, "swallowKeys"), kind=inferred)],
        ),
    )


def spellcheck_finding(field: str) -> Finding:
    return finding(
        "spellcheck",
        Outcome.RESTRICTED,
        "spellcheck-off",
        field=field,
        effects=[Effect.LIMITS],
        proof=[
            evidence(
                "markup",
                "attribute",
                code=f'<textarea id="essay-{field[-1]}" spellcheck="false">',
                kind=EvidenceKind.DECLARED,
            )
        ],
    )


def guarded_findings() -> tuple[Finding, ...]:
    undo_unclear = finding(
        "undo",
        Outcome.UNCLEAR,
        "undo-unclear",
        field="f2",
        reason=Message("sample.undo-reason"),
    )
    return (
        *paste_findings(),
        *drop_and_copy_findings(),
        works("cut", "f1"),
        works("cut", "f2"),
        *page_findings(),
        works("undo", "f1"),
        undo_unclear,
        *(works(name, field) for name in ("typing", "ime") for field in ("f1", "f2")),
        works("dictation", "f1"),
        finding(
            "dictation",
            Outcome.RESTRICTED,
            "paste-taken-back",
            field="f2",
            effects=[Effect.BLOCKS],
            milliseconds=300,
            proof=[evidence("paste-tried", "input-revert", guard(52, 14, "takeBack"))],
        ),
        spellcheck_finding("f1"),
        spellcheck_finding("f2"),
        finding("length-limit", Outcome.NOT_APPLICABLE, "no-limit", field="f1"),
        finding("length-limit", Outcome.NOT_APPLICABLE, "no-limit", field="f2"),
        *(not_judged(name) for name in LATER),
    )


def notice(name: str, **values: str | int) -> Notice:
    sentence, message = said(name, **values)
    following = TEXTS[f"sample.{name}.next"]["en"]
    return Notice(f"sample.{name}", sentence, following, message)


def report(
    findings: Sequence[Finding] = (),
    *,
    page: Page | None = None,
    fields: Sequence[Field] = FIELDS,
    warnings: Sequence[Notice] = (),
    error: Notice | None = None,
    mode: Mode = Mode.REHEARSAL,
    picture: Picture | None = None,
    held: Sequence[Held] = (),
    disclosure_known: bool = False,
) -> Report:
    return Report(
        mode=mode,
        browser="Chromium 156.0.7204.0",
        started_at="2026-11-22T04:22:07+00:00",
        duration_ms=4830,
        page=page or GUARDED_PAGE,
        fields=tuple(fields),
        findings=tuple(findings),
        checks=(
            Check("visit", CheckStatus.DONE, 812),
            Check("inventory", CheckStatus.DONE, 143),
            Check("undo", CheckStatus.FAILED, 1502, "The page changed the field."),
        ),
        warnings=tuple(warnings),
        error=error,
        version="0.1.0",
        picture=picture,
        held=tuple(held),
        disclosure_known=disclosure_known,
    )


def run(*reports: Report) -> Run:
    return Run("2026-11-22T04:22:07+00:00", 5120, reports, "0.1.0")


GUARDED_PAGE: Final = Page(
    "https://test.example/guarded/",
    "https://test.example/guarded/test.html",
    "英語ライティング試験 | English writing test",
    200,
    "ja",
)
HOSTILE: Final = (
    "\"><script>alert('x')</script>{{ 7 * 7 }} \x1b[2J\x1b]0;owned\x07 \u202egnp.exe\ud800"
)


def guarded_report() -> Report:
    return report(
        guarded_findings(),
        warnings=[notice("warning")],
        picture=PICTURE,
        held=HELD,
        disclosure_known=True,
    )


def fair_report() -> Report:
    page = Page(
        "https://test.example/fair/",
        "https://test.example/fair/test.html",
        "English writing test",
        200,
        "en",
    )
    names = ("paste", "drop", "copy", "cut", "undo", "typing", "ime", "dictation")
    return report([works(name, field) for name in names for field in ("f1", "f2")], page=page)


def hostile_report() -> Report:
    """A report in which everything that a page can choose is an attack on its reader."""
    proof = Evidence(
        EvidenceKind.EXERCISED,
        HOSTILE,
        HOSTILE,
        Message("hostile.unknown", {"x": HOSTILE}),
        Source(HOSTILE, 1, 2, HOSTILE, Source(HOSTILE, 3, 4, HOSTILE)),
        HOSTILE,
        HOSTILE,
    )
    blocked = Finding(
        HOSTILE,
        "paste",
        Outcome.RESTRICTED,
        (Effect.BLOCKS,),
        HOSTILE,
        HOSTILE,
        {"summary": Message(HOSTILE)},
        HOSTILE,
        HOSTILE,
        HOSTILE,
        (proof,),
    )
    unknown = Finding(
        HOSTILE, HOSTILE, Outcome.UNCLEAR, (), None, HOSTILE, {}, None, None, HOSTILE, (proof,)
    )
    warning = Notice(HOSTILE, HOSTILE, HOSTILE, Message(HOSTILE))
    return report(
        [blocked, unknown],
        page=Page("javascript:alert(1)", HOSTILE, HOSTILE, 200, HOSTILE),
        fields=[Field(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)],
        warnings=[warning],
        picture=Picture("image/png", HOSTILE, 10, 10, (Mark(HOSTILE, 1, 1, 5, 5),)),
        held=[Held(HOSTILE, 2)],
    )


def unreachable_report() -> Report:
    url = "https://no-such-host.example/"
    page = Page(url, url, "", None, None)
    return report(page=page, fields=(), error=notice("unknown-host", host="no-such-host.example"))


def all_texts() -> Mapping[str, Mapping[str, str]]:
    """The texts of Pasteguard and those of the sample, as ``texts.all_texts`` would give them."""
    return {**TEXTS, **_OWN_TEXTS()}


_OWN_TEXTS: Final = texts.all_texts
