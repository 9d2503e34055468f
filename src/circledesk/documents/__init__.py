"""The documents wing: actas, reports and workbooks, written as a function of the record."""
