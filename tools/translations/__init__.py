"""Collects the words of the window, and keeps their translations."""
