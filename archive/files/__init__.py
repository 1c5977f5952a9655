"""Files on disk: originals by their SHA-256, pictures opened safely, thumbnails."""
