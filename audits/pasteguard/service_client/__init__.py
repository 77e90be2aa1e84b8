"""A run on its way to the service."""
