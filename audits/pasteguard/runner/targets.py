"""From what the user names to the pages to audit: addresses, HTML files, folders and lists."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit
from urllib.request import url2pathname

from pasteguard.artifacts.redaction import redact_url
from pasteguard.errors import UsageError
from pasteguard.model.options import Target
from pasteguard.model.report import Message

PAGE_SUFFIXES: Final = (".html", ".htm", ".xhtml")
HERE: Final = Path()

_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
# A label of a host may hold any letter: 例え.jp is typed as it is.
_HOST: Final = re.compile(
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[\w-]+(?:\.[\w-]+)*\.?)(?P<port>:\d+)?(?=[/?#]|$)"
)


def parse_targets(names: Sequence[str], folder: Path = HERE) -> tuple[Target, ...]:
    """The pages that the names stand for, each page once; paths are relative to ``folder``.

    Raises UsageError for what does not exist, names nothing or cannot be opened by a browser.
    """
    targets: dict[str, Target] = {}
    for name in names:
        for target in _parse(name.strip(), folder):
            targets.setdefault(target.url, target)
    return tuple(targets.values())


def _parse(name: str, folder: Path) -> Iterator[Target]:
    if not name:
        raise _wrong("target-empty")
    if name.startswith("@"):
        yield from _list(name[1:], folder)
    elif address := _address(name, folder):
        yield _checked(address)
    else:
        yield from _path(name, folder)


def _address(name: str, folder: Path) -> str | None:
    """The address to open where the name is one; None where it is a path."""
    if _looks_local(name):
        return None
    if host := _HOST.match(name):
        return None if _exists(folder / name) else _with_scheme(name, host)
    scheme = _SCHEME.match(name)
    if scheme is None or scheme[1].lower() == "file":
        return None
    if scheme[1].lower() not in ("http", "https"):
        raise _wrong("scheme-unsupported", scheme=scheme[1])
    return name


def _looks_local(name: str) -> bool:
    return name.startswith((".", "/", "~", "\\")) or bool(re.match(r"[A-Za-z]:[\\/]", name))


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name longer than any file's
        return False


def _with_scheme(name: str, found: re.Match[str]) -> str | None:
    """The address of a host named without a scheme; a word alone is no host but a path."""
    host, port = found["host"].rstrip("."), found["port"]
    number = _ip_address(host)
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return f"http://{name}"
    if number:
        # Test servers beside this machine speak plain HTTP.
        return f"http://{name}" if number.is_private else f"https://{name}"
    if "." not in host:
        return f"http://{name}" if port else None
    if host.lower().endswith(PAGE_SUFFIXES) or host.rsplit(".", 1)[1].isdigit():
        return None
    return f"https://{name}"


def _ip_address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None


def _checked(address: str) -> Target:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port  # reading the port checks it
    except ValueError:
        raise UsageError(Message("notice.not-an-address", {"url": address})) from None
    if not host:
        raise _wrong("address-without-host", url=address)
    return Target(address, redact_url(address))


def _path(name: str, folder: Path) -> Iterator[Target]:
    is_url = name.lower().startswith("file:")
    path = Path(url2pathname(urlsplit(name).path)) if is_url else folder / _at_home(name)
    try:
        if path.is_dir():
            yield from _folder(path)
        elif not path.exists():
            raise _missing("target-missing", path)
        elif path.suffix.lower() not in PAGE_SUFFIXES:
            raise _wrong("target-not-html", path=str(path))
        else:
            # A file's address may say more than its path: test.html#question-2
            yield Target(name, redact_url(name)) if is_url else _page(path)
    except OSError as error:
        why = error.strerror or str(error)
        raise _wrong("target-unreadable", path=name, why=why) from error


def _at_home(name: str) -> Path:
    try:
        return Path(name).expanduser()
    except RuntimeError:  # ~somebody, who has no home here
        return Path(name)


def _folder(folder: Path) -> Iterator[Target]:
    pages = [
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in PAGE_SUFFIXES and path.is_file() and not _hidden(path, folder)
    ]
    if not pages:
        raise _wrong("folder-empty", path=str(folder))
    yield from (_page(path) for path in sorted(pages))


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _page(path: Path) -> Target:
    return Target(path.resolve().as_uri(), path.as_posix())


def _list(name: str, folder: Path) -> Iterator[Target]:
    path = folder / _at_home(name)
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except FileNotFoundError:
        raise _missing("list-missing", path) from None
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise _wrong("list-unreadable", path=str(path), why=why) from error
    entries = [line.strip() for line in lines]
    entries = [entry for entry in entries if entry and not entry.startswith("#")]
    if not entries:
        raise _wrong("list-empty", path=str(path))
    for entry in entries:
        if entry.startswith("@"):
            raise _wrong("list-in-list", path=str(path), name=entry[1:])
        yield from _parse(entry, path.parent)


def _missing(problem: str, path: Path) -> UsageError:
    """What to say of a path that does not exist, with the name beside it that is most like it."""
    parent, rest = path.parent, path.name
    while not parent.is_dir() and parent != parent.parent:
        rest, parent = parent.name, parent.parent
    beside = [entry.name for entry in parent.iterdir()] if parent.is_dir() else []
    near = get_close_matches(rest, beside, n=1)
    if not near:
        return _wrong(problem, path=str(path))
    return _wrong(f"{problem}-near", path=str(path), suggestion=str(parent / near[0]))


def _wrong(problem: str, **values: str | int) -> UsageError:
    return UsageError(Message(f"notice.{problem}", values))
