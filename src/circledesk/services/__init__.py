"""What one can do, and what it needs of the outside."""
