"""A small painter's canvas: layered light, noise and antialiased shapes on a float picture.

Everything is measured in design units (one unit is one pixel of the finished picture at scale 1), x to the
right and y down, colours are three floats from 0 to 1. One seed decides a whole picture.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[float, float, float]
Array = np.ndarray
OVERSAMPLE = 3
TEXTURE = 1024
LOWEST_WAVE = 6  # whole waves across a noise texture; sets how soon a texture repeats


def rgb(code: str) -> Colour:
    """A colour from six hex digits."""
    return tuple(int(code[i : i + 2], 16) / 255 for i in (0, 2, 4))  # type: ignore[return-value]


def smooth(low: float, high: float, x: Array) -> Array:
    """Smooth step from 0 at `low` to 1 at `high` (which may be the smaller one)."""
    t = np.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def blurred(plane: Array, radius: float) -> Array:
    """A float plane with a near-Gaussian blur of `radius` pixels.

    A wide blur is made of box means on a smaller copy, in floats: eight bits would show as steps in the
    slopes that `Canvas.solid` lights.
    """
    radius = float(radius)
    if radius < 0.3:
        return plane
    if radius < 2.5:
        image = Image.fromarray((np.clip(plane, 0, 1) * 255).astype(np.uint8))
        return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), np.float32) / 255
    shrink = max(2, int(radius / 2))
    h, w = plane.shape
    image = Image.fromarray(np.ascontiguousarray(plane, dtype=np.float32))
    small = np.asarray(image.resize((-(-w // shrink), -(-h // shrink)), Image.Resampling.BOX))
    for _ in range(3):
        small = _box(small, max(1, round(radius / shrink)))
    return np.clip(Image.fromarray(small.astype(np.float32)).resize((w, h), Image.Resampling.BICUBIC), 0, 1)


def spectral(rng: np.random.Generator, beta: float) -> Array:
    """A square noise texture that wraps round, with a spectrum falling as frequency ** -beta; 0 to 1."""
    k = np.hypot(np.fft.fftfreq(TEXTURE)[:, None], np.fft.rfftfreq(TEXTURE)[None, :]) * TEXTURE
    weight = np.where(k < LOWEST_WAVE, 0, np.maximum(k, 1) ** -beta)
    wave = np.fft.irfft2(np.fft.rfft2(rng.standard_normal((TEXTURE, TEXTURE))) * weight, s=(TEXTURE, TEXTURE))
    return np.clip(0.5 + 0.2 * wave / wave.std(), 0, 1).astype(np.float32)


def lookup(texture: Array, u: Array, v: Array) -> Array:
    """`texture` at fractional texel positions, wrapping round."""
    u0, v0 = np.floor(u), np.floor(v)
    fu, fv = (u - u0).astype(np.float32), (v - v0).astype(np.float32)
    i, j = u0.astype(np.int64) % TEXTURE, v0.astype(np.int64) % TEXTURE
    i1, j1 = (i + 1) % TEXTURE, (j + 1) % TEXTURE
    top = texture[j, i] * (1 - fu) + texture[j, i1] * fu
    low = texture[j1, i] * (1 - fu) + texture[j1, i1] * fu
    return top * (1 - fv) + low * fv


class Pen:
    """Draws white shapes, in design units, onto a black oversampled plane."""

    def __init__(self, image: Image.Image, scale: float) -> None:
        self.draw, self.scale = ImageDraw.Draw(image), scale

    def _at(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x * self.scale, y * self.scale) for x, y in points]

    def poly(self, points: Sequence[tuple[float, float]], value: int = 255) -> None:
        self.draw.polygon(self._at(points), fill=value)

    def rect(self, x0: float, y0: float, x1: float, y1: float, value: int = 255) -> None:
        self.poly([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], value)

    def ellipse(self, x: float, y: float, rx: float, ry: float, value: int = 255) -> None:
        self.draw.ellipse(self._at([(x - rx, y - ry), (x + rx, y + ry)]), fill=value)

    def line(self, points: Sequence[tuple[float, float]], width: float, value: int = 255) -> None:
        size = max(1, round(width * self.scale))
        self.draw.line(self._at(points), fill=value, width=size, joint="curve")
        if width > 2:
            for x, y in points:
                self.ellipse(x, y, width / 2, width / 2, value)

    def curve(self, points: Sequence[tuple[float, float]], value: int = 255) -> None:
        """A closed smooth shape through the points (Catmull-Rom)."""
        n, out = len(points), []
        for i in range(n):
            p = [np.array(points[(i + k) % n], float) for k in (-1, 0, 1, 2)]
            for t in np.linspace(0, 1, 8, endpoint=False):
                a = 2 * p[1] + (p[2] - p[0]) * t
                b = (2 * p[0] - 5 * p[1] + 4 * p[2] - p[3]) * t * t
                c = (3 * p[1] - p[0] - 3 * p[2] + p[3]) * t**3
                out.append(tuple((a + b + c) / 2))
        self.poly(out, value)


class Canvas:
    """The picture being painted; `px` is height x width x 3 floats."""

    def __init__(self, seed: int, w: int = 1200, h: int = 800, scale: float = 1.0) -> None:
        self.w, self.h, self.scale = w, h, scale
        self.rng = np.random.default_rng(seed)
        self.size = (round(w * scale), round(h * scale))
        ys, xs = np.mgrid[0 : self.size[1], 0 : self.size[0]].astype(np.float32)
        self.x, self.y = xs / scale, ys / scale
        self.px = np.zeros((self.size[1], self.size[0], 3), np.float32)

    # --- fields
    def noise(self, sx: float, sy: float | None = None, beta: float = 1.7, tilt: float = 0) -> Array:
        """Cloudy noise, 0 to 1, with features about `sx` by `sy` units."""
        texture, unit = spectral(self.rng, beta), TEXTURE / LOWEST_WAVE
        y = self.y + self.x * tilt
        return lookup(texture, self.x / sx * unit, y / (sy or sx) * unit)

    def plane(
        self, horizon: float, along: float, across: float, beta: float = 1.6, drift: float = 0
    ) -> Array:
        """Noise lying on a ground or sky plane that runs to the horizon (`along` x, `across` depth)."""
        unit = TEXTURE / LOWEST_WAVE
        d = np.abs(self.y - horizon) + 26
        u = (self.x - self.w / 2 + drift) * unit * 4 / along * 100 / d
        return lookup(spectral(self.rng, beta), u, np.log(d) * unit * 400 / across)

    def mask(self, shape: Callable[[Pen], None], blur: float = 0) -> Array:
        """Coverage, 0 to 1, of what `shape` draws; `blur` in units softens it (distance, focus)."""
        image = Image.new("L", (self.size[0] * OVERSAMPLE, self.size[1] * OVERSAMPLE))
        shape(Pen(image, self.scale * OVERSAMPLE))
        return blurred(np.asarray(image.reduce(OVERSAMPLE), np.float32) / 255, blur * self.scale)

    def blur(self, plane: Array, radius: float) -> Array:
        return blurred(plane, radius * self.scale)

    # --- painting
    def ramp(self, *stops: tuple[float, str]) -> Array:
        """A vertical gradient through (y, colour) stops."""
        ys = [s[0] for s in stops]
        return np.stack([np.interp(self.y, ys, [rgb(s[1])[i] for s in stops]) for i in range(3)], -1).astype(
            np.float32
        )

    def paint(self, mask: Array, colour: Colour | Array | str, alpha: float = 1) -> Array:
        tint = np.asarray(rgb(colour) if isinstance(colour, str) else colour, np.float32)
        m = (mask * alpha)[..., None]
        self.px = self.px * (1 - m) + tint * m
        return mask

    def add(self, mask: Array, colour: str, strength: float = 1) -> None:
        """Light: brightens as a screen does, so that it never burns out harshly."""
        light = np.clip(mask[..., None] * np.asarray(rgb(colour), np.float32) * strength, 0, 1)
        self.px = 1 - (1 - self.px) * (1 - light)

    def shade(self, mask: Array, strength: float = 0.5) -> None:
        self.px = self.px * (1 - mask * strength)[..., None]

    def glow(self, x: float, y: float, r: float, colour: str, strength: float = 1, squash: float = 1) -> None:
        d2 = ((self.x - x) ** 2 + ((self.y - y) * squash) ** 2) / (r * r)
        self.add((1 / (1 + d2) ** 2).astype(np.float32), colour, strength)

    def solid(
        self,
        mask: Array,
        colour: Colour | Array | str,
        light: tuple[float, float] = (-0.6, -0.8),
        relief: float = 14,
        depth: float = 0.6,
        texture: float = 0.08,
        rim: str | None = None,
        rim_strength: float = 0.8,
    ) -> Array:
        """A body in the light: the mask is taken for a height field and lit from `light`."""
        height = self.blur(mask, relief)
        gy, gx = np.gradient(height)
        lit = -(gx * light[0] + gy * light[1]) * relief * self.scale * 1.6
        grain = (self.noise(60, beta=1.2) - 0.5) * 2 * texture
        tint = np.asarray(rgb(colour) if isinstance(colour, str) else colour, np.float32)
        body = tint * np.clip(1 + depth * lit + grain, 0.12, 2.2)[..., None]
        self.paint(mask, np.clip(body, 0, 1))
        if rim:
            edge = np.clip(lit - 0.12, 0, 1) * (1 - smooth(0.55, 0.95, self.blur(mask, relief * 0.35)))
            self.add(edge * mask, rim, rim_strength * 1.8)
        return mask

    def shift(self, plane: Array, dx: float, dy: float) -> Array:
        return _moved(plane, round(dy * self.scale), round(dx * self.scale))

    def gather(self, src_x: Array, src_y: Array) -> Array:
        """The picture at other places, given in units; clamped at its edges."""
        i = np.clip(src_x * self.scale, 0, self.size[0] - 1).astype(np.int32)
        j = np.clip(src_y * self.scale, 0, self.size[1] - 1).astype(np.int32)
        return self.px[j, i]

    # --- the darkroom
    def soften(self, radius: int = 2) -> None:
        """A Kuwahara brush: every pixel takes the calmest of its four neighbourhoods, as paint does."""
        total, weights = np.zeros_like(self.px), np.zeros_like(self.x)
        grey = self.px.mean(-1)
        spread = _box(grey * grey, radius) - _box(grey, radius) ** 2
        means = [_box(self.px[..., i], radius) for i in range(3)]
        for dy, dx in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
            weight = (np.clip(_moved(spread, dy * radius, dx * radius), 0, 1) + 1e-4) ** -2.5
            weights += weight
            for i in range(3):
                total[..., i] += _moved(means[i], dy * radius, dx * radius) * weight
        self.px = 0.8 * total / weights[..., None] + 0.2 * self.px

    def finish(
        self,
        grain: float = 0.013,
        vignette: float = 0.4,
        bloom: float = 0.25,
        brush: int = 2,
        contrast: float = 1.0,
        colour: float = 0.82,
    ) -> Image.Image:
        """Brush, bloom, contrast, vignette and grain; returns the 8-bit picture."""
        self.px = np.clip(self.px, 0, 1)
        if brush:
            self.soften(brush)
        for i in range(3):
            bright = np.clip(self.px[..., i] - 0.6, 0, 1)
            self.px[..., i] += bloom * (self.blur(bright, 10) + self.blur(bright, 36))
        self.px = np.clip(0.5 + (self.px - 0.5) * contrast, 0, 1.1)
        level = self.px.mean(-1, keepdims=True)
        self.px = level + (self.px - level) * colour
        r2 = ((self.x / self.w - 0.5) / 0.7) ** 2 + ((self.y / self.h - 0.5) / 0.7) ** 2
        self.px *= (1 - vignette * smooth(0.15, 1.15, r2))[..., None]
        speck = self.rng.standard_normal(self.size[::-1]).astype(np.float32)
        speck = (speck + np.roll(speck, 1, 0) + np.roll(speck, 1, 1) + np.roll(speck, (1, 1), (0, 1))) / 2
        self.px += speck[..., None] * grain * (0.35 + np.clip(level * (1 - level) * 4, 0, 1))
        return Image.fromarray((np.clip(self.px, 0, 1) * 255 + 0.5).astype(np.uint8))


def _moved(plane: Array, dy: int, dx: int) -> Array:
    """`plane` moved down `dy` and right `dx` pixels, its edges stretched."""
    h, w = plane.shape
    return plane[np.clip(np.arange(h) - dy, 0, h - 1)][:, np.clip(np.arange(w) - dx, 0, w - 1)]


def _box(plane: Array, radius: int) -> Array:
    """Mean over a square of 2 radius + 1, by running sums."""
    n = 2 * radius + 1
    for axis in (0, 1):
        pad = [(0, 0), (0, 0)]
        pad[axis] = (radius + 1, radius)
        total = np.cumsum(np.pad(plane.astype(np.float64), pad, mode="edge"), axis)
        plane = (
            np.take(total, range(n, total.shape[axis]), axis)
            - np.take(total, range(total.shape[axis] - n), axis)
        ) / n
    return plane
