"""What is true of plans, committees and their sessions, in plain Python."""
