"""The signing wing: the Circle's certificates, signatures in PDF files, and whether they still hold."""
