"""Backups: made in a place, checked there, and brought back into a new folder."""
