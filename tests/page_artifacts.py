"""What was gathered of the test pages, kept so that they can be judged without a browser.

``make artifacts`` audits what is missing or stale in a real browser and writes
``tests/artifacts/``, one file a folder: packed together, pages that are alike take little room.
What does not lead to the outcomes that a page states is not kept.
"""

from __future__ import annotations

import asyncio
import hashlib
import lzma
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import click
import msgspec

from pasteguard.artifacts import storage
from pasteguard.artifacts.audit import ARTIFACTS_SCHEMA, GatheredAudit
from pasteguard.model.options import Options, Target
from pasteguard.runner.progress import Silence
from pasteguard.runner.report_builder import make_report
from pasteguard.runner.run import audit_targets
from tests.expectations import PAGES, Expectation, differences, expectations
from tests.site import Site
from tests.stability import batches

KEPT: Final = Path(__file__).parent / "artifacts"
SUFFIX: Final = ".jsonl.xz"
TRIES: Final = 3
"""A busy machine may disturb an audit."""
WRITTEN_AT_ONCE: Final = 16
"""Packing all pages of a folder takes seconds; a run that is ended loses no more than these."""
TIMEOUT_S: Final = 120.0
HELPERS: Final = (".js", ".mjs", ".css", ".svg", ".json", ".map", ".ts", ".tsx")


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page's artifacts; ``hash`` is that of what they were made of."""

    path: str
    hash: str
    artifacts: GatheredAudit


def hash_of(path: str) -> str:
    """What changes where the page, a file beside it or the artifacts' form does."""
    digest = hashlib.sha256(ARTIFACTS_SCHEMA.encode())
    digest.update((PAGES / path).read_bytes())
    digest.update(_helpers(path.partition("/")[0]))
    return digest.hexdigest()[:16]


@cache
def _helpers(folder: str) -> bytes:
    digest = hashlib.sha256()
    for place in (PAGES / folder, PAGES / "_assets"):
        for file in sorted(place.rglob("*")):
            if file.suffix in HELPERS:
                digest.update(file.relative_to(PAGES).as_posix().encode() + b"\0")
                digest.update(file.read_bytes())
    return digest.digest()


@lru_cache(maxsize=2)
def kept(folder: str) -> Mapping[str, KeptPage]:
    """The pages that are kept of a folder, by their paths below ``tests/pages``."""
    file = KEPT / f"{folder}{SUFFIX}"
    if not file.is_file():
        return {}
    lines = lzma.decompress(file.read_bytes()).splitlines()
    pages = []
    for line in lines:
        # Of another form nothing is read but what says so.
        head = msgspec.json.decode(line, type=_Head)
        if head.artifacts.schema == ARTIFACTS_SCHEMA:
            pages.append(msgspec.json.decode(line, type=KeptPage))
    return {page.path: page for page in pages}


class _Form(msgspec.Struct):
    schema: str


class _Head(msgspec.Struct):
    artifacts: _Form


def write(folder: str, pages: Iterable[KeptPage]) -> None:
    """Writes the file of a folder; the same for the same pages."""
    ordered = sorted(pages, key=lambda page: page.path)
    lines = [msgspec.json.encode(page, order="deterministic") + b"\n" for page in ordered]
    KEPT.mkdir(exist_ok=True)
    packed = lzma.compress(b"".join(lines), preset=9 | lzma.PRESET_EXTREME)
    (KEPT / f"{folder}{SUFFIX}").write_bytes(packed)
    kept.cache_clear()


def differing(page: Expectation, artifacts: GatheredAudit) -> list[str]:
    """Where judging the artifacts says another thing than the page."""
    return differences(page, make_report(artifacts, "en"))


def stale(folder: str) -> list[Expectation]:
    """The pages of a folder whose artifacts are missing, or made of something else."""
    known = kept(folder)
    return [
        page
        for page in expectations()
        if page.path.startswith(f"{folder}/")
        and (page.path not in known or known[page.path].hash != hash_of(page.path))
    ]


def gathered(site: Site, pages: Sequence[Expectation]) -> Iterator[tuple[str, GatheredAudit]]:
    """The pages' paths and what a real browser gathers of them, without their pictures."""
    for batch in batches(pages):
        with TemporaryDirectory() as name:
            urls = {f"{site.url}/{page.path}": page.path for page in batch.pages}
            files = storage.files_for(list(urls), Path(name))
            options = Options(
                clicks=batch.clicks,
                only=batch.only,
                timeout_s=TIMEOUT_S,
                jobs=2,
                artifact_files=files,
            )
            targets = [Target(url, url) for url in urls]
            asyncio.run(audit_targets(targets, options, Silence()))
            for url, path in urls.items():
                if files[url].is_file():
                    (artifacts,) = storage.read(files[url])
                    yield path, replace(artifacts, picture=None)


def renew(site: Site, folder: str, pages: Sequence[Expectation]) -> list[str]:
    """Makes the artifacts of these pages anew and keeps the rest; what is still wrong."""
    wrong = {page.path: ["was not audited"] for page in pages}
    there = {page.path for page in expectations() if page.path.startswith(f"{folder}/")}
    known = {name: page for name, page in kept(folder).items() if name in there}
    by_path = {page.path: page for page in pages}
    unwritten = 0
    for _ in range(TRIES):
        doubtful = {path: page for path, page in by_path.items() if path in wrong}
        for path, artifacts in gathered(site, list(doubtful.values())):
            wrong[path] = differing(doubtful[path], artifacts)
            if not wrong[path]:
                del wrong[path]
                known[path] = KeptPage(path, hash_of(path), artifacts)
                unwritten += 1
            if unwritten == WRITTEN_AT_ONCE:
                write(folder, known.values())
                unwritten = 0
        if unwritten:
            write(folder, known.values())
            unwritten = 0
        if not wrong:
            break
    return [f"{path}: {each}" for path, found in wrong.items() for each in found]


@click.command(help="Make the artifacts of test pages anew, where they are missing or stale.")
@click.argument("names", nargs=-1, metavar="[FOLDER...]")
@click.option("--all", "is_all", is_flag=True, help="Also of pages whose artifacts are fresh.")
def main(names: tuple[str, ...], is_all: bool) -> None:
    """The command."""
    known = dict.fromkeys(page.path.partition("/")[0] for page in expectations())
    if unknown := [name for name in names if name not in known]:
        raise click.UsageError(f"no such folder in tests/pages: {', '.join(unknown)}")
    has_failed = False
    with Site() as site:
        for folder in names or known:
            pages = [p for p in expectations() if p.path.startswith(f"{folder}/")]
            due = pages if is_all else stale(folder)
            click.echo(f"{folder}: {len(due)} of {len(pages)} pages to audit")
            for each in renew(site, folder, due) if due else ():
                has_failed = True
                click.echo(each, err=True)
    sys.exit(has_failed)


if __name__ == "__main__":
    main()
