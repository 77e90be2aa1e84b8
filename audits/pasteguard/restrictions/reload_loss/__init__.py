"""The reload-loss restriction."""
