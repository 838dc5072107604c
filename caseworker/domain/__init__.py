"""What is kept and what follows from it: frozen values and pure rules on the standard library alone."""
