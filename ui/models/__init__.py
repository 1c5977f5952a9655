"""What the views show: lists of hits, facets and completions, filled by jobs."""
