"""The time-out restriction."""
