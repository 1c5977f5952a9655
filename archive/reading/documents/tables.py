"""Pictures that a document sets in a table, with their captions in cells below, above or beside them."""

from __future__ import annotations

from collections.abc import Sequence

from archive.reading.documents.marks import Piece

Cell = Sequence[Piece]
Row = Sequence[Cell]

_LONGEST = 600
"""Characters of a caption at most; what is longer is the story, which some set in a table too."""


def in_reading_order(rows: Sequence[Row]) -> list[Piece]:
    """The pieces of a table, row by row and cell by cell, each caption right behind its picture.

    In a row of nothing but pictures those of the next row are captions, cell by cell, else those of the one
    above; a picture alone in its row has its caption beside it.
    """
    found: list[Piece] = []
    above: Row | None = None
    at = 0
    while at < len(rows):
        row, below = rows[at], rows[at + 1] if at + 1 < len(rows) else None
        if below is not None and _caption(row, below):
            found += _together(row, below)
            at, above = at + 2, None
            continue
        if above is not None and _caption(row, above):
            found = found[: len(found) - sum(map(len, above))] + _together(row, above)
        else:
            found += _beside(row)
        above, at = row, at + 1
    return found


def _caption(pictures: Row, words: Row) -> bool:
    """Whether a row holds nothing but pictures, one in each filled cell, and the other their words alone."""
    shown = [at for at, cell in enumerate(pictures) if cell]
    return (
        bool(shown)
        and len(pictures) == len(words)
        and all(len(pictures[at]) == 1 and pictures[at][0].mark == "photo" for at in shown)
        and any(words)
        and all(_are_words(cell) for cell in words)
        and not any(cell for at, cell in enumerate(words) if at not in shown)
    )


def _are_words(cell: Cell) -> bool:
    texts = [piece.text for piece in cell if piece.mark != "photo"]
    return len(texts) == len(cell) and len(" ".join(texts)) <= _LONGEST


def _together(pictures: Row, words: Row) -> list[Piece]:
    found = []
    for cell, said in zip(pictures, words, strict=True):
        found += [*cell, *_as_caption(said)]
    return found


def _as_caption(cell: Cell) -> list[Piece]:
    return [Piece("caption", " ".join(piece.text for piece in cell))] if cell else []


def _beside(row: Row) -> list[Piece]:
    """A row by itself: words in the cell of a picture, or in the one cell beside it, are its caption."""
    filled = [cell for cell in row if cell]
    pictures = [cell for cell in filled if len(cell) == 1 and cell[0].mark == "photo"]
    if len(filled) == 2 and len(pictures) == 1:
        words = next(cell for cell in filled if cell is not pictures[0])
        if _are_words(words):
            return [*pictures[0], *_as_caption(words)]
    found: list[Piece] = []
    for cell in filled:
        alone = cell[0].mark == "photo" and len(cell) > 1 and _are_words(cell[1:])
        found += [cell[0], *_as_caption(cell[1:])] if alone else cell
    return found
