"""The typing restriction."""
