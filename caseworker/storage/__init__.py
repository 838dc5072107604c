"""What is kept on this device and how: keys, the encrypted store, backup and recovery."""
