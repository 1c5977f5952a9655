"""Imported once by the process that workers are forked from: word lists and models are read before the fork.

Each worker would otherwise read them anew for its first file, which takes longer than most files.
"""

from archive.captions import read_caption
from archive.reading.language import detect

read_caption("Jane Doe, left, in Oslo on March 3, 2021. (John Roe/AP via Getty Images)")
detect("The harbour board met on Tuesday evening and heard from the crew.")
