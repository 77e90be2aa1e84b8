"""The cut restriction."""
