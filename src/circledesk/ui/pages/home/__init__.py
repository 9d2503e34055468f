"""Home: what is next, what waits, what is late."""
