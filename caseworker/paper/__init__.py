"""Paper: each sheet a pure function from frozen rows to the bytes of a PDF; whoever asks for it writes the file."""
