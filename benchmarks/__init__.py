"""Figures, side by side in one run: `python -m benchmarks NAME [--json]`. Ratios count, never seconds alone."""
