"""Keeping an archive for decades: checking all of it, mending what is damaged, knowing what was read when."""
