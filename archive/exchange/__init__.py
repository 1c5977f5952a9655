"""What leaves the archive: records as JSON."""
