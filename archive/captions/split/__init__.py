"""Where a caption ends and its credit begins: reads a text as it was published, marks and all.

`parting.RULES` is the table of the ways in which newsrooms attach a credit, the surest first; `tails` finds
those behind a caption, `fronts` those before it and behind a label, `published` is what they read.
"""
