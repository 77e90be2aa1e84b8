"""The single-tab restriction."""
