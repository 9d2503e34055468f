"""CircleDesk: the work of a citizens' monitoring circle, from a session's agenda to its signed acta."""
