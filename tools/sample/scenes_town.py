"""Pictures of the town: its market and its streets by night."""

from __future__ import annotations

import numpy as np
from PIL import Image
from sample.canvas import Canvas, smooth
from sample.figures import Look, person
from sample.nature import clouds, haze, lamp, rain, reflect, water
from sample.props import houses, lamp_post


def market(c: Canvas) -> Image.Image:
    """Saturday market: striped awnings, crates of fruit, shoppers in low sun."""
    c.px = c.ramp((0, "a9c6da"), (380, "f4e6c8"))
    clouds(c, 420, 0.35, "fffaf0", "c3cdd2", (900, 200), 0.8)
    houses(c, 470, (190, 270), (80, 120), ["8f5a44", "e6d6b6", "d9b48c", "c9cfc8"], 0, 3)
    c.add(smooth(700, 1200, c.x) * smooth(520, 200, c.y) * 0.4, "fff0c8")
    ground = smooth(468, 472, c.y)
    c.paint(ground, "a39888")
    c.shade(ground * c.plane(430, 240, 120, 1.2), 0.4)
    for x0, top, w, a, b in (
        (-60, 270, 330, "c23f34", "f2ead8"),
        (320, 296, 270, "2f6f8a", "f2ead8"),
        (650, 290, 280, "d9a23a", "f4eedd"),
        (990, 262, 320, "3f7a50", "f2ead8"),
    ):
        c.shade(
            c.mask(
                lambda p, x=x0, w=w: p.poly([(x - 30, 640), (x + w - 40, 640), (x + w + 10, 540), (x, 540)]),
                12,
            )
            * ground,
            0.45,
        )
        c.paint(c.mask(lambda p, x=x0, t=top, w=w: p.rect(x + 12, t + 60, x + w - 12, 560), 2), "3a3028", 0.8)
        for i in range(9):
            strip = c.mask(
                lambda p, x=x0, t=top, w=w, i=i: (
                    p.poly(
                        [
                            (x + 18 + (w - 36) * i / 9, t),
                            (x + 18 + (w - 36) * (i + 1) / 9, t),
                            (x + w * (i + 1) / 9, t + 82),
                            (x + w * i / 9, t + 82),
                        ]
                    ),
                    p.ellipse(x + w * (i + 0.5) / 9, t + 82, w / 18, 13),
                ),
                0.7,
            )
            c.solid(strip, a if i % 2 else b, (0.6, -0.8), relief=10, depth=0.6)
        for r in range(3):
            for i in range(int(w / 44)):
                cx, cy = x0 + 28 + i * 44, 470 + r * 34
                tint = ["c8382c", "e39a2e", "7a9a3a", "e8cf5a", "7a3a5a", "b9652c"][c.rng.integers(6)]
                crate = c.mask(lambda p, x=cx, y=cy: p.rect(x - 20, y - 2, x + 20, y + 26), 0.7)
                fruit = c.mask(
                    lambda p, x=cx, y=cy: [
                        p.ellipse(x - 14 + k % 4 * 9, y - 3 - k // 4 * 7, 6.4, 6.4) for k in range(8)
                    ],
                    0.6,
                )
                c.solid(crate, "a8825a", (0.6, -0.8), relief=4)
                c.solid(fruit, tint, (0.6, -0.8), relief=4, depth=1.1)
    people = (
        (250, 720, 300, Look("8a3b30", legs="2b2f38", hair="5a3a22"), "back", 1),
        (420, 660, 240, Look("d8cdb4", legs="33475c", skin="8a5f45"), "walk", 1),
        (570, 735, 320, Look("2f4a6a", legs="2a2a2e", hair="90897c"), "point", 1),
        (700, 690, 270, Look("6f8a5a", legs="3a3430", hair="2a201a"), "back", -1),
        (860, 655, 238, Look("c9822f", legs="30343c"), "walk", -1),
        (1030, 740, 320, Look("5a4a6a", legs="26282e", hair="8a6a42"), "walk", -1),
        (930, 640, 150, Look("d9b02f", legs="33475c"), "back", -1),
    )
    for x, foot, h, look, pose, face in people:
        c.shade(
            c.mask(
                lambda p, x=x, f=foot, h=h: p.poly(
                    [(x + 10, f), (x - 14, f), (x - h * 0.7, f + h * 0.24), (x - h * 0.55, f + h * 0.28)]
                ),
                6,
            )
            * ground,
            0.45,
        )
        person(c, x, foot, h, look, pose, (0.75, -0.6), 0.7, "fff0c8", face)
    haze(c, 430, 90, "fff2d4", 0.3)
    return c.finish(contrast=1.05, bloom=0.35)


def flooded_street(c: Canvas) -> Image.Image:
    """Quay Street under water on the night of the storm."""
    c.px = c.ramp((0, "10161f"), (420, "2a333c"))
    clouds(c, 430, 0.6, "3f4a54", "141b24", (600, 100), 0.8)
    houses(c, 480, (200, 300), (95, 140), ["3a3436", "5a4a44", "4a5058", "6a5a4c"], 0.45, 1, -30, 470)
    houses(c, 480, (150, 230), (80, 110), ["38343a", "54483f", "48505a"], 0.35, 1.8, 470, 760)
    houses(c, 480, (210, 320), (100, 140), ["343238", "5c463e", "46505a"], 0.5, 1, 760, 1250)
    for x, h in ((260, 300), (520, 190), (700, 190), (960, 310)):
        lamp_post(c, x, 486, h, "ffc878", 1.0)
    water(c, 478, "10191f", 1.3, 0.95, "ffd79a", 0.22)
    car = c.mask(
        lambda p: p.curve(
            [
                (620, 590),
                (640, 552),
                (690, 540),
                (720, 508),
                (810, 506),
                (850, 542),
                (900, 552),
                (910, 592),
                (760, 600),
            ]
        ),
        0.8,
    )
    c.solid(car, "7a2a26", (-0.4, -0.9), relief=12, depth=0.9, rim="ffd79a")
    c.paint(
        c.mask(
            lambda p: (
                p.poly([(704, 540), (728, 515), (762, 514), (762, 542)]),
                p.poly([(772, 514), (804, 514), (832, 544), (772, 543)]),
            ),
            0.8,
        ),
        "1c242c",
        0.9,
    )
    reflect(c, car, 594, 0.6, 90, 1.4)
    figure = person(
        c, 370, 690, 270, Look("d98a1f", legs="26303a", hair="1a1614"), "walk", (0.4, -0.8), 0.8, "ffd79a", 1
    )
    c.paint(c.mask(lambda p: p.rect(300, 628, 460, 800)) * figure, "121a20", 0.92)
    reflect(c, figure, 632, 0.55, 180, 1.5)
    boat = c.mask(
        lambda p: p.curve(
            [(420, 636), (470, 620), (600, 618), (680, 606), (650, 646), (600, 656), (460, 656)]
        ),
        0.8,
    )
    c.solid(boat, "4d6a7a", (-0.3, -0.9), relief=9, depth=0.9)
    c.paint(c.mask(lambda p: p.line([(425, 634), (470, 620), (600, 618), (676, 607)], 4), 0.7), "dad2bc")
    c.paint(c.mask(lambda p: p.line([(392, 584), (430, 632)], 2.5), 0.6), "d8c9a0")
    person(
        c, 570, 640, 150, Look("8a3b30", hair="c9c2b4", legs="8a3b30"), "blanket", (0.4, -0.8), 0.8, "ffd79a"
    )
    c.solid(
        c.mask(
            lambda p: p.curve([(450, 628), (600, 626), (668, 614), (650, 648), (600, 658), (462, 656)]), 0.8
        ),
        "4d6a7a",
        (-0.3, -0.9),
        relief=9,
    )
    reflect(c, boat, 656, 0.5, 80, 1.4)
    rain(c, 900, 40, -16, "dfe8f0", 0.22)
    return c.finish(contrast=1.1, bloom=0.5, vignette=0.5)


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
