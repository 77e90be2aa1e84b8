"""Tools of those who make Pasteguard: run from a checkout, in no wheel."""
