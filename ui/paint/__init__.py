"""How the window looks: colours, type, icons, and what delegates paint."""
