"""Stories and pictures in IPTC ninjs, and the JSON of agencies that is like it."""
