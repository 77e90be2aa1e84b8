"""The fixture's object: audits the page of a test, keeps what a failure needs to be understood."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar, overload

import pytest
from playwright.async_api import Page as AsyncPage
from playwright.sync_api import Page as SyncPage

from pasteguard.api import AuditError, NotAllowed, Result, audit_page
from pasteguard.configuration.files import File, find_file, policy_table, read_file
from pasteguard.configuration.resolving import Resolved, resolve
from pasteguard.configuration.settings import SETTINGS, read_words
from pasteguard.errors import PasteguardError
from pasteguard.policy.reading import preset_policy, presets, read_policy
from pasteguard.policy.words import Policy
from pasteguard.pytest_plugin import OPTIONS, PROPERTY
from pasteguard.reports.wording import Wording
from pasteguard.texts import next_step, say, text

Answer = TypeVar("Answer")

MARKED: Final = ("click", "journey", "timeout", "mode", "let-through", "lang")


@dataclass(frozen=True, slots=True)
class Pasteguard:
    """What a test gets. ``settings`` are those of the command line, with the marker's above."""

    request: pytest.FixtureRequest
    settings: Mapping[str, Resolved]
    policy: Policy | None
    context_args: Mapping[str, Any]
    folder: Path

    @overload
    def check(self, page: SyncPage) -> Check: ...

    @overload
    def check(self, page: AsyncPage) -> AsyncCheck: ...

    def check(self, page: SyncPage | AsyncPage) -> Check | AsyncCheck:
        """The page, to ask of it what it allows; awaited where Playwright's async API has it."""
        if isinstance(page, AsyncPage):
            return AsyncCheck(self, page)
        return Check(self, page)

    @property
    def language(self) -> str:
        """The language of messages."""
        return str(self.settings["lang"].value or "en")

    def policy_named(self, name: str | None) -> Policy:
        """The policy of a preset's name, else that of the configuration. Raises AuditError."""
        if name is not None:
            return _told(lambda: preset_policy(name), self.language)
        if self.policy is None:
            raise AuditError(text("pytest.no-policy", self.language))
        return self.policy

    def start(self, page: Any, only: tuple[str, ...]) -> Any:
        """The audit of a page: a result, or what gives one when awaited."""
        value = {key: self.settings[key].value for key in SETTINGS}
        return audit_page(
            page,
            only=only,
            mode=value["mode"],
            click=value["click"],
            journey=value["journey"],
            let_through=value["let-through"],
            disclosure=value["disclosure"],
            timeout=value["timeout"],
            lang=self.language,
            context_args=self.context_args,
        )

    def held(self, result: Result, only: tuple[str, ...], claim: Callable[[], None]) -> None:
        """Notes the audit for the summary, and keeps its report where the claim does not hold."""
        self.request.node.user_properties.append((PROPERTY, self._line(result, only)))
        try:
            claim()
        except NotAllowed as error:
            kept = text("pytest.kept", self.language, folder=str(self._keep(result)))
            raise NotAllowed(f"{error}\n{kept}") from None

    def _line(self, result: Result, only: tuple[str, ...]) -> str:
        wording, report = Wording(self.language), result.report
        names = only or tuple(dict.fromkeys(each.restriction for each in report.findings))
        outcomes = [(name, wording.text(f"outcome.{result.outcome(name)}")) for name in names]
        told = wording.listed(f"{name} {outcome}" for name, outcome in outcomes)
        return f"{report.page.url or report.page.requested_url}  {told}"

    def _keep(self, result: Result) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        result.save(self.folder / "report.html")
        if result.report.picture is not None:
            picture = base64.b64decode(result.report.picture.data)
            ending = result.report.picture.kind.rpartition("/")[2] or "png"
            (self.folder / f"page.{ending}").write_bytes(picture)
        return self.folder


@dataclass(frozen=True, slots=True)
class Check:
    """A page of Playwright's synchronous API."""

    pasteguard: Pasteguard
    page: SyncPage

    def allows(self, *restrictions: str) -> None:
        """Audits these alone, and raises NotAllowed unless every field allows each of them."""
        __tracebackhide__ = True
        result = self.audit(*restrictions)
        self.pasteguard.held(result, restrictions, lambda: result.allows(*restrictions))

    def meets(self, policy: str | None = None) -> None:
        """Audits everything, and raises NotAllowed where something is against the policy."""
        __tracebackhide__ = True
        asked = self.pasteguard.policy_named(policy)
        result = self.audit()
        self.pasteguard.held(result, (), lambda: result.meets(asked))

    def audit(self, *only: str) -> Result:
        """The result itself, of these restrictions or groups, or of all."""
        result: Result = self.pasteguard.start(self.page, only)
        return result


@dataclass(frozen=True, slots=True)
class AsyncCheck:
    """A page of Playwright's asynchronous API: the same, to be awaited."""

    pasteguard: Pasteguard
    page: AsyncPage

    async def allows(self, *restrictions: str) -> None:
        """Audits these alone, and raises NotAllowed unless every field allows each of them."""
        __tracebackhide__ = True
        result = await self.audit(*restrictions)
        self.pasteguard.held(result, restrictions, lambda: result.allows(*restrictions))

    async def meets(self, policy: str | None = None) -> None:
        """Audits everything, and raises NotAllowed where something is against the policy."""
        __tracebackhide__ = True
        asked = self.pasteguard.policy_named(policy)
        result = await self.audit()
        self.pasteguard.held(result, (), lambda: result.meets(asked))

    async def audit(self, *only: str) -> Result:
        """The result itself, of these restrictions or groups, or of all."""
        started: Awaitable[Result] = self.pasteguard.start(self.page, only)
        return await started


def checker_for(request: pytest.FixtureRequest) -> Pasteguard:
    """The fixture's object for a test. Skips it where audits are not wanted."""
    config = request.config
    if config.getoption("--pasteguard-skip"):
        pytest.skip(text("pytest.skipped", "en"))
    file = _told(lambda: _file(config.rootpath), "en")
    settings = _told(lambda: resolve(_flags(request), os.environ, file), "en")
    policy = _told(lambda: _policy(settings["policy"].value, file), "en")
    name = re.sub(r"[^\w.-]+", "-", request.node.nodeid).strip("-")[-150:]
    folder = Path(config.getoption("--pasteguard-output")) / name
    return Pasteguard(request, settings, policy, _context_args(request), folder)


def _flags(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The settings that the options of pytest name, and above them those of the marker."""
    given = {key: request.config.getoption(f"--pasteguard-{key}") for key in OPTIONS}
    flags = {key: read_words(SETTINGS[key], words, Path()) for key, words in given.items() if words}
    for marker in reversed(list(request.node.iter_markers("pasteguard"))):
        named = {name.replace("_", "-"): value for name, value in marker.kwargs.items()}
        if marker.args or set(named) - set(MARKED):
            told = ", ".join([*map(repr, marker.args), *marker.kwargs])
            known = ", ".join(key.replace("-", "_") for key in MARKED)
            raise AuditError(text("pytest.marker", "en", known=known, given=told))
        flags |= named
    return flags


def _context_args(request: pytest.FixtureRequest) -> Mapping[str, Any]:
    """What pytest-playwright makes this test's contexts with, the test's own marker included."""
    if "browser_context_args" not in request.fixturenames:
        return {}
    given = dict(request.getfixturevalue("browser_context_args"))
    marker = request.node.get_closest_marker("browser_context_args")
    return given | marker.kwargs if marker else given


def _file(root: Path) -> File:
    path = find_file(root)
    return read_file(path) if path else File()


def _policy(named: str | None, file: File) -> Policy | None:
    if named is None:
        return read_policy(file.policy, file.name) if file.policy is not None else None
    if named in presets() or not named.endswith(".toml"):
        return preset_policy(named)
    return read_policy(policy_table(Path(named)), named)


def _told(work: Callable[[], Answer], language: str) -> Answer:
    """What the work gives; what is wrong is told in words, not by an id."""
    try:
        return work()
    except PasteguardError as error:
        said = f"{say(error.message, language)} {next_step(error.message, language)}"
        raise AuditError(said) from None
