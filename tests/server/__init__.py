"""The service, over real HTTP and on both databases."""
