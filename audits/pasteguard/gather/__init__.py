"""The passes over a page: what is done to it, and everything seen of that."""
