"""A run in the forms that people and programs read, each a function of the run.

Some forms tell of a policy, too: they are functions of the run as judged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from pasteguard.model import Run
from pasteguard.policy.judgement import Judgement
from pasteguard.policy.judging import unjudged
from pasteguard.reports import html, json_form, policy_section

Render = Callable[[Run, str], str]
RenderJudged = Callable[[Judgement, str], str]

PLAIN_FORMATS: Final[Mapping[str, Render]] = {"json": json_form.render, "html": html.render}
JUDGED_FORMATS: Final[Mapping[str, RenderJudged]] = {"terminal": policy_section.render}


def render_judged(form: str, judgement: Judgement, language: str) -> str:
    """The run as judged in one of ``FORMATS``."""
    if form in JUDGED_FORMATS:
        return JUDGED_FORMATS[form](judgement, language)
    return PLAIN_FORMATS[form](judgement.run, language)


def _without_policy(render: RenderJudged) -> Render:
    return lambda run, language: render(unjudged(run), language)


FORMATS: Final[Mapping[str, Render]] = MappingProxyType(
    {name: _without_policy(render) for name, render in JUDGED_FORMATS.items()} | dict(PLAIN_FORMATS)
)
"""Format to ``render(run, language)``, for a run that nobody asked to judge."""
