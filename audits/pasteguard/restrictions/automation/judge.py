"""Whether the page asks if a program drives the browser, or looks for extensions."""

from __future__ import annotations

from typing import Final

from pasteguard.artifacts.page_states import Conduct, Phase
from pasteguard.judge.permissions import asked, judge_finding_out
from pasteguard.judge.request_reading import sent_proof
from pasteguard.judge.verdict import Proof, Verdict
from pasteguard.model.report import Effect, EvidenceKind, Message, Outcome

WORDS: Final = (
    r"webdriver|automat(?:ed|ion)|headless|selenium|puppeteer|playwright|\bbots?\b|extension"
    r"|自動操作|自動化|拡張機能|ボット"
)

NEEDS: Final = frozenset({Phase.SUBMIT})


def judge_conduct(conduct: Conduct) -> Verdict:
    """Restricted where it tells somebody, or acts on it; unclear where it only reads."""
    probes = [sent for sent in conduct.sent() if sent.url.startswith("chrome-extension:")]
    verdict = judge_finding_out("automation", conduct, asked(conduct, "navigator.webdriver"), WORDS)
    if not probes or verdict.outcome is Outcome.RESTRICTED:
        return verdict
    return Verdict(
        Outcome.RESTRICTED,
        Message("judge.automation.extensions"),
        effects=(Effect.RECORDS,),
        proofs=(
            Proof(
                EvidenceKind.OBSERVED,
                Message("proof.automation.extensions", {"count": len(probes)}),
                "request",
                source=probes[0].source,
            ),
            sent_proof(probes[0], conduct, "@deed.automation", "request"),
        ),
    )
