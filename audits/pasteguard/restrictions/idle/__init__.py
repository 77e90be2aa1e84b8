"""The idle restriction."""
