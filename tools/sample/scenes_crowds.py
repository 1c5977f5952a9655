"""Pictures of gatherings at night."""

from __future__ import annotations

import numpy as np
from PIL import Image
from sample.canvas import Canvas, smooth
from sample.figures import Look, bust, crowd, person
from sample.nature import lamp, rain


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
