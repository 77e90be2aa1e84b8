"""From what a saved page tells to its report: every restriction of the catalogue has an outcome."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import bs4

from pasteguard import __version__
from pasteguard.artifacts.fingerprints import fingerprint, variant_of
from pasteguard.artifacts.redaction import redact_url
from pasteguard.catalogue import Entry, Scope, entries
from pasteguard.errors import PasteguardError
from pasteguard.judge.attempts import unclear
from pasteguard.judge.own_mistakes import attempted, mistakes_in, unjudged
from pasteguard.judge.verdict import Verdict
from pasteguard.markup.fields import MOST_FIELDS
from pasteguard.markup.reading import SavedPage
from pasteguard.markup.text_styles import listed
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Field, Finding, Message, Mode, Page, Report
from pasteguard.runner.markup_judging import Verdicts, judge_saved
from pasteguard.runner.report_wording import finding_of, notice_of

READER: Final = f"Beautiful Soup {bs4.__version__}"


def make_report(
    target: Target, page: SavedPage | None, options: Options, error: PasteguardError | None = None
) -> Report:
    """The report of a file as the options ask; without a page, ``error`` says why there is none.

    When it was begun, how long it took and its checks are to be filled in.
    """
    url = redact_url(target.url)
    language = options.language
    fields = page.fields if page is not None else ()
    wanted = [entry for entry in entries() if options.wants(entry.id)]
    verdicts = judge_saved(page, url, wanted) if page is not None else {}
    findings = tuple(
        finding for entry in wanted for finding in _findings(entry, page, verdicts, url, language)
    )
    notices = (*_warnings(page), *mistakes_in(findings))
    return Report(
        mode=Mode.MARKUP,
        browser=READER,
        started_at="",
        duration_ms=0,
        page=Page(
            url,
            url,
            page.title if page else "",
            None,
            page.language if page else None,
            variant_of(target.url),
        ),
        fields=tuple(
            Field(f"f{n}", each.frame, each.facts.selector, each.facts.kind, each.facts.label)
            for n, (_, each) in enumerate(fields, 1)
        ),
        findings=findings,
        checks=(),
        warnings=tuple(notice_of(each, language) for each in notices),
        error=notice_of(error.message, language, retry_helps=error.retry_helps) if error else None,
        version=__version__,
        language=language,
    )


def _findings(
    entry: Entry, page: SavedPage | None, verdicts: Verdicts, url: str, language: str
) -> Iterator[Finding]:
    if page is None:
        unread = unclear(Message("reason.markup-not-read"))
        yield _finding(entry.id, unread, None, fingerprint(entry.id, url, None), language)
        return
    fields = page.fields if Scope.FIELD in entry.scope else ()
    for number, (_, field) in enumerate(fields):
        said = fingerprint(entry.id, url, field.key)
        yield _finding(entry.id, verdicts[entry.id, number], f"f{number + 1}", said, language)
    if Scope.PAGE in entry.scope or not fields:
        said = fingerprint(entry.id, url, None)
        yield _finding(entry.id, verdicts[entry.id, None], None, said, language)


def _finding(
    restriction: str, verdict: Verdict, number: str | None, finding_id: str, language: str
) -> Finding:
    """The finding; a mistake in its words makes it unclear, and no other."""

    def failed(error: Exception) -> Finding:
        if isinstance(error, TimeoutError):
            raise error  # the deadline of the whole file
        return finding_of(restriction, unjudged(error), number, finding_id, language)

    return attempted(lambda: finding_of(restriction, verdict, number, finding_id, language), failed)


def _warnings(page: SavedPage | None) -> Iterator[Message]:
    if page is None:
        return
    scripts = [name for document in page.documents for name in document.outside_scripts]
    if scripts:
        values: dict[str, str | int] = {"count": len(scripts), "names": listed(scripts)}
        yield Message("notice.markup-outside-scripts", values)
    frames = [name for document in page.documents for name in document.outside_frames]
    if frames:
        yield Message("notice.markup-frames", {"names": listed(frames)})
    if any(len(document.fields) >= MOST_FIELDS for document in page.documents):
        yield Message("notice.markup-many-fields", {"limit": MOST_FIELDS})
    if not page.fields:
        yield Message("notice.markup-no-fields")
