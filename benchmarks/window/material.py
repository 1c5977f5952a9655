"""What the window is measured with: pages to import, and a small picture of every photo of an archive."""

from __future__ import annotations

import random
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from archive.files.thumbnails import SIDES, Thumbnails
from benchmarks.large import name, size_of
from benchmarks.memory import WORDS
from benchmarks.pages import unpacked_pages

_PAGE = """<!doctype html><html lang="en"><head><title>{title}</title>
<link rel="canonical" href="https://example.org/new/{key}">
<meta property="og:site_name" content="The Harbour Gazette">
<meta property="article:published_time" content="{date}"></head><body><article>
<h1>{title}</h1><p class="byline">By {author}</p>
{figures}{body}</article></body></html>"""
_FIGURE = """<figure><img src="{src}"><figcaption>{caption} ({author}/AFP)</figcaption></figure>"""
_MADE = "pictures-{count}.txt"


def pages(folder: Path, count: int, seed: int) -> list[Path]:
    """So many saved pages: the real ones once, where they are at hand, the others of made-up words with
    three photos each. Another `seed` makes stories that no archive has.
    """
    unpacked = folder / "unpacked"
    unpacked.mkdir(parents=True)
    made = []
    for real in unpacked_pages(unpacked)[: count // 3]:
        made.append(folder / real.name)
        made[-1].write_text(f"{real.read_text('utf-8', 'replace')}<!-- {seed} -->", encoding="utf-8")
    chance = random.Random(seed)
    while len(made) < count:
        made.append(folder / f"page-{len(made)}.html")
        made[-1].write_text(_page(chance, f"{seed}-{len(made)}"), encoding="utf-8")
    chance.shuffle(made)
    return made


def _page(chance: random.Random, key: str) -> str:
    def said(words: int) -> str:
        return f"{' '.join(chance.choices(WORDS, k=words)).capitalize()} {chance.randrange(10**6)}."

    def person() -> str:
        return f"{chance.choice(('Jan', 'Ines', 'Lena', 'Dana'))} {chance.choice(WORDS).capitalize()}"

    figures = "".join(
        _FIGURE.format(
            src=f"{key}-{n}.jpg",
            caption=f"{person()}, left, on the quay, March {chance.randint(1, 28)}, 2024. {said(12)}",
            author=person(),
        )
        for n in range(3)
    )
    return _PAGE.format(
        title=f"Board hears of {chance.choice(WORDS)} {chance.choice(WORDS)} {key}",
        key=key,
        date=f"2024-03-{chance.randint(1, 28):02}",
        author=person(),
        figures=figures,
        body="".join(f"<p>{said(60)} {said(40)}</p>" for _ in range(9)),
    )


def put_thumbnails(folder: Path, count: int) -> None:
    """A thumbnail of its own for each photo of `benchmarks.large`, in this folder of thumbnails."""
    done = folder / _MADE.format(count=count)
    if done.exists():
        return
    kept, chance = Thumbnails(folder), random.Random(3)
    grounds = [_ground(chance) for _ in range(8)]
    for number in range(count):
        width, height = size_of(number)
        by = SIDES[0] / min(width, height)
        picture = grounds[number % len(grounds)].resize((round(width * by), round(height * by)))
        draw = ImageDraw.Draw(picture)
        draw.ellipse([chance.randrange(300), chance.randrange(300), 320, 320], fill=number * 7919 % 0xFFFFFF)
        draw.text((20, 20), f"{name('p', number)} {number}", fill="white")
        stream = BytesIO()
        picture.save(stream, "JPEG", quality=80)
        kept.keep(f"{number:064x}", stream.getvalue())
    done.write_text(f"{count}\n", encoding="utf-8")


def _ground(chance: random.Random) -> Image.Image:
    """Something like a photo: soft shapes in three colours."""
    small = Image.new("RGB", (12, 8))
    small.putdata([tuple(chance.randrange(256) for _ in range(3)) for _ in range(96)])
    return small.resize((480, 320), Image.Resampling.BICUBIC)
