"""The time-limit restriction."""
