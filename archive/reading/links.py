"""Links on disk: what somebody delivers must not name files that were never delivered."""

from __future__ import annotations

import os
from pathlib import Path


def leads_out(path: Path, folder: str) -> bool:
    """Whether this is a link to what does not lie in the folder, which is given with its links resolved."""
    return os.path.islink(path) and not Path(os.path.realpath(path)).is_relative_to(folder)
