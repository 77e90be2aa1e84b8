"""What a report is made of, and what the user asked for."""
