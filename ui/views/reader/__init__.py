"""The right side: a story as an article is read, or a photo that stands alone."""
