"""Models of frozen rows: they ask for what a view shows, keep it, and answer every row as a whole sentence."""
