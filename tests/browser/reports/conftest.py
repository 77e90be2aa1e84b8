"""The sample's sentences, as in the tests without a browser."""

from __future__ import annotations

from tests.unit.reports.conftest import sample_texts

__all__ = ["sample_texts"]
