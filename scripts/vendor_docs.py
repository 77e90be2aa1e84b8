"""Writes the list of vendors in docs/, in both languages, with every source.

Run it as ``python -m scripts.vendor_docs``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pasteguard.catalogue.vendors import Fact, Kind, Vendor, vendors
from pasteguard.texts import Language, text
from scripts.catalogue_docs import MARKED
from scripts.generated_files import writing_command

PAGES: Final[dict[Language, str]] = {"en": "vendors.md", "ja": "ja/vendors.md"}
ACROSS: Final[dict[Language, str]] = {"en": "ja/vendors.md", "ja": "../vendors.md"}
COLUMNS: Final = ("restriction", "effects", "what", "source")
GENERATED: Final = (
    "<!-- Made by `python -m scripts.vendor_docs` from "
    "audits/pasteguard/catalogue/vendors: edit that. -->"
)


def pages(catalogue: Sequence[Vendor]) -> dict[str, str]:
    """Both pages: path below docs/ to Markdown."""
    return {name: page(catalogue, language) for language, name in PAGES.items()}


def page(catalogue: Sequence[Vendor], language: Language) -> str:
    """The list of vendors, kind by kind, as Markdown."""
    parts = [
        GENERATED,
        f"# {text('vendor.docs.title', language)}",
        text("vendor.docs.about", language),
        f"[{text('catalogue.other-language', language)}]({ACROSS[language]})",
    ]
    for kind in Kind:
        listed = [vendor for vendor in catalogue if vendor.kind == kind]
        if listed:
            parts.append(f"## {text(f'vendor.kind.{kind}', language)}")
            parts += [_vendor(vendor, language) for vendor in listed]
    return "\n\n".join(parts) + "\n"


def _vendor(vendor: Vendor, language: Language) -> str:
    head = [text(f"vendor.docs.column.{name}", language) for name in COLUMNS]
    rows = [_row(fact, language) for fact in vendor.documented]
    lines = [head, ["---"] * len(head), *rows]
    traces = text("vendor.docs.separator", language).join(_traces(vendor, language))
    return "\n\n".join(
        [
            f"### {vendor.name.say(language).translate(MARKED)}",
            text("vendor.docs.seen", language, id=_as_code(vendor.id), traces=traces),
            "\n".join(f"| {' | '.join(cells)} |" for cells in lines),
        ]
    )


def _traces(vendor: Vendor, language: Language) -> Iterator[str]:
    traces = {
        "hosts": vendor.hosts,
        "scripts": vendor.scripts,
        "globals": vendor.globals,
        "markers": vendor.markers,
        "headers": vendor.headers,
        "code": vendor.code,
    }
    for name, values in traces.items():
        if values:
            yield f"{text(f'vendor.docs.{name}', language)} {', '.join(map(_as_code, values))}"


def _row(fact: Fact, language: Language) -> list[str]:
    cited = {
        "author": text(f"vendor.docs.by.{fact.by}", language),
        "read": fact.read,
        "source": _source(fact.source),
    }
    effects = [text(f"report.effect.{effect}", language) for effect in fact.effects]
    return [
        f"[`{fact.restriction}`](restrictions/{fact.restriction}.md)",
        text("list.separator", language).join(effects),
        fact.what.say(language).translate(MARKED),
        text("vendor.docs.cited", language, **cited),
    ]


def _source(source: str) -> str:
    address = re.match(r"https?://\S+", source)
    if address is None:
        return source.translate(MARKED)
    return f"<{address[0]}>" + source[address.end() :].translate(MARKED)


def _as_code(value: str) -> str:
    """The value's first line as code."""
    return f"`{value.splitlines()[0]}`"


main = writing_command(
    "scripts.vendor_docs",
    lambda: pages(vendors()),
    "Write the list of vendors from the files in vendors/.",
)


if __name__ == "__main__":
    main()
