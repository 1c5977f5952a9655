"""The page of a story or of a photo."""
