"""The parts that pages are made of; each knows how it looks and what it is called, none knows what it is for."""
