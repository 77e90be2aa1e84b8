from __future__ import annotations

import pytest

from tests.fleet.scaling import pages_a_minute


def test_two_workers_do_twice_as_much_where_the_client_needs_nothing() -> None:
    assert pages_a_minute([2.0] * 100, 0.0, 1) == pytest.approx(30)
    assert pages_a_minute([2.0] * 100, 0.0, 2) == pytest.approx(60)


def test_the_client_bounds_what_any_number_of_workers_can_do() -> None:
    assert pages_a_minute([2.0] * 10_000, 0.1, 1000) == pytest.approx(600, rel=0.01)


def test_a_page_that_takes_long_holds_up_nobody_else() -> None:
    assert pages_a_minute([9.0, 1.0, 1.0, 1.0], 0.1, 2) == pytest.approx(4 / 9.1 * 60)


def test_a_long_last_page_is_waited_for() -> None:
    assert pages_a_minute([1.0, 1.0, 1.0, 9.0], 0.0, 2) == pytest.approx(4 / 10 * 60)
