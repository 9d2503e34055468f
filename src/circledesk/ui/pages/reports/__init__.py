"""Reports: figures, actas, signatures and exports."""
