"""Caseworker without its window: records, journal, storage and exchange; never imports Qt."""

__version__ = "0.1.0"
