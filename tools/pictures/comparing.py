"""Whether two pictures of the window show the same parts in the same places."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

GRID = (48, 30)
CELL_APART = 40
"""Steps of brightness, of 256, by which the mean of a cell may differ."""
MOST_CELLS = 0.04
"""The part of all cells that may differ by more."""


def far_apart(old: Path, new: Path) -> str:
    """Why the new picture cannot pass for the old one; "" where it can."""
    if not old.is_file():
        return "there is no such picture yet"
    with Image.open(old) as before, Image.open(new) as after:
        if before.size != after.size:
            return (
                f"it is {after.size[0]} by {after.size[1]} now, and was {before.size[0]} by {before.size[1]}"
            )
        grids = [_grid(picture) for picture in (before, after)]
    part = float((abs(grids[0] - grids[1]) > CELL_APART).mean())
    return f"{part:.0%} of it looks otherwise" if part > MOST_CELLS else ""


def _grid(picture: Image.Image) -> NDArray[np.float64]:
    return np.asarray(picture.convert("L").resize(GRID, Image.Resampling.BOX), np.float64)
