"""What belongs to this machine: folders, shipped files, the keyring, local settings, logs, the lock of a desk."""
