"""The fixture's object: audits the page of a test, keeps what a failure needs to be understood."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
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
from pasteguard.pytest_plugin import CHECKER, OPTIONS, PROPERTY
from pasteguard.reports.wording import Wording
from pasteguard.texts import next_step, say, text

Answer = TypeVar("Answer")

MARKED: Final = ("click", "journey", "timeout", "mode", "let-through", "lang")


@dataclass(slots=True)
class Question:
    """What a test asks of a page, so that one that audited nothing is not taken for a passed one.

    ``call`` is how it asked, empty while it did not; what is to be awaited is not answered at once.
    """

    call: str = ""
    is_answered: bool = True

    def ask(self, name: str, *given: str | None) -> None:
        """Notes the call."""
        told = ", ".join(f'"{each}"' for each in given if each is not None)
        self.call = f"{name}({told})"


@dataclass(frozen=True, slots=True)
class Pasteguard:
    """What a test gets. ``settings`` are those of the command line, with the marker's above.

    ``questions`` are those of the test, to be looked over at its end.
    """

    request: pytest.FixtureRequest
    settings: Mapping[str, Resolved]
    policy: Policy | None
    context_args: Mapping[str, Any]
    folder: Path
    questions: list[Question] = field(default_factory=list)

    @overload
    def check(self, page: SyncPage) -> Check: ...

    @overload
    def check(self, page: AsyncPage) -> AsyncCheck: ...

    def check(self, page: SyncPage | AsyncPage) -> Check | AsyncCheck:
        """The page, to ask of it what it allows; awaited where Playwright's async API has it."""
        question = Question()
        self.questions.append(question)
        if isinstance(page, AsyncPage):
            return AsyncCheck(self, page, question)
        return Check(self, page, question)

    def expect_answers(self) -> None:
        """Raises AuditError where the test checked a page and asked nothing, or did not await."""
        for question in self.questions:
            if not question.call:
                raise AuditError(text("pytest.unasked", self.language))
            if not question.is_answered:
                raise AuditError(text("pytest.unawaited", self.language, call=question.call))

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
    question: Question = field(default_factory=Question)

    def allows(self, *restrictions: str) -> None:
        """Audits these alone, and raises NotAllowed unless every field allows each of them."""
        __tracebackhide__ = True
        self.question.ask("allows", *restrictions)
        _expect_some(restrictions, self.pasteguard.language)
        result = self.audit(*restrictions)
        self.pasteguard.held(result, restrictions, lambda: result.allows(*restrictions))

    def meets(self, policy: str | None = None) -> None:
        """Audits everything, and raises NotAllowed where something is against the policy."""
        __tracebackhide__ = True
        self.question.ask("meets", policy)
        asked = self.pasteguard.policy_named(policy)
        result = self.audit()
        self.pasteguard.held(result, (), lambda: result.meets(asked))

    def audit(self, *only: str) -> Result:
        """The result itself, of these restrictions or groups, or of all."""
        self.question.ask("audit", *only)
        result: Result = self.pasteguard.start(self.page, only)
        return result


@dataclass(frozen=True, slots=True)
class AsyncCheck:
    """A page of Playwright's asynchronous API: the same, to be awaited."""

    pasteguard: Pasteguard
    page: AsyncPage
    question: Question = field(default_factory=Question)

    def allows(self, *restrictions: str) -> Awaitable[None]:
        """Audits these alone, and raises NotAllowed unless every field allows each of them."""
        return self._asked("allows", restrictions, lambda: self._allows(restrictions))

    def meets(self, policy: str | None = None) -> Awaitable[None]:
        """Audits everything, and raises NotAllowed where something is against the policy."""
        return self._asked("meets", (policy,), lambda: self._meets(policy))

    def audit(self, *only: str) -> Awaitable[Result]:
        """The result itself, of these restrictions or groups, or of all."""
        return self._asked("audit", only, lambda: self._audit(only))

    def _asked(
        self, name: str, given: Sequence[str | None], work: Callable[[], Awaitable[Answer]]
    ) -> Awaitable[Answer]:
        self.question.ask(name, *given)
        question = Question(self.question.call, is_answered=False)
        self.pasteguard.questions.append(question)
        return _answered(question, work)

    async def _allows(self, restrictions: tuple[str, ...]) -> None:
        __tracebackhide__ = True
        _expect_some(restrictions, self.pasteguard.language)
        result = await self._audit(restrictions)
        self.pasteguard.held(result, restrictions, lambda: result.allows(*restrictions))

    async def _meets(self, policy: str | None) -> None:
        __tracebackhide__ = True
        asked = self.pasteguard.policy_named(policy)
        result = await self._audit(())
        self.pasteguard.held(result, (), lambda: result.meets(asked))

    async def _audit(self, only: tuple[str, ...]) -> Result:
        started: Awaitable[Result] = self.pasteguard.start(self.page, only)
        return await started


async def _answered(question: Question, work: Callable[[], Awaitable[Answer]]) -> Answer:
    """What the work comes to; an audit that was begun and left alone has no answer, either."""
    try:
        answer = await work()
    except Exception:
        question.is_answered = True
        raise
    question.is_answered = True
    return answer


def _expect_some(restrictions: Sequence[str], language: str) -> None:
    if not restrictions:
        raise AuditError(text("python.nothing-asked", language))


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
    made = Pasteguard(request, settings, policy, _context_args(request), folder)
    request.node.stash[CHECKER] = made
    return made


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
