"""The command line: what a coordinator automates and what tests drive, one file per family of commands."""
