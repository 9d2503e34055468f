"""The desk's file: one encrypted SQLite database whose journal is the truth and whose tables are its picture."""
