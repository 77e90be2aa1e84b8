"""The undo restriction."""
