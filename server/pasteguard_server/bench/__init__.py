"""What the service costs: ``python -m pasteguard_server.bench``."""
