"""Readers of the formats in which news agencies send stories and photos to newsrooms."""
