"""The window itself: its frame, and the parts put together in it."""
