"""Pictures of the harbour and its ships."""

from __future__ import annotations

import numpy as np
from PIL import Image
from sample.canvas import Canvas, Pen, smooth
from sample.figures import Look, person, profile
from sample.nature import clouds, haze, hills, lamp, reflect, spray, water
from sample.props import crane, ferry, houses, workboat


def night_ferry(c: Canvas) -> Image.Image:
    """The ferry back in service, all lit, coming in past the harbour lights."""
    c.px = c.ramp((0, "101c3c"), (300, "2a3c68"), (440, "6b6488"), (470, "b07f78"))
    clouds(c, 470, 0.4, "8a6f86", "1d2a4c", (900, 460), 0.7)
    hills(c, 470, 70, "141c30", 420, 1.5)
    for x in c.rng.uniform(20, 1180, 46):
        lamp(c, x, 462 - c.rng.random() * 26, 1.6, "ffc27a", 0.8)
    water(c, 470, "0f1c38", 1.0, 0.95, "ffd9a0", 0.18)
    ship = ferry(c, 250, 560, 720, "1d3a5e", "8f95a0", 1.0, (-0.4, -0.9))
    for a, b in ((0.66, 0.36), (0.2, 0.2), (0.97, 0.13)):
        lamp(c, 250 + a * 720, 560 - b * 720, 5, "fff0cc")
    reflect(c, ship, 562, 0.85, 240, 1.5)
    for x in (300, 480, 660, 840):
        c.add(
            np.exp(-(((c.x - x) / 26) ** 2))
            * smooth(562, 575, c.y)
            * smooth(800, 580, c.y)
            * c.noise(120, 8, 1.2),
            "ffb861",
            0.9,
        )
    c.paint(
        c.mask(lambda p: [p.line([(x, 800), (x, 650 - abs(x - 60) * 0.12)], 16) for x in (20, 96, 172)], 1.2),
        "0b0f18",
    )
    c.paint(c.mask(lambda p: p.poly([(-5, 664), (196, 672), (196, 690), (-5, 682)]), 1), "0b0f18")
    lamp(c, 96, 634, 7, "7dffb0")
    return c.finish(bloom=0.5, contrast=1.06)


def dredger(c: Canvas) -> Image.Image:
    """A bucket dredger at work against the low sun."""
    c.px = c.ramp((0, "5a7a96"), (240, "c3b79c"), (420, "ffcf7c"), (480, "ffe4a6"))
    clouds(c, 480, 0.42, "ffe0a8", "8a8690", (820, 470), 0.8)
    c.glow(820, 440, 90, "fff2c4", 1.0)
    hills(c, 481, 34, "8b8272", 300, 2.5)
    water(c, 478, "5a6a66", 1.1, 0.9, "fff0c0", 0.9, 820)

    def hull(p: Pen) -> None:
        p.poly([(250, 520), (790, 512), (800, 548), (786, 572), (270, 572), (246, 548)])
        p.rect(300, 430, 420, 520)
        p.rect(310, 392, 392, 432)
        p.rect(402, 350, 424, 430)
        for a, b in ((520, 600), (600, 520), (640, 690), (560, 655)):
            p.line([(a, 515), (b + (600 - b) * 0.6, 300)], 7)
        p.line([(505, 310), (720, 296)], 9)
        p.line([(610, 305), (872, 560)], 20)
        p.line([(560, 305), (330, 432)], 3)
        p.line([(700, 298), (770, 512)], 4)
        for t in np.linspace(0, 1, 15):
            p.poly(
                [
                    (612 + 262 * t, 286 + 255 * t),
                    (636 + 262 * t, 290 + 255 * t),
                    (630 + 262 * t, 310 + 255 * t),
                    (612 + 262 * t, 306 + 255 * t),
                ]
            )
        for x in range(440, 790, 22):
            p.line([(x, 514), (x, 494)], 2)
        p.line([(430, 494), (790, 492)], 2)

    m = c.mask(hull, 0.6)
    c.solid(m, "4a3a2e", (0.8, -0.35), relief=8, depth=1.0, rim="ffdf9a", texture=0.2)
    c.paint(c.mask(lambda p: [p.rect(x, 442, x + 22, 462) for x in (312, 346, 380)], 0.6), "ffdf9a", 0.6)
    for x in (470, 676):
        person(c, x, 514, 58, Look("c25a1c", legs="2a2a30"), "stand", (0.8, -0.3), 0.4, "ffe2a0")
    reflect(c, m, 573, 0.75, 230, 1.4)
    spray(c, 872, 566, 44, 46, "ffeccb", 0.0)
    c.paint(
        c.mask(
            lambda p: [
                (
                    p.line([(x, y), (x + 9, y - 5), (x + 18, y)], 2.4),
                    p.line([(x - 18, y + 1), (x - 9, y - 6), (x, y)], 2.4),
                )
                for x, y in ((180, 240), (250, 205), (980, 190), (1040, 260), (140, 320))
            ],
            0.7,
        ),
        "3f3a3c",
        0.85,
    )
    haze(c, 480, 40, "ffe2a8", 0.4)
    return c.finish(contrast=1.06, bloom=0.5)


def survey_launch(c: Canvas) -> Image.Image:
    """Two people over a chart on the deck of the survey launch, the shore going by."""
    c.px = c.ramp((0, "8fb3cc"), (260, "c4d6dc"), (360, "e6e6da"))
    clouds(c, 360, 0.42, "fbfaf4", "a3b4c0", (200, 60), 0.85)
    hills(c, 366, 90, "7f9488", 360, 3)
    hills(c, 368, 46, "5f7a66", 240, 3)
    houses(c, 364, (14, 30), (16, 34), ["a0654c", "d8cdb8", "c4b49a", "b9c0c0"], 0, 2, 640, 1010)
    water(c, 364, "3f6f80", 1.5, 0.6, "ffffff", 0.5)
    light = (-0.75, -0.6)
    rail = c.mask(
        lambda p: (
            [p.line([(x, 640), (x, 470)], 7) for x in range(20, 1260, 170)],
            p.line([(-10, 472), (1210, 462)], 9),
            p.line([(-10, 548), (1210, 540)], 5),
        ),
        0.8,
    )
    deck = smooth(628, 632, c.y)
    c.paint(deck, "b9b4a4")
    c.shade(deck * (c.noise(600, 12, 1.3)), 0.35)
    c.solid(rail, "e8e8e2", light, relief=3, depth=0.6)
    profile(c, 395, 292, 68, Look("1f3552", "e9e6dc", "d0a182", "8c5a34", long_hair=True), 1, 0.3, light)
    profile(c, 745, 262, 72, Look("c8601e", "2c3a46", "c08c68", "b5ac9e"), -1, 0.34, light)
    hat = c.mask(
        lambda p: (
            p.curve([(660, 232), (664, 190), (712, 164), (772, 172), (802, 214), (796, 246), (730, 240)]),
            p.poly([(664, 224), (668, 240), (640, 250), (630, 244)]),
        ),
        0.8,
    )
    c.solid(hat, "2c3a46", light, relief=18, depth=0.8, rim="dfe8ee")
    table = c.mask(lambda p: p.poly([(250, 655), (910, 640), (1010, 800), (170, 800)]), 0.8)
    c.shade(c.shift(c.blur(table, 14), 14, 18) * (1 - table), 0.5)
    c.solid(table, "6a4c34", light, relief=8, texture=0.25)
    chart = c.mask(lambda p: p.poly([(300, 672), (840, 662), (920, 790), (235, 796)]), 0.8)
    c.solid(chart, "efe9d6", light, relief=6, depth=0.3)
    depth = c.noise(220, 90, 1.9)
    for level in np.linspace(0.3, 0.7, 7):
        c.paint(np.exp(-(((depth - level) / 0.006) ** 2)) * chart, "4c7f9c", 0.75)
    c.paint(smooth(0.56, 0.6, depth) * chart, "a9d0dc", 0.5)
    for x, y, k, look in ((452, 690, 1, "d0a182"), (668, 684, -1, "c08c68")):
        arm = c.mask(
            lambda p, x=x, y=y, k=k: p.line(
                [(x - k * 138, y - 232), (x - k * 122, y - 70), (x - k * 10, y - 6)], 50
            ),
            0.8,
        )
        c.shade(c.shift(c.blur(arm, 10), 6, 12) * (1 - arm), 0.35)
        c.solid(arm, "1f3552" if k == 1 else "c8601e", light, relief=16, depth=0.9)
        c.solid(
            c.mask(
                lambda p, x=x, y=y, k=k: (p.ellipse(x, y, 27, 18), p.line([(x, y), (x + k * 44, y + 8)], 11)),
                0.8,
            ),
            look,
            light,
            relief=9,
        )
    return c.finish(contrast=1.05, vignette=0.4)


def trawler(c: Canvas) -> Image.Image:
    """The old trawler home again, alongside on a bright afternoon."""
    c.px = c.ramp((0, "5f9ccf"), (300, "b5d3e2"), (430, "e9ecdf"))
    clouds(c, 430, 0.4, "ffffff", "b4c4d0", (250, 40), 0.9)
    hills(c, 432, 120, "7f9f7a", 420, 2.5)
    houses(c, 430, (70, 130), (52, 90), ["9c4a34", "f0e2c6", "e3b98c", "d0dcd8", "c97a5a"], 0, 1.2)
    quay = c.mask(lambda p: p.rect(-10, 428, 1210, 476), 0.6)
    c.solid(quay, "8d8474", relief=10, texture=0.35)
    for x in (90, 205, 980, 1040, 1120):
        person(
            c,
            x,
            434,
            62,
            Look(["c23a2c", "f0efe8", "2f5a8a", "e0b43a"][int(x) % 4], legs="30363e"),
            "cheer" if x == 205 else "stand",
            blur=0.6,
        )
    water(c, 474, "1f5f72", 1.2, 0.85, "ffffff", 0.45)
    boat = workboat(c, 290, 590, 600, "b3281f", "f2ecd9", (-0.7, -0.7))
    c.paint(c.mask(lambda p: p.rect(300, 580, 850, 606), 1) * boat, "2c6a4a", 0.9)
    flags = ["d6352a", "f2c83a", "2f6fb0", "f4f2ea", "2f8a5a"]
    for k, (x0, y0, x1, y1) in enumerate(((300, 480, 494, 170), (494, 170, 850, 436))):
        for i in range(11):
            t = (i + 0.5) / 11
            x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 26 * np.sin(np.pi * t)
            c.solid(
                c.mask(lambda p, x=x, y=y: p.poly([(x - 13, y), (x + 13, y), (x + 3, y + 27)]), 0.6),
                flags[(i + k) % 5],
                relief=4,
            )
    reflect(c, boat, 606, 0.65, 230, 1.6)
    return c.finish(contrast=1.06, vignette=0.35)


def cranes(c: Canvas) -> Image.Image:
    """Dock cranes in the mist of a winter sunrise."""
    c.px = c.ramp((0, "46618c"), (260, "a597a8"), (440, "f6a873"), (560, "ffdca2"))
    clouds(c, 560, 0.4, "ffd0a0", "6a6f92", (380, 500), 0.85)
    c.glow(380, 500, 70, "fff0c0", 1.0)
    c.glow(380, 500, 240, "ffb066", 0.5)
    hills(c, 561, 60, "a08a8e", 420, 4)
    for x, h, face, tone in ((1010, 270, -1, "8f7f88"), (190, 300, 1, "8a7a84"), (730, 330, 1, "6f6673")):
        crane(c, x, 562, h, tone, face, 1.3)
    haze(c, 550, 50, "ffd7a8", 0.6)
    water(c, 558, "584f66", 0.8, 0.95, "ffe6b0", 0.8, 380)
    near = c.mask(lambda p: p.poly([(640, 680), (1210, 650), (1210, 900), (600, 900)]), 0.8)
    c.solid(near, "221f2a", relief=10, texture=0.3)
    m = crane(c, 900, 672, 560, "1b1a24", -1)
    crane(c, 1120, 660, 520, "24212c", -1)
    c.add(m * smooth(900, 500, c.x) * 0.2, "ffb066", 0.6)
    c.paint(c.mask(lambda p: [p.ellipse(x, 690, 12, 17) for x in (690, 800, 1010)], 0.8), "14131a")
    person(
        c,
        770,
        716,
        74,
        Look("14131a", skin="14131a", hair="14131a", legs="14131a"),
        "walk",
        blur=0.4,
        face=-1,
    )
    return c.finish(bloom=0.5, contrast=1.05)


def fog(c: Canvas) -> Image.Image:
    """Moored boats fading one behind another into morning fog."""
    c.px = c.ramp((0, "aeb8bd"), (400, "c9cecd"), (820, "98a6aa"))
    water(c, 430, "8fa0a6", 0.6, 0.95, "ffffff", 0.1)
    c.px = c.px * 0.6 + c.ramp((0, "b4bdc1"), (420, "d3d6d3"), (820, "8d9ca2")) * 0.4
    for x, y, size, hull, mist in (
        (820, 456, 150, "7c878c", 0.8),
        (330, 480, 200, "6f7c84", 0.6),
        (640, 530, 290, "3f5a6c", 0.34),
        (140, 640, 430, "7c2a22", 0.1),
    ):
        boat = workboat(c, x, y, size, hull, "cfcabc", (-0.3, -0.9), 2.2 - mist)
        reflect(c, boat, y + size * 0.02, 0.6 * (1 - mist), size * 0.5, 0.8)
        c.paint(np.ones_like(c.x) * (0.5 + 0.6 * c.noise(600, 160, 1.9)), "c6cccc", mist * 0.42)
    haze(c, 440, 90, "dfe2df", 0.6)
    posts = c.mask(
        lambda p: [
            p.line([(x, 830), (x, y)], w) for x, y, w in ((980, 520, 20), (1072, 560, 26), (1160, 500, 22))
        ],
        0.8,
    )
    c.solid(posts, "3a3a38", (-0.8, -0.2), relief=7, texture=0.3)
    c.solid(
        c.mask(
            lambda p: (
                p.curve([(1136, 486), (1160, 478), (1186, 494), (1200, 500), (1170, 506), (1146, 500)]),
                p.ellipse(1141, 482, 9, 8),
                p.line([(1134, 484), (1124, 487)], 3),
            ),
            0.5,
        ),
        "eeeeea",
        relief=5,
    )
    return c.finish(contrast=1.1, vignette=0.4)
