"""From artifacts to verdicts: pure functions, which drive no browser."""
