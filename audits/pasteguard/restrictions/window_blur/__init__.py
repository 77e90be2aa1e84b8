"""The window-blur restriction."""
