"""The parts every page is put together from; none of them knows what a committee is."""
