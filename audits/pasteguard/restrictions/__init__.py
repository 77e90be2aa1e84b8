"""The restrictions, one folder each: what a page may do to a candidate, and how it is found.

A folder's ``about.json`` is its entry in the catalogue (see ``pasteguard.catalogue``).
"""
