"""The select restriction."""
