"""Many records at once: the fields, the template, the preview."""
