"""Other programs' libraries: what they keep of photos and stories, and which files they mean."""
