"""The ime restriction."""
