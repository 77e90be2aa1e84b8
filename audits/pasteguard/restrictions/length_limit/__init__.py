"""The length-limit restriction."""
