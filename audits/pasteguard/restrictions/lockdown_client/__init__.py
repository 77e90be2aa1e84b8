"""The lockdown-client restriction."""
