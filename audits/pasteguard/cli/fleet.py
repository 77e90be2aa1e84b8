"""``pasteguard fleet``: the same audits over many pages and machines, stopped and resumed."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from pasteguard.cli.audit import flags_of, options_of
from pasteguard.cli.configured import Configured, configured
from pasteguard.cli.fleet_options import PATIENCE_S, fleet_options
from pasteguard.cli.judged import policy_of
from pasteguard.cli.options import local_command
from pasteguard.cli.plan import loudness_of
from pasteguard.cli.sending import destination
from pasteguard.cli.services import Services
from pasteguard.errors import UsageError
from pasteguard.model import Message, Mode
from pasteguard.options import Target
from pasteguard.policy.words import NO_POLICY
from pasteguard.texts import Language

if TYPE_CHECKING:
    from pasteguard.fleet.ledger import Ledger
    from pasteguard.fleet.plans import Plan, Service

POLICY: Final = "policy"
_AUDIT: Final = frozenset(
    {
        *("mode", "timeout", "journey", "click", "storage-state", "let-through", "disclosure"),
        *("only", "policy"),
    }
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says of a run."""

    targets: tuple[Target, ...]
    name: str | None
    state: Path | None
    settings: Configured
    flags: Mapping[str, Any]
    service: Service | None
    is_anew: bool = False


def fleet_command(language: Language, services: Services) -> click.Command:
    """The command in the language."""

    def run(
        targets: tuple[str, ...],
        sitemap: tuple[str, ...],
        pages_of: str | None,
        run_name: str | None,
        anew: bool,
        state: Path | None,
        workers: int | None,
        scheduler: str | None,
        per_host: int | None,
        delay: float | None,
        ignore_robots: bool,
        patience: float | None,
        form: str | None,
        output: tuple[Path, ...],
        service_url: str | None,
        project: str | None,
        build: str | None,
        token_file: Path | None,
        config: Path | None,
        **given: Any,
    ) -> int:
        # Imported here, since help and errors are to come at once.
        from pasteguard.cli.fleet_session import Order, carried_out
        from pasteguard.cli.fleet_targets import found_targets
        from pasteguard.fleet import places
        from pasteguard.fleet.ledger import Ledger
        from pasteguard.fleet.manners import Rules
        from pasteguard.fleet.plans import Service, options_from

        flags = flags_of(given)
        settings = configured(flags, config)
        loudness = loudness_of(settings)
        if service_url is not None:
            destination(service_url, project, build, token_file)
        asked = Asked(
            targets=found_targets(targets, sitemap, pages_of, token_file, language),
            name=run_name,
            state=state,
            settings=settings,
            flags=flags,
            service=Service(service_url, project, build) if service_url else None,
            is_anew=anew,
        )
        folder, name = _folder(asked)
        with places.claimed(folder) as path:
            with suppress(UsageError):
                places.sweep(folder.parent)
            if anew:
                places.forget(path)
            ledger = Ledger(path)
            try:
                plan = _plan(asked, ledger, name, language)
                to = None
                if plan.service is not None:
                    label = plan.service.build or name
                    to = destination(plan.service.url, plan.service.project, label, token_file)
                options = options_from({k: v for k, v in plan.options.items() if k != POLICY})
                order = Order(
                    name=name,
                    state=state,
                    plan=plan,
                    options=options,
                    policy=_policy(plan, settings, config),
                    scheduler=scheduler,
                    workers=workers,
                    rules=Rules(per_host=per_host, delay_s=delay),
                    heeds_robots=not ignore_robots,
                    patience_s=PATIENCE_S if patience is None else patience,
                    destination=to,
                    outputs=output,
                    form=form or "terminal",
                    loudness=loudness,
                )
                return carried_out(order, ledger, services.staff(), language)
            finally:
                ledger.close()

    return local_command("fleet", language, fleet_options(language), run)
