"""Commitments of the plan: where each stands in three voices."""
