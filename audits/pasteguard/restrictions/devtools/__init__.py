"""The devtools restriction."""
