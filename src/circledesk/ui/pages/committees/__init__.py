"""Committees: the Circle and its bodies, their sessions and their people."""
