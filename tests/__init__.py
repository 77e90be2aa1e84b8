"""The tests; each file mirrors the source file it proves."""
