"""A photo on paper: the picture, whole, with its caption, its credit and the orders on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from archive.model import Placement
from archive.words import giving_words, restriction_words
from ui.printing.atoms import Atom, Load, absence, picture, text_atoms
from ui.printing.measures import CAPTION, CREDIT, MM, NUMBER, ORDER

Loader = Callable[[Placement], Load | None]
"""Gives what loads the picture of a use, None where the archive has none."""
_USUAL = 1.5
_MOST_TOGETHER = 16
"""Lines under a picture that are not parted from it, nor from each other."""


def shape(use: Placement) -> float:
    """Width by height, the usual one where it is not known."""
    photo = use.photo
    return photo.width / photo.height if photo.width > 0 and photo.height > 0 else _USUAL


def figure(
    use: Placement, loader: Loader, width: float, highest: float, above: float, *, leads_right: bool = False
) -> list[Atom]:
    """A photo as wide as its column, or as high as is allowed, with all that is said of it."""
    load = loader(use)
    if load is None:
        image = absence(giving_words("no-picture"), width, above)
    else:
        wide = min(width, highest * shape(use))
        shift = width - wide if leads_right else 0
        image = picture(load, wide, wide / shape(use), above, shift=shift)
    return [image, *words(use, width)]


def words(use: Placement, width: float, number: int | None = None) -> list[Atom]:
    """Caption, credit and orders under a picture."""
    atoms = text_atoms(str(number), NUMBER, width, 1.2 * MM, holds_next=True) if number is not None else []
    caption = use.caption or giving_words("no-caption")
    atoms += text_atoms(caption, CAPTION, width, 0 if atoms else 1.2 * MM)
    credit = use.credit.raw if use.credit else giving_words("no-credit")
    atoms += text_atoms(credit, CREDIT, width, 0.5 * MM)
    for order in dict.fromkeys(map(restriction_words, use.restrictions)):
        atoms += text_atoms(order, ORDER, width, 0.4 * MM)
    if len(atoms) > _MOST_TOGETHER:
        return atoms
    return [*(replace(atom, holds_next=True) for atom in atoms[:-1]), *atoms[-1:]]
