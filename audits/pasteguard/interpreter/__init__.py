"""A page's code, followed without running it: the scripts, and the judges over them."""
