"""The simplest restriction is judged in a browser, too, by what is in its folder alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import new_restriction

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("mode", [pytest.param("rehearsal", marks=pytest.mark.every), "passive"])
def test_an_attribute_is_judged_by_what_is_in_its_folder(tmp_path: Path, mode: str) -> None:
    pages = new_restriction.written(tmp_path)
    judged = new_restriction.outcomes(tmp_path, pages, mode)
    assert judged == {"restricts": "restricted", "allows": "allowed"}
