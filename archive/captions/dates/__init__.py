"""When: reads the dates of a caption, the shapes in which they are written, and what happened on each."""
