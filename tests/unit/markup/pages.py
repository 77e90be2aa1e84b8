"""Saved pages from literals, and what markup mode says of them."""

from __future__ import annotations

from pasteguard.markup.reading import SavedPage, read_page
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Finding, Mode, Report
from pasteguard.runner.markup_report import make_report

TARGET = Target("file:///pages/test.html", "test.html")
QUESTION = "<p>Describe a time when you had to learn something new.</p>"
ESSAY = '<label for="essay">Essay</label><textarea id="essay"></textarea>'


def page(body: str = ESSAY, head: str = "") -> bytes:
    """A page with a question, this body and head; without any code of its own."""
    text = f'<!doctype html><html lang="en"><head><title>Test</title>{head}</head><body>{QUESTION}'
    return f"{text}{body}</body></html>".encode()


def script(code: str, body: str = ESSAY) -> bytes:
    """A page with a field and a script."""
    return page(f"{body}<script>\n{code}\n</script>")


def read(content: bytes) -> SavedPage:
    """The page that these bytes are."""
    return read_page(content)


def report(content: bytes, language: str = "en") -> Report:
    """The report on these bytes."""
    return make_report(TARGET, read_page(content), Options(mode=Mode.MARKUP, language=language))


def finding(content: bytes, restriction: str, *, of_field: bool = False) -> Finding:
    """The finding on the page, or on its first field."""
    made = report(content)
    field = made.fields[0].id if of_field else None
    return next(f for f in made.findings if f.restriction == restriction and f.field == field)
