"""What the service costs: ``python -m scripts.service_bench``."""
