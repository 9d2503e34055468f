"""The ways to reach a place: one file for each kind."""
