"""What the user does: the table of actions and the handlers behind it."""
