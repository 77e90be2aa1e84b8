"""The screen-share restriction."""
