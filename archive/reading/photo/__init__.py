"""What image files carry beside their pixels: XMP, IPTC-IIM and Exif, taken out and reconciled."""
