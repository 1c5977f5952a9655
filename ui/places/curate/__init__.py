"""Curate: the rooms in which an archivist decides."""
