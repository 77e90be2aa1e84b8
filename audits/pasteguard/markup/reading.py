"""A saved page as data: its document, and those that are written into its frames."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from bs4 import Tag

from pasteguard.markup.decoding import decode
from pasteguard.markup.documents import Document
from pasteguard.markup.fields import MarkupField, with_keys
from pasteguard.markup.index import Index
from pasteguard.markup.naming import Names
from pasteguard.markup.questions import find_questions
from pasteguard.markup.tree import attribute, parse, tidy, words_in

DEEPEST_FRAME: Final = 4
INLINE_FRAME: Final = "about:srcdoc"


@dataclass(frozen=True)
class SavedPage:
    """What a file holds: the page's document and those of its frames, and all fields with keys."""

    document: Document
    title: str
    language: str | None

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """The page's document, then those written into its frames."""
        return tuple(_with_frames(self.document))

    @cached_property
    def questions(self) -> tuple[Tag, ...]:
        """The elements of its document with the longest pieces of running text."""
        return find_questions(self.document)

    @cached_property
    def fields(self) -> tuple[tuple[Document, MarkupField], ...]:
        """All fields with the documents they are in."""
        holders = [document for document in self.documents for _ in document.fields]
        keyed = with_keys(each for document in self.documents for each in document.fields)
        return tuple(zip(holders, keyed, strict=True))


def read_page(content: bytes) -> SavedPage:
    """The page that the bytes of a file hold. Raises ``tree.Unparsable``."""
    document = read_document(decode(content))
    first, html = document.index.first("title"), document.index.first("html")
    return SavedPage(
        document,
        tidy(words_in(first)) if first is not None else "",
        attribute(html, "lang") if html is not None else None,
    )


def read_document(text: str, frame: str = "", label: str = "", depth: int = 0) -> Document:
    """The document of this text, with those written into its frames."""
    document = Document(Names(Index.of(parse(text)), label), text, frame, depth)
    for element in document.index.named("iframe"):
        inner = attribute(element, "srcdoc")
        if inner is None or depth >= DEEPEST_FRAME or document.styles.hides(element):
            continue
        own, title = attribute(element, "aria-label") or "", attribute(element, "title") or ""
        named = tidy(own) or tidy(title)
        document.frames.append(read_document(inner, INLINE_FRAME, named, depth + 1))
    return document


def _with_frames(document: Document) -> Iterator[Document]:
    yield document
    for framed in document.frames:
        yield from _with_frames(framed)
