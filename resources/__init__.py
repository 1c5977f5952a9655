"""Data: agencies, word lists, icons, the sample archive."""
