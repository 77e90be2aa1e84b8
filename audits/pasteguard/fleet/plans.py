"""What a run is to do, kept with the run, so that it can go on without being told again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pasteguard.errors import UsageError
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Message, Mode


@dataclass(frozen=True, slots=True)
class Service:
    """Where the reports of a run go; the token is not kept."""

    url: str
    project: str | None = None
    build: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A run as it was begun. ``run_id`` names it at the service; ``targets`` is a digest."""

    run_id: str
    started_at: str
    targets: str
    options: Mapping[str, Any] = field(default_factory=dict)
    service: Service | None = None
    spent_ms: int = 0

    def to_plain(self) -> dict[str, Any]:
        """As the ledger keeps it."""
        service = self.service and {
            "url": self.service.url,
            "project": self.service.project,
            "build": self.service.build,
        }
        return {
            "run_id": self.run_id,
            "started_at": self.started_at,
            "targets": self.targets,
            "options": dict(self.options),
            "service": service,
            "spent_ms": self.spent_ms,
        }


def plan_from(plain: Mapping[str, Any]) -> Plan:
    """The plan that a ledger keeps."""
    service = plain.get("service")
    known = {name: plain[name] for name in ("run_id", "started_at", "targets", "options")}
    return Plan(**known, service=service and Service(**service), spent_ms=plain["spent_ms"])


def digest_of(targets: Iterable[Target]) -> str:
    """What is the same for the same targets in the same order."""
    hashed = hashlib.sha256()
    for target in targets:
        hashed.update(target.url.encode("utf-8", "surrogatepass") + b"\n")
    return hashed.hexdigest()


def options_to_plain(options: Options) -> dict[str, Any]:
    """What decides on the reports of a run; the language is that of its sentences."""
    return {
        "mode": str(options.mode),
        "language": options.language,
        "journey": str(options.journey.absolute()) if options.journey else None,
        "clicks": list(options.clicks),
        "storage_state": str(options.storage_state.absolute()) if options.storage_state else None,
        "let_through": options.let_through,
        "timeout_s": options.timeout_s,
        "disclosure": options.disclosure,
        "only": sorted(options.only),
        "identify": options.identify,
        "heeds_refusals": options.heeds_refusals,
    }


def options_from(plain: Mapping[str, Any]) -> Options:
    """The options of a run as it was begun."""
    paths = {
        name: Path(plain[name]) if plain[name] else None for name in ("journey", "storage_state")
    }
    return Options(
        **dict(plain)
        | paths
        | {
            "mode": Mode(plain["mode"]),
            "clicks": tuple(plain["clicks"]),
            "only": frozenset(plain["only"]),
        }
    )


def agreed(known: Plan, asked: Plan, name: str) -> Plan:
    """The run as it goes on, where what is asked now is what was asked then.

    A service may be named that was not known. Raises UsageError for anything else.
    """
    if known.targets != asked.targets:
        raise UsageError(Message("notice.fleet.other-targets", {"name": name}))
    differing = sorted(
        each.replace("_", "-")
        for each in asked.options
        if asked.options[each] != known.options.get(each)
    )
    if differing:
        values = {"name": name, "options": ", ".join(differing)}
        raise UsageError(Message("notice.fleet.other-options", values))
    return with_service(known, asked.service, name)


def with_service(known: Plan, asked: Service | None, name: str) -> Plan:
    """The run with the service that is asked for now. Raises UsageError for another than before."""
    if asked is None or asked == known.service:
        return known
    if known.service is not None:
        values = {"name": name, "url": known.service.url}
        raise UsageError(Message("notice.fleet.other-service", values))
    return replace(known, service=asked)
