"""One file for each change of the schema, numbered as `PRAGMA user_version` counts."""
