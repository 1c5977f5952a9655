"""Plain text, as newsrooms keep it."""
