"""Pictures in which people come first: hearings, halls, portraits, crowds."""

from __future__ import annotations

import numpy as np
from PIL import Image

from sample.canvas import Canvas, Pen, smooth
from sample.nature import clouds, flames, haze, lamp, rain, smoke
from sample.props import Look, bust, crowd, houses, person

Row = list[tuple[float, float, float, Look, float]]


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
    row: Row = [
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


def winner(c: Canvas) -> Image.Image:
    """The winner on the steps, paper falling through the lights."""
    c.px = c.ramp((0, "182238"), (420, "40395a"), (800, "1c1a26"))
    for x, tint in ((140, "ff9a62"), (420, "7ab0ff"), (860, "ffc27a"), (1110, "e07aa8")):
        c.glow(x, 60, 90, tint, 0.9)
        beam = c.mask(
            lambda p, x=x: p.poly(
                [
                    (x - 10, 50),
                    (x + 10, 50),
                    (600 + (x - 600) * 0.2 + 190, 800),
                    (600 + (x - 600) * 0.2 - 190, 800),
                ]
            ),
            26,
        )
        c.add(beam * (0.4 + 0.8 * c.noise(260, beta=1.8)), tint, 0.3)
    for x, foot, h, look, pose, face in (
        (330, 730, 430, Look("39424e", skin="c08c68", hair="8f8880"), "point", 1),
        (890, 735, 420, Look("6b3a3a", skin="8a5f45"), "cheer", -1),
        (1030, 728, 400, Look("46604a", hair="8a5731"), "stand", -1),
        (200, 728, 400, Look("6b5876", hair="2a201a", skin="d9ae90"), "cheer", 1),
    ):
        person(c, x, foot, h, look, pose, (0.1, -0.9), 2.2, "ffcf9a", face)
    c.glow(600, 330, 260, "ffdca8", 0.4)
    for x0, x1, x2, y2, k in ((520, 430, 400, 150, -1), (690, 780, 815, 150, 1)):
        arm = c.mask(lambda p, a=x0, b=x1, d=x2, e=y2: p.line([(a, 470), (b, 350), (d, e + 40)], 46), 0.8)
        c.solid(arm, "28405e", (0.2 * k, -0.9), relief=16, depth=0.9, rim="ffe0b0")
        c.solid(
            c.mask(
                lambda p, d=x2, e=y2, k=k: (
                    p.ellipse(d + k * 2, e, 22, 27),
                    [p.line([(d, e), (d + k * 4 + f, e - 52)], 10) for f in (-13, 0, 13)],
                ),
                0.8,
            ),
            "d3a488",
            (0, -0.9),
            relief=9,
        )
    bust(c, 605, 318, 58, Look("28405e", "efe9dc", "d3a488", "8a5731", long_hair=True), -0.25, (0.1, -0.9))
    xs, ys, ss = c.rng.random(420) * 1200, c.rng.random(420) * 800, c.rng.uniform(2, 9, 420)
    for part, tint in enumerate(("f4e9d0", "e0674a", "6aa0d8", "f0c24a")):
        flakes = c.mask(
            lambda p, k=part: [
                p.poly([(x, y), (x + s, y + s * 0.4), (x + s * 0.7, y + s * 1.2), (x - s * 0.3, y + s * 0.8)])
                for i, (x, y, s) in enumerate(zip(xs, ys, ss, strict=True))
                if i % 4 == k
            ],
            0.9,
        )
        c.paint(flakes, tint, 0.9)
    crowd(c, 690, 92, "15141c", 1.2, 4, "c98f6a", 0.35)
    return c.finish(bloom=0.45, contrast=1.08, vignette=0.5)


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
    c.glow(400, 420, 620, "fff0d2", 0.35)
    bust(
        c,
        700,
        560,
        158,
        Look("263a52", "efe9dc", "d3a488", "8a5731", long_hair=True),
        -0.55,
        (-0.95, -0.25),
        1.2,
    )
    c.add(smooth(740, 480, c.x) * smooth(300, 700, c.y) * 0.2, "ffe8c4", 0.35)
    badge = c.mask(lambda p: (p.ellipse(890, 1130, 26, 26), p.rect(866, 1160, 914, 1172)), 1.2)
    c.solid(badge, "d9b45a", (-0.95, -0.25), relief=6)
    c.solid(
        c.mask(lambda p: [p.ellipse(690, y, 10, 10) for y in (1130, 1230, 1330, 1430)], 1),
        "d9b45a",
        (-0.9, -0.3),
        relief=4,
    )
    return c.finish(vignette=0.55, contrast=1.05, brush=2)


def boarding(c: Canvas) -> Image.Image:
    """Passengers on the gangway against the lit side of the ferry."""
    c.px = c.ramp((0, "0f1a30"), (800, "1b2438"))
    side = c.mask(lambda p: p.poly([(380, -10), (1210, -10), (1210, 640), (470, 640), (400, 300)]), 1)
    c.solid(side, "46505e", (-0.5, -0.6), relief=26, depth=0.7, texture=0.06)
    c.shade(c.mask(lambda p: [p.line([(370, y), (1210, y - 4)], 4) for y in (120, 260, 410, 520)], 1), 0.4)
    for y in (60, 190):
        panes = c.mask(
            lambda p, y=y: [
                p.curve([(x, y), (x + 58, y), (x + 58, y + 44), (x, y + 44)]) for x in range(430, 1200, 96)
            ],
            1,
        )
        c.paint(panes, "ffdf9c", 0.95)
        c.add(c.blur(panes, 16), "ffae4e", 0.6)
    door = c.mask(lambda p: p.rect(800, 300, 1010, 520), 1)
    c.paint(door, c.ramp((300, "fff2c8"), (520, "ffc878")))
    c.add(c.blur(door, 60), "ffb050", 1.0)
    c.paint(smooth(638, 642, c.y), "20242c")
    c.paint(smooth(640, 800, c.y) * smooth(0.45, 0.75, c.plane(560, 900, 300, 1.5)), "d9a060", 0.5)
    ramp = c.mask(lambda p: p.poly([(-10, 730), (880, 505), (1010, 512), (180, 800), (-10, 800)]), 0.8)
    c.solid(ramp, "4d4a46", (0.5, -0.7), relief=8, texture=0.2)
    dark = Look("12151c", skin="2a211d", hair="0c0c10", legs="0e1016")
    for x, h, pose in (
        (70, 250, "walk"),
        (215, 232, "walk"),
        (330, 224, "stand"),
        (425, 204, "walk"),
        (540, 200, "walk"),
        (640, 178, "walk"),
        (735, 170, "walk"),
        (850, 158, "back"),
        (930, 156, "walk"),
    ):
        foot = 765 - (x + 10) * 0.245
        person(c, x, foot, h, dark, pose, (0.9, -0.4), 0.8, "ffc27a", 1)
        bag = c.mask(
            lambda p, x=x, f=foot, h=h: p.rect(x + 0.17 * h, f - 0.42 * h, x + 0.3 * h, f - 0.24 * h), 0.8
        )
        if pose == "walk":
            c.solid(bag, "3a2622", (0.9, -0.4), relief=4)
    rail = c.mask(
        lambda p: (
            p.line([(-10, 690), (880, 440)], 5),
            p.line([(60, 810), (1000, 462)], 5),
            [p.line([(x, 700 - x * 0.28), (x, 755 - x * 0.28)], 3) for x in range(20, 880, 70)],
        ),
        0.8,
    )
    c.solid(rail, "d2b98a", (0.8, -0.4), relief=2)
    rain(c, 240, 26, -5, "ffe2b4", 0.2)
    return c.finish(bloom=0.45, contrast=1.08, vignette=0.5)


def vigil(c: Canvas) -> Image.Image:
    """Candles and flowers on the quay wall at night."""
    c.px = c.ramp((0, "0b1222"), (330, "1c2840"), (800, "0c0d12"))
    for _ in range(26):
        x, y, r = c.rng.uniform(0, 1200), c.rng.uniform(150, 330), c.rng.uniform(7, 20)
        disc = c.mask(lambda p, x=x, y=y, r=r: p.ellipse(x, y, r, r), 1.6)
        c.add(disc, ["ffb45a", "ffd9a0", "8fb6ff", "ff8a5a"][c.rng.integers(4)], 0.42)
    crowd(c, 300, 120, "0f131d", 1.2, 7, "4a4038")
    wall = smooth(520, 524, c.y)
    c.paint(wall, "3a332d")
    c.shade(wall * c.noise(160, 60, 1.4), 0.5)
    for x, y in zip(c.rng.uniform(20, 1180, 90), c.rng.uniform(540, 640, 90), strict=True):
        tint = ["f2ece0", "c94a56", "e6b84a", "e7a0b4"][c.rng.integers(4)]
        c.paint(c.mask(lambda p, x=x, y=y: p.line([(x, y + 6), (x + 16, y + 44)], 4), 0.8), "3c5230")
        bloom = c.mask(
            lambda p, x=x, y=y: [
                p.ellipse(x + 9 * np.cos(a), y + 8 * np.sin(a), 7, 7) for a in np.linspace(0, 5.2, 6)
            ],
            0.8,
        )
        c.solid(bloom, tint, (0, -0.8), relief=5, depth=0.9)
    spots = sorted(
        zip(c.rng.uniform(30, 1170, 34), c.rng.uniform(590, 750, 34), strict=True), key=lambda q: q[1]
    )
    for x, y in spots:
        s = (y - 400) / 260
        jar = c.mask(
            lambda p, x=x, y=y, s=s: (
                p.rect(x - 15 * s, y - 40 * s, x + 15 * s, y),
                p.ellipse(x, y, 15 * s, 5 * s),
            ),
            0.8,
        )
        c.solid(
            jar,
            ["b8472e", "d9cdb4", "8a2f2a", "e0c27a"][c.rng.integers(4)],
            (0, -0.9),
            relief=6 * s,
            depth=0.8,
        )
        c.glow(x, y - 22 * s, 24 * s, "ff9a3a", 0.8)
        flame = c.mask(
            lambda p, x=x, y=y, s=s: p.curve(
                [(x - 4.5 * s, y - 44 * s), (x, y - 66 * s), (x + 4.5 * s, y - 44 * s), (x, y - 38 * s)]
            ),
            0.8,
        )
        c.paint(flame, "fff0b8")
        c.glow(x, y - 48 * s, 34 * s, "ffab4a", 0.6)
    return c.finish(bloom=0.5, contrast=1.08, vignette=0.6)


def stadium(c: Canvas) -> Image.Image:
    """The last home game under floodlights."""
    c.px = c.ramp((0, "0c1526"), (300, "24344c"), (400, "4a5a66"))
    for x in (110, 1090):
        c.paint(
            c.mask(
                lambda p, x=x: (
                    p.line([(x, 420), (x, 90)], 9),
                    p.poly([(x - 62, 60), (x + 62, 60), (x + 56, 118), (x - 56, 118)]),
                ),
                1,
            ),
            "141a22",
        )
        for i in range(5):
            for j in range(2):
                lamp(c, x - 48 + i * 24, 76 + j * 26, 7, "f0f6ff", 0.8)
        beam = c.mask(
            lambda p, x=x: p.poly([(x - 50, 90), (x + 50, 90), (1200 - x + 480, 800), (1200 - x - 480, 800)]),
            40,
        )
        c.add(beam * (0.4 + 0.8 * c.noise(400, beta=1.8)), "d6e6f6", 0.22)
    roof = c.mask(
        lambda p: (
            p.poly([(190, 216), (1010, 216), (1060, 262), (140, 262)]),
            [p.line([(x, 262), (x, 420)], 5) for x in (200, 400, 600, 800, 1000)],
        ),
        1,
    )
    stand = c.mask(lambda p: p.poly([(150, 262), (1050, 262), (1180, 424), (20, 424)]), 1)
    c.paint(stand, "1d2430")
    xs, ys = c.rng.uniform(20, 1180, 5200), c.rng.uniform(276, 420, 5200)
    for k, tint in enumerate(("c8a184", "b53a34", "e8e4da", "2f3d58", "6a7078")):
        dots = c.mask(
            lambda p, k=k: [
                p.ellipse(x, y, 3.4, 4.2) for i, (x, y) in enumerate(zip(xs, ys, strict=True)) if i % 5 == k
            ],
            0.7,
        )
        c.paint(dots * stand, tint, 0.85)
    c.solid(roof, "39434e", relief=6)
    pitch = smooth(428, 431, c.y)
    stripe = np.sin((c.x - 600) * 60 / (c.y - 330 + 1)) > 0
    c.paint(pitch, np.where(stripe[..., None], np.array([0.23, 0.42, 0.2]), np.array([0.19, 0.36, 0.17])))
    c.shade(pitch * c.plane(400, 300, 200, 1.2), 0.25)
    c.paint(smooth(412, 416, c.y) * smooth(432, 428, c.y), "c9c4ae", 0.8)
    c.paint(
        c.mask(
            lambda p: (
                p.line([(-10, 470), (1210, 470)], 4),
                p.line([(600, 432), (600, 810)], 6),
                p.ellipse(600, 590, 250, 74),
            ),
            1,
        )
        * (1 - c.mask(lambda p: p.ellipse(600, 590, 243, 69), 1) * (np.abs(c.x - 600) > 6)),
        "eef2e6",
        0.75,
    )
    red, white = (
        Look("c22f2a", skin="c99a78", legs="f0ede4"),
        Look("e9e6dc", skin="8a5f45", legs="1f2a44", hair="16120f"),
    )
    for x, foot, h, look, pose, face in (
        (230, 560, 108, white, "walk", 1),
        (880, 545, 104, red, "stand", -1),
        (350, 680, 170, red, "walk", 1),
        (560, 640, 150, white, "walk", 1),
        (720, 700, 190, red, "walk", -1),
        (1000, 660, 165, white, "walk", -1),
        (470, 505, 84, red, "point", 1),
        (1090, 520, 90, red, "walk", -1),
    ):
        for k in (-1, 1):
            c.shade(
                c.mask(
                    lambda p, x=x, f=foot, h=h, k=k: p.poly(
                        [
                            (x, f),
                            (x + 8, f),
                            (x + k * h * 0.95, f + 0.12 * h),
                            (x + k * h * 0.85, f + 0.18 * h),
                        ]
                    ),
                    3,
                )
                * pitch,
                0.35,
            )
        person(c, x, foot, h, look, pose, (0, -0.9), 0.6, "f0f6ff", face)
    c.solid(c.mask(lambda p: p.ellipse(640, 706, 11, 11), 0.6), "f6f5ee", relief=5)
    return c.finish(bloom=0.5, contrast=1.1)


def chimneys_crowd(c: Canvas) -> Image.Image:
    """People on the hill waiting for the chimneys to come down."""
    c.px = c.ramp((0, "7fa0b8"), (300, "d6cdb4"), (470, "f7dca4"))
    clouds(c, 480, 0.4, "fff0cc", "98a0a8", (800, 400), 0.8)
    c.glow(850, 400, 150, "fff4d0", 0.8)
    stack = c.mask(
        lambda p: (
            [
                p.poly([(x - 17 * k, 490), (x - 10 * k, y), (x + 10 * k, y), (x + 17 * k, 490)])
                for x, y, k in ((470, 150, 1), (560, 165, 1), (650, 158, 1))
            ]
            + [p.rect(380, 400, 760, 490), p.rect(740, 430, 900, 490)]
        ),
        2.2,
    )
    c.solid(stack, "9a8f84", (0.8, -0.3), relief=8)
    haze(c, 470, 50, "ffe8bc", 0.7)
    hill = smooth(-1.5, 1.5, c.y - (590 - 60 * np.sin(c.x / 420 + 0.4)))
    c.paint(hill, c.ramp((520, "6e6a3a"), (800, "2a2e1c")))
    c.shade(hill * c.noise(60, 24, 1.2), 0.5)
    looks = ("8a3b30", "33475c", "56604a", "7a5c86", "b08a3e", "3a3a3e", "c4bba8")
    for i, x in enumerate(np.linspace(50, 1150, 12) + c.rng.normal(0, 22, 12)):
        child = i % 4 == 2
        h = (105 if child else 190) * c.rng.uniform(0.95, 1.1)
        foot = 600 - 60 * np.sin(x / 420 + 0.4) + c.rng.uniform(20, 70)
        c.shade(
            c.mask(
                lambda p, x=x, f=foot, h=h: p.poly(
                    [(x - 8, f), (x + 8, f), (x - h * 0.5, f + h * 0.7), (x - h * 0.62, f + h * 0.66)]
                ),
                5,
            )
            * hill,
            0.4,
        )
        pose = "point" if i == 4 else ("cheer" if i == 8 else "back")
        person(
            c,
            x,
            foot,
            h,
            Look(looks[i % 7], legs="2a2c30", hair=["2a201a", "8a6a42", "90897c"][i % 3]),
            pose,
            (0.7, -0.5),
            0.7,
            "fff0c8",
        )
    return c.finish(contrast=1.06, bloom=0.4)


def screenshot(c: Canvas) -> Image.Image:
    """A still from a television helicopter: smoke on grey water, the channel's bar below."""
    c.px = c.ramp((0, "9fb0b8"), (800, "5f7a84")) * (0.85 + 0.3 * c.noise(340, 240, 1.6))[..., None]
    c.add(smooth(0.62, 0.85, c.noise(50, 30, 1.2)), "e8f0f0", 0.3)
    ship = c.mask(
        lambda p: p.curve(
            [
                (420, 520),
                (500, 452),
                (700, 400),
                (860, 372),
                (930, 376),
                (900, 424),
                (740, 486),
                (540, 556),
                (450, 568),
            ]
        ),
        1.5,
    )
    c.shade(c.shift(c.blur(ship, 10), 14, 30) * (1 - ship), 0.4)
    c.solid(ship, "cfd0cb", relief=18, texture=0.15)
    c.solid(
        c.mask(
            lambda p: (
                p.poly([(520, 500), (700, 444), (720, 470), (540, 530)]),
                p.poly([(730, 436), (850, 396), (862, 412), (748, 454)]),
            ),
            1.5,
        ),
        "8f9494",
        relief=8,
    )
    c.solid(c.mask(lambda p: p.ellipse(600, 480, 24, 14), 1), "b5402c")
    wake = smooth(60, 0, np.abs((c.y - 560) + (c.x - 430) * 0.42)) * (c.x < 440)
    c.paint(wake * smooth(0.4, 0.7, c.noise(80, 40, 1.3)), "eef3f2", 0.6)
    flames(c, 670, 470, 46, 60)
    smoke(c, 670, 452, 460, 520, 150, "6f6c68", "1d1c1c", 0.95)
    small = c.mask(
        lambda p: (
            p.curve([(300, 640), (330, 622), (372, 616), (362, 634), (320, 650)]),
            p.curve([(930, 560), (962, 548), (990, 546), (974, 562), (946, 572)]),
        ),
        0.8,
    )
    c.solid(small, "d9641e", relief=4)
    image = c.finish(brush=2, contrast=0.95, vignette=0.2)
    c.px = np.asarray(image, np.float32) / 255
    c.px *= (1 - 0.09 * (np.floor(c.y / 2) % 2))[..., None]
    c.px = np.stack([c.shift(c.px[..., 0], 1.5, 0), c.px[..., 1], c.shift(c.px[..., 2], -1.5, 0)], -1)
    c.paint(c.mask(lambda p: p.poly([(60, 690), (860, 690), (840, 756), (60, 756)])), "12305c", 0.88)
    c.paint(c.mask(lambda p: p.poly([(60, 690), (168, 690), (148, 756), (60, 756)])), "c8352c", 0.95)

    def six(p: Pen) -> None:
        p.ellipse(104, 730, 17, 17)
        p.ellipse(104, 730, 8, 8, 0)
        p.line([(90, 726), (104, 698)], 9)

    c.paint(c.mask(six), "ffffff")
    c.paint(
        c.mask(
            lambda p: [
                p.line([(x, 724), (x + w, 724)], 13)
                for x, w in ((196, 120), (338, 60), (420, 150), (592, 84), (698, 96))
            ],
            1.4,
        ),
        "eef2f6",
        0.9,
    )
    return Image.fromarray((np.clip(c.px, 0, 1) * 255).astype(np.uint8))


def wet_street(c: Canvas) -> Image.Image:
    """A street at night after rain, the inquiry's hall lit at its end."""
    c.px = c.ramp((0, "0e1524"), (420, "2b3042"), (800, "0d1016"))
    houses(c, 520, (120, 190), (60, 90), ["2a2c36", "34323a", "3c3638"], 0.35, 1.6, 380, 820)
    hall = c.mask(
        lambda p: (
            p.rect(500, 300, 720, 520),
            p.poly([(486, 302), (610, 228), (734, 302)]),
            [p.rect(x, 300, x + 18, 520) for x in (510, 560, 640, 690)],
        ),
        1.2,
    )
    c.solid(hall, "8a7458", (0, 0.8), relief=10, depth=0.6)
    c.paint(
        c.mask(
            lambda p: (p.rect(592, 420, 634, 520), [p.rect(x, 340, x + 22, 400) for x in (534, 602, 664)]), 1
        ),
        "ffdf9c",
    )
    c.glow(612, 460, 130, "ffb85e", 0.7)
    for side, tone in ((-1, "1b1e28"), (1, "171a23")):
        for i in range(5):
            x0, x1 = 600 + side * (640 - i * 112), 600 + side * (640 - (i + 1) * 112)
            t0, t1 = (80 - i * 12) * (1 - i * 0.05), 80 + i * 26
            face = c.mask(
                lambda p, a=x0, b=x1, t=t0 + i * 44, u=t1 + i * 22, i=i: p.poly(
                    [(a, t - 60), (b, u - 10), (b, 640 - (i + 1) * 22), (a, 680 - i * 30)]
                ),
                0.9,
            )
            c.solid(face, tone, (0, -0.5), relief=12, texture=0.25)
            for r in range(4):
                y = 170 + i * 38 + r * (92 - i * 13)
                lit = c.rng.random() < 0.4
                w = (x1 - x0) * 0.22
                for k in (0.2, 0.62):
                    pane = c.mask(
                        lambda p, a=x0 + (x1 - x0) * k, w=w, y=y, i=i: p.poly(
                            [(a, y), (a + w, y + 4), (a + w, y + 50 - i * 7), (a, y + 52 - i * 7)]
                        ),
                        1,
                    )
                    c.paint(pane, "ffc978" if lit and k < 0.5 + 0.4 * (r % 2) else "0f131b", 0.9)
    road = smooth(0, 3, c.y - 540 - np.abs(c.x - 600) * 0.2)
    c.paint(road, "12151c")
    for x, foot, h in (
        (170, 720, 420),
        (330, 650, 300),
        (990, 700, 390),
        (850, 640, 280),
        (440, 600, 200),
        (770, 598, 190),
    ):
        lamp_x = x
        c.paint(
            c.mask(
                lambda p, x=lamp_x, f=foot, h=h: (
                    p.line([(x, f), (x, f - h)], h * 0.02),
                    p.line([(x - h * 0.05, f - h), (x + h * 0.05, f - h)], h * 0.03),
                ),
                0.8,
            ),
            "0a0c10",
        )
        lamp(c, x, foot - h * 0.97, h * 0.035, "ffc676", 0.9)
    n = c.plane(500, 500, 200, 1.4)
    mirror = c.gather(c.x + (n - 0.5) * 60, 1090 - c.y + (n - 0.5) * 150)
    c.paint(road, mirror * 0.9, 0.66)
    for x, foot, h, face in ((560, 690, 220, 1), (680, 672, 196, -1)):
        person(
            c,
            x,
            foot,
            h,
            Look("10131a", skin="2a2320", hair="0c0d10", legs="0c0e13"),
            "walk",
            (0, -0.6),
            0.8,
            "ffc27a",
            face,
        )
        brolly = c.mask(
            lambda p, x=x, f=foot, h=h: (
                p.curve(
                    [
                        (x - 0.34 * h, f - 0.98 * h),
                        (x - 0.2 * h, f - 1.14 * h),
                        (x, f - 1.2 * h),
                        (x + 0.2 * h, f - 1.14 * h),
                        (x + 0.34 * h, f - 0.98 * h),
                        (x, f - 1.02 * h),
                    ]
                ),
                p.line([(x, f - h), (x + 0.06 * h, f - 0.6 * h)], 3),
            ),
            0.8,
        )
        c.solid(brolly, "5c1f24" if face > 0 else "1c2836", (0, -0.9), relief=9, rim="ffcf90")
    rain(c, 620, 34, -6, "dfe6f0", 0.22)
    return c.finish(bloom=0.5, contrast=1.1, vignette=0.5)
