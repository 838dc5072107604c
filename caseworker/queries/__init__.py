"""What a page asks of the tables: plain questions, frozen answers."""
