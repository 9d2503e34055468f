"""Questions that one query answers better than many records would."""
