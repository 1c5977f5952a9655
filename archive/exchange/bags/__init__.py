"""Archives and selections as BagIt bags (RFC 8493), which outlive the program."""
