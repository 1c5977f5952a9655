"""The work places of the window."""
