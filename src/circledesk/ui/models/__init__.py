"""Rows handed to Qt's views."""
