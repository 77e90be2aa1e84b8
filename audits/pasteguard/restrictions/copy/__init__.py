"""The copy restriction."""
