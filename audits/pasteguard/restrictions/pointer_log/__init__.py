"""The pointer-log restriction."""
