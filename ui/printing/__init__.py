"""Records on paper: stories as a newspaper sets them, photos as a contact sheet, for printers and as PDF."""
