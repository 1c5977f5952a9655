"""Saved pages: body, bylines, dates, and each picture with its caption and credit."""
