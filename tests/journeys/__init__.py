"""Journeys: people, real encrypted stores and real programs, from beginning to end."""
