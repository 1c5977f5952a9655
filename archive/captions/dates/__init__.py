"""When: reads the dates of a caption, the shapes in which they are written, and what happened on each.

`finding` gives the dates of a text by `shapes`; `roles.ROLES` is the table of what the words around one say.
"""
