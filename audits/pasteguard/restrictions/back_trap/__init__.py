"""The back-trap restriction."""
