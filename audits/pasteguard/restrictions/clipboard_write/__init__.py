"""The clipboard-write restriction."""
