"""Imported once by the process that workers are forked from: word lists, patterns and models are made before
the fork.

Each worker would otherwise make them anew for its first files, which takes longer than most files.
"""

from pathlib import Path

from archive.identity.texts import bands
from archive.reading.html.page import read_page_text
from archive.reading.source import Source

_PAGE = """<html><head><title>Harbour board meets</title><meta property="og:site_name" content="The Courier">
<meta name="author" content="Dana Ruiz"></head><body><article><h1>Harbour board meets</h1>
<p>The harbour board met on Tuesday evening and heard from the crew of the ferry, which had caught fire.</p>
<figure><img src="quay.jpg" alt="The quay"><figcaption>CREW: Officer Jane Doe, left, Ines Okafor, the former
mayor of Oslo, a harbour pilot, and former President Ole Lund watch on Monday, March 3, 2021. In the
background Lena Marsh waits. Zorvan Qeltas, the chair of the board, who leads the inquiry, speaks.
{credit}</figcaption></figure>
<p>The owner said that the doors had been closed when the fire broke out, and that the chain was new.</p>
<p>The board asked the owner for the letters which the crew had written before the winter refit began.</p>
</article></body></html>"""
_CREDITS = (
    "(John Roe/AP via Getty Images)",
    "Photo by John Roe for The Courier, courtesy of the Harbour Museum",
    "| Photo: John Roe @johnroe",
    "Photo: John Roe, Reuters",
)

for _credit in _CREDITS:
    read_page_text(_PAGE.replace("{credit}", _credit), Source(Path("page.html"), "page.html"))
bands("The harbour board met on Tuesday evening and heard from the crew of the ferry, which had caught fire.")
