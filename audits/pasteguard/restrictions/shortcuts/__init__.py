"""The shortcuts restriction."""
