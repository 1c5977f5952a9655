"""What migration 0007 does with the rows of an archive and with the images of its journal. Frozen.

Undo compares whole images, so rows and images are put over by the same functions; see `images`.
"""
