"""Sync: places, laptops, and what two laptops disagree on."""
