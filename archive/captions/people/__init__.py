"""Who is shown: reads the names of a caption and what stands beside each; says who is in the picture, where.

`finding.STAGES` is the order in which all of it happens; whoever looks for a rule begins there. Names in
scripts without capitals are found apart (`caseless`), from the titles beside them.
"""
