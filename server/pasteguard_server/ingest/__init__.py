"""Runs that arrive, and runs that go; what is known of their pages is brought up to date."""
