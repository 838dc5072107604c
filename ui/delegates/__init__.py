"""How rows are painted: a delegate per kind of row, no widget per row."""
