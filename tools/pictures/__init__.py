"""Pictures of the window, made from the sample archive."""
