"""The mouse-leave restriction."""
