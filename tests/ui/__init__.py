"""The window, tested on invented people in memory; the real store is tested where it is built."""
