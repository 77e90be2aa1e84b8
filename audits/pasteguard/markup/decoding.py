"""From the bytes of a saved page to its text, whatever encoding they are in."""

from __future__ import annotations

import codecs
import re
from typing import Final

from bs4.dammit import EncodingDetector

# The names that the web gives to encodings (https://encoding.spec.whatwg.org/#names-and-labels)
# where Python means another one by them, or knows none of that name.
_AS_BROWSERS_READ: Final = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms932": "cp932",
    "x-euc-jp": "euc_jp",
    "euc-kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    # Whoever could read the declaration did not read 16-bit text.
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "unicode": "utf-8",
}
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ISO_2022_JP: Final = re.compile(rb"\x1b\$[@B]")
_JAPANESE: Final = re.compile("[ぁ-んァ-ヶー一-龠、。]")
_HALF_WIDTH: Final = re.compile("[｡-ﾟ]")
_DECLARED_WITHIN: Final = 4096


def decode(content: bytes) -> str:
    """The text of a page. Never raises: what fits no encoding is replaced.

    A byte order mark wins over what the page declares, which wins over a guess.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    declared = _declared(content)
    # Seven-bit Japanese is also valid UTF-8, but reads as noise.
    seven_bit = "iso2022_jp" if declared is None and _ISO_2022_JP.search(content) else None
    for encoding in filter(None, (declared, seven_bit, "utf-8")):
        text = _strictly(content, encoding)
        if text is not None:
            return text
    if declared is not None:
        return content.decode(declared, "replace")
    return _guessed(content)


def _declared(content: bytes) -> str | None:
    found = EncodingDetector.find_declared_encoding(
        content[:_DECLARED_WITHIN], is_html=True, search_entire_document=True
    )
    if not found:
        return None
    name = _AS_BROWSERS_READ.get(found.strip().lower(), found.strip())
    try:
        information = codecs.lookup(name)
    except (LookupError, ValueError):  # unknown, or with a null character
        return None
    # Python also calls things encodings that are none of text: base64, zip.
    return information.name if getattr(information, "_is_text_encoding", True) else None


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeError, ValueError):
        return None


def _guessed(content: bytes) -> str:
    """The reading with the most Japanese in it; Western European where none has any."""
    readings = [_strictly(content, encoding) for encoding in ("cp932", "euc_jp")]
    best = max((text for text in readings if text is not None), key=_japanese, default=None)
    return best if best is not None and _japanese(best) > 0 else content.decode("cp1252", "replace")


def _japanese(text: str) -> int:
    """How Japanese a text reads; EUC-JP taken for Shift_JIS is full of half-width katakana."""
    return len(_JAPANESE.findall(text)) - 2 * len(_HALF_WIDTH.findall(text))
