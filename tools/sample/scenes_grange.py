"""Pictures of the power station, and one from the air."""

from __future__ import annotations

import numpy as np
from PIL import Image
from sample.canvas import Canvas, Pen, rgb, smooth
from sample.figures import Look, person
from sample.nature import clouds, flames, haze, hills, lamp, smoke, spray, water


def power_station(c: Canvas) -> Image.Image:
    """Grange Point at dusk, its three chimneys over the estuary."""
    c.px = c.ramp((0, "33405e"), (260, "8a6f80"), (430, "e89a68"), (500, "ffc98a"))
    clouds(c, 500, 0.5, "ffb888", "4a4a66", (300, 480), 0.85)
    c.glow(300, 480, 120, "ffdc9c", 0.7)
    hills(c, 502, 30, "54485a", 400, 3)
    for x, top in ((560, 120), (690, 134), (820, 126)):
        smoke(c, x, top + 4, 300, 150, 60, "f0c4a0", "75687a", 0.75)
        stack = c.mask(
            lambda p, x=x, t=top: p.poly([(x - 27, 520), (x - 16, t), (x + 16, t), (x + 27, 520)]), 0.8
        )
        c.solid(stack, "6a5c5c", (-0.9, -0.1), relief=9, depth=1.1, rim="ffc088")
        c.paint(
            stack * c.mask(lambda p, t=top: [p.rect(400, t + k, 1000, t + k + 22) for k in (14, 62)], 0.8),
            "a8443a",
            0.7,
        )
        lamp(c, x, top - 4, 3, "ff4a3a")
    hall = c.mask(
        lambda p: (
            p.rect(470, 350, 900, 520),
            p.rect(900, 410, 1060, 520),
            p.rect(380, 440, 470, 520),
            p.poly([(470, 352), (685, 326), (900, 352)]),
        ),
        0.8,
    )
    c.solid(hall, "544a4e", (-0.8, -0.4), relief=14, depth=0.8, texture=0.15, rim="ffb880")
    panes = c.mask(
        lambda p: (
            [p.rect(x, 384, x + 16, 474) for x in range(492, 890, 34)]
            + [p.rect(x, 440, x + 10, 460) for x in range(914, 1050, 22)]
        ),
        0.8,
    )
    c.paint(panes, "ffd08a", 0.75)
    c.add(c.blur(panes, 10), "ffa54a", 0.4)
    for x in (150, 235, 330):
        c.paint(
            c.mask(
                lambda p, x=x: (
                    p.line([(x - 20, 520), (x, 300)], 3),
                    p.line([(x + 20, 520), (x, 300)], 3),
                    [p.line([(x - w, y), (x + w, y)], 3) for y, w in ((330, 34), (360, 44))],
                    [p.line([(x - k, 520 - k * 11), (x + k, 520 - k * 11 - 16)], 2) for k in range(3, 20, 4)],
                ),
                0.8,
            ),
            "2d2a36",
            0.9,
        )
    c.paint(
        c.mask(
            lambda p: [
                p.line(
                    [
                        (x, 332 + 30 * np.sin(np.pi * ((x + 20) % 95) / 95)),
                        (x + 6, 332 + 30 * np.sin(np.pi * ((x + 26) % 95) / 95)),
                    ],
                    1.4,
                )
                for x in range(0, 480, 6)
            ],
            0.6,
        ),
        "2d2a36",
        0.7,
    )
    water(c, 518, "3a3a50", 0.8, 0.95, "ffd9a0", 0.5, 300)
    c.paint(
        c.mask(
            lambda p: [
                p.line([(x, 820), (x + c.rng.normal(0, 16), c.rng.uniform(640, 740))], 3)
                for x in c.rng.uniform(0, 1200, 190)
            ],
            0.7,
        ),
        "191820",
        0.9,
    )
    return c.finish(contrast=1.06, bloom=0.4)


def chimneys_fall(c: Canvas) -> Image.Image:
    """The chimneys going over, dust at their feet."""
    c.px = c.ramp((0, "7f9cb4"), (330, "c9cdc4"), (500, "e9dcc0"))
    clouds(c, 520, 0.5, "f6f0e0", "a5adb2", (900, 200), 0.8)
    hills(c, 560, 60, "8d9484", 400, 3)
    for x, angle, length, cut in ((380, 34, 420, 0.34), (590, 21, 430, 0.4), (800, 8, 440, 2)):
        a = np.radians(angle)
        dx, dy = np.sin(a), np.cos(a)
        for s, e, lean in ((0, min(cut, 1), 0.0), (cut + 0.02, 1, 0.16)):
            if s >= 1:
                continue
            x0, y0, x1, y1 = (
                x + dx * length * s,
                575 - dy * length * s,
                x + (dx + lean) * length * e,
                575 - dy * length * e,
            )
            w0, w1 = 30 - 13 * s, 30 - 13 * e
            m = c.mask(
                lambda p, q=(x0, y0, x1, y1, w0, w1), d=(dx, dy): p.poly(
                    [
                        (q[0] - q[4] * d[1], q[1] - q[4] * d[0]),
                        (q[2] - q[5] * d[1], q[3] - q[5] * d[0]),
                        (q[2] + q[5] * d[1], q[3] + q[5] * d[0]),
                        (q[0] + q[4] * d[1], q[1] + q[4] * d[0]),
                    ]
                ),
                0.8,
            )
            c.solid(m, "a79a8c", (0.8, -0.3), relief=10, depth=1.0, texture=0.15)
            c.paint(m * (np.sin((c.y + c.x * dx * 0.6) / 9) > 0.96), "5f544a", 0.4)
    c.solid(
        c.mask(lambda p: (p.rect(180, 500, 330, 600), p.rect(900, 490, 1100, 600)), 1.2),
        "8f877c",
        (0.8, -0.3),
        relief=8,
    )
    for x, y, drift, rise, width in (
        (330, 640, -160, 190, 250),
        (560, 650, 60, 250, 260),
        (800, 640, 210, 220, 270),
        (480, 640, -30, 160, 300),
        (980, 650, 120, 130, 260),
    ):
        smoke(c, x, y, drift, rise, width, "efe2c8", "8f7f68", 0.96)
    n, fine = c.noise(260, 150, 1.8), c.noise(80, 60, 1.6)
    bank = smooth(0, 46, c.y - 590 + (n - 0.5) * 150 + (fine - 0.5) * 60)
    lit = np.clip(
        0.55 + (c.blur(fine, 6) - c.shift(c.blur(fine, 6), -9, 14)) * 0.6 + (n - c.shift(n, -16, 20)) * 1.2,
        0,
        1,
    )[..., None]
    c.paint(bank, np.asarray(rgb("93836c")) * (1 - lit) + np.asarray(rgb("f0e4cc")) * lit, 0.97)
    for x, y, lean, rise in ((430, 470, 0.3, 150), (690, 480, 0.2, 120)):
        spray(c, x, y + 90, 70, rise, "d9c8a8", lean)
    ground = smooth(716, 724, c.y + 10 * np.sin(c.x / 90))
    c.paint(ground, "3c3f30")
    c.shade(ground * c.noise(40, 16, 1.2), 0.5)
    c.paint(
        c.mask(
            lambda p: (
                [p.line([(x, 742), (x, 690)], 4) for x in range(-10, 1220, 74)],
                p.line([(-10, 704), (1210, 700)], 2),
                p.line([(-10, 722), (1210, 718)], 2),
            ),
            0.8,
        ),
        "24261e",
    )
    return c.finish(contrast=1.08, vignette=0.45)


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
