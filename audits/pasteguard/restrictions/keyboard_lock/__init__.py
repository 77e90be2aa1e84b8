"""The keyboard-lock restriction."""
