"""Make the sample archive in resources/sample: stories, pictures, and what should be read out of them.

    python tools/make_sample.py               everything
    python tools/make_sample.py --stories     only the stories and expected.json
    python tools/make_sample.py --only NAME   one picture, wherever it is used (may be repeated)

The stories come out the same byte for byte; pictures do on the same release of numpy and Pillow.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent))

from sample import (
    scenes_crowds,
    scenes_grange,
    scenes_halls,
    scenes_harbour,
    scenes_quay,
    scenes_sea,
    scenes_town,
)
from sample.canvas import Canvas
from sample.embed import save
from sample.figures import Look, bust
from sample.findings import STORIES, expected, picture_file
from sample.pages import folder, render
from sample.singles import SINGLES

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample"
PRESS = "press"  # the folder to import; what explains it lies beside, not in it
WIDTH, QUALITY, LIMIT = 1280, 82, 245_000
Scene = Callable[[Canvas], Image.Image]
SCENES: dict[str, tuple[Scene, int, int]] = {  # name: (scene, seed, height for 1200 units of width)
    "ferry_fire": (scenes_sea.ferry_fire, 11, 800),
    "survivors": (scenes_sea.survivors, 12, 800),
    "wave": (scenes_sea.storm_wave, 13, 800),
    "breakwater": (scenes_sea.breakwater, 14, 800),
    "helicopter": (scenes_sea.helicopter, 15, 800),
    "lifeboat": (scenes_sea.lifeboat, 16, 800),
    "night_ferry": (scenes_harbour.night_ferry, 17, 800),
    "dredger": (scenes_harbour.dredger, 18, 800),
    "survey": (scenes_harbour.survey_launch, 19, 800),
    "trawler": (scenes_harbour.trawler, 20, 800),
    "cranes": (scenes_harbour.cranes, 21, 800),
    "fog": (scenes_harbour.fog, 22, 800),
    "hearing": (scenes_halls.hearing, 31, 800),
    "council": (scenes_halls.council, 32, 800),
    "count": (scenes_halls.count, 33, 800),
    "winner": (scenes_crowds.winner, 34, 800),
    "portrait": (scenes_halls.portrait, 35, 1500),
    "boarding": (scenes_crowds.boarding, 36, 800),
    "vigil": (scenes_crowds.vigil, 37, 800),
    "stadium": (scenes_crowds.stadium, 38, 800),
    "chimneys_crowd": (scenes_grange.chimneys_crowd, 39, 800),
    "screenshot": (scenes_grange.screenshot, 40, 800),
    "wet_street": (scenes_town.wet_street, 41, 800),
    "market": (scenes_town.market, 51, 800),
    "museum": (scenes_quay.museum, 52, 800),
    "herring_women": (scenes_quay.herring_women, 53, 800),
    "power_station": (scenes_grange.power_station, 54, 800),
    "chimneys_fall": (scenes_grange.chimneys_fall, 55, 800),
    "flooded_street": (scenes_town.flooded_street, 56, 800),
    "chained_door": (scenes_quay.chained_door, 57, 800),
    "net_menders": (scenes_quay.net_menders, 58, 800),
}
AVATARS = {
    "Nora Quill": (Look("5a3a4a", "efe6d6", "c99a78", "3a2418", long_hair=True), 61),
}


def draw(name: str, width: int = WIDTH) -> Image.Image:
    """One picture by its name, `width` pixels wide."""
    scene, seed, height = SCENES[name]
    return scene(Canvas(seed, 1200, height, width / 1200))


def draw_avatar(name: str) -> Image.Image:
    """A small head-and-shoulders picture of an author."""
    look, seed = AVATARS[name]
    c = Canvas(seed, 96, 96)
    c.px = c.ramp((0, "8fa3ad"), (96, "5a6a72"))
    bust(c, 48, 40, 20, look, 0.2)
    return c.finish(vignette=0.3, brush=0)


def encode(name: str) -> bytes:
    """One picture as the JPEG that the stories carry: at QUALITY, or as much less as LIMIT asks."""
    image = draw(name)
    caption = next((c for key, c, _ in SINGLES.values() if key == name), None)
    return next(data for q in range(QUALITY, 50, -4) if len(data := save(image, q, caption)) < LIMIT)


def write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def write_stories(target: Path) -> None:
    """Write every story and expected.json."""
    for story in STORIES:
        write(target / PRESS / story.file, render(story).encode())
    write(target / "expected.json", (json.dumps(expected(), ensure_ascii=False, indent=1) + "\n").encode())


def places_of(name: str) -> Iterable[str]:
    """Every file, relative to the press folder, that holds the picture in full."""
    yield from (f for f, (key, _, _) in SINGLES.items() if key == name)
    for story in STORIES:
        yield from (f for s in story.shots if s.picture == name and (f := picture_file(story, s)))


def write_picture(target: Path, name: str, data: bytes) -> None:
    """Write a picture wherever it is used, and its small version beside each page that teases with it."""
    for place in places_of(name):
        write(target / PRESS / place, data)
    image = Image.open(BytesIO(data))
    width, height = image.size
    small = image.crop((0, 0, width, min(height, width * 2 // 3))).resize(
        (160, 107), Image.Resampling.LANCZOS
    )
    for story in STORIES:
        if name in story.teasers:
            write(target / PRESS / folder(story) / f"teaser-{name}.jpg", save(small, 76))


def write_avatars(target: Path) -> None:
    for story in STORIES:
        if story.file.startswith("gazette") and story.file.endswith(".html"):
            write(target / PRESS / folder(story) / "avatar.jpg", save(draw_avatar(story.bylines[0]), 80))


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the sample archive.")
    parser.add_argument("--stories", action="store_true", help="only the stories and expected.json")
    parser.add_argument("--only", action="append", choices=sorted(SCENES), help="only this picture")
    parser.add_argument("--target", type=Path, default=TARGET)
    args = parser.parse_args()
    write_stories(args.target)
    if args.stories:
        return
    write_avatars(args.target)
    names = args.only or list(SCENES)
    with ProcessPoolExecutor(2) as pool:
        for name, data in zip(names, pool.map(encode, names), strict=True):
            write_picture(args.target, name, data)
            print(f"{name:16} {len(data) // 1024:4} kB")


if __name__ == "__main__":
    main()
