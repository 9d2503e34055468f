"""Carries the journal between laptops: signed, encrypted, immutable objects in a place nobody has to trust."""
