"""What comes in from other people's files: read without trust, checked row by row, written by nobody here."""
