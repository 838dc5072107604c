"""Other solvers, each run by a Python of its own in which it is installed; they know nothing of this product."""
