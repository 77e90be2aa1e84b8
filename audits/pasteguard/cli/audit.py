"""``pasteguard audit``: pages in, a report out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from pasteguard.artifacts.storage import check_folder, files_for
from pasteguard.browser.user_agent import check_identity
from pasteguard.catalogue import restrictions_named
from pasteguard.cli.audit_options import audit_options
from pasteguard.cli.configured import Configured, configured, repository_of
from pasteguard.cli.failures import note
from pasteguard.cli.journeys import journey_of
from pasteguard.cli.judged import judging_of
from pasteguard.cli.kept_reports import KeptReports
from pasteguard.cli.misuse import no_target
from pasteguard.cli.options import local_command
from pasteguard.cli.outputs import check_writable, planned, to_be_opened
from pasteguard.cli.plan import Loudness, Plan, loudness_of
from pasteguard.cli.sending import destination, send_options, sent
from pasteguard.cli.services import Services
from pasteguard.cli.session import audited, concluded
from pasteguard.cli.surroundings import surroundings_of
from pasteguard.configuration.settings import SETTINGS
from pasteguard.errors import UsageError
from pasteguard.markup.usage import check_usage
from pasteguard.model.options import Options, Target
from pasteguard.model.report import Message, Mode
from pasteguard.runner.retries import Steadiness, steady
from pasteguard.runner.targets import parse_targets
from pasteguard.texts import Language, text


def audit_command(language: Language, services: Services) -> click.Command:
    """The command in the language."""

    def run(
        config: Path | None,
        update_baseline: bool,
        save_artifacts: Path | None,
        resume: bool,
        service_url: str | None,
        project: str | None,
        build: str | None,
        token_file: Path | None,
        **given: Any,
    ) -> int:
        settings = configured(flags_of(given), config)
        judging = judging_of(settings, updates=update_baseline)
        names = settings.value("targets")
        if not names:
            raise no_target()
        found = parse_targets(names)
        outputs = planned(settings.value("format"), settings.value("output"))
        if settings.value("open"):
            outputs = to_be_opened(outputs)
        options = options_of(settings, language)
        if options.mode is Mode.MARKUP:
            check_usage(found, options)
        check_writable(outputs)
        steadiness = Steadiness(settings.value("retries"), settings.value("repeat"))
        if options.visits is not None:
            # Each audit anew would go the way anew.
            steadiness = Steadiness(0, 1)
        if save_artifacts is not None:
            options = _keeping(options, found, save_artifacts, steadiness)
        to = destination(service_url, project, build, token_file) if service_url else None
        plan = Plan(outputs, judging, repository_of(settings), loudness_of(settings))
        kept = KeptReports.of(found, options, steadiness)
        if resume:
            kept.resume()
        elif plan.loudness is not Loudness.QUIET:
            kept.begin_anew()
        auditor = steady(kept.auditor(services.audit), steadiness)
        session = audited(auditor, found, options, language, plan.loudness, steadiness.repeat)
        code = concluded(session, plan, language, when_written=kept.remove)
        if session.was_stopped and session.run.reports:
            note(text("cli.stopped.resume", language))
        if to is None or not session.run.reports:
            return code
        return max(code, sent(session.run, to, language))

    params = [*audit_options(language), *send_options(language, "--send")]
    return local_command("audit", language, params, run)


def _keeping(
    options: Options, targets: Sequence[Target], folder: Path, steadiness: Steadiness
) -> Options:
    """The options with a file for what is gathered of each target. Raises UsageError."""
    if options.mode is Mode.MARKUP:
        raise UsageError(Message("notice.artifacts-of-markup"))
    if steadiness.repeat > 1:
        raise UsageError(Message("notice.artifacts-of-repeat"))
    check_folder(folder)
    files = files_for([target.url for target in targets], folder.resolve())
    return replace(options, artifact_files=files)


def flags_of(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """The settings that the command line names, by their keys; click's names are Python's."""
    keys = {key.replace("-", "_"): key for key in SETTINGS}
    return {
        keys[name]: value
        for name, value in given.items()
        if name in keys and value not in (None, ())
    }


def options_of(settings: Configured, language: Language) -> Options:
    """How to audit, by the settings. Raises UsageError."""
    clicks = settings.value("click")
    if not all(each.strip() for each in clicks):
        raise UsageError(Message("notice.click-empty"))
    who = settings.value("identify")
    journey, journey_settings = journey_of(settings, language)
    return Options(
        mode=Mode(settings.value("mode")),
        language=language,
        journey=journey,
        journey_settings=journey_settings,
        clicks=clicks,
        storage_state=settings.value("storage-state"),
        visits=settings.value("visits"),
        let_through=settings.value("let-through"),
        timeout_s=settings.value("timeout"),
        jobs=settings.value("jobs"),
        only=restrictions_named(settings.value("only")),
        disclosure=settings.value("disclosure"),
        identify=check_identity(who) if who else "",
        surroundings=surroundings_of(settings),
    )
