"""Photos & credits: the contact sheet over the whole width, and the pages of those who are credited."""
