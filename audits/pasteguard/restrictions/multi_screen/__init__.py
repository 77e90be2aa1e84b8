"""The multi-screen restriction."""
