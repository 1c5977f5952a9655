"""People: how they look, head and shoulders, full length, in crowds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sample.canvas import Array, Canvas, Pen, smooth

Light = tuple[float, float]


@dataclass(frozen=True)
class Look:
    """How somebody looks: clothes, skin and hair as colours."""

    coat: str = "2b3440"
    shirt: str = "d8d8d2"
    skin: str = "c99a78"
    hair: str = "2a201a"
    legs: str = "20242a"
    long_hair: bool = False


def bust(
    c: Canvas,
    x: float,
    y: float,
    s: float,
    look: Look,
    turn: float = 0,
    light: Light = (-0.7, -0.6),
    blur: float = 0.8,
) -> Array:
    """Head and shoulders; (x, y) the middle of the head, `s` half its height, `turn` -1 to 1."""
    t = turn * s

    def torso(p: Pen) -> None:
        p.curve(
            [
                (x - 0.45 * s, y + 1.25 * s),
                (x - 1.3 * s, y + 1.62 * s),
                (x - 1.72 * s, y + 2.1 * s),
                (x - 1.95 * s, y + 4.2 * s),
                (x - 2 * s, y + 7 * s),
                (x + 2 * s, y + 7 * s),
                (x + 1.95 * s, y + 4.2 * s),
                (x + 1.72 * s, y + 2.1 * s),
                (x + 1.3 * s, y + 1.62 * s),
                (x + 0.45 * s, y + 1.25 * s),
            ]
        )

    body = c.mask(torso, blur)
    if look.long_hair:
        mane = c.mask(lambda p: p.ellipse(x - 0.1 * t, y + 0.35 * s, 1.02 * s, 1.5 * s), blur)
        c.solid(mane, look.hair, light, relief=0.3 * s)
    c.solid(body, look.coat, light, relief=0.5 * s, depth=0.8)
    collar = c.mask(
        lambda p: p.poly(
            [
                (x - 0.5 * s + 0.2 * t, y + 1.3 * s),
                (x + 0.5 * s + 0.2 * t, y + 1.3 * s),
                (x + 0.12 * t, y + 2.9 * s),
            ]
        ),
        blur,
    )
    c.solid(collar, look.shirt, light, relief=0.2 * s)
    seams = c.mask(
        lambda p: (
            p.line([(x + 0.12 * t, y + 2.8 * s), (x + 0.1 * t, y + 6.5 * s)], 0.05 * s),
            p.poly(
                [
                    (x - 0.55 * s + 0.2 * t, y + 1.3 * s),
                    (x + 0.1 * t, y + 3.0 * s),
                    (x - 0.5 * s + 0.1 * t, y + 2.3 * s),
                ],
                120,
            ),
            p.poly(
                [
                    (x + 0.55 * s + 0.2 * t, y + 1.3 * s),
                    (x + 0.14 * t, y + 3.0 * s),
                    (x + 0.5 * s + 0.1 * t, y + 2.3 * s),
                ],
                120,
            ),
            [
                p.line([(x + k * 1.22 * s, y + 3.2 * s), (x + k * 1.3 * s, y + 6.5 * s)], 0.09 * s)
                for k in (-1, 1)
            ],
        ),
        0.05 * s,
    )
    c.shade(seams * body * (1 - collar), 0.4)
    neck = c.mask(
        lambda p: p.curve(
            [
                (x - 0.42 * s, y + 0.3 * s),
                (x + 0.42 * s, y + 0.3 * s),
                (x + 0.46 * s, y + 1.5 * s),
                (x, y + 1.85 * s),
                (x - 0.46 * s, y + 1.5 * s),
            ]
        ),
        blur,
    )
    c.solid(neck, look.skin, light, relief=0.25 * s, depth=0.7)
    c.shade(neck * c.mask(lambda p: p.ellipse(x + 0.2 * t, y + 0.85 * s, 0.75 * s, 0.55 * s), 0.12 * s), 0.45)
    head = c.mask(
        lambda p: p.curve(
            [
                (x - 0.74 * s, y - 0.35 * s),
                (x - 0.68 * s, y + 0.3 * s),
                (x - 0.38 * s + 0.15 * t, y + 0.88 * s),
                (x + 0.2 * t, y + 1.04 * s),
                (x + 0.38 * s + 0.15 * t, y + 0.88 * s),
                (x + 0.68 * s, y + 0.3 * s),
                (x + 0.74 * s, y - 0.35 * s),
                (x, y - 1.05 * s),
            ]
        ),
        blur,
    )
    c.solid(head, look.skin, light, relief=0.42 * s, depth=1.0, texture=0.05)
    _features(c, x + 0.36 * t, y, s, head, light)
    fringe = -0.42 * s if look.long_hair else -0.5 * s

    def cap(p: Pen) -> None:
        p.ellipse(x - 0.14 * t, y - 0.3 * s, 0.86 * s, 0.92 * s)
        p.curve(
            [
                (x - 0.55 * s + 0.34 * t, y + fringe),
                (x + 0.55 * s + 0.34 * t, y + fringe - 0.08 * s),
                (x + 0.62 * s + 0.3 * t, y + 0.4 * s),
                (x + 0.3 * t, y + 1.3 * s),
                (x - 0.62 * s + 0.3 * t, y + 0.4 * s),
            ],
            0,
        )

    c.solid(c.mask(cap, max(blur, 0.05 * s)), look.hair, light, relief=0.3 * s, texture=0.2)
    return np.maximum(body, head)


def _features(c: Canvas, x: float, y: float, s: float, head: Array, light: Light) -> None:
    def soft(p: Pen) -> None:
        for side in (-1, 1):
            p.ellipse(x + side * 0.3 * s, y - 0.02 * s, 0.19 * s, 0.1 * s)
        p.poly([(x, y - 0.05 * s), (x - light[0] * 0.24 * s, y + 0.36 * s), (x, y + 0.38 * s)], 170)
        p.ellipse(x, y + 0.74 * s, 0.2 * s, 0.05 * s, 150)

    def sharp(p: Pen) -> None:
        for side in (-1, 1):
            p.line([(x + side * 0.44 * s, y - 0.2 * s), (x + side * 0.16 * s, y - 0.22 * s)], 0.07 * s, 200)
            p.ellipse(x + side * 0.3 * s, y - 0.01 * s, 0.085 * s, 0.05 * s)
        p.line([(x - 0.2 * s, y + 0.62 * s), (x + 0.2 * s, y + 0.62 * s)], 0.05 * s, 190)

    c.shade(c.mask(soft, 0.08 * s) * head, 0.32)
    c.shade(c.mask(sharp, 0.03 * s) * head, 0.5)


# Outlines in profile, looking right, the head's half height for a unit and its middle at (0, 0).
SIDE_HEAD = (
    *((-0.62, -0.45), (-0.2, -1.0), (0.35, -0.92), (0.66, -0.5), (0.7, -0.2), (0.69, -0.08), (0.9, 0.22)),
    *((0.88, 0.31), (0.73, 0.35), (0.79, 0.47), (0.73, 0.53), (0.77, 0.63), (0.69, 0.75), (0.68, 0.92)),
    *((0.45, 1.02), (0.05, 0.82), (-0.2, 0.5), (-0.6, 0.3), (-0.8, -0.05)),
)
SIDE_HAIR = {
    False: (
        *((0.62, -0.62), (0.3, -1.02), (-0.25, -1.12), (-0.78, -0.72), (-0.92, -0.1), (-0.72, 0.42)),
        *((-0.5, 0.5), (-0.34, 0.1), (-0.2, -0.2), (0.15, -0.4), (0.5, -0.5)),
    ),
    True: (
        *((0.62, -0.62), (0.3, -1.05), (-0.3, -1.15), (-0.9, -0.75), (-1.1, 0), (-1.12, 0.9), (-0.95, 1.5)),
        *((-0.5, 1.55), (-0.24, 1.0), (-0.12, 0.3), (-0.02, -0.1), (0.3, -0.42), (0.52, -0.52)),
    ),
}
SIDE_NECK = ((-0.5, 0.3), (0.2, 0.5), (0.34, 1.4), (-0.05, 1.75), (-0.75, 1.5))
SIDE_BODY = (
    *((-0.4, 1.2), (-1.15, 1.6), (-1.5, 2.2), (-1.7, 4.2), (-1.8, 7), (1.75, 7)),
    *((1.6, 4.2), (1.32, 2.3), (0.8, 1.68), (0.32, 1.3)),
)


def profile(
    c: Canvas,
    x: float,
    y: float,
    s: float,
    look: Look,
    face: int = 1,
    nod: float = 0,
    light: Light = (-0.7, -0.6),
    rim: str | None = None,
) -> None:
    """Head and shoulders from the side, looking right (`face` 1) or left; `nod` lowers the head (radians)."""
    sin, cos = np.sin(nod), np.cos(nod)

    def turned(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + face * (a * cos - b * sin) * s, y + (a * sin + b * cos) * s) for a, b in points]

    def straight(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + face * a * s, y + b * s) for a, b in points]

    def details(p: Pen) -> None:
        p.line(turned([(0.5, -0.1), (0.63, -0.09)]), 0.07 * s)
        p.line(turned([(0.44, -0.28), (0.66, -0.26)]), 0.06 * s, 190)
        p.line(turned([(0.56, 0.53), (0.73, 0.53)]), 0.045 * s, 200)

    neck = c.mask(lambda p: p.curve(straight(SIDE_NECK)), 0.8)
    body = c.mask(lambda p: p.curve(straight(SIDE_BODY)), 0.8)
    head = c.mask(lambda p: p.curve(turned(SIDE_HEAD)), 0.8)
    c.solid(neck, look.skin, light, relief=0.25 * s)
    c.shade(neck * c.blur(head, 0.3 * s), 0.5)
    c.solid(body, look.coat, light, relief=0.5 * s, depth=0.8, rim=rim)
    collar = [(-0.5, 1.15), (0.42, 1.25), (0.62, 1.75), (-0.1, 1.6)]
    c.solid(c.mask(lambda p: p.curve(straight(collar)), 0.8), look.shirt, light, relief=0.15 * s)
    c.solid(head, look.skin, light, relief=0.36 * s, depth=0.8, texture=0.05, rim=rim)
    c.shade(c.mask(details, 0.04 * s) * head, 0.6)
    soft = c.mask(lambda p: p.ellipse(*turned([(-0.05, 0.55)])[0], 0.35 * s, 0.4 * s), 0.2 * s)
    c.shade(soft * head, 0.25)
    hair = c.mask(lambda p: p.curve(turned(SIDE_HAIR[look.long_hair])), 0.04 * s)
    c.solid(hair, look.hair, light, relief=0.3 * s, texture=0.22, rim=rim)
    strands = c.noise(0.3 * s, 1.6 * s, 1.3, tilt=0.2 * face)
    c.shade(hair * smooth(0.5, 0.7, strands), 0.35)


# Outlines of somebody one unit tall, feet at (0, 0), looking to the right. A leg's third number says how far
# the point moves with the stride.
LEFT_LEG = (
    (-0.085, 0.52, 0),
    (0.02, 0.52, 0),
    (-0.01, 0.25, 0.2),
    (-0.02, 0, 1),
    (-0.095, 0, 1),
    (-0.1, 0.27, 0),
)
RIGHT_LEG = (
    (-0.02, 0.52, 0),
    (0.085, 0.52, 0),
    (0.1, 0.27, 0),
    (0.085, 0, 1),
    (0.01, 0, 1),
    (0.01, 0.25, 0),
)
Points = tuple[tuple[float, float], ...]
COATS: dict[str, Points] = {
    "plain": (
        *((-0.035, 0.855), (-0.098, 0.815), (-0.1, 0.66), (-0.088, 0.55), (-0.1, 0.42)),
        *((0.1, 0.42), (0.088, 0.55), (0.1, 0.66), (0.098, 0.815), (0.035, 0.855)),
    ),
    "blanket": (
        *((-0.035, 0.875), (-0.12, 0.79), (-0.15, 0.6), (-0.15, 0.36), (-0.05, 0.31)),
        *((0.06, 0.34), (0.135, 0.38), (0.14, 0.62), (0.11, 0.8), (0.035, 0.875)),
    ),
}
LOW_LEFT: Points = ((-0.115, 0.78), (-0.15, 0.6), (-0.125, 0.44))
LOW_RIGHT: Points = ((0.115, 0.78), (0.15, 0.6), (0.125, 0.44))
ARMS: dict[str, tuple[Points, Points, Points]] = {  # left arm, right arm, hands that show
    "plain": (LOW_LEFT, LOW_RIGHT, ()),
    "blanket": ((), (), ()),
    "cheer": (
        ((-0.1, 0.79), (-0.19, 0.92), (-0.2, 1.08)),
        ((0.1, 0.79), (0.2, 0.94), (0.22, 1.1)),
        ((-0.2, 1.11), (0.22, 1.13)),
    ),
    "point": (LOW_LEFT, ((0.1, 0.78), (0.22, 0.73), (0.36, 0.76)), ((0.385, 0.765),)),
    "mend": (LOW_LEFT, ((0.1, 0.78), (0.19, 0.64), (0.26, 0.5)), ((0.275, 0.48),)),
    "walk": (LOW_LEFT, ((0.11, 0.78), (0.17, 0.62), (0.23, 0.52)), ()),
}


def person(
    c: Canvas,
    x: float,
    foot: float,
    h: float,
    look: Look,
    pose: str = "stand",
    light: Light = (-0.6, -0.7),
    blur: float = 0.6,
    rim: str | None = None,
    face: int = 1,
) -> Array:
    """Somebody full length. Poses: stand, walk, back (seen from behind), point, mend, cheer, blanket."""

    def at(px: float, py: float) -> tuple[float, float]:
        return (x + face * px * h, foot - py * h)

    spread = 0.11 if pose == "walk" else 0.05
    cut = COATS.get(pose, COATS["plain"])
    left, right, fists = ARMS.get(pose, ARMS["plain"])

    def legs(p: Pen) -> None:
        p.poly([at(a - k * spread, b) for a, b, k in LEFT_LEG])
        p.poly([at(a + k * spread, b) for a, b, k in RIGHT_LEG])
        p.ellipse(*at(-0.04 - spread, 0.005), 0.05 * h, 0.018 * h)
        p.ellipse(*at(0.055 + spread, 0.005), 0.05 * h, 0.018 * h)

    def arms(p: Pen) -> None:
        for arm in (left, right):
            if arm:
                p.line([at(*q) for q in arm], 0.055 * h)

    def hands(p: Pen) -> None:
        for q in fists:
            p.ellipse(*at(*q), 0.028 * h, 0.03 * h)

    lower = c.solid(c.mask(legs, blur), look.legs, light, relief=0.03 * h)
    upper = c.solid(
        c.mask(lambda p: p.curve([at(*q) for q in cut]), blur),
        look.coat,
        light,
        relief=0.05 * h,
        depth=0.8,
        rim=rim,
    )
    if pose == "blanket":
        folds = c.mask(
            lambda p: [
                p.line([at(0.02, 0.86), at(k, 0.6), at(k * 1.5, 0.36)], 0.012 * h)
                for k in (-0.07, 0.01, 0.07)
            ],
            0.012 * h,
        )
        c.shade(folds * upper, 0.4)
    limbs = c.solid(c.mask(arms, blur), look.coat, light, relief=0.022 * h, depth=0.7, rim=rim)
    c.solid(c.mask(hands, blur), look.skin, light, relief=0.015 * h)
    skull = c.mask(
        lambda p: (
            p.rect(*at(-0.03 * face, 0.9), *at(0.03 * face, 0.84)),
            p.ellipse(*at(0.008, 0.93), 0.05 * h, 0.064 * h),
        ),
        blur,
    )
    c.solid(skull, look.hair if pose == "back" else look.skin, light, relief=0.03 * h, depth=0.9, rim=rim)
    if pose != "back":
        hair = c.mask(
            lambda p: (
                p.ellipse(*at(-0.004, 0.943), 0.06 * h, 0.066 * h),
                p.ellipse(*at(0.026, 0.918), 0.05 * h, 0.05 * h, 0),
            ),
            blur,
        )
        c.solid(hair, look.hair, light, relief=0.02 * h)
    return np.clip(lower + upper + limbs + skull, 0, 1)


def crowd(
    c: Canvas,
    y: float,
    size: float,
    colour: str,
    step: float = 0.9,
    blur: float = 1.5,
    rim: str | None = None,
    arms: float = 0,
) -> Array:
    """A row of heads and shoulders from behind, some with arms up."""
    xs = np.arange(-size, c.w + size, size * step)
    xs = xs + c.rng.normal(0, size * 0.2, len(xs))
    ys, ks = y + c.rng.normal(0, size * 0.28, len(xs)), 1 + c.rng.normal(0, 0.09, len(xs))
    up = c.rng.random(len(xs)) < arms
    lean = c.rng.normal(0, 0.35, len(xs))

    def draw(p: Pen) -> None:
        for x, top, k, raised, tilt in zip(xs, ys, ks, up, lean, strict=True):
            s = size * k
            p.ellipse(x, top, 0.27 * s, 0.35 * s)
            p.curve(
                [
                    (x - 0.16 * s, top + 0.25 * s),
                    (x - 0.62 * s, top + 0.62 * s),
                    (x - 0.72 * s, top + 1.6 * s),
                    (x + 0.72 * s, top + 1.6 * s),
                    (x + 0.62 * s, top + 0.62 * s),
                    (x + 0.16 * s, top + 0.25 * s),
                ]
            )
            p.rect(x - 0.72 * s, top + 1.4 * s, x + 0.72 * s, c.h + 5)
            if raised:
                side = 1 if tilt > 0 else -1
                p.line(
                    [
                        (x + side * 0.55 * s, top + 0.8 * s),
                        (x + side * 0.8 * s, top - 0.1 * s),
                        (x + (side * 0.7 + tilt) * s, top - 0.95 * s),
                    ],
                    0.2 * s,
                )

    return c.solid(c.mask(draw, blur), colour, (0.1, -0.9), relief=size * 0.13, depth=0.8, rim=rim)
