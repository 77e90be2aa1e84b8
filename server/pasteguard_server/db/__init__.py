"""The tables, their migrations, and what is kept once and found by its hash."""
