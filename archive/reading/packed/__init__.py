"""Packed files and folders: gzip, zip and tar, and the bounds within which they are unpacked."""
