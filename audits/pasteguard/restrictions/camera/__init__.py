"""The camera restriction."""
