"""The Search place: the bar, the sidebar, the results, and what they have to do with each other."""
