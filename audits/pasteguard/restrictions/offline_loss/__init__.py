"""The offline-loss restriction."""
