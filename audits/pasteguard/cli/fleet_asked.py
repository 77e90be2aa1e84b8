"""What the command line says of a run, before anything is known of earlier sessions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from pasteguard.cli.audit import flags_of, options_of
from pasteguard.cli.configured import Configured, configured
from pasteguard.cli.fleet_options import MEMORY_MB, PATIENCE_S
from pasteguard.cli.fleet_targets import found_targets
from pasteguard.cli.plan import Loudness, loudness_of
from pasteguard.cli.sending import destination
from pasteguard.errors import UsageError
from pasteguard.fleet.clusters import check_installed
from pasteguard.fleet.plans import Service
from pasteguard.fleet.politeness import Rules
from pasteguard.markup.usage import check_usage
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Message, Mode
from pasteguard.texts import Language

_HOW: Final = frozenset(
    {
        *("mode", "timeout", "journey", "click", "storage-state", "let-through", "disclosure"),
        *("only", "policy", "identify"),
    }
)
"""Settings that decide on the reports, and so cannot change while a run goes on."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A run as it is asked for; ``says_how`` where the command line itself names options."""

    targets: tuple[Target, ...]
    name: str | None
    state: Path | None
    is_anew: bool
    settings: Configured
    options: Options
    says_how: bool
    service: Service | None
    token_file: Path | None
    workers: int | None
    scheduler: str | None
    rules: Rules
    heeds_robots: bool
    memory_mb: int
    patience_s: float
    outputs: tuple[Path, ...]
    form: str
    loudness: Loudness


def asked_from(given: Mapping[str, Any], language: Language) -> Asked:
    """The options of the command as click gives them, checked. Raises UsageError."""
    flags = flags_of(given)
    settings = configured(flags, given["config"])
    options = replace(options_of(settings, language), jobs=1, heeds_refusals=True)
    service = _service(given)
    if given["scheduler"] is not None:
        check_installed()
    targets = found_targets(
        given["targets"], given["sitemap"], given["pages_of"], given["token_file"], language
    )
    if targets and options.mode is Mode.MARKUP:
        check_usage(targets, options)
    if not targets and given["run_name"] is None:
        raise UsageError(Message("notice.fleet.nothing"))
    patience_s = given["patience"]
    return Asked(
        targets=targets,
        name=given["run_name"],
        state=given["state"],
        is_anew=given["anew"],
        settings=settings,
        options=options,
        says_how=not _HOW.isdisjoint(flags),
        service=service,
        token_file=given["token_file"],
        workers=given["workers"],
        scheduler=given["scheduler"],
        rules=Rules(per_host=given["per_host"], delay_s=given["delay"]),
        heeds_robots=not given["ignore_robots"],
        memory_mb=given["memory"] or MEMORY_MB,
        patience_s=PATIENCE_S if patience_s is None else patience_s,
        outputs=given["output"],
        form=given["form"] or "terminal",
        loudness=loudness_of(settings),
    )


def _service(given: Mapping[str, Any]) -> Service | None:
    url: str | None = given["service_url"]
    if url is None:
        return None
    # An address or a token that is no use is told before anything is audited in vain.
    destination(url, given["project"], given["build"], given["token_file"])
    return Service(url, given["project"], given["build"])
