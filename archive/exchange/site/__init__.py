"""Records as a static web page in a folder: read from a disk or a stick, without a server or a network."""
