"""Audits of an address from Python, also where an event loop is running already."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from concurrent.futures import Future
from pathlib import Path
from threading import Thread
from typing import Final, TypeVar

from pasteguard.api.result import AuditError, Result, audit_error
from pasteguard.catalogue import restrictions_named
from pasteguard.errors import PasteguardError
from pasteguard.markup.usage import check_usage
from pasteguard.model.options import NO_SURROUNDINGS, Options, Surroundings, Target
from pasteguard.model.report import Mode, Run
from pasteguard.runner.markup_run import audit_markup
from pasteguard.runner.progress import Silence
from pasteguard.runner.targets import parse_targets
from pasteguard.texts import text

STOP_LIMIT_S: Final = 15.0

Answer = TypeVar("Answer")


def audit(
    target: str,
    *,
    only: Iterable[str] = (),
    mode: str = "rehearsal",
    click: Sequence[str] = (),
    journey: str | Path | None = None,
    storage_state: str | Path | None = None,
    let_through: bool = False,
    disclosure: bool = True,
    timeout: float = 60.0,
    lang: str = "en",
) -> Result:
    """Audits one address or HTML file, in a browser of its own; the names are the command's.

    ``only`` are ids or groups of the catalogue; ``timeout`` is in seconds. Raises AuditError for
    wrong use and where there is no browser; a page that could not be opened is a result with
    ``report.error``.
    """
    options = options_for(
        only=only,
        mode=mode,
        click=click,
        journey=journey,
        storage_state=storage_state,
        let_through=let_through,
        disclosure=disclosure,
        timeout=timeout,
        lang=lang,
    )
    return finished(lambda: audited(target, options))


async def audit_async(
    target: str,
    *,
    only: Iterable[str] = (),
    mode: str = "rehearsal",
    click: Sequence[str] = (),
    journey: str | Path | None = None,
    storage_state: str | Path | None = None,
    let_through: bool = False,
    disclosure: bool = True,
    timeout: float = 60.0,
    lang: str = "en",
) -> Result:
    """The same, to be awaited."""
    options = options_for(
        only=only,
        mode=mode,
        click=click,
        journey=journey,
        storage_state=storage_state,
        let_through=let_through,
        disclosure=disclosure,
        timeout=timeout,
        lang=lang,
    )
    return await audited(target, options)


def options_for(
    *,
    only: Iterable[str] = (),
    mode: str = "rehearsal",
    click: Sequence[str] = (),
    journey: str | Path | None = None,
    storage_state: str | Path | None = None,
    let_through: bool = False,
    disclosure: bool = True,
    timeout: float = 60.0,
    lang: str = "en",
    surroundings: Surroundings = NO_SURROUNDINGS,
) -> Options:
    """The options of an audit from what a program passes. Raises AuditError."""
    if mode not in list(Mode):
        raise AuditError(text("python.mode", lang, mode=mode, modes=", ".join(Mode)))
    try:
        names = restrictions_named([only] if isinstance(only, str) else only)
    except PasteguardError as error:
        raise audit_error(error, lang) from None
    return Options(
        mode=Mode(mode),
        language=lang,
        journey=Path(journey) if journey else None,
        clicks=(click,) if isinstance(click, str) else tuple(click),
        storage_state=Path(storage_state) if storage_state else None,
        let_through=let_through,
        timeout_s=timeout,
        disclosure=disclosure,
        only=names,
        surroundings=surroundings,
    )


async def audited(target: str, options: Options) -> Result:
    """The audit of the one page that the target names. Raises AuditError."""
    try:
        (found,) = parse_targets((target,))
        run = await _run(found, options)
    except PasteguardError as error:
        raise audit_error(error, options.language) from error
    except ValueError:
        raise AuditError(text("python.several", options.language, target=target)) from None
    return Result(run.reports[0])


async def _run(target: Target, options: Options) -> Run:
    if options.mode is Mode.MARKUP:
        check_usage((target,), options)
        return await audit_markup((target,), options, Silence())
    # Playwright takes a while to import, and reading markup does without it.
    from pasteguard.runner.run import audit_targets

    return await audit_targets((target,), options, Silence())


def finished(work: Callable[[], Coroutine[None, None, Answer]]) -> Answer:
    """What the work comes to, on an event loop and a thread of its own.

    The caller's thread may have a loop running, as below Playwright's synchronous API. Stopping
    the caller stops the work and ends its browser.
    """
    outcome: Future[Answer] = Future()
    stops: list[Callable[[], object]] = []

    async def noted() -> Answer:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        if task is not None:
            stops.append(lambda: loop.call_soon_threadsafe(task.cancel))
        return await work()

    def run() -> None:
        try:
            outcome.set_result(asyncio.run(noted()))
        except BaseException as error:
            outcome.set_exception(error)

    thread = Thread(target=run, name="pasteguard", daemon=True)
    thread.start()
    try:
        return outcome.result()
    except BaseException:
        if thread.is_alive():
            for stop in stops:
                stop()
        thread.join(STOP_LIMIT_S)
        raise
    finally:
        if outcome.done():
            thread.join(STOP_LIMIT_S)
