"""Pictures of the open sea: fire, storm, rescue."""

from __future__ import annotations

import numpy as np
from PIL import Image
from sample.canvas import Canvas, Pen, smooth
from sample.figures import Look, person
from sample.nature import clouds, flames, haze, hills, lamp, rain, reflect, smoke, spray, water
from sample.props import ferry, workboat


def ferry_fire(c: Canvas) -> Image.Image:
    """The night ferry burning, its fire in the water, a lifeboat standing by."""
    c.px = c.ramp((0, "070b16"), (300, "101a2c"), (455, "2a2d3a"))
    clouds(c, 455, 0.5, "39404f", "0c1220", (700, 455), 0.6)
    c.glow(640, 400, 420, "ff6a1f", 0.55)
    hills(c, 456, 40, "0b0f17", 500, 2)
    smoke(c, 600, 352, -560, 420, 150, "7a4a30", "120f12", 0.96)
    smoke(c, 690, 350, -420, 360, 90, "b05a2a", "1a1313", 0.8)
    water(c, 455, "08111c", 1.5, 0.85, "ff9a4a", 0.2)
    ship = ferry(c, 300, 500, 640, "14202e", "4a4640", 0.15, (0.2, 0.2))
    flames(c, 565, 372, 120, 150)
    flames(c, 680, 392, 150, 120)
    flames(c, 470, 402, 70, 70)
    c.add(ship * np.exp(-(((c.x - 620) / 210) ** 2)), "ff5a14", 0.3)
    reflect(c, np.clip(ship + smooth(220, 60, np.abs(c.x - 620)) * (c.y > 250), 0, 1), 502, 0.75, 260, 1.5)
    c.glow(620, 560, 260, "ff5a14", 0.35, 1.4)
    boat = workboat(c, 930, 640, 150, "a8481c", "c9bda2", (-0.9, -0.2))
    reflect(c, boat, 642, 0.5, 90)
    lamp(c, 982, 560, 5, "cfe4ff")
    return c.finish(bloom=0.5, contrast=1.08)


def survivors(c: Canvas) -> Image.Image:
    """Survivors in blankets on the quay at first light."""
    c.px = c.ramp((0, "56657e"), (250, "93a0ae"), (420, "e0b994"), (450, "d9a988"))
    clouds(c, 450, 0.45, "f0c9a4", "5d6679", (800, 430), 0.7)
    hills(c, 450, 50, "4f5a68", 400, 2)
    water(c, 448, "46566a", 0.9, 0.8, "ffe2c0", 0.35, 820)
    ship = ferry(c, 690, 476, 360, "3a4654", "9a9690", 0.5, blur=2.2)
    reflect(c, ship, 477, 0.4, 100)
    quay = smooth(559, 562, c.y)
    c.paint(quay, "5b5a58")
    c.paint(quay * c.plane(470, 500, 300, 1.3), "2f3238", 0.7)
    wet = smooth(0.52, 0.75, c.plane(470, 1500, 500, 1.6)) * quay
    c.paint(wet, c.gather(c.x, 1010 - c.y), 0.55)
    c.paint(c.mask(lambda p: [p.rect(x, 548, x + 26, 572) for x in range(30, 1200, 190)], 1), "23262a")
    people = (
        (150, 690, 290, Look("b9812f", legs="2b2b30", skin="b98a6a"), "blanket", 1),
        (262, 700, 270, Look("c7c3b8", legs="353a44", skin="d2a585", hair="6b4a2c"), "blanket", -1),
        (455, 740, 340, Look("c2521f", legs="20242c", skin="c99878"), "walk", 1),
        (575, 735, 310, Look("8f2f2a", legs="30323a", hair="8a8078"), "blanket", 1),
        (780, 690, 270, Look("e0b32c", legs="1f2b45", skin="8a5f45"), "point", -1),
        (930, 715, 300, Look("5c6f86", legs="2a2c30", hair="3a2a1c"), "blanket", 1),
        (1050, 700, 275, Look("cdbb94", legs="2b313a", skin="d8ac8c", hair="c9b58a"), "blanket", -1),
    )
    for x, foot, h, look, pose, face in people:
        c.shade(
            c.mask(lambda p, x=x, f=foot, h=h: p.ellipse(x - 0.22 * h, f, 0.32 * h, 0.035 * h), 7) * quay,
            0.55,
        )
        person(c, x, foot, h, look, pose, (0.75, -0.5), 0.8, "ffd9ae", face)
    haze(c, 470, 60, "f3d7bb", 0.3)
    return c.finish(vignette=0.5, contrast=1.05)


def storm_wave(c: Canvas) -> Image.Image:
    """A sea breaking over the breakwater light."""
    c.px = c.ramp((0, "3a444e"), (330, "76838a"), (520, "a6adaa"))
    clouds(c, 520, 0.75, "a9b1b1", "39434b", (900, 200), 0.95)
    water(c, 500, "2c4347", 3.2, 0.45, "e6eeee", 0.35)
    tower = c.mask(
        lambda p: (
            p.poly([(782, 560), (868, 560), (852, 250), (798, 250)]),
            p.rect(786, 240, 864, 252),
            p.rect(802, 196, 848, 240),
            p.poly([(798, 198), (825, 166), (852, 198)]),
        ),
        0.8,
    )
    c.solid(tower, "d9d4c8", (-0.9, -0.3), relief=16, depth=0.9, texture=0.14)
    c.paint(
        tower
        * c.mask(
            lambda p: (p.rect(780, 330, 870, 400), p.rect(780, 470, 870, 530), p.rect(786, 240, 864, 252)), 1
        ),
        "8d2b22",
        0.85,
    )
    c.paint(c.mask(lambda p: p.rect(808, 202, 842, 238), 1), "2a3034")
    lamp(c, 825, 220, 8, "ffe9a8", 0.9)
    wall = c.mask(lambda p: p.poly([(330, 575), (1210, 545), (1210, 640), (300, 660)]), 0.8)
    c.solid(wall, "4b4a46", (-0.3, -0.9), relief=12, texture=0.3)
    for x, y, w, h, lean in (
        (650, 620, 190, 430, 0.25),
        (520, 640, 120, 260, 0.1),
        (980, 600, 130, 200, 0.3),
        (380, 650, 100, 140, 0.1),
    ):
        spray(c, x, y, w, h, "eef3f3", lean)
    n = c.noise(240, 60, 1.5)
    crest = 640 + 46 * np.sin(c.x / 150 + 1.2) + (n - 0.5) * 90
    swell = smooth(crest - 4, crest + 26, c.y)
    tone = (0.62 + (c.noise(140, 40, 1.4) - 0.5) * 0.9 + smooth(760, 620, c.y) * 0.35)[..., None]
    c.paint(swell, np.array([0.17, 0.29, 0.29]) * tone * 1.5, 0.94)
    c.paint(smooth(0.54, 0.72, c.noise(110, 26, 1.25)) * swell * smooth(820, 620, c.y), "e9f0ef", 0.75)
    haze(c, 600, 70, "d7dedd", 0.35)
    rain(c, 500, 46, -26, alpha=0.12)
    return c.finish(contrast=1.12, vignette=0.5)


def breakwater(c: Canvas) -> Image.Image:
    """The breach in the breakwater from the air, the morning after."""
    n, fine = c.noise(260, 200, 1.5), c.noise(60, 46, 1.3)
    c.px = c.ramp((0, "5f7f86"), (860, "2f5660")) * (0.75 + n * 0.5)[..., None]
    c.add(smooth(0.6, 0.85, fine) * 0.35, "cfe2e2", 0.5)
    line = 520 - 0.28 * c.x
    offset = c.y - line
    gap = smooth(70, 130, np.abs(c.x - 640 + (n - 0.5) * 110))
    for width, tone, _a in ((74, "6f6a60", 1), (30, "a39a88", 1)):
        body = smooth(width + 5, width - 5, np.abs(offset + (fine - 0.5) * (46 if width > 40 else 5))) * gap
        c.shade(c.shift(c.blur(body, 6), 12, 16) * (1 - body), 0.45)
        c.solid(body, tone, relief=7, texture=0.5, depth=0.9)
    xs, ys = c.rng.random(420) * 1240 - 20, c.rng.normal(0, 62, 420)
    size = c.rng.uniform(5, 15, 420)

    def rocks(p: Pen) -> None:
        for x, d, s in zip(xs, ys, size, strict=True):
            if abs(d) > 34 or abs(x - 640) < 110:
                y = 520 - 0.28 * x + d
                p.poly(
                    [
                        (x - s, y),
                        (x - 0.3 * s, y - 0.8 * s),
                        (x + 0.8 * s, y - 0.5 * s),
                        (x + s, y + 0.4 * s),
                        (x, y + 0.8 * s),
                    ]
                )

    m = c.mask(rocks, 0.5)
    c.shade(c.shift(c.blur(m, 2), 5, 6) * (1 - m), 0.5)
    c.solid(m, "8d8778", relief=5, depth=1.1, texture=0.25)
    foam = np.exp(-(((np.abs(offset) - 92) / 34) ** 2)) + smooth(150, 20, np.abs(c.x - 640)) * smooth(
        260, 20, np.abs(offset)
    )
    c.paint(np.clip(foam, 0, 1) * smooth(0.46, 0.68, fine * 0.6 + n * 0.4) * (1 - m), "eef4f2", 0.9)
    plume = (
        smooth(0.4, 0.75, n) * np.exp(-(((c.x - 650 - offset * 0.2) / 170) ** 2)) * smooth(30, 260, offset)
    )
    c.paint(plume, "a08f6c", 0.5)
    truck = c.mask(
        lambda p: (
            p.poly([(1002, 222), (1040, 211), (1046, 229), (1008, 240)]),
            p.poly([(936, 243), (960, 236), (965, 252), (941, 259)]),
        ),
        0.6,
    )
    c.shade(c.shift(c.blur(truck, 2), 5, 7), 0.5)
    c.solid(truck, "d8a52a", relief=4)
    return c.finish(contrast=1.08, vignette=0.4)


def helicopter(c: Canvas) -> Image.Image:
    """A coastguard helicopter low over the water at dawn."""
    c.px = c.ramp((0, "31456b"), (260, "7d84a0"), (430, "f0a878"), (480, "ffd9a4"))
    clouds(c, 480, 0.45, "ffc79a", "5a5a78", (420, 470), 0.85)
    c.glow(420, 470, 110, "ffe3a8", 0.9, 1.2)
    water(c, 480, "33425e", 1.3, 0.9, "ffe6b4", 0.7, 420)

    def body(p: Pen) -> None:
        p.curve(
            [(700, 250), (735, 222), (800, 214), (848, 230), (868, 254), (846, 276), (780, 286), (716, 280)]
        )
        p.poly([(708, 240), (520, 226), (500, 190), (488, 190), (496, 236), (712, 268)])
        p.poly([(760, 218), (770, 196), (822, 196), (832, 222)])
        p.line([(740, 300), (838, 300)], 5)
        p.line([(760, 284), (756, 300)], 4)
        p.line([(820, 284), (824, 300)], 4)

    m = c.mask(body, 0.6)
    c.solid(m, "8c2f22", (-0.8, 0.1), relief=12, depth=1.0, rim="ffd9a0")
    c.paint(c.mask(lambda p: p.curve([(812, 226), (846, 236), (860, 254), (826, 256)]), 0.8), "b9c7d4", 0.8)
    c.paint(c.mask(lambda p: p.rect(720, 254, 800, 266), 0.8) * m, "efe6d2", 0.9)
    c.paint(c.mask(lambda p: p.ellipse(798, 186, 270, 9), 5), "1d2230", 0.4)
    c.paint(
        c.mask(lambda p: (p.line([(540, 192), (798, 186)], 4), p.line([(798, 186), (1040, 178)], 4)), 2.5),
        "1d2230",
        0.6,
    )
    c.paint(c.mask(lambda p: p.ellipse(492, 205, 30, 32), 3), "1d2230", 0.3)
    c.paint(c.mask(lambda p: p.line([(786, 286), (778, 520)], 2), 0.5), "14161c", 0.9)
    person(c, 778, 590, 84, Look("e0621c", legs="e0621c"), "cheer", (-0.8, 0), 0.5)
    d2 = ((c.x - 778) / 250) ** 2 + ((c.y - 612) / 60) ** 2
    c.paint(np.exp(-d2) * smooth(0.45, 0.7, c.noise(50, 18, 1.2)), "fff1de", 0.7)
    lamp(c, 706, 284, 4, "ff5040")
    lamp(c, 858, 280, 6, "ffffff")
    return c.finish(contrast=1.05)


def lifeboat(c: Canvas) -> Image.Image:
    """The lifeboat driving into a head sea."""
    c.px = c.ramp((0, "93a3ac"), (300, "b9c2c4"), (400, "cfd2cd"))
    clouds(c, 400, 0.6, "dfe2df", "7c8b95", (300, 100), 0.8)
    hills(c, 402, 46, "7f8d94", 380, 3)
    water(c, 398, "2f5560", 2.8, 0.5, "f4fafa", 0.4)
    spray(c, 805, 610, 170, 230, "f2f7f8", 0.55)
    u = 4.6

    def at(a: float, b: float) -> tuple[float, float]:
        return (400 + a * u - b * 0.9, 610 - b * u - a * 0.85)

    light = (-0.6, -0.8)
    cabin = c.mask(
        lambda p: (
            p.poly([at(22, 14), at(62, 14), at(52, 32), at(26, 32)]),
            p.line([at(36, 32), at(36, 52)], 4),
            p.line([at(30, 44), at(42, 44)], 3),
        ),
        0.6,
    )
    c.solid(cabin, "e06a1e", light, relief=12, depth=0.7)
    c.paint(
        c.mask(
            lambda p: [
                p.poly([at(28 + i, 28), at(33 + i, 28), at(34.5 + i, 20), at(28 + i, 20)]) for i in (0, 8, 16)
            ],
            0.6,
        ),
        "1c2a33",
        0.95,
    )
    hull = c.mask(
        lambda p: p.curve(
            [at(0, 16), at(50, 14), at(80, 18), at(102, 24), at(92, 6), at(80, -4), at(20, -4), at(2, 2)]
        ),
        0.6,
    )
    c.solid(hull, "1f3a66", light, relief=16, depth=0.9)
    c.paint(
        c.mask(
            lambda p: p.curve(
                [at(0, 16), at(50, 14), at(80, 18), at(102, 24), at(82, 14), at(50, 10), at(1, 12)]
            ),
            0.6,
        ),
        "d2402a",
        0.95,
    )
    for i in (18, 66, 72):
        x, y = at(i, 14)
        person(c, x, y + 12, 74, Look("e8c22a", legs="e8c22a"), "stand", light, 0.5)
    spray(c, 770, 650, 120, 120, "f6fafa", 0.3)
    spray(c, 480, 655, 160, 60, "eef5f5", -0.4)
    spray(c, 640, 665, 150, 52, "eef5f5", 0.1)
    c.paint(
        smooth(0.56, 0.7, c.noise(100, 24, 1.25))
        * smooth(560, 660, c.y)
        * smooth(560, 120, np.abs(c.x - 560)),
        "f2f7f7",
        0.8,
    )
    return c.finish(contrast=1.08)
