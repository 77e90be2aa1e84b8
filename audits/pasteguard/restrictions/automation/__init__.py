"""The automation restriction."""
