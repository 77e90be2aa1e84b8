"""What the service is asked, answered from its tables."""
