"""The keystroke-log restriction."""
