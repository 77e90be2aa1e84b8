"""Telling others when an outcome changes."""
