"""What stands in the pictures beside people: ships, cranes, houses, lamps."""

from __future__ import annotations

import numpy as np
from sample.canvas import Array, Canvas, Pen
from sample.nature import lamp

Light = tuple[float, float]


def ferry(
    c: Canvas,
    x: float,
    y: float,
    length: float,
    hull: str = "24405c",
    upper: str = "dfe0da",
    lit: float = 0,
    light: Light = (-0.6, -0.8),
    blur: float = 0.8,
) -> Array:
    """A car ferry, bow to the right, keel at (x, y), `lit` the strength of its windows at night."""
    u = length / 100

    def at(a: float, b: float) -> tuple[float, float]:
        return (x + a * u, y - b * u)

    def decks(p: Pen) -> None:
        p.poly([at(6, 8), at(88, 8), at(86, 13), at(6, 13)])
        p.poly([at(10, 13), at(83, 13), at(80, 18), at(10, 18)])
        p.poly([at(18, 18), at(78, 18), at(75, 22.5), at(18, 22.5)])
        p.poly([at(58, 22.5), at(75, 22.5), at(72, 26.5), at(60, 26.5)])
        p.line([at(66, 26), at(66, 36)], 0.5 * u)
        p.line([at(62.5, 32), at(69.5, 32)], 0.35 * u)

    def funnel(p: Pen) -> None:
        p.poly([at(28, 22), at(37, 22), at(35.5, 31), at(28, 31)])
        p.rect(*at(12, 19.6), *at(17, 18))

    def plates(p: Pen) -> None:
        p.curve(
            [
                at(0, 9),
                at(50, 8.4),
                at(90, 8.8),
                at(99, 11.5),
                at(96, 5),
                at(92, -0.6),
                at(50, -0.6),
                at(5, -0.6),
                at(1, 3),
            ]
        )

    def windows(p: Pen) -> None:
        for row, a, b in ((15.4, 12, 81), (10.4, 9, 85), (20.2, 20, 75)):
            for i in np.arange(a, b, 2.1):
                p.rect(*at(i, row + 0.85), *at(i + 1.25, row - 0.7))
        p.poly([at(60.5, 25.6), at(72.2, 25.6), at(72.8, 23.9), at(60.5, 23.9)])

    top = c.solid(c.mask(decks, blur), upper, light, relief=1.6 * u, depth=0.5)
    for row in (8, 13, 18, 22.5):
        c.shade(c.mask(lambda p, r=row: p.rect(*at(6, r + 0.5), *at(86, r - 0.1)), 0.7) * top, 0.35)
    stack = c.solid(c.mask(funnel, blur), "b5402c", light, relief=2 * u)
    body = c.solid(c.mask(plates, blur), hull, light, relief=3 * u, depth=0.7)
    c.paint(c.mask(lambda p: p.line([at(2, 7.2), at(95.5, 7.6)], 0.55 * u), blur), "e9e4d6", 0.75)
    c.paint(c.mask(lambda p: p.rect(*at(3, 1.1), *at(93, -0.6)), 1) * body, "6b2a20", 0.8)
    panes = c.mask(windows, blur * 0.6)
    c.paint(panes, "1b252d", 0.75)
    if lit:
        warm = panes * np.clip(0.25 + c.noise(40, beta=0.8) * 1.5, 0, 1)
        c.paint(warm, "ffd58a", lit)
        c.add(c.blur(warm, 9), "ff9d3a", lit * 0.8)
    return np.clip(top + stack + body, 0, 1)


def workboat(
    c: Canvas,
    x: float,
    y: float,
    length: float,
    hull: str,
    cabin: str = "e8e2d2",
    light: Light = (-0.6, -0.8),
    blur: float = 0.6,
) -> Array:
    """A fishing or survey boat with a wheelhouse, bow to the right."""
    u = length / 100

    def at(a: float, b: float) -> tuple[float, float]:
        return (x + a * u, y - b * u)

    house = c.mask(
        lambda p: (
            p.poly([at(22, 14), at(47, 14), at(45, 37), at(24, 37)]),
            p.poly([at(20, 37), at(50, 37), at(48, 40), at(21, 40)]),
        ),
        blur,
    )
    rig = c.mask(
        lambda p: (
            p.line([at(34, 38), at(34, 72)], 1.1 * u),
            p.line([at(34, 70), at(92, 24)], 0.35 * u),
            p.line([at(34, 70), at(3, 18)], 0.35 * u),
            p.line([at(34, 50), at(60, 58)], 0.8 * u),
        ),
        blur,
    )
    c.solid(rig, "3a342e", light, relief=0.6 * u)
    c.solid(house, cabin, light, relief=3 * u)
    c.paint(
        c.mask(lambda p: [p.rect(*at(i, 33), *at(i + 5, 25)) for i in (26.5, 33, 39.5)], blur), "22303a", 0.9
    )
    body = c.solid(
        c.mask(
            lambda p: p.curve(
                [
                    at(1, 17),
                    at(30, 13),
                    at(65, 15),
                    at(88, 21),
                    at(100, 27),
                    at(94, 12),
                    at(85, -2),
                    at(50, -3),
                    at(14, -3),
                    at(4, 2),
                ]
            ),
            blur,
        ),
        hull,
        light,
        relief=5 * u,
        depth=0.8,
    )
    c.paint(
        c.mask(
            lambda p: p.curve(
                [
                    at(1, 17),
                    at(30, 13),
                    at(65, 15),
                    at(88, 21),
                    at(100, 27),
                    at(88, 18.4),
                    at(65, 12.4),
                    at(30, 10.6),
                    at(2, 14.4),
                ]
            ),
            blur,
        ),
        "efe8d8",
        0.8,
    )
    return np.clip(body + house + rig, 0, 1)


def crane(c: Canvas, x: float, base: float, h: float, colour: str, face: int = 1, blur: float = 0.7) -> Array:
    """A dockside jib crane on a portal."""

    def at(a: float, b: float) -> tuple[float, float]:
        return (x + face * a * h, base - b * h)

    def draw(p: Pen) -> None:
        for a in (-0.13, 0.13):
            p.line([at(a, 0), at(a * 0.62, 0.34)], 0.022 * h)
        p.line([at(-0.11, 0.12), at(0.11, 0.12)], 0.012 * h)
        p.rect(*at(-0.1, 0.37), *at(0.1, 0.32))
        p.poly([at(-0.14, 0.37), at(0.08, 0.37), at(0.06, 0.5), at(-0.12, 0.5)])
        p.line([at(-0.05, 0.48), at(-0.02, 0.74)], 0.02 * h)
        p.line([at(0.05, 0.48), at(-0.02, 0.74)], 0.014 * h)
        p.line([at(0.05, 0.46), at(0.66, 0.98)], 0.016 * h)
        p.line([at(0.03, 0.52), at(0.66, 0.98)], 0.008 * h)
        for t in np.linspace(0.06, 0.92, 12):
            p.line(
                [
                    at(0.05 + 0.61 * t, 0.46 + 0.52 * t),
                    at(0.03 + 0.63 * (t + 0.045), 0.52 + 0.46 * (t + 0.045)),
                ],
                0.006 * h,
            )
        p.line([at(-0.02, 0.74), at(0.66, 0.98)], 0.005 * h)
        p.line([at(-0.02, 0.74), at(-0.13, 0.5)], 0.008 * h)
        p.line([at(0.66, 0.98), at(0.66, 0.42)], 0.004 * h)
        p.ellipse(*at(0.66, 0.41), 0.012 * h, 0.018 * h)

    return c.solid(c.mask(draw, blur), colour, (-0.7, -0.6), relief=0.008 * h, depth=0.6)


def houses(
    c: Canvas,
    y: float,
    heights: tuple[float, float],
    step: tuple[float, float],
    colours: list[str],
    lit: float = 0,
    blur: float = 1,
    x0: float = -20,
    x1: float = 1300,
) -> Array:
    """A row of gabled town houses standing on `y`; `lit` is the share of windows with a light."""
    x, whole = x0, np.zeros_like(c.x)
    while x < x1:
        w, h = c.rng.uniform(*step), c.rng.uniform(*heights)
        gable = c.rng.uniform(0.18, 0.45) * w
        wall = c.mask(lambda p, x=x, w=w, h=h: p.rect(x, y - h, x + w, y), blur)
        roof = c.mask(
            lambda p, x=x, w=w, h=h, g=gable: p.poly(
                [(x - 3, y - h), (x + w / 2, y - h - g), (x + w + 3, y - h)]
            ),
            blur,
        )
        c.solid(wall, colours[c.rng.integers(len(colours))], relief=6, depth=0.3, texture=0.12)
        c.solid(roof, colours[0], relief=8, texture=0.18)
        whole = np.maximum(whole, np.maximum(wall, roof))
        cols, rows = max(2, int(w // 34)), max(2, int(h // 44))
        on = c.rng.random((rows, cols)) < lit
        cw, rh = w / cols, h / rows
        for only, tint, a in ((False, "1d2530", 0.7), (True, "ffcf86", 0.95)):
            panes = c.mask(
                lambda p, x=x, h=h, o=only, on=on, cw=cw, rh=rh: [
                    p.rect(
                        x + (i + 0.3) * cw,
                        y - h + (j + 0.22) * rh,
                        x + (i + 0.7) * cw,
                        y - h + (j + 0.74) * rh,
                    )
                    for j, i in zip(*np.nonzero(on == o), strict=True)
                ],
                blur * 0.8,
            )
            c.paint(panes, tint, a)
            if only:
                c.add(c.blur(panes, 10), "ff9f45", 0.5)
        x += w + c.rng.uniform(-1, 3)
    return whole


def lamp_post(
    c: Canvas, x: float, foot: float, h: float, colour: str = "ffcf8a", strength: float = 1
) -> None:
    post = c.mask(
        lambda p: (
            p.line([(x, foot), (x, foot - h)], h * 0.018),
            p.line([(x, foot - h), (x + h * 0.1, foot - h * 1.02)], h * 0.014),
            p.ellipse(x, foot, h * 0.03, h * 0.01),
        ),
        0.6,
    )
    c.paint(post, "14171b")
    lamp(c, x + h * 0.1, foot - h * 1.0, h * 0.028, colour, strength)
