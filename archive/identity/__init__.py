"""What is the same: addresses, texts and stories that came in before. Pure functions; nothing is stored."""
