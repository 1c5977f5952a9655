"""Skies, water, weather and smoke."""

from __future__ import annotations

import numpy as np
from sample.canvas import Array, Canvas, Pen, rgb, smooth


def clouds(
    c: Canvas,
    horizon: float,
    cover: float,
    lit: str,
    dark: str,
    sun: tuple[float, float] = (600, 300),
    depth: float = 1,
) -> None:
    """A cloud deck above the horizon, brighter on the side of the sun; `cover` from 0 to 1."""
    n = 0.65 * c.plane(horizon, 1500, 900, 1.75) + 0.35 * c.noise(500, 150, 1.7)
    density = smooth(0.62 - cover * 0.4, 0.95 - cover * 0.4, n)
    towards = np.sign(sun[0] - c.x.mean())
    lee = c.shift(c.blur(density, 7), -8 * towards, 10 if sun[1] < horizon else -8)
    edge = np.clip(0.5 + (density - lee) * 1.4, 0, 1)[..., None]
    tint = np.asarray(rgb(lit), np.float32) * edge + np.asarray(rgb(dark), np.float32) * (1 - edge)
    fade = smooth(horizon + 4, horizon - 60, c.y)
    c.paint(density * fade, tint, depth)


def water(
    c: Canvas,
    horizon: float,
    tint: str,
    swell: float = 1.0,
    mirror: float = 0.75,
    glint: str = "fff3dc",
    sparkle: float = 0.4,
    sun_x: float | None = None,
) -> None:
    """Fill everything below the horizon with water that mirrors what stands above it."""
    n, fine = c.plane(horizon, 900, 420, 1.55), c.plane(horizon, 300, 170, 1.3)
    d = np.clip(c.y - horizon, 0, None)
    wave = (n - 0.5) * 0.7 + (fine - 0.5) * 0.45
    reach = smooth(0, 120, d)
    src_y = horizon - d * 0.92 + wave * swell * (8 + d * 0.75) * (0.3 + reach)
    src_x = c.x + (fine - 0.5) * swell * (4 + d * 0.12)
    image = c.gather(src_x, np.minimum(src_y, horizon - 1))
    facing = np.clip(0.18 + 0.62 * smooth(0, 420, d) - wave * 0.55 * reach, 0, 1) * (1.35 - mirror * 0.7)
    facing = np.clip(facing, 0, 1)[..., None]
    base = np.asarray(rgb(tint), np.float32) * (0.85 + wave * 0.9)[..., None]
    surface = image * (1 - facing) * (0.78 + 0.22 * mirror) + base * facing
    below = smooth(horizon - 0.6, horizon + 0.8, c.y)
    c.paint(below, np.clip(surface, 0, 1))
    spots = smooth(0.63, 0.8, fine * 0.6 + n * 0.4) * below
    if sun_x is not None:
        spots = spots * np.exp(-(((c.x - sun_x) / (40 + d * 0.55)) ** 2)) * 2.4
    c.add(spots, glint, sparkle)


def reflect(
    c: Canvas, mask: Array, waterline: float, alpha: float = 0.6, reach: float = 200, wobble: float = 1
) -> None:
    """The upside-down image of what `mask` covers, in water below `waterline`."""
    d = np.clip(c.y - waterline, 0, None)
    n = c.noise(90, 10, 1.4) - 0.5
    sy, sx = waterline - d + n * wobble * (5 + d * 0.35), c.x + n * wobble * (6 + d * 0.12)
    i = np.clip(sx * c.scale, 0, c.size[0] - 1).astype(np.int32)
    j = np.clip(np.minimum(sy, waterline - 1) * c.scale, 0, c.size[1] - 1).astype(np.int32)
    cover = mask[j, i] * (c.y > waterline) * smooth(reach, 0, d) * alpha
    c.paint(cover, c.px[j, i] * 0.8)


def hills(c: Canvas, base: float, height: float, colour: str, rough: float = 300, blur: float = 1) -> Array:
    """A ridge standing on `base`, its crest from noise."""
    crest = base - height * (0.35 + 0.9 * c.noise(rough, 9000, 1.9)[:1].repeat(c.size[1], 0))
    m = c.blur(smooth(-1.2, 1.2, c.y - crest) * (c.y < base + 2), blur)
    return c.paint(m, colour)


def smoke(
    c: Canvas,
    x: float,
    y: float,
    drift: float,
    rise: float,
    width: float,
    light: str,
    dark: str,
    density: float = 1.0,
) -> Array:
    """A plume from (x, y) that rises `rise` units, leaning `drift`, lit from below near its root."""
    t = np.clip((y - c.y) / rise, 0, 1.3)
    n, puff = c.noise(170, beta=1.9), c.noise(70, beta=1.7)
    centre = x + drift * t**1.3 + (n - 0.5) * width * 1.3 * t
    half = width * (0.14 + t**0.8)
    body = smooth(1.15, 0.25, np.abs(c.x - centre) / half + (puff - 0.5) * 0.7 + (n - 0.5) * 0.8)
    body = c.blur(body, 3)
    body *= smooth(0, 0.04, t) * smooth(1.3, 0.6, t) * (c.y < y + 4)
    shape = np.clip(
        0.36 + (c.blur(puff, 7) - c.shift(c.blur(puff, 7), 10, 14)) * 0.8 + (n - 0.5) * 1.1, 0, 1
    )[..., None]
    tint = np.asarray(rgb(dark), np.float32) * (1 - shape) + np.asarray(rgb(light), np.float32) * shape
    c.paint(np.clip(body, 0, 1), tint, density)
    return body


def flames(c: Canvas, x: float, y: float, width: float, height: float) -> None:
    """Tongues of fire standing on (x, y)."""
    n = c.noise(46, 95, 1.6, tilt=0.15)
    t = np.clip((y - c.y) / height, 0, 1)
    side = np.abs(c.x - x + (n - 0.5) * width * 0.9 * t) / (width * (1.05 - 0.75 * t))
    heat = np.clip(1.25 - side * 0.95 - t * 0.75 + (n - 0.5) * 1.5, 0, 1.3) * (c.y <= y) * smooth(1, 0.75, t)
    heat = c.blur(np.clip(heat, 0, 1), 1.5)
    c.add(c.blur(heat, 40), "ff5a10", 0.9)
    c.paint(smooth(0.08, 0.5, heat), "e8460c", 0.85)
    c.paint(smooth(0.35, 0.75, heat), "ffab2e", 0.9)
    c.paint(smooth(0.62, 0.98, heat), "fff2b8", 0.95)


def haze(c: Canvas, y: float, thickness: float, colour: str, alpha: float = 0.6) -> None:
    """A soft band of mist centred on `y`."""
    n = c.noise(420, 90, 1.8)
    c.paint(np.exp(-(((c.y - y) / thickness) ** 2)) * (0.55 + n * 0.7), colour, alpha)


def rain(
    c: Canvas, amount: int, length: float, slant: float, colour: str = "dfe8ee", alpha: float = 0.25
) -> None:
    xs, ys = c.rng.random(amount) * (c.w + 200) - 100, c.rng.random(amount) * (c.h + 100) - 60
    size = 0.5 + c.rng.random(amount) ** 3

    def streaks(p: Pen) -> None:
        for x, y, s in zip(xs, ys, size, strict=True):
            p.line([(x, y), (x + slant * s * length, y + length * s)], 0.9 * s, int(120 + 130 * s / 1.5))

    c.add(c.mask(streaks, 0.6), colour, alpha)


def spray(
    c: Canvas, x: float, y: float, width: float, height: float, colour: str = "f4f8fa", seed_lean: float = 0.2
) -> None:
    """Water thrown up from (x, y): a ragged white column with drops."""
    n, puff = c.noise(120, 160, 1.7, tilt=0.2), c.noise(34, beta=1.4)
    t = np.clip((y - c.y) / height, -0.2, 1.4)
    side = np.abs(c.x - x - seed_lean * height * t**2 * (c.y < y)) / (
        width * (0.42 + 0.62 * np.sqrt(np.clip(t, 0, 1)))
    )
    body = smooth(
        0.05, 0.75, 1.15 - side**1.5 - np.clip(t, 0, 2) ** 1.6 * 0.85 + (n - 0.5) * 1.5 + (puff - 0.5) * 0.9
    )
    body *= smooth(-0.2, 0.0, t)
    tone = np.clip(0.62 + (puff - 0.5) * 0.9 + (n - c.shift(n, -14, 12)) * 1.8, 0, 1)[..., None]
    c.paint(body, np.asarray(rgb(colour), np.float32) * (0.55 + 0.45 * tone), 0.95)
    count = int(width * 2.2)
    dx, dy = c.rng.normal(0, 0.6, count) * width, -np.abs(c.rng.normal(0.55, 0.4, count)) * height
    size = c.rng.random(count) ** 3 * 2.6 + 0.5

    def drops(p: Pen) -> None:
        for a, b, s in zip(dx, dy, size, strict=True):
            p.ellipse(x + a + seed_lean * height * (b / height) ** 2, y + b, s, s * 1.25)

    c.paint(c.mask(drops, 0.6), colour, 0.75)


def lamp(c: Canvas, x: float, y: float, size: float, colour: str = "ffd08a", strength: float = 1) -> None:
    """A point of light: a white heart, a close halo, a wide faint one."""
    c.glow(x, y, size * 9, colour, 0.28 * strength)
    c.glow(x, y, size * 2.6, colour, 0.8 * strength)
    c.glow(x, y, size, "fff8ea", strength)
