"""The print restriction."""
