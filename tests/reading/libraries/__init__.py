"""Readers of other programs' libraries."""
