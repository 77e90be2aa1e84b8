"""What Pasteguard costs, measured: ``python -m scripts.bench``, or ``make bench``.

Everything is measured in one run against something else measured in the same run and the same
browser, since seconds alone compare machines, not versions. For developers, hence English only.
"""
