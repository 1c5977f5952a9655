"""The window: Qt Widgets over the catalogue."""
