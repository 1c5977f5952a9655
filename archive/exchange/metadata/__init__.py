"""What photos' files say of themselves, written as XMP and IPTC-IIM into sidecars and copies of files."""
