"""What a page or its vendor announces before it restricts."""
