"""Python's garbage collector, kept out while a page is read and judged."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collecting_afterwards() -> Iterator[None]:
    """In the block no garbage is collected; what the block made and left is collected at its end.

    The tree of a page grows until all of it is there, and stays until its report is done. The
    collector would look through it again and again, and find nothing: on a page of a megabyte
    that takes as long as the rest. At the end only the young objects are looked through, the
    tree among them, so that the next page does not come on top of this one.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.collect(0)
        if was_enabled:
            gc.enable()
