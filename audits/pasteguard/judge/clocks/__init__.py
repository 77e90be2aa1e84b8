"""Clocks on a page: which times it shows, and which of them count down."""
