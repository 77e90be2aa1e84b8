"""The drop restriction."""
