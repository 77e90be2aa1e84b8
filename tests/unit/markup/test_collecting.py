"""Garbage is collected after a page, not in between, and its tree does not stay."""

from __future__ import annotations

import gc
import weakref

import pytest

from pasteguard.markup.collecting import collecting_afterwards


class Knot:
    """Something that only the collector can clear away."""

    def __init__(self) -> None:
        self.itself = self


def test_what_is_left_of_the_block_is_gone_at_its_end() -> None:
    with collecting_afterwards():
        knot = weakref.ref(Knot())
        assert knot() is not None
        assert not gc.isenabled()
    assert knot() is None
    assert gc.isenabled()


def test_after_an_error_the_collector_works_on() -> None:
    with pytest.raises(ValueError, match="x"), collecting_afterwards():
        raise ValueError("x")
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with collecting_afterwards():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
