"""How an older file is brought up to date; never imported unless one is met."""
