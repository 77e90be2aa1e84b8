"""The code that a page runs: its scripts' text, their maps, and places in them for a report."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urljoin

from playwright.async_api import Error as PlaywrightError

from pasteguard.artifacts.redaction import redact_url
from pasteguard.browser.source_maps import SourceMap, inline_source_map, read_source_map
from pasteguard.browser.visit import Visit
from pasteguard.model.report import Source

MAP_LIMIT_BYTES: Final = 30_000_000
MAP_LIMIT_S: Final = 5.0
CODE_LIMIT: Final = 60
"""So many scripts are read; a page has rarely more of its own."""
EXCERPT: Final = 160


@dataclass(slots=True)
class Script:
    """A script the page runs; ``line`` and ``column`` are where it begins in its file, from 0."""

    url: str
    map_url: str
    line: int
    column: int
    text: str | None = None
    source_map: SourceMap | None = None
    has_map: bool = True


@dataclass(slots=True)
class PageCode:
    """The scripts of one visit, by the browser's ids of them."""

    visit: Visit
    scripts: dict[str, Script] = field(default_factory=dict)

    def add(self, event: dict[str, Any]) -> None:
        """Notes a script of the page, as the debugger tells of it."""
        if not event.get("executionContextAuxData", {}).get("isDefault", True):
            return  # Ours, or an extension's: not the page's code.
        self.scripts[event["scriptId"]] = Script(
            event.get("url", ""),
            event.get("sourceMapURL", ""),
            event.get("startLine", 0),
            event.get("startColumn", 0),
        )

    async def source_of(
        self, script_id: str, line: int, column: int, function: str | None
    ) -> tuple[Source, str | None] | None:
        """A place in a script (line and column from 0) as a report shows it, with its code."""
        script = self.scripts.get(script_id)
        if script is None:
            return None
        text = await self._text_of(script_id, script)
        original, original_code = await self._original_of(script, line, column)
        if original is not None and not original.function:
            original = Source(original.url, original.line, original.column, function or None)
        source = Source(redact_url(script.url), line + 1, column + 1, function or None, original)
        row, start = line - script.line, column - (script.column if line == script.line else 0)
        return source, (original_code or excerpt(text, row, start))

    async def texts(self) -> tuple[str, ...]:
        """The code of the page's scripts, as far as ``CODE_LIMIT`` of them reach."""
        listed = list(self.scripts.items())[:CODE_LIMIT]
        return tuple([await self._text_of(script_id, script) for script_id, script in listed])

    async def texts_by_address(self) -> dict[str, str]:
        """The page's scripts by their addresses; inline ones share the page's and are left out."""
        listed = list(self.scripts.items())[:CODE_LIMIT]
        texts = await asyncio.gather(*(self._text_of(key, script) for key, script in listed))
        return {
            script.url: text
            for (_, script), text in zip(listed, texts, strict=True)
            if script.url and text and not script.line and not script.column
        }

    async def _text_of(self, script_id: str, script: Script) -> str:
        if script.text is None:
            script.text = ""
            with suppress(PlaywrightError):
                answer = await self.visit.send("Debugger.getScriptSource", {"scriptId": script_id})
                script.text = str(answer.get("scriptSource", ""))
        return script.text

    async def _original_of(
        self, script: Script, line: int, column: int
    ) -> tuple[Source | None, str | None]:
        if script.source_map is None and script.has_map:
            script.has_map = False
            script.source_map = await self._load_map(script)
        if script.source_map is None:
            return None, None
        found = script.source_map.original_of(line - script.line, column)
        return found if found is not None else (None, None)

    async def _load_map(self, script: Script) -> SourceMap | None:
        if not script.map_url:
            return None
        text = inline_source_map(script.map_url)
        if text is None:
            text = await self._fetch_map(script)
        return read_source_map(text) if text else None

    async def _fetch_map(self, script: Script) -> str | None:
        """Reads a map as the browser's own developer tools do, without cookies."""
        url = _joined(script.url, script.map_url)
        if not url.startswith(("http:", "https:")):
            return None
        frames = await self.visit.frames()
        with suppress(PlaywrightError, TimeoutError):
            async with asyncio.timeout(MAP_LIMIT_S):
                answer = await self.visit.send(
                    "Network.loadNetworkResource",
                    {
                        "frameId": frames[0].id,
                        "url": url,
                        "options": {"disableCache": False, "includeCredentials": False},
                    },
                )
                resource = answer["resource"]
                if resource.get("success") and "stream" in resource:
                    content = await self.visit.read_stream(resource["stream"], MAP_LIMIT_BYTES)
                    return content.decode("utf-8", "replace")
        return None


def _joined(base: str, relative: str) -> str:
    try:
        return urljoin(base, relative)
    except ValueError:
        return ""


def excerpt(text: str, row: int, column: int) -> str | None:
    """The line of code at that place, around its column where the line is long."""
    lines = text.split("\n")
    if not 0 <= row < len(lines):
        return None
    line = lines[row].rstrip()
    if len(line) <= EXCERPT:
        return line.strip()
    start = max(0, min(column - EXCERPT // 2, len(line) - EXCERPT))
    cut = line[start : start + EXCERPT].strip()
    return f"{'…' if start else ''}{cut}{'…' if start + EXCERPT < len(line) else ''}"
