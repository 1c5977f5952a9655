"""Whether two files show one photograph: at another size, compressed again, or cropped.

A picture is looked up by a perceptual hash, 64 signs of the low frequencies of its cosine transform
(Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010), and then compared with
the one that was found by a small copy of both: a hash alone takes frames of one scene for one picture.
In doubt they are two: a picture that is there twice can be seen, a swallowed one cannot.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

SIDE = 48
"""Pixels of a side of the small copy, which is square whatever the shape of the picture."""
BANDS = 4
_HASH_SIDE = 8
_LEAST_PIXELS = 96
_FARTHEST = 10
"""Bits of the hash in which copies of one picture may differ."""
_SHAPE = 0.025
"""The part by which the shapes of two copies may differ: sides are rounded to whole pixels."""
_ROUGH, _STRAY = 2.0, 6.0
"""Greys of 255 by which small copies may differ: the root of the mean square, and the most anywhere."""
_FLAT = 14.0
"""The standard deviation of the greys below which a picture is flat."""
_PLAIN_PART = 0.4
"""The part of a picture that one grey may cover, before it is taken for a drawing."""
_CORRELATION = 0.9
_WINDOW = 32
"""Pixels of the side that windows are brought to when a crop is looked for."""
_LEAST_CROP = 0.7
"""The part of a side that a crop keeps at least."""
_TONES = 17
"""Points of the curve by which the tones of one picture are brought to those of the other."""
_STEPS = (1.0, 0.5, 0.25, 0.12, 0.06)
_TURNS = 6
_MOVES = tuple(
    tuple(by * (n in edges) for n in range(4))
    for edges in ((0,), (1,), (2,), (3,), (0, 2), (1, 3))
    for by in (-1, 1)
)
"""A window's left, top, right and lower edge moved each by itself, or both of a side together."""
_SIZES = [_WINDOW / pixels for pixels in range(_WINDOW, int(_WINDOW / _LEAST_CROP) + 1)]


@dataclass(frozen=True, slots=True)
class Print:
    """What a picture is recognised by: its size in pixels as it is shown, its hash, a small grey copy."""

    width: int
    height: int
    hash: int
    small: bytes

    @property
    def bands(self) -> tuple[int, ...]:
        """Quarters of the hash; copies of one picture nearly always share one."""
        return tuple(self.hash >> 16 * n & 0xFFFF for n in range(BANDS))


def print_of(thumbnail: bytes, width: int, height: int) -> Print | None:
    """The print of a picture of this size, from an upright small copy of it in any format that Pillow reads.

    None for what looks like many others: tiny pictures, flat ones, drawings and logos on one ground.
    """
    if min(width, height) < _LEAST_PIXELS:
        return None
    from PIL import Image as Pictures  # here and below: an archive is opened without Pillow

    with Pictures.open(io.BytesIO(thumbnail)) as image:
        turned = (image.width > image.height) != (width > height)
        grey = image.convert("L").resize((SIDE, SIDE), Pictures.Resampling.HAMMING)
    if turned and abs(width - height) > max(width, height) * _SHAPE:
        width, height = height, width
    small = grey.tobytes()
    return Print(width, height, _hash(small), small) if _says_something(small) else None


def same_picture(a: Print, b: Print) -> bool:
    """Whether two prints are those of one picture, whole in both."""
    shape = (a.width * b.height) / (a.height * b.width)
    if abs(shape - 1) > _SHAPE or (a.hash ^ b.hash).bit_count() > _FARTHEST:
        return False
    return _alike(_grid(a.small), _grid(b.small))


def is_crop(whole: Print, part: Print) -> bool:
    """Whether one print is that of a window of the other, which keeps most of each side.

    Slow, up to fifty milliseconds: for pictures of which something else says that they may be the same.
    """
    target = _resized(part.small, _WINDOW, _WINDOW)
    narrower = (part.width * whole.height) / (part.height * whole.width)
    shape = (min(narrower, 1.0), min(1 / narrower, 1.0))
    sizes = [size for size in _SIZES if size * min(shape) >= _LEAST_CROP]
    tried = [(*_best_window(whole.small, target, size * shape[0], size * shape[1]), size) for size in sizes]
    if not tried:
        return False
    likeness, left, top, size = max(tried)
    return likeness >= _CORRELATION and _is_near(whole.small, target, (left, top), size, shape)


def _best_window(
    small: bytes, target: NDArray[Any], across: float, down: float
) -> tuple[float, float, float]:
    """How well a window of this part of each side correlates where it does best, and where that is."""
    import numpy as np

    grid = _resized(small, round(_WINDOW / across), round(_WINDOW / down))
    windows = np.lib.stride_tricks.sliding_window_view(grid, (_WINDOW, _WINDOW))
    flat = windows.reshape(-1, _WINDOW * _WINDOW)
    centred, aim = flat - flat.mean(axis=1, keepdims=True), target.ravel() - target.mean()
    likeness = (centred @ aim) / (np.linalg.norm(centred, axis=1) * np.linalg.norm(aim) + 1e-9)
    best = int(likeness.argmax())
    y, x = divmod(best, windows.shape[1])
    return float(likeness[best]), x / grid.shape[1], y / grid.shape[0]


def _is_near(
    small: bytes,
    target: NDArray[Any],
    at: tuple[float, float],
    size: float,
    shape: tuple[float, float],
) -> bool:
    """Whether a window near this place and of about this size is alike.

    The window that differs least is looked for in ever finer steps, each of its edges by itself.
    """
    from PIL import Image as Pictures

    image = Pictures.frombytes("L", (SIDE, SIDE), small)
    across, down = (size * part * SIDE for part in shape)
    edges = (at[0] * SIDE, at[1] * SIDE, at[0] * SIDE + across, at[1] * SIDE + down)
    least = _apart(target, _pixels(image, _inside(edges)))
    for step in _STEPS:
        for _ in range(_TURNS):
            tried = [(_apart(target, _pixels(image, box)), box) for box in _moved(edges, step)]
            best, box = min(tried)
            if best >= least:
                break
            least, edges = best, box
        if _alike(target, _pixels(image, _inside(edges))):
            return True
    return False


def _moved(edges: tuple[float, ...], by: float) -> list[tuple[float, float, float, float]]:
    """The windows that one move away from this one."""
    return [_inside(tuple(e + by * way for e, way in zip(edges, move, strict=True))) for move in _MOVES]


def _inside(edges: tuple[float, ...]) -> tuple[float, float, float, float]:
    left, top = (min(max(edge, 0.0), SIDE - 1.0) for edge in edges[:2])
    right, bottom = (
        min(max(edge, least + 1), float(SIDE)) for edge, least in zip(edges[2:], (left, top), strict=True)
    )
    return left, top, right, bottom


def _resized(small: bytes, width: int, height: int) -> NDArray[Any]:
    from PIL import Image as Pictures

    image = Pictures.frombytes("L", (SIDE, SIDE), small).resize((width, height), Pictures.Resampling.BICUBIC)
    return _greys(image)


def _pixels(image: Image, box: tuple[float, float, float, float]) -> NDArray[Any]:
    from PIL import Image as Pictures

    return _greys(image.resize((_WINDOW, _WINDOW), Pictures.Resampling.BICUBIC, box=box))


def _greys(image: Image) -> NDArray[Any]:
    import numpy as np

    return np.asarray(image, dtype=np.float64)


def _alike(a: NDArray[Any], b: NDArray[Any]) -> bool:
    """Whether two grey pictures of one size differ by no more than a camera's file written anew does."""
    import numpy as np

    # What was blown out in one cannot be brought back: the other is brought to it as well.
    scale = max(1.0, float(a.std()) / max(float(b.std()), 1e-9))
    found = (_difference(a, b), _difference(b, a) * scale)
    return any(np.sqrt((apart**2).mean()) <= _ROUGH and np.abs(apart).max() <= _STRAY for apart in found)


def _apart(a: NDArray[Any], b: NDArray[Any]) -> float:
    """The mean square of what two grey pictures of one size differ by."""
    return float((_difference(a, b) ** 2).mean())


def _difference(a: NDArray[Any], b: NDArray[Any]) -> NDArray[Any]:
    """What two grey pictures differ by beside their tones: one may have been made brighter or harder."""
    import numpy as np

    flat = b.ravel()
    order = np.linspace(0, 1, _TONES)
    given, wanted = np.quantile(flat, order), np.quantile(a.ravel(), order)
    given, first = np.unique(given, return_inverse=True)
    wanted = np.bincount(first, wanted) / np.bincount(first)
    return _blurred(a - np.interp(flat, given, wanted).reshape(b.shape))


def _blurred(grid: NDArray[Any]) -> NDArray[Any]:
    """Means of three by three, so that an edge that fell on another pixel does not count."""
    rows = grid[:-2] + grid[1:-1] + grid[2:]
    means: NDArray[Any] = (rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]) / 9
    return means


def _grid(small: bytes) -> NDArray[Any]:
    import numpy as np

    return np.frombuffer(small, dtype=np.uint8).reshape(SIDE, SIDE).astype(np.float64)


def _says_something(small: bytes) -> bool:
    """Whether the greys vary, and no single one, give or take a few, covers much of the picture."""
    import numpy as np

    greys = np.frombuffer(small, dtype=np.uint8)
    counts = np.bincount(greys, minlength=256)
    near = np.convolve(counts, np.ones(5, dtype=np.int64), "same")
    return bool(greys.std() >= _FLAT and near.max() <= greys.size * _PLAIN_PART)


def _hash(small: bytes) -> int:
    import numpy as np

    low = (_cosines() @ _grid(small) @ _cosines().T).ravel()[1:]
    signs = low > np.median(low)
    return int.from_bytes(np.packbits(signs).tobytes(), "big")


@cache
def _cosines() -> NDArray[Any]:
    """The first rows of the discrete cosine transform (DCT-II) of a small copy's side."""
    import numpy as np

    rows, columns = np.arange(_HASH_SIDE)[:, None], np.arange(SIDE)[None, :]
    return np.cos(np.pi * rows * (2 * columns + 1) / (2 * SIDE))
