"""The closing step of a session: what is missing, what reviewers said, and where the acta goes from here."""
