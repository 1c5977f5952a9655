"""Who is shown: reads the names of a caption and what stands beside each; says who is in the picture, where.

`finding.STAGES` is the order in which all of it happens; whoever looks for a rule begins there.

- `mentions` parts runs of capitalised words into title and name, with `titles` and `german`.
- `candidates` is what the stages hand on, and the table `NOBODY` of names that are no person's.
- `positions` reads where somebody stands, `rows` people in rows and lists.
- `spoken_of` and `evidence` are the tables that say who need not be there, and by what somebody is shown.
- `caseless` and `east_asian` find names in scripts without capitals apart, from the titles beside them.
"""
