"""The page is opened in an ordinary browser: does it let the candidate in?"""

from __future__ import annotations

import re
from typing import Final

from pasteguard.artifacts.page_states import OPEN, PHONE, QUIET, Conduct, Phase
from pasteguard.judge.attempts import unclear
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

CLIENTS: Final = (
    r"safe exam browser|\bSEB\b|respondus|lockdown browser|proctorio|honorlock|examplify|proctoru"
    r"|guardian browser|secure browser|専用ブラウザー?|ロックダウンブラウザー?|セーフ・?エグザム"
)
DEMAND: Final = re.compile(
    rf"(?:please|must|has to|have to|need(?:s|ed)?|requires?"
    rf"|required|only|cannot be (?:taken|opened)"
    rf"|install|download|open (?:this|the) (?:test|exam"
    rf"|page)).{{0,90}}(?:{CLIENTS}|extension|desktop app)"
    rf"|(?:{CLIENTS}|拡張機能|専用アプリ).{{0,60}}"
    rf"(?:required|must|only|install|で(?:のみ|開|受験)|が必要|を(?:インストール"
    rf"|ダウンロード|使用|起動))"
    rf"|(?:on a computer|desktop) only|パソコンからのみ|スマートフォンでは受験できません"
    rf"|phones? (?:and tablets )?(?:are|is) not (?:supported|allowed)",
    re.IGNORECASE,
)
NOT_NEEDED: Final = re.compile(
    r"not (?:required|needed|necessary)|optional|any browser|also|may (?:be )?use|can (?:be )?use"
    r"|不要|必要ありません|必要はありません|どの(?:ブラウザー|端末)でも|利用できます|でも受験できます",
    re.IGNORECASE,
)


NEEDS: Final = frozenset({Phase.PHONE})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where it demands other software and nothing can be written."""
    quiet = next(iter(conduct.of(QUIET)), None)
    if quiet is None:
        return unclear(Message("reason.not-tried"))
    state = quiet.after or quiet.before
    demands = [x for x in state.lines if DEMAND.search(x) and not NOT_NEEDED.search(x)]
    is_open = any(field.standing == OPEN for field in state.fields.values())
    if demands and not is_open:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.lockdown-client.restricted"),
            effects=(Effect.REQUIRES,),
            consequence=Message("consequence.said", {"text": demands[0][:160]}),
            proofs=(
                Proof(
                    EvidenceKind.OBSERVED,
                    Message("proof.lockdown-client.said", {"text": demands[0][:160]}),
                    "script",
                ),
            ),
        )
    turned_away = _turned_away(conduct)
    if is_open and turned_away is not None:
        return Verdict(
            Outcome.RESTRICTED,
            Message("judge.lockdown-client.phone"),
            effects=(Effect.REQUIRES,),
            proofs=(
                Proof(
                    EvidenceKind.EXERCISED,
                    Message("proof.lockdown-client.phone", {"text": turned_away[:160]}),
                    "script",
                ),
            ),
        )
    if is_open:
        return Verdict(
            Outcome.ALLOWED,
            Message("judge.lockdown-client.allowed"),
            proofs=(Proof(EvidenceKind.EXERCISED, Message("proof.lockdown-client.works")),),
        )
    return unclear(Message("reason.no-field-seen"))


def _turned_away(conduct: Conduct) -> str | None:
    """What the page says to a phone that it lets write nothing; None where it lets it in."""
    for seen in conduct.of(PHONE):
        after = seen.after
        if after is None or any(field.standing == OPEN for field in after.fields.values()):
            continue
        return next((line for line in after.lines if line not in seen.before.lines), "")
    return None
