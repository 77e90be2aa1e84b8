"""The sample's sentences, as if ``texts/`` held them."""

from __future__ import annotations

import pytest

from pasteguard import texts
from tests.unit.reports import sample


@pytest.fixture(autouse=True)
def sample_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets Pasteguard find the texts that the sample's findings name."""
    monkeypatch.setattr(texts, "all_texts", sample.all_texts)
