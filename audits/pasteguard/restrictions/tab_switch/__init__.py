"""The tab-switch restriction."""
