"""The acts that everything follows from: chained, signed and merged, without a database."""
