"""The geolocation restriction."""
