"""``pasteguard fleet``: the same audits over many pages and machines, stopped and resumed."""

from __future__ import annotations

from typing import Any

import click

from pasteguard.cli.fleet_options import fleet_options
from pasteguard.cli.options import local_command
from pasteguard.cli.services import Services
from pasteguard.texts import Language


def fleet_command(language: Language, services: Services) -> click.Command:
    """The command in the language."""

    def run(**given: Any) -> int:
        # Imported here, since help and errors are to come at once.
        from pasteguard.cli.fleet_asked import asked_from
        from pasteguard.cli.fleet_orders import ordered
        from pasteguard.cli.fleet_session import carried_out

        asked = asked_from(given, language)
        with ordered(asked, language) as (order, ledger):
            return carried_out(order, ledger, services.staff(), language)

    return local_command("fleet", language, fleet_options(language), run)
