"""A run that arrives: checked, stored, and what is known of its pages brought up to date."""
