"""The session-replay restriction."""
