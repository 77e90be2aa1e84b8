"""The clipboard-log restriction."""
