"""Reading orders on the use of a photo ("JAPAN OUT", "one-time use only", "Sperrfrist: 18 Uhr").

`reading` applies the table of `rules` to the `tokens` of a text; what words do in which language stands in
`resources/languages/`. `force` says which orders hold on a day.
"""
