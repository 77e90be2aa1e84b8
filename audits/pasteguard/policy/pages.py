"""What names the pages of a run, so that what is known of one is never taken for another's.

A page is its path, wherever it is served. Several pages of a run with one path are told apart by as
little as does it: the numbers in their paths, then query values and fragments, then hosts.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final
from urllib.parse import unquote, urlsplit

from pasteguard.artifacts.fingerprints import LENGTH, path_template
from pasteguard.model.report import Page, Report

NameFile = Callable[[str], str]
"""From the address of a file to what names it on every machine."""
PARTS: Final = ("path", "variant", "host")
"""What tells pages of one name apart, what changes least first."""
PLAIN: Final = "plain"
"""The variant of an address with neither query nor fragment."""


def full_path(url: str) -> str:
    """The whole path of a file: a name on this machine alone."""
    return unquote(urlsplit(url).path)


@dataclass(frozen=True, slots=True)
class PageKey:
    """What is known of a page's name.

    ``page`` is the template of its path, or where a file lies in its repository; ``basis`` is what
    the ids of its findings are made of, which of a file is its bare name. ``path`` is the path that
    was asked for with its numbers, empty for a file. ``mark`` is empty unless another page of the
    run has the same basis; ``is_alone`` is False where nothing tells it from another page.
    """

    page: str
    basis: str
    path: str
    variant: str
    host: str
    mark: str = ""
    is_alone: bool = True

    def parts(self, names: Iterable[str]) -> tuple[str, ...]:
        """The parts of these names."""
        return tuple(str(getattr(self, name)) for name in names)

    def identity(self, finding_id: str) -> str:
        """The id of a finding, made unique among the pages of the run."""
        if not self.mark:
            return finding_id
        text = f"{finding_id}\x1f{self.mark}".encode("utf-8", "surrogatepass")
        return hashlib.sha256(text).hexdigest()[:LENGTH]


def page_keys(reports: Sequence[Report], name_file: NameFile = full_path) -> tuple[PageKey, ...]:
    """The keys of a run's pages, in their order."""
    keys = [_key(report.page, name_file) for report in reports]
    places: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        places[key.basis].append(place)
    for alike in places.values():
        if len(alike) > 1:
            marked = _marked([keys[place] for place in alike])
            for place, key in zip(alike, marked, strict=True):
                keys[place] = key
    return tuple(keys)


def parts_needed(keys: Iterable[PageKey]) -> tuple[str, ...]:
    """The fewest parts that tell pages of one name apart, if any do."""
    distinct = {key.parts(PARTS): key for key in keys}.values()
    chosen = (names for size in range(len(PARTS)) for names in combinations(PARTS, size))
    for names in chosen:
        if len({key.parts(names) for key in distinct}) == len(distinct):
            return names
    return PARTS


def _key(page: Page, name_file: NameFile) -> PageKey:
    url = page.url or page.requested_url
    basis, variant = path_template(url), page.variant or PLAIN
    try:
        asked, is_file = urlsplit(page.requested_url or url), urlsplit(url).scheme == "file"
        host = asked.hostname or ""
    except ValueError:
        return PageKey(basis, basis, "", variant, "")
    name = name_file(url) if is_file else basis
    return PageKey(name, basis, "" if is_file else asked.path or "/", variant, host)


def _marked(alike: Sequence[PageKey]) -> list[PageKey]:
    """Pages of one basis with what tells them apart, and at last their order."""
    names = ("page", *_parts_over_names(alike))
    seen: dict[tuple[str, ...], int] = defaultdict(int)
    values = [key.parts(names) for key in alike]
    marked = []
    for key, parts in zip(alike, values, strict=True):
        number = seen[parts]
        seen[parts] += 1
        told = (*parts, str(number)) if number else parts
        is_alone = values.count(parts) == 1
        marked.append(replace(key, mark="\x1f".join(told), is_alone=is_alone))
    return marked


def _parts_over_names(alike: Sequence[PageKey]) -> tuple[str, ...]:
    """What has to be known beside the names."""
    named: dict[str, list[PageKey]] = defaultdict(list)
    for key in alike:
        named[key.page].append(key)
    needed = {part for keys in named.values() for part in parts_needed(keys)}
    return tuple(part for part in PARTS if part in needed)
