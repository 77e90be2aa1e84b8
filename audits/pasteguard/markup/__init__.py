"""Auditing without a browser: what saved HTML alone tells, and what it cannot tell.

``decoding`` and ``tree`` read the file, ``fields`` and ``naming`` find where a candidate writes,
``styles`` and ``text_styles`` read its style sheets. ``evidence`` tells the interpreter of all
that, whose judges are those of passive mode; ``runner/markup_run`` makes a run of it.
"""
