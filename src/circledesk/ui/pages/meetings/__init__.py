"""The Meeting workspace: agenda, minutes, roll call and what comes of each item, side by side."""
