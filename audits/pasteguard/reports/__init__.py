"""A run in the forms that people and programs read, each a function of the run.

Some forms tell of a policy, too: they are functions of the run as judged. Some also say where in a
repository the code lies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from pasteguard.model.report import Run
from pasteguard.policy.judgement import Judgement
from pasteguard.policy.judging import unjudged
from pasteguard.reports import (
    csv_table,
    github,
    gitlab,
    html,
    json_form,
    junit,
    markdown,
    policy_section,
    sarif,
)
from pasteguard.reports.repository import Repository

Render = Callable[[Run, str], str]
RenderJudged = Callable[[Judgement, str], str]
RenderPlaced = Callable[[Judgement, str, Repository], str]

JUDGED: Final[Mapping[str, RenderJudged]] = {
    "terminal": policy_section.render,
    "json": json_form.render_judged,
    "html": html.render_judged,
    "markdown": markdown.render,
    "junit": junit.render,
    "csv": csv_table.render,
}
PLACED: Final[Mapping[str, RenderPlaced]] = {
    "sarif": sarif.render,
    "gitlab": gitlab.render,
    "github": github.render,
}
NOWHERE: Final = Repository()
ORDER: Final = (
    *("terminal", "json", "html", "markdown", "junit", "sarif", "csv", "gitlab", "github"),
)


def render_judged(
    form: str, judgement: Judgement, language: str, repository: Repository = NOWHERE
) -> str:
    """The run as judged in one of ``FORMATS``."""
    if form in PLACED:
        return PLACED[form](judgement, language, repository)
    return JUDGED[form](judgement, language)


def _without_policy(form: str) -> Render:
    return lambda run, language: render_judged(form, unjudged(run), language)


FORMATS: Final[Mapping[str, Render]] = MappingProxyType(
    {form: _without_policy(form) for form in ORDER}
)
"""Format to ``render(run, language)``, for a run that nobody asked to judge."""
