"""The dictation restriction."""
