"""Auditing without a browser: what saved HTML alone tells, and what it cannot tell.

``decoding`` and ``tree`` read the file, ``fields`` and ``naming`` find where a candidate writes,
``scanning``, ``handlers`` and ``receivers`` read the code in it, ``styles`` its style sheets.
``judging`` makes verdicts of that, ``auditing`` a run.
"""
