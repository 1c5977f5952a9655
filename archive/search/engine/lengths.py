"""How many terms a document has in a field, in Whoosh's bytes: exact where short, near where long."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh.util.numeric import byte_to_length

LENGTHS = np.array([byte_to_length(byte) for byte in range(256)], np.int64)
"""The length that each byte stands for."""


def length_bytes(lengths: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """Lengths as bytes, as `whoosh.util.numeric.length_to_byte` has them."""
    return np.minimum(np.searchsorted(LENGTHS, lengths), 255).astype(np.uint8)
