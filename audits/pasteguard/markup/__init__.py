"""Auditing without a browser: what saved HTML alone tells, and what it cannot tell.

``decoding`` and ``tree`` read the file, ``fields`` and ``naming`` find where a candidate writes,
``scanning``, ``handlers`` and ``receivers`` read the code in it, ``styles`` its style sheets.
``restrictions/<id>/markup.py`` makes verdicts of that, in the forms of ``judging``,
``page_judging`` and ``text_judging``; ``runner/markup_run`` a run.
"""
