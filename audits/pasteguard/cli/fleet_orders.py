"""A run as it is to be carried out: begun now, or gone on with as it was begun."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from pasteguard.cli.configured import configured
from pasteguard.cli.fleet_asked import Asked
from pasteguard.cli.judged import policy_of
from pasteguard.cli.sending import destination
from pasteguard.errors import UsageError
from pasteguard.fleet.ledger import Ledger
from pasteguard.fleet.plans import (
    Plan,
    agreed,
    digest_of,
    options_from,
    options_to_plain,
    plan_from,
    with_service,
)
from pasteguard.fleet.run_folders import claimed, default_state, folder_of, forget, new_name, sweep
from pasteguard.model.options import Options
from pasteguard.model.report import Message
from pasteguard.policy.words import NO_POLICY, Policy
from pasteguard.runner.worker import now_utc
from pasteguard.service_client.upload import Destination
from pasteguard.texts import Language

POLICY: Final = "policy"


@dataclass(frozen=True, slots=True)
class Order:
    """A run with everything that decides on it."""

    name: str
    asked: Asked
    plan: Plan
    options: Options
    policy: Policy
    destination: Destination | None


@contextmanager
def ordered(asked: Asked, language: Language) -> Iterator[tuple[Order, Ledger]]:
    """The run that is asked for, with its ledger, while nobody else works on it.

    Raises UsageError, also for a run that was begun otherwise.
    """
    name = asked.name or new_name(datetime.now())
    state = asked.state or default_state()
    folder = folder_of(state, name)
    if not asked.targets and not folder.exists():
        raise UsageError(Message("notice.fleet.no-run", {"name": name, "path": str(state)}))
    with claimed(folder) as path:
        with suppress(UsageError, OSError):
            sweep(state)
        if asked.is_anew and asked.targets:
            forget(path)
        ledger = Ledger(path)
        try:
            yield _order(asked, ledger, name), ledger
        finally:
            ledger.close()


def _order(asked: Asked, ledger: Ledger, name: str) -> Order:
    plan = _plan(asked, ledger, name)
    known = dict(plan.options)
    policy_name = known.pop(POLICY)
    to = None
    if plan.service is not None:
        service = plan.service
        to = destination(service.url, service.project, service.build or name, asked.token_file)
    return Order(name, asked, plan, options_from(known), _policy(asked, policy_name), to)


def _plan(asked: Asked, ledger: Ledger, name: str) -> Plan:
    known = ledger.about()
    if not known and not asked.targets:
        raise UsageError(Message("notice.fleet.no-run", {"name": name, "path": str(ledger.path)}))
    new = Plan(
        run_id=secrets.token_hex(16),
        started_at=now_utc(),
        targets=digest_of(asked.targets),
        options=options_to_plain(asked.options) | {POLICY: _policy_name(asked)},
        service=asked.service,
    )
    if not known:
        ledger.begin(new.to_plain(), asked.targets)
        return new
    before = plan_from(known)
    if not asked.targets:
        new = replace(new, targets=before.targets)
    if asked.targets or asked.says_how:
        going_on = agreed(before, new, name)
    else:
        going_on = with_service(before, asked.service, name)
    if going_on != before:
        ledger.note(going_on.to_plain())
    return going_on


def _policy_name(asked: Asked) -> str | None:
    named: str | None = asked.settings.value(POLICY)
    if named is None or not named.endswith(".toml"):
        return named
    return str(Path(named).absolute())


def _policy(asked: Asked, name: str | None) -> Policy:
    if name is None or name == _policy_name(asked):
        return policy_of(asked.settings) or NO_POLICY
    return policy_of(configured({POLICY: name}, None)) or NO_POLICY
