from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pasteguard.fleet.arrivals import Loaded, Refused, Unreachable, What, WorkerFailed
from pasteguard.fleet.politeness import IDLE_S, Manners, Robots, Rules, Said, Unreadable, Withheld
from pasteguard.model.options import Target

A, B = "https://a.example", "https://b.example"


@dataclass
class Clock:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Answers:
    """Robots that say what they are told to; unknown addresses are allowed."""

    by_url: dict[str, list[Said | Unreadable | Refused | Unreachable | None]] = field(
        default_factory=dict
    )

    def ask(self, url: str) -> Said | Unreadable | Refused | Unreachable | None:
        said = self.by_url.get(url)
        if not said:
            return Said(True)
        return said.pop(0) if len(said) > 1 else said[0]


def page(host: str, number: int = 1) -> Target:
    return Target(f"{host}/{number}", f"{host}/{number}")


@dataclass
class Desk:
    """Manners with a clock; ``take_all`` takes what may go at this moment."""

    clock: Clock
    manners: Manners

    def take_all(self) -> list[str]:
        taken = []
        while isinstance(found := self.manners.take(), Target):
            taken.append(found.url)
        return taken

    def wait(self) -> None:
        """Lets the time go by that ``take`` names."""
        seconds = self.manners.take()
        assert isinstance(seconds, float)
        self.clock.now += seconds

    def finish(self, url: str, what: What) -> bool:
        return self.manners.finished(Target(url, url), what)


def desk(*targets: Target, rules: Rules | None = None, robots: Robots | None = None) -> Desk:
    clock = Clock()
    manners = Manners(rules or Rules(delay_s=0.0), clock, robots or Answers())
    for target in targets:
        manners.offer(target)
    return Desk(clock, manners)


def pages(host: str, count: int) -> list[Target]:
    return [page(host, number) for number in range(1, count + 1)]


def test_two_pages_of_a_host_go_at_a_time_and_other_hosts_beside_them() -> None:
    at = desk(*pages(A, 3), *pages(B, 1))
    assert at.take_all() == [f"{A}/1", f"{B}/1", f"{A}/2"]
    assert at.manners.take() == IDLE_S
    assert at.manners.waiting() == 1
    assert at.finish(f"{A}/1", Loaded()) is False
    assert at.take_all() == [f"{A}/3"]


def test_nothing_is_left_once_all_that_went_is_finished() -> None:
    at = desk(page(A))
    at.take_all()
    assert at.manners.take() == IDLE_S
    at.finish(f"{A}/1", Loaded())
    assert at.manners.take() is None


def test_a_delay_lies_between_two_starts_on_one_host() -> None:
    at = desk(*pages(A, 2), rules=Rules(delay_s=3.0))
    assert at.take_all() == [f"{A}/1"]
    assert at.manners.take() == 3.0
    at.clock.now += 3.0
    assert at.take_all() == [f"{A}/2"]


def test_the_wish_of_robots_txt_for_a_pause_is_heeded() -> None:
    at = desk(*pages(A, 2), robots=Answers({f"{A}/1": [Said(True, 8.0)]}))
    assert at.take_all() == [f"{A}/1"]
    assert at.manners.take() == 8.0


def test_a_page_that_robots_txt_forbids_does_not_go_and_the_others_do() -> None:
    at = desk(*pages(A, 2), robots=Answers({f"{A}/1": [Said(False)]}))
    found = at.manners.take()
    assert isinstance(found, Withheld)
    assert (found.target.url, found.why.id) == (f"{A}/1", "notice.robots-forbid")
    assert at.take_all() == [f"{A}/2"]


def test_while_a_robots_txt_is_on_its_way_other_hosts_go() -> None:
    at = desk(page(A), page(B), robots=Answers({f"{A}/1": [None, Said(True)]}))
    assert at.take_all() == [f"{B}/1"]
    at.wait()
    assert at.take_all() == [f"{A}/1"]


def test_a_host_whose_robots_txt_fails_is_asked_again_and_then_left_alone() -> None:
    at = desk(page(A), robots=Answers({f"{A}/1": [Unreadable(500)]}))
    for _ in range(7):
        at.wait()
    found = at.manners.take()
    assert isinstance(found, Withheld)
    assert found.why.id == "notice.robots-unreadable"
    at = desk(page(A), robots=Answers({f"{A}/1": [Unreachable(), Said(True)]}))
    at.wait()
    assert at.take_all() == [f"{A}/1"]


@pytest.mark.parametrize(("said", "pause"), [(Refused(120.0), 120.0), (Refused(None), 30.0)])
def test_a_host_that_refuses_is_left_alone_as_long_as_it_says(said: What, pause: float) -> None:
    at = desk(*pages(A, 3), *pages(B, 3))
    at.take_all()
    assert at.finish(f"{A}/1", said) is True
    assert at.finish(f"{A}/2", said) is True
    assert at.manners.take() == pause
    at.clock.now += pause
    assert at.take_all() == [f"{A}/3"], "one page tries it, the two that were refused come last"


def test_a_host_that_refused_gets_one_page_at_a_time_from_then_on() -> None:
    at = desk(*pages(A, 4))
    at.take_all()
    at.finish(f"{A}/1", Refused(1.0))
    at.finish(f"{A}/2", Loaded())
    at.clock.now += 1.0
    assert at.take_all() == [f"{A}/3"]
    at.finish(f"{A}/3", Loaded())
    at.clock.now += 1.0
    assert at.take_all() == [f"{A}/4"]


def test_pages_of_a_host_that_asks_for_too_long_are_withheld() -> None:
    at = desk(*pages(A, 2), rules=Rules(per_host=1))
    at.take_all()
    assert at.finish(f"{A}/1", Refused(86_400.0)) is False
    found = at.manners.take()
    assert isinstance(found, Withheld)
    assert (found.target.url, found.why.id) == (f"{A}/2", "notice.host-refuses")
    assert at.manners.take() is None


def test_a_host_that_does_not_answer_is_paused_longer_each_time_and_tried_with_one_page() -> None:
    at = desk(*pages(A, 20))
    waits = []
    at.take_all()
    at.finish(f"{A}/1", Unreachable())
    at.finish(f"{A}/2", Unreachable())
    for _ in range(6):
        seconds = at.manners.take()
        assert isinstance(seconds, float)
        waits.append(seconds)
        at.clock.now += seconds
        (trial,) = at.take_all()
        at.finish(trial, Unreachable())
    assert waits == [0.9375, 1.875, 3.75, 7.5, 15.0, 30.0]


def test_the_rest_of_a_dead_host_is_withheld_and_other_hosts_go_on() -> None:
    at = desk(*pages(A, 20), rules=Rules(delay_s=0.0, per_host=1))
    went = 0
    while True:
        found = at.manners.take()
        if isinstance(found, Withheld):
            break
        if isinstance(found, Target):
            went += 1
            at.manners.finished(found, Unreachable())
        else:
            assert isinstance(found, float)
            at.clock.now += found
    assert went == Rules().failures + Rules().rounds
    assert found.why.id == "notice.host-given-up"
    assert found.why.values == {"host": "a.example", "times": 8}
    at.manners.offer(page(B))
    rest, others = {found.target.url}, []
    while isinstance(found := at.manners.take(), Withheld | Target):
        if isinstance(found, Withheld):
            rest.add(found.target.url)
        else:
            others.append(found)
    assert len(rest) == 19, "only the page of the last try has a report of its own"
    assert others == [page(B)]


def test_a_host_that_comes_back_in_time_loses_no_page() -> None:
    at = desk(*pages(A, 6))
    loaded: Counter[str] = Counter()
    comes_back = at.clock.now + 20.0
    while (found := at.manners.take()) is not None:
        if isinstance(found, Target):
            what = Loaded() if at.clock.now >= comes_back else Unreachable()
            if not at.manners.finished(found, what):
                loaded[found.url] += isinstance(what, Loaded)
        else:
            assert isinstance(found, float)
            at.clock.now += found
    assert loaded == Counter(target.url for target in pages(A, 6))


def test_a_workers_own_trouble_is_not_held_against_the_host() -> None:
    at = desk(*pages(A, 2))
    at.take_all()
    assert at.finish(f"{A}/1", WorkerFailed()) is True
    assert at.take_all() == [f"{A}/1"]


def test_a_page_that_never_loads_goes_a_few_times_and_is_then_done() -> None:
    at = desk(page(A), rules=Rules(delay_s=0.0, tries=3))
    again = []
    while (found := at.manners.take()) is not None:
        if isinstance(found, Target):
            again.append(at.manners.finished(found, Unreachable()))
        else:
            assert isinstance(found, float)
            at.clock.now += found
    assert again == [True, True, False]


@given(
    st.lists(st.tuples(st.sampled_from([A, B, "http://127.0.0.1:1"]), st.integers(1, 30))),
    st.data(),
)
def test_every_target_ends_once_and_no_host_gets_more_than_its_share(
    offered: list[tuple[str, int]], data: st.DataObject
) -> None:
    targets = {page(host, number).url: page(host, number) for host, number in offered}
    at = desk(*targets.values(), rules=Rules(per_host=2))
    ended: Counter[str] = Counter()
    under_way: list[Target] = []
    whats: st.SearchStrategy[What] = st.sampled_from(
        [Loaded(), Refused(5.0), Unreachable(), WorkerFailed()]
    )
    for _ in range(5000):
        found = at.manners.take()
        if isinstance(found, Target):
            under_way.append(found)
            hosts = Counter(target.url.rsplit("/", 1)[0] for target in under_way)
            assert max(hosts.values()) <= 2
        elif isinstance(found, Withheld):
            ended[found.target.url] += 1
        elif found is None:
            break
        elif under_way:
            done = under_way.pop(data.draw(st.integers(0, len(under_way) - 1)))
            ended[done.url] += not at.manners.finished(done, data.draw(whats))
        else:
            at.clock.now += found
    assert ended == Counter(list(targets))
