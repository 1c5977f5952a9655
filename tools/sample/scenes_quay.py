"""Pictures of Fish Quay, its museum and what lies aboard: old and new work."""

from __future__ import annotations

import numpy as np
from PIL import Image
from sample.canvas import Canvas, smooth
from sample.figures import Look, person
from sample.nature import clouds, hills, reflect, water
from sample.props import workboat


def herring_women(c: Canvas) -> Image.Image:
    """A worn print: women gutting herring on the quay, long ago."""
    c.px = c.ramp((0, "c9c9c9"), (420, "e2e2e2"), (430, "9a9a9a"), (800, "6a6a6a"))
    clouds(c, 420, 0.4, "eeeeee", "b5b5b5", (200, 60), 0.6)
    c.paint(
        c.mask(
            lambda p: [
                (
                    p.line([(x, 440), (x, y)], 7),
                    p.line([(x, y + 30), (x + 110, 400)], 2),
                    p.line([(x, y + 30), (x - 110, 400)], 2),
                    p.line([(x - 40, y + 70), (x + 70, y + 40)], 4),
                )
                for x, y in ((130, 60), (330, 110), (880, 40), (1080, 90))
            ],
            2.5,
        ),
        "6f6f6f",
        0.8,
    )
    c.paint(
        c.mask(
            lambda p: [
                p.curve([(x, 400), (x + 150, 420), (x + 300, 385), (x + 280, 450), (x + 20, 450)])
                for x in (20, 260, 760, 980)
            ],
            2.5,
        ),
        "555555",
        0.85,
    )
    c.shade(smooth(428, 430, c.y) * c.plane(400, 300, 150, 1.3), 0.5)
    for i, x in enumerate((120, 290, 470, 660, 850, 1040)):
        foot, h = 700 + (i % 2) * 24, 345 + (i * 37) % 40
        skirt = c.mask(
            lambda p, x=x, f=foot, h=h: p.curve(
                [
                    (x - 0.1 * h, f - 0.56 * h),
                    (x + 0.1 * h, f - 0.56 * h),
                    (x + 0.23 * h, f),
                    (x - 0.23 * h, f),
                ]
            ),
            1.2,
        )
        person(
            c,
            x,
            foot,
            h,
            Look(
                ["4a4a4a", "8a8a8a", "606060"][i % 3],
                skin="c4c4c4",
                hair="dcdcdc" if i % 2 else "3a3a3a",
                legs="3a3a3a",
            ),
            "point" if i % 3 == 1 else "stand",
            (-0.6, -0.8),
            1.1,
            None,
            1 if i % 2 else -1,
        )
        c.solid(skirt, ["383838", "545454", "2c2c2c"][i % 3], relief=12, depth=0.9)
        apron = c.mask(
            lambda p, x=x, f=foot, h=h: p.poly(
                [
                    (x - 0.055 * h, f - 0.78 * h),
                    (x + 0.055 * h, f - 0.78 * h),
                    (x + 0.075 * h, f - 0.5 * h),
                    (x + 0.12 * h, f - 0.1 * h),
                    (x - 0.12 * h, f - 0.1 * h),
                    (x - 0.075 * h, f - 0.5 * h),
                ]
            ),
            1.2,
        )
        c.solid(apron, "9c9c9c", relief=7, depth=0.9, texture=0.25)
    trough = c.mask(lambda p: p.poly([(-10, 610), (1210, 596), (1210, 690), (-10, 712)]), 1.2)
    c.solid(trough, "4c4c4c", relief=8, texture=0.35)
    xs = c.rng.uniform(0, 1200, 460)
    ys = c.rng.uniform(592, 622, 460)
    c.solid(
        c.mask(
            lambda p: [
                p.poly([(x, y), (x + 13, y - 4), (x + 26, y), (x + 13, y + 4)])
                for x, y in zip(xs, ys, strict=True)
            ],
            0.7,
        ),
        "dedede",
        relief=3,
        depth=1.2,
    )
    for x in (40, 240, 560, 960, 1130):
        barrel = c.mask(
            lambda p, x=x: p.curve(
                [(x - 52, 690), (x + 52, 690), (x + 64, 745), (x + 54, 810), (x - 54, 810), (x - 64, 745)]
            ),
            1,
        )
        c.solid(barrel, "5f5f5f", relief=16, depth=1.0, texture=0.25)
        c.shade(
            c.mask(
                lambda p, x=x: [
                    p.curve([(x - 60, y), (x, y + 8), (x + 60, y), (x, y + 14)]) for y in (712, 776)
                ],
                1,
            ),
            0.6,
        )
    image = c.finish(grain=0.035, vignette=0.5, bloom=0.1, colour=0.0, contrast=0.86)
    c.px = np.asarray(image, np.float32) / 255
    c.px = c.px * np.array([0.93, 0.82, 0.66]) + np.array([0.07, 0.05, 0.03])
    scratches = c.mask(
        lambda p: [
            p.line([(x, y), (x + dx, y + d)], 1.1)
            for x, y, dx, d in zip(
                *(c.rng.uniform(a, b, 26) for a, b in ((0, 1200), (0, 800), (-12, 12), (20, 190))),
                strict=True,
            )
        ],
        0.4,
    )
    c.add(scratches, "f4e6cc", 0.4)
    c.paint(c.mask(lambda p: p.poly([(1080, -5), (1205, -5), (1205, 120)]), 1), "efe4cc")
    edge = 1 - c.mask(lambda p: p.rect(26, 26, 1174, 774), 1.5)
    c.paint(edge, "efe4cc", 0.95)
    c.shade(smooth(0.55, 0.85, c.noise(420, beta=2.2)), 0.16)
    return Image.fromarray((np.clip(c.px, 0, 1) * 255).astype(np.uint8))


def chained_door(c: Canvas) -> Image.Image:
    """Torchlight on a steel door with a chain through its handles."""
    c.px = c.ramp((0, "5f6a66"), (800, "4a524f"))
    c.shade(c.noise(300, 500, 1.6), 0.45)
    rust = smooth(0.56, 0.8, c.noise(170, 260, 1.4))
    c.paint(rust, "7a4526", 0.7)
    leaf = c.mask(lambda p: (p.rect(250, 60, 594, 830), p.rect(606, 60, 950, 830)), 1)
    c.shade(c.blur(leaf, 14) * (1 - leaf), 0.7)
    c.solid(leaf, "7f8a80", (-0.3, -0.9), relief=16, depth=0.8, texture=0.3)
    c.paint(leaf * smooth(0.6, 0.8, c.noise(90, 150, 1.3)), "8a4f2a", 0.75)
    c.shade(leaf * smooth(0.5, 0.9, c.noise(60, 700, 1.4)), 0.4)
    panels = c.mask(lambda p: [(p.rect(x, y, x + 250, y + 200)) for x in (296, 654) for y in (110, 560)], 1)
    c.solid(panels * leaf, "76817a", (-0.3, -0.9), relief=12, depth=-0.9, texture=0.3)
    c.solid(
        c.mask(
            lambda p: [p.ellipse(x, y, 7, 7) for x in (266, 578, 622, 934) for y in range(90, 800, 62)], 0.7
        ),
        "8c968e",
        (-0.3, -0.9),
        relief=4,
        depth=1.2,
    )
    handles = c.mask(
        lambda p: [
            (
                p.line([(x, 330), (x, 500)], 20),
                p.line([(x, 332), (x + d, 332)], 16),
                p.line([(x, 498), (x + d, 498)], 16),
            )
            for x, d in ((530, -26), (670, 26))
        ],
        0.8,
    )
    c.shade(c.shift(c.blur(handles, 6), 9, 16), 0.6)
    c.solid(handles, "b3b7ae", (-0.3, -0.9), relief=7, depth=1.2)
    for k, (x0, y0, x1, y1, sag) in enumerate(
        ((512, 380, 690, 400, 46), (516, 440, 684, 430, 60), (520, 410, 640, 500, 40))
    ):
        for i in range(11):
            t = (i + 0.5) / 11
            x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * np.sin(np.pi * t)
            rx, ry = ((14, 9), (12, 4))[(i + k) % 2]
            link = c.mask(
                lambda p, x=x, y=y, rx=rx, ry=ry: (
                    p.ellipse(x, y, rx, ry),
                    p.ellipse(x, y, rx - 5, max(ry - 5, 0.5), 0),
                ),
                0.7,
            )
            c.shade(c.shift(c.blur(link, 3), 5, 9), 0.55)
            c.solid(link, "c2bcae", (-0.3, -0.9), relief=3, depth=1.3, rim="fff4dc")
    lock = c.mask(lambda p: p.curve([(566, 520), (634, 520), (640, 590), (600, 604), (560, 590)]), 0.8)
    bow = c.mask(
        lambda p: (
            p.ellipse(600, 512, 28, 40),
            p.ellipse(600, 516, 17, 30, 0),
            p.rect(560, 522, 640, 560, 0),
        ),
        0.8,
    )
    c.shade(c.shift(c.blur(lock, 6), 9, 14), 0.6)
    c.solid(bow, "c9ccc6", (-0.3, -0.9), relief=5, depth=1.2)
    c.solid(lock, "b08a3a", (-0.3, -0.9), relief=12, depth=1.1)
    c.paint(c.mask(lambda p: (p.ellipse(600, 556, 7, 7), p.rect(597, 556, 603, 576)), 0.7), "2a2014")
    d = np.hypot((c.x - 590) / 1.25, c.y - 430)
    c.px *= (0.13 + 1.15 * smooth(430, 60, d))[..., None] * np.array([1.06, 1.0, 0.86])
    c.glow(590, 400, 150, "fff0cc", 0.22)
    return c.finish(contrast=1.1, vignette=0.35, bloom=0.3)


def net_menders(c: Canvas) -> Image.Image:
    """Mending nets on the quay in the evening sun."""
    c.px = c.ramp((0, "86abc4"), (250, "f0dcb4"), (400, "f6cf92"))
    clouds(c, 400, 0.4, "fff0d0", "a8a4a4", (200, 380), 0.8)
    hills(c, 402, 70, "8f8f86", 400, 3)
    water(c, 398, "587a84", 0.9, 0.9, "fff0c4", 0.6, 200)
    for x, y, w, hull in ((700, 440, 240, "6f3a30"), (960, 452, 260, "34566a")):
        b = workboat(c, x, y, w, hull, "e0d4ba", (-0.8, -0.5), 1.6)
        reflect(c, b, y + 4, 0.5, 60)
    quay = smooth(486, 490, c.y)
    c.paint(quay, "9c8a70")
    c.shade(quay * c.plane(400, 300, 160, 1.25), 0.5)
    for x, foot, h, look, face in (
        (330, 690, 330, Look("34506a", legs="2a2c34", skin="b9835f", hair="d8d4c8"), 1),
        (590, 670, 310, Look("8a3b30", legs="3a3430", skin="c99a78", hair="4a3626"), -1),
        (850, 690, 322, Look("c9b890", legs="33475c", skin="9a6a4a", hair="1a1614"), -1),
    ):
        c.shade(
            c.mask(
                lambda p, x=x, f=foot, h=h: p.poly(
                    [(x - 12, f), (x + 12, f), (x + h * 0.8, f + h * 0.12), (x + h * 0.78, f + h * 0.17)]
                ),
                6,
            )
            * quay,
            0.4,
        )
        person(c, x, foot, h, look, "mend", (-0.85, -0.5), 0.7, "fff0c4", face)
    n = c.noise(300, 110, 1.8)
    heap = c.mask(
        lambda p: p.curve(
            [
                (120, 710),
                (230, 610),
                (400, 520),
                (480, 556),
                (560, 590),
                (700, 530),
                (790, 524),
                (980, 630),
                (1090, 720),
                (900, 780),
                (420, 790),
            ]
        ),
        6,
    )
    c.shade(c.shift(c.blur(heap, 14), 26, 12) * (1 - heap), 0.5)
    c.solid(heap, "3f6a5c", (-0.85, -0.5), relief=30, depth=1.0, texture=0.3)
    mesh = np.maximum(
        np.abs(np.sin((c.x + c.y * 1.4 + n * 260) / 8)), np.abs(np.sin((c.x - c.y * 1.4 + n * 200) / 8))
    )
    c.paint(heap * smooth(0.93, 1, mesh), "b8cdb0", 0.45)
    c.solid(
        c.mask(
            lambda p: [
                p.ellipse(x, y, 13, 10)
                for x, y in (
                    (180, 690),
                    (260, 740),
                    (350, 770),
                    (520, 784),
                    (700, 776),
                    (830, 770),
                    (960, 742),
                )
            ],
            0.7,
        ),
        "d9822a",
        (-0.85, -0.5),
        relief=5,
        depth=1.2,
    )
    return c.finish(contrast=1.06, bloom=0.35)


def museum(c: Canvas) -> Image.Image:
    """A fishing boat under the skylight of the museum hall."""
    c.px = c.ramp((0, "5a5750"), (500, "8f8778"), (800, "5a4a38"))
    roof = c.mask(
        lambda p: [
            p.poly(
                [(600 + (x - 600) * 0.42, 210), (600 + (x + 120 - 600) * 0.42, 210), (x + 120, -10), (x, -10)]
            )
            for x in range(-180, 1300, 160)
        ],
        1.5,
    )
    c.paint(roof, c.ramp((0, "f0f4ee"), (210, "c9d4d4")))
    c.paint(
        c.mask(
            lambda p: [
                p.line([(600 + (k - 600) * s, y) for k in (-400, 1600)], 7 * s)
                for y, s in ((40, 1), (110, 0.8), (164, 0.6), (206, 0.45))
            ],
            1,
        ),
        "3c3a36",
        0.9,
    )
    for x in (150, 400, 650, 900):
        ray = c.mask(lambda p, x=x: p.poly([(x, 0), (x + 90, 0), (x + 300, 800), (x + 60, 800)]), 30)
        c.add(ray * (0.3 + c.noise(240, beta=1.8)), "fff4d8", 0.3)
    floor = smooth(590, 596, c.y)
    c.paint(floor, "7d6244")
    c.shade(
        floor
        * c.mask(
            lambda p: [
                p.line([(600 + (x - 600) * 0.5, 590), (x + (x - 600) * 0.6, 810)], 3)
                for x in range(-400, 1700, 90)
            ],
            1,
        ),
        0.4,
    )
    for x in (70, 1010):
        c.solid(c.mask(lambda p, x=x: p.rect(x, 300, x + 130, 470), 1), "3f3428", relief=5)
        c.paint(c.mask(lambda p, x=x: p.rect(x + 12, 312, x + 118, 458), 1), "b9a681")
        c.paint(
            c.mask(
                lambda p, x=x: p.curve(
                    [(x + 30, 410), (x + 60, 380), (x + 80, 350), (x + 100, 410), (x + 66, 424)]
                ),
                3,
            ),
            "4a4238",
            0.8,
        )
    c.shade(c.mask(lambda p: p.ellipse(600, 690, 420, 44), 16), 0.6)
    boat = workboat(c, 190, 655, 800, "2b5f6e", "e4dac4", (-0.2, -0.95), 0.7)
    c.shade(
        boat
        * c.mask(
            lambda p: [
                p.curve(
                    [(195, y + 14), (430, y + 34), (700, y + 22), (980, y - 40), (700, y + 28), (430, y + 40)]
                )
                for y in (560, 584, 608, 632)
            ],
            0.8,
        ),
        0.35,
    )
    c.solid(
        c.mask(
            lambda p: [
                (p.poly([(x, 640), (x + 44, 640), (x + 62, 706), (x - 18, 706)])) for x in (330, 560, 780)
            ],
            0.8,
        ),
        "4a3522",
        (-0.2, -0.9),
        relief=6,
    )
    for x, foot, h, look, pose in (
        (120, 742, 250, Look("6a4038", legs="2b2f38"), "back"),
        (190, 746, 160, Look("d9a23a", legs="33475c", hair="5a3a22"), "point"),
        (1060, 738, 240, Look("3f5a4a", legs="2a2a2e", hair="90897c"), "stand"),
        (900, 770, 262, Look("8a7a9a", legs="2f2b30", hair="2a201a"), "back"),
    ):
        c.shade(c.mask(lambda p, x=x, f=foot, h=h: p.ellipse(x + 14, f, 0.2 * h, 0.03 * h), 5), 0.5)
        person(c, x, foot, h, look, pose, (-0.2, -0.9), 0.7, "fff4d8")
    return c.finish(contrast=1.05, vignette=0.5, bloom=0.4)
