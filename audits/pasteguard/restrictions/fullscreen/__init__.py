"""The fullscreen restriction."""
