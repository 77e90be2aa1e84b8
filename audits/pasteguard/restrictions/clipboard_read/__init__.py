"""The clipboard-read restriction."""
