"""The paste restriction."""
