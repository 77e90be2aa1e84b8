"""The registry: what each restriction's folder offers, found without naming any of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from pasteguard.catalogue import Scope, entries
from pasteguard.gather.acts import act_by_name, field_acts, page_acts, shortcuts
from pasteguard.gather.sample_acts import TYPE
from pasteguard.restrictions.registry import judges, modules, phases

RESTRICTIONS: Final = Path(__file__).resolve().parents[3] / "audits/pasteguard/restrictions"
JUDGES: Final = sorted(path.parent.name for path in RESTRICTIONS.glob("*/judge.py"))

LOADED: Final = """
import sys
from importlib import import_module
from pasteguard.restrictions.registry import judges, phases
for name in sys.argv[1:]:
    import_module(f"pasteguard.restrictions.{name}.judge")
phases(judges())
print(*sorted(name for name in sys.modules if name.split(".")[0] == "playwright"))
print(*sorted(name for name in sys.modules if name.startswith("pasteguard.browser")))
"""


def test_judging_loads_no_browser() -> None:
    command = [sys.executable, "-c", LOADED, *JUDGES]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []


def test_every_restriction_has_a_judge_of_what_it_is_judged_for() -> None:
    assert judges().keys() == {entry.id for entry in entries()}
    for entry in entries():
        each = judges()[entry.id]
        assert (each.judge_field is not None) == (Scope.FIELD in entry.scope)
        of_page = (each.judge_page, each.judge_conduct)
        assert any(judge is not None for judge in of_page) == (Scope.PAGE in entry.scope)


ALL: Final = frozenset(entry.id for entry in entries())


def test_an_act_on_a_field_is_done_at_once_or_later_never_both() -> None:
    acts = field_acts(ALL)
    at_once, later = ({act.name for act in some} for some in (acts.first, acts.later))
    assert at_once and later
    assert not at_once & later
    # What is typed to get to know a field comes before them all.
    assert all(act.later_than in at_once | {TYPE.name} for act in acts.later)


@pytest.mark.parametrize("restriction", sorted(modules("judge")))
def test_what_a_judge_asks_for_by_name_is_done(restriction: str) -> None:
    module = modules("judge")[restriction]
    for name in getattr(module, "ACTS", ()):
        assert act_by_name(name).name == name
    if (watched := getattr(module, "WATCHED", None)) is not None and restriction != "fullscreen":
        # Full screen is left in a phase of its own, once a button has brought it.
        assert set(watched.acts) <= {act.name for act in page_acts({restriction})}


def test_whoever_needs_the_focus_to_go_gets_the_acts_of_others_that_take_it() -> None:
    bringing = [act.name for act in page_acts({"clipboard-read"})]
    assert bringing == ["window-blur", "tab-switch"]
    assert page_acts({"camera"}) == ()
    assert phases({"camera"}) < phases({"camera", "clipboard-read"})


def test_what_is_not_asked_for_is_not_tried() -> None:
    def tried(*wanted: str) -> set[str]:
        acts = field_acts(frozenset(wanted))
        return {act.name for act in (*acts.first, *acts.later, *acts.last)}

    assert tried("typing") == {"insert"}
    # What another restriction's judge looks at is tried as well.
    assert tried("length-limit") == {"insert", "paste-long"}
    assert "compose" not in tried("paste") | tried("copy")
    assert tried("ime") - tried("typing") == {act for act in tried(*ALL) if "compose" in act}
    assert not field_acts(frozenset({"paste"})).reads_page
    assert field_acts(frozenset({"copy"})).reads_page
    assert not field_acts(frozenset({"copy"})).shortcuts
    assert field_acts(frozenset({"shortcuts"})).shortcuts == shortcuts(ALL)


def test_shortcuts_are_named_once() -> None:
    names = [shortcut.name for shortcut in shortcuts(ALL)]
    assert len(set(names)) == len(names) > 10
