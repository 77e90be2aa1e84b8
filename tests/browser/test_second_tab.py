"""A second tab goes the way of the first: journey, clicks, storage and surroundings."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from pasteguard.model.options import Options, Surroundings, Target
from pasteguard.model.report import Finding, Outcome, Report
from pasteguard.runner.progress import Silence
from pasteguard.runner.run import audit_targets
from tests.faults import QUESTION, FaultSite

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

ONLY: Final = frozenset({"single-tab"})
FIELD: Final = f"<h1>Question</h1><p>{QUESTION}</p><label>Answer <textarea></textarea></label>"
GUARD: Final = """
  const channel = new BroadcastChannel("paper");
  channel.onmessage = ({ data }) => {
    if (data === "anyone?") channel.postMessage("taken");
    if (data === "taken") document.body.textContent = "The paper is open in another tab.";
  };
  channel.postMessage("anyone?");"""
DESK: Final = """<!doctype html><title>Desk</title><body><script>
  if (document.cookie.includes("signed")) document.body.innerHTML = "<p>Papers of today</p>";
  else document.body.innerHTML =
    '<label>Name <input></label> <button onclick="signIn()">Sign in</button>';
  function signIn() { document.cookie = "signed=yes"; location.href = "PAPER"; }
</script>"""
SIGN_IN: Final = """
    await page.get_by_label("Name").fill("A. Candidate")
    await page.get_by_role("button", name="Sign in").click()
    await page.get_by_label("Answer").wait_for()"""
PAPER: Final = """<!doctype html><title>Paper</title><body><script>
  if (!document.cookie.includes("signed")) location.href = "/desk";
  else document.body.innerHTML = `FIELD`;
  GUARD
</script>""".replace("FIELD", FIELD)
STEPS: Final = """<!doctype html><title>Steps</title><body><h1>Welcome</h1>
<p>Three short steps lead to the paper. Take your time with each.</p>
<button onclick="next()">Next</button><script>
  let step = 0;
  function next() {
    step += 1;
    if (step < 3) document.querySelector("p").textContent = `Step ${step} of 3: read the rules.`;
    else { document.body.innerHTML = `FIELD`; GUARD }
  }
</script>""".replace("FIELD", FIELD)
NEXT: Final = """
    for _ in range(3):
        await page.get_by_role("button", name="Next").click()
    await page.get_by_label("Answer").wait_for()"""
ONCE: Final = """<!doctype html><title>Once</title><body><h1>Welcome</h1><script>
  if (localStorage.getItem("used")) document.body.innerHTML += "<p>Nothing is left to do.</p>";
  else document.body.innerHTML += '<p>Good luck.</p><button onclick="start()">Start</button>';
  function start() { localStorage.setItem("used", "yes"); document.body.innerHTML = `FIELD`; }
</script>""".replace("FIELD", FIELD)
START: Final = """
    await page.get_by_role("button", name="Start").click(timeout=4000)"""
AROUND: Final = """<!doctype html><title>Around</title><body><p id="here"></p><script>
  const dark = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  document.body.innerHTML = `FIELD`.replace("Question",
    `A paper in ${navigator.language}, ${dark}, in ${zone}, for ${navigator.userAgent}`);
</script>""".replace("FIELD", FIELD)
TOKEN: Final = """<!doctype html><title>Token</title><body><script>
  const isIn = sessionStorage.getItem("pass") && localStorage.getItem("place");
  document.body.innerHTML = "<p>Please sign in first.</p>";
  const opening = indexedDB.open("desk", 2);
  opening.onupgradeneeded = () => opening.transaction.abort();
  opening.onsuccess = () => {
    const seats = opening.result.transaction("seats").objectStore("seats");
    seats.index("row").get("b").onsuccess = ({ target: { result } }) => {
      if (isIn && result?.seat === 4 && result.since.getTime() === 7)
        document.body.innerHTML = `FIELD`;
    };
  };
  // The place is changed by the page, and a tab that puts it back would be noticed.
  localStorage.setItem("place", String(Math.random()));
  addEventListener("storage", ({ newValue }) => {
    if (newValue === "stored") document.body.textContent = "The place was put back.";
  });
</script>""".replace("FIELD", FIELD)
SEATED: Final = [
    {"k": "seat", "v": 4},
    {"k": "row", "v": "b"},
    {"k": "since", "v": {"d": "1970-01-01T00:00:00.007Z"}},
]
SEATS: Final = {
    "name": "seats",
    "keyPath": "seat",
    "autoIncrement": False,
    "records": [{"value": {"seat": 3, "row": "a"}}, {"valueEncoded": {"o": SEATED, "id": 1}}],
    "indexes": [{"name": "row", "keyPath": "row", "multiEntry": False, "unique": False}],
}
"""A store of a database as Playwright 1.51 and later save it (``indexed_db=True``)."""
PAGES: Final = {
    "desk": DESK.replace("PAPER", "/paper"),
    "guarded-desk": DESK.replace("PAPER", "/guarded-paper"),
    "paper": PAPER.replace("GUARD", ""),
    "guarded-paper": PAPER.replace("GUARD", GUARD),
    "steps": STEPS.replace("GUARD", ""),
    "guarded-steps": STEPS.replace("GUARD", GUARD),
    "once": ONCE,
    "around": AROUND,
    "token": TOKEN,
}


@pytest.fixture(scope="module")
def site() -> Iterator[FaultSite]:
    with FaultSite(PAGES) as served:
        yield served


def audited(url: str, **options: object) -> Report:
    chosen = Options(only=ONLY, timeout_s=90, **options)  # type: ignore[arg-type] # options by name
    run = asyncio.run(audit_targets([Target(url, url)], chosen, Silence()))
    assert run.reports[0].error is None
    return run.reports[0]


def single_tab(report: Report) -> Finding:
    return next(each for each in report.findings if each.restriction == "single-tab")


class Walks:
    """A journey that counts how often it was begun."""

    def __init__(self, folder: Path, steps: str) -> None:
        self.path = folder / "journey.py"
        self.log = folder / "walks.txt"
        self.path.write_text(
            "from pathlib import Path\n\n"
            "async def journey(page):\n"
            f"    with Path({str(self.log)!r}).open('a') as log:\n"
            f"        log.write('x'){steps}\n",
            encoding="utf-8",
        )

    @property
    def count(self) -> int:
        return len(self.log.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("page", "steps", "walks"),
    [("desk", SIGN_IN, 1), pytest.param("steps", NEXT, 3, marks=pytest.mark.every)],
    ids=["signed in already", "the whole way again"],
)
def test_a_page_behind_a_journey_is_compared_with_itself(
    site: FaultSite, tmp_path: Path, page: str, steps: str, walks: int
) -> None:
    walked = Walks(tmp_path, steps)
    finding = single_tab(audited(f"{site.url}/{page}", journey=walked.path))
    assert finding.outcome is Outcome.ALLOWED
    # One visit sees the page alone, one has two tabs; the journey is gone no more than needed.
    assert walked.count == walks


@pytest.mark.parametrize(
    ("page", "steps"),
    [
        pytest.param("guarded-desk", SIGN_IN, marks=pytest.mark.every),
        pytest.param("guarded-steps", NEXT, marks=pytest.mark.every),
    ],
)
def test_a_guard_behind_a_journey_is_found(
    site: FaultSite, tmp_path: Path, page: str, steps: str
) -> None:
    walked = Walks(tmp_path, steps)
    finding = single_tab(audited(f"{site.url}/{page}", journey=walked.path))
    assert finding.outcome is Outcome.RESTRICTED
    assert any("The paper is open in another tab." in each.detail for each in finding.evidence)


@pytest.mark.every
def test_a_journey_that_cannot_be_gone_twice_is_unclear_with_the_reason(
    site: FaultSite, tmp_path: Path
) -> None:
    walked = Walks(tmp_path, START)
    finding = single_tab(audited(f"{site.url}/once", journey=walked.path))
    assert finding.outcome is Outcome.UNCLEAR
    assert finding.said["reason"].id == "reason.single-tab.way"


def test_clicks_that_cannot_be_done_twice_are_unclear_with_the_reason(site: FaultSite) -> None:
    finding = single_tab(audited(f"{site.url}/once", clicks=("Start",)))
    assert finding.outcome is Outcome.UNCLEAR
    assert finding.said["reason"].id == "reason.single-tab.way"


@pytest.mark.every
def test_a_second_tab_has_the_surroundings_of_the_first(site: FaultSite) -> None:
    around = Surroundings(
        locale="fr-FR",
        time_zone="Asia/Tokyo",
        user_agent="Mozilla/5.0 (a browser of our own)",
        media=(("prefers-color-scheme", "dark"),),
    )
    assert single_tab(audited(f"{site.url}/around", surroundings=around)).outcome is Outcome.ALLOWED


def test_a_second_tab_has_the_stored_databases_and_session_and_leaves_the_rest_as_the_first_made_it(
    site: FaultSite, tmp_path: Path
) -> None:
    kept = {
        "origin": site.url,
        "localStorage": [{"name": "place", "value": "stored"}],
        "sessionStorage": [{"name": "pass", "value": "yes"}],
        "indexedDB": [{"name": "desk", "version": 2, "stores": [SEATS]}],
    }
    state = tmp_path / "state.json"
    state.write_text(json.dumps({"cookies": [], "origins": [kept]}), encoding="utf-8")
    report = audited(f"{site.url}/token", storage_state=state)
    assert single_tab(report).outcome is Outcome.ALLOWED
