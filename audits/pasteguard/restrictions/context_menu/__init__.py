"""The context-menu restriction."""
