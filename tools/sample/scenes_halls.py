"""Pictures made indoors: a hearing, a vote, a count, a portrait."""

from __future__ import annotations

import numpy as np
from PIL import Image
from sample.canvas import Canvas, smooth
from sample.figures import Look, bust, crowd, profile
from sample.nature import lamp


def _panelling(c: Canvas, tone: str, step: float, light: str = "ffe2b0") -> None:
    """A panelled wall with a warm fall of light from the upper left."""
    c.px = np.ones_like(c.px) * c.ramp((0, tone), (800, tone))
    c.shade(c.noise(700, 26, 1.4), 0.3)
    grooves = c.mask(lambda p: [p.line([(x, -5), (x, 805)], 5) for x in np.arange(0, c.w + step, step)], 1.2)
    c.shade(grooves, 0.45)
    c.shade(c.mask(lambda p: [p.line([(-5, y), (c.w + 5, y)], 7) for y in (60, 330)], 1.5), 0.4)
    c.glow(260, 40, 560, light, 0.5)


def _table(c: Canvas, y: float, tone: str, front: str) -> None:
    """A long table across the picture with its cloth hanging in front, papers and glasses on it."""
    top, cloth = smooth(y - 1, y + 1, c.y), smooth(y + 58, y + 60, c.y)
    c.shade(c.blur(top, 12) * (1 - top), 0.5)
    c.paint(top, tone)
    c.shade(top * c.noise(600, 14, 1.3), 0.3)
    c.paint(cloth, front)
    c.shade(cloth * c.noise(44, 2000, 1.5), 0.5)
    for x in c.rng.uniform(30, c.w - 60, 9):
        k, d = c.rng.uniform(-12, 12), c.rng.uniform(8, 26)
        c.solid(
            c.mask(
                lambda p, x=x, k=k, d=d: p.poly(
                    [(x, y + d), (x + 66, y + d + k * 0.2), (x + 82, y + d + 17), (x + 4, y + d + 20)]
                ),
                0.8,
            ),
            "ece8dc",
            relief=3,
        )
    for x in c.rng.uniform(40, c.w - 40, 5):
        glass = c.mask(
            lambda p, x=x: p.poly([(x - 11, y - 22), (x + 11, y - 22), (x + 8, y + 18), (x - 8, y + 18)]), 0.8
        )
        c.add(glass, "dfe9ea", 0.4)
        c.add(c.mask(lambda p, x=x: p.line([(x - 6, y - 16), (x - 5, y + 12)], 2.5), 0.8), "ffffff", 0.7)


def hearing(c: Canvas) -> Image.Image:
    """Four people behind the table of a public inquiry, the public's heads in front."""
    _panelling(c, "4f3a28", 150)
    light = (-0.75, -0.55)
    row: list[tuple[float, float, float, Look, float]] = [
        (165, 330, 50, Look("3c4650", "d9dde0", "c79473", "9a948a"), 0.5),
        (440, 312, 54, Look("23272f", "e6e2d8", "b87f5c", "1d1714"), 0.35),
        (735, 322, 50, Look("28405e", "efe9dc", "d3a488", "8a5731", long_hair=True), -0.5),
        (1015, 308, 54, Look("474035", "cfd5d8", "8a5c40", "1a1614"), -0.7),
    ]
    for x, y, s, look, turn in row:
        c.shade(c.mask(lambda p, x=x, y=y, s=s: p.ellipse(x + 60, y + 1.6 * s, 1.9 * s, 3 * s), 40), 0.5)
        bust(c, x, y, s, look, turn, light)
    _table(c, 545, "7a5a3c", "1f3a3c")
    for x, y, _s, _look, _turn in row:
        stalk = c.mask(
            lambda p, x=x, y=y: (
                p.line([(x + 60, 556), (x + 44, 500), (x + 22, y + 132)], 4),
                p.ellipse(x + 20, y + 126, 9, 12),
                p.ellipse(x + 60, 558, 24, 7),
            ),
            0.7,
        )
        c.solid(stalk, "17191c", light, relief=4)
        plate = c.mask(
            lambda p, x=x: p.poly([(x - 62, 560), (x + 26, 560), (x + 32, 590), (x - 66, 590)]), 0.7
        )
        c.solid(plate, "efeadd", light, relief=3)
        c.paint(c.mask(lambda p, x=x: p.line([(x - 46, 576), (x + 12, 576)], 6), 1), "3a3a3c", 0.8)
    crowd(c, 716, 96, "1a1817", 1.55, 5, "7a6248")
    return c.finish(vignette=0.55, contrast=1.06)


def council(c: Canvas) -> Image.Image:
    """Hands go up in the council chamber."""
    c.px = c.ramp((0, "6a5138"), (420, "8a6d4a"), (800, "3a2c20"))
    for k, x in enumerate((180, 450, 720, 990)):
        pane = c.mask(lambda p, x=x: (p.rect(x, 90, x + 120, 340), p.ellipse(x + 60, 92, 60, 58)), 1.2)
        c.paint(pane, c.ramp((40, "f4f2e4"), (340, "c4d6dc")))
        c.paint(
            c.mask(
                lambda p, x=x: (
                    p.line([(x + 60, 30), (x + 60, 340)], 5),
                    p.line([(x, 180), (x + 120, 180)], 5),
                    p.line([(x, 260), (x + 120, 260)], 4),
                ),
                1,
            ),
            "4a3826",
        )
        c.glow(x + 60, 200, 150, "fff0cc", 0.5 - 0.05 * k)
        ray = c.mask(lambda p, x=x: p.poly([(x, 100), (x + 120, 60), (x + 470, 800), (x + 180, 800)]), 26)
        c.add(ray * (0.5 + c.noise(300, beta=1.8)), "ffe8b8", 0.2)
    arms_up = {0: (1, 2, 4), 1: (0, 2, 3, 5), 2: (1, 3, 4)}
    coats = ["2c3646", "4a3a34", "32403a", "5a5148", "27303c", "6a4038"]
    for row, (y, s, n) in enumerate(((372, 26, 7), (470, 34, 7), (600, 46, 6))):
        bench = c.mask(
            lambda p, y=y, s=s: p.curve(
                [
                    (-60, y + 4.4 * s),
                    (600, y + 3.4 * s),
                    (1260, y + 4.4 * s),
                    (1260, y + 8 * s),
                    (-60, y + 8 * s),
                ]
            ),
            1,
        )
        for i in range(n):
            x = 90 + (i + 0.5 * (row % 2)) * 1080 / n + c.rng.normal(0, 8)
            look = Look(
                coats[(i * 2 + row) % 6],
                "dcd8cc",
                ["c99a78", "8a5f45", "d9ae90", "b5835f"][(i + row) % 4],
                ["2a201a", "8f8880", "5a3a22", "16120f"][(i * 3 + row) % 4],
                long_hair=(i + row) % 3 == 0,
            )
            yy = y + abs(x - 600) * 0.06
            if i in arms_up[row]:
                c.solid(
                    c.mask(
                        lambda p, x=x, y=yy, s=s: p.line(
                            [
                                (x + 1.5 * s, y + 2.6 * s),
                                (x + 1.95 * s, y + 0.6 * s),
                                (x + 1.6 * s, y - 1.3 * s),
                            ],
                            0.62 * s,
                        ),
                        0.8,
                    ),
                    look.coat,
                    relief=0.25 * s,
                    rim="ffe6b4",
                )
                c.solid(
                    c.mask(
                        lambda p, x=x, y=yy, s=s: (
                            p.ellipse(x + 1.56 * s, y - 1.8 * s, 0.34 * s, 0.46 * s),
                            p.line([(x + 1.5 * s, y - 1.9 * s), (x + 1.45 * s, y - 2.5 * s)], 0.2 * s),
                            p.line([(x + 1.66 * s, y - 1.9 * s), (x + 1.7 * s, y - 2.5 * s)], 0.2 * s),
                        ),
                        0.6,
                    ),
                    look.skin,
                    relief=0.2 * s,
                )
            bust(c, x, yy, s, look, 0.3 - x / 2400, (-0.2, -0.9))
        c.solid(bench, "5a3c24", (-0.2, -0.9), relief=10, texture=0.25)
    return c.finish(vignette=0.5, contrast=1.08)


def count(c: Canvas) -> Image.Image:
    """The count: lamps over long tables, ballot papers in piles, tellers at work."""
    c.px = c.ramp((0, "1c2430"), (280, "3a4552"), (800, "20262e"))
    trusses = c.mask(
        lambda p: (
            [p.line([(600 + (x - 600) * 0.25, 170), (x, -10)], 5) for x in range(-600, 1900, 170)],
            [p.line([(0, y), (1200, y)], 4) for y in (40, 105, 150)],
        ),
        1.2,
    )
    c.paint(trusses, "10161d", 0.8)
    for y, step, k in ((60, 300, 1.0), (128, 170, 0.55), (164, 100, 0.3)):
        for x in np.arange(600 - step * 3, 1200, step):
            lamp(c, x + step / 2, y, 13 * k, "e8f2ff", 0.8)
    coats = ["3d5a80", "8a3d34", "46604a", "6b5876", "a77b3a", "39424e"]
    for r, (y, s) in enumerate(((250, 15), (318, 22), (408, 32), (540, 48))):
        n = int(1500 / (s * 7.2))
        for i in range(n):
            x = (i + 0.5 + 0.3 * (r % 2)) * 1200 / n + c.rng.normal(0, s * 0.5)
            look = Look(
                coats[c.rng.integers(6)],
                "e4e0d4",
                ["c99a78", "8a5f45", "d9ae90"][c.rng.integers(3)],
                ["2a201a", "8f8880", "6a4424"][c.rng.integers(3)],
                long_hair=bool(c.rng.random() < 0.5),
            )
            bust(c, x, y, s, look, c.rng.uniform(-0.9, 0.9), (0, -1), 0.8 if r > 1 else 1.6)
        top = y + 4.0 * s
        table = smooth(top - 1, top + 1, c.y)
        c.paint(table, (0.30 + 0.07 * r, 0.28 + 0.06 * r, 0.25 + 0.05 * r))
        c.shade(smooth(top + 2.0 * s, top + 2.2 * s, c.y), 0.75)
        for x in np.arange(0, 1240, s * 1.7):
            tall = c.rng.uniform(0.1, 1.1) * s
            x = x + c.rng.normal(0, s * 0.4)
            pile = c.mask(
                lambda p, x=x, t=tall, top=top, s=s: p.poly(
                    [
                        (x, top + 1.1 * s),
                        (x, top + 1.1 * s - t),
                        (x + 0.3 * s, top + 0.7 * s - t),
                        (x + 1.3 * s, top + 0.7 * s - t),
                        (x + 1.2 * s, top + 1.1 * s),
                    ]
                ),
                0.6,
            )
            c.solid(pile, "e9e5d8", (-0.2, -0.9), relief=0.25 * s, depth=0.9)
    return c.finish(vignette=0.5, contrast=1.1, bloom=0.35)


def portrait(c: Canvas) -> Image.Image:
    """The harbour master by her office window, the port behind the glass."""
    c.px = c.ramp((0, "2b2f33"), (c.h, "1d1b1a"))
    c.shade(c.noise(500, 600, 1.8), 0.4)
    view = smooth(118, 121, c.x) * smooth(701, 698, c.x) * smooth(98, 101, c.y) * smooth(1001, 998, c.y)
    c.paint(view, c.ramp((100, "b9cddb"), (560, "f0e4cc"), (720, "dcd3c0")))
    c.paint(view * smooth(742, 746, c.y), c.ramp((742, "a9bcc0"), (1000, "6d8890")))
    c.paint(view * smooth(0.6, 0.8, c.noise(120, 16, 1.2)) * (c.y > 746), "ffffff", 0.5)
    far = c.mask(
        lambda p: (
            p.poly([(120, 744), (120, 690), (260, 660), (420, 700), (700, 672), (700, 744)]),
            p.line([(220, 740), (250, 480)], 8),
            p.line([(250, 480), (380, 400)], 6),
            p.line([(270, 740), (250, 480)], 6),
            p.line([(540, 740), (560, 540)], 7),
            p.line([(560, 540), (470, 470)], 5),
        ),
        5,
    )
    c.paint(far * view, "7e8d94", 0.8)
    c.paint(
        c.mask(
            lambda p: (
                p.line([(410, 90), (410, 1010)], 20),
                p.line([(110, 470), (710, 470)], 14),
                p.line([(110, 1004), (710, 1004)], 34),
                p.line([(112, 90), (112, 1010)], 22),
                p.line([(708, 90), (708, 1010)], 22),
            ),
            2.5,
        ),
        "4c4238",
    )
    c.glow(360, 420, 520, "fff0d2", 0.22)
    look = Look("263a52", "efe9dc", "a5765a", "6a3f22", long_hair=True)
    profile(c, 800, 610, 172, look, -1, 0.05, (-0.95, -0.2), "fff0d2")
    c.shade(smooth(720, 1060, c.x) * smooth(300, 700, c.y), 0.45)
    return c.finish(vignette=0.55, contrast=1.05, brush=2)
