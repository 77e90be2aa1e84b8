"""The screenshot restriction."""
