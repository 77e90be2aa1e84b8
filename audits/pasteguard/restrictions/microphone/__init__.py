"""The microphone restriction."""
