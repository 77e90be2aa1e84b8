"""The browser extension's generated part: ``extension/shared/``, made from the auditor's own files.

An extension can load nothing from outside its folder, and a link out of it fails silently in
Chromium: so what both share is copied, and a test proves the copy fresh.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Final

from pasteguard import probe
from pasteguard.catalogue import Entry, Text, entries
from pasteguard.catalogue.vendors import Vendor, VendorText, vendors
from pasteguard.interpreter import sources
from pasteguard.judge.disclosure.vocabulary import table
from pasteguard.texts import all_texts
from scripts.generated_files import writing_command

FOLDER: Final = "extension/shared"
HEAD: Final = "// Made by `python -m scripts.extension_files` from {source}: edit that.\n"
SHOWN_ELSEWHERE: Final = (
    *("cli.", "doctor.", "scaffold.", "progress.", "usage.", "demo.", "fleet.", "notice.fleet."),
)
"""Beginnings of ids whose sentences only the command line says."""
SHOWN_FIRST: Final = ("popup.looking", "popup.tests", "popup.options", "popup.other-language")
"""Ids of what stands in the popup before all texts are loaded."""
UNCHECKED: Final = "// @ts-nocheck\n"
ENGINE_EXPORTS: Final = ("judgePage", "vendorMarkers", "dryRunFrame")


def generated() -> Mapping[str, str]:
    """The files of ``extension/shared/``: name to content."""
    return {
        "catalogue.js": _data([_about(entry) for entry in entries()]),
        "content.js": _content(),
        "disclosure.js": _headed("probe/disclosure*.js", _disclosure()),
        "disclosure_words.js": _data(table()),
        "families.js": _data(_families()),
        "first_texts.js": _data({name: all_texts()[name] for name in SHOWN_FIRST}),
        "judging.js": _judging(),
        "page_hash.js": _headed("probe/page_hash.js", _page_hash()),
        "prepared_windows.js": _prepared_windows(),
        "recorder.js": _recorder(),
        "say.js": _headed("probe/say.js", _part("say.js")),
        "texts.js": _data(_texts()),
        "vendors.js": _data([_vendor(each) for each in vendors()]),
    }


def _part(name: str) -> str:
    return (files(probe) / name).read_text(encoding="utf-8")


def _headed(source: str, body: str) -> str:
    return HEAD.format(source=f"audits/pasteguard/{source}") + body


def _copied(source: str, body: str) -> str:
    """A script whose types are checked where it stands in the auditor."""
    return UNCHECKED + _headed(source, body.replace("// @ts-check\n", ""))


def _content() -> str:
    """What is put into a page's frames, in a world of its own."""
    return _copied("probe/", probe.looking_source())


def _recorder() -> str:
    """What is put into a page's own world: no name of it may stand there.

    In a window that a page may have prepared it does nothing.
    """
    guard = _part("prepared_windows.js") + "if (isPreparable) return;\n"
    parts = "\n".join(_part(name) for name in ("kept_handlers.js", "start_recorder.js"))
    return _copied("probe/", f"(() => {{\n{guard}\n{parts}\n}})();\n")


def _prepared_windows() -> str:
    """The same question for the world beside the page's, which takes what the recorder tells."""
    told = 'globalThis[Symbol.for("pasteguard.preparable")] = isPreparable;\n'
    return _copied("probe/", f"(() => {{\n{_part('prepared_windows.js')}{told}}})();\n")


def _judging() -> str:
    names = ", ".join(ENGINE_EXPORTS)
    body = f"{sources.source()}\nexport const {{ {names} }} = interpreter;\n"
    return _copied("interpreter/ and restrictions/", body)


def _page_hash() -> str:
    """The rule by which a page is asked about, as a module."""
    return _part("page_hash.js") + "\nexport const { scheme, pageKey, pageHash } = pageHashing;\n"


def _disclosure() -> str:
    """How a page's announcements are read, as a module."""
    parts = _part("disclosure_words.js") + _part("disclosure.js").replace("// @ts-check\n", "")
    return parts + "\nexport const { findDisclosures } = disclosing;\n"


def _families() -> dict[str, list[str]]:
    """The restrictions of each family, in their places."""
    families: dict[str, list[str]] = {}
    for entry in sorted(entries(), key=lambda entry: entry.family.place):
        families.setdefault(entry.family.id, []).append(entry.id)
    return families


def _texts() -> dict[str, Mapping[str, str]]:
    texts = {
        text_id: text
        for text_id, text in all_texts().items()
        if not text_id.startswith(SHOWN_ELSEWHERE)
    }
    for entry in entries():
        for name in ("title", "question", "restricted", "allowed"):
            texts[f"restriction.{entry.id}.{name}"] = _both(getattr(entry, name))
    return dict(sorted(texts.items()))


def _both(said: Text | VendorText) -> dict[str, str]:
    return {"en": said.en, "ja": said.ja}


def _about(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "group": entry.group.value,
        "scope": [each.value for each in entry.scope],
        "order": entry.order,
        "question": _both(entry.question),
        "title": _both(entry.title),
        "restricted": _both(entry.restricted),
        "allowed": _both(entry.allowed),
        "what": _both(entry.what),
        "affected": [_both(each) for each in entry.affected],
        "remedy": _both(entry.remedy),
        "limits": _both(entry.limits),
    }


def _vendor(vendor: Vendor) -> dict[str, Any]:
    return {
        "id": vendor.id,
        "name": _both(vendor.name),
        "kind": vendor.kind.value,
        "hosts": list(vendor.hosts),
        "scripts": list(vendor.scripts),
        "markers": list(vendor.markers),
        "code": list(vendor.code),
        "documented": [
            {
                "restriction": fact.restriction,
                "effects": [effect.value for effect in fact.effects],
                "what": _both(fact.what),
                "source": fact.source,
                "by": fact.by.value,
            }
            for fact in vendor.documented
        ],
    }


def _data(data: object) -> str:
    """A module that holds data: not every tool for extensions knows modules of JSON."""
    written = json.dumps(data, ensure_ascii=False, indent=1)
    return f"{HEAD.format(source='audits/pasteguard')}export default {written};\n"


main = writing_command(
    "scripts.extension_files",
    generated,
    "Write what the browser extension shares with the auditor.",
    folder=FOLDER,
    owned=("*",),
)


if __name__ == "__main__":
    main()
