"""The resize restriction."""
