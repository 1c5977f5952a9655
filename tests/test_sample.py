"""The sample archive is complete, agrees with what it says of itself, and can be made again."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from PIL import Image, IptcImagePlugin

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"
PRESS = SAMPLE / "press"
EXPECTED: dict[str, Any] = json.loads((SAMPLE / "expected.json").read_text("utf-8"))
ARTICLES: dict[str, dict[str, Any]] = EXPECTED["articles"]
PAGES = [name for name in ARTICLES if name.endswith(".html")]
SINGLES: dict[str, dict[str, Any]] = EXPECTED["photos"]


def words_of(name: str) -> str:
    """A story file's visible words with runs of space made one."""
    path = PRESS / name
    if name.endswith(".html"):
        text = html.parse(str(path), html.HTMLParser(encoding="utf-8")).getroot().find("body").text_content()
    elif name.endswith(".json"):
        message = json.loads(path.read_text("utf-8"))
        bodies = "\n".join(html.fromstring(b["value"]).text_content() for b in message["bodies"])
        pictures = "\n".join(d["value"] for a in message["associations"] for d in a["descriptions"])
        heads = "\n".join(d["value"] for d in message["headlines"] + message["descriptions"])
        text = "\n".join([heads, bodies, pictures])
    else:
        text = path.read_text("utf-8")
    return " ".join(text.split())


def captions() -> list[str]:
    return [photo["caption"] for article in ARTICLES.values() for photo in article["photos"]]


def full_pictures() -> list[Path]:
    return [p for p in PRESS.rglob("*.jpg") if not p.name.startswith(("teaser-", "avatar"))]


def test_the_sample_has_stories_from_three_papers_in_every_format() -> None:
    assert len(ARTICLES) >= 14
    assert len({article["publication"] for article in ARTICLES.values()}) == 3
    kinds = [name.rsplit(".", 1)[1] for name in ARTICLES]
    assert kinds.count("html") >= 8
    assert kinds.count("txt") == 4
    assert kinds.count("json") == 1
    assert len(SINGLES) == 4


def test_the_stories_run_over_four_years_in_three_languages() -> None:
    assert {a["published"]["value"][:4] for a in ARTICLES.values()} == {"2021", "2022", "2023", "2024"}
    assert {a["language"] for a in ARTICLES.values()} == {"en", "de", "es"}


def test_nothing_but_press_material_lies_in_the_folder_to_import() -> None:
    files = {p.name for p in PRESS.iterdir() if p.is_file()}
    assert files == {*ARTICLES, *SINGLES, "dredger.jpg"}


@pytest.mark.parametrize("name", PAGES)
def test_every_picture_that_a_page_shows_was_saved_with_it(name: str) -> None:
    tree = html.parse(str(PRESS / name), html.HTMLParser(encoding="utf-8"))
    sources = tree.xpath("//img/@src")
    assert sources
    for source in sources:
        assert (PRESS / source).is_file(), source


@pytest.mark.parametrize("name", PAGES)
def test_a_pages_folder_holds_no_picture_that_the_page_does_not_show(name: str) -> None:
    tree = html.parse(str(PRESS / name), html.HTMLParser(encoding="utf-8"))
    folder = name.removesuffix(".html") + "_files"
    assert {f"{folder}/{p.name}" for p in (PRESS / folder).iterdir()} == set(tree.xpath("//img/@src"))


@pytest.mark.parametrize("name", ARTICLES)
def test_every_expected_word_stands_in_the_file(name: str) -> None:
    article, words = ARTICLES[name], words_of(name)
    assert article["title"] in words
    assert article["standfirst"] in words
    for block in article["body"]:
        assert block.get("text", "") in words
    for photo in article["photos"]:
        assert photo["caption"] in words
        assert photo["credit"]["raw"] in words


@pytest.mark.parametrize("name", ARTICLES)
def test_a_reading_names_only_what_its_caption_or_credit_says(name: str) -> None:
    for photo in ARTICLES[name]["photos"]:
        for person in photo["people"]:
            assert person["name"] in photo["caption"]
        for place in photo["places"]:
            assert place["name"] in photo["caption"]
        for date in photo["dates"]:
            assert date["value"][:4] in photo["caption"]
        for who in photo["credit"]["photographers"] + photo["credit"]["chain"]:
            assert who in photo["credit"]["raw"]


def test_every_photo_block_points_to_its_photo_in_order() -> None:
    for article in ARTICLES.values():
        shown = [block["photo"] for block in article["body"] if block["kind"] == "photo"]
        assert shown == list(range(article["photo_count"])) == [photo["index"] for photo in article["photos"]]


def test_no_photo_was_taken_after_its_story_ran() -> None:
    for article in ARTICLES.values():
        for photo in article["photos"]:
            assert all(d["value"] <= article["published"]["value"][:10] for d in photo["dates"])


def test_the_showcase_name_stands_in_exactly_one_caption_and_nowhere_else() -> None:
    surname = EXPECTED["showcase"]["query"]
    found = {name: len(re.findall(rf"\b{surname}\b", words_of(name), re.IGNORECASE)) for name in ARTICLES}
    assert {name: n for name, n in found.items() if n} == {EXPECTED["showcase"]["file"]: 1}
    assert sum(surname.lower() in caption.lower() for caption in captions()) == 1
    assert not any(surname.lower() in json.dumps(single).lower() for single in SINGLES.values())


@pytest.mark.parametrize("name", EXPECTED["caption_only"])
def test_a_caption_only_person_is_in_a_caption_and_in_no_body(name: str) -> None:
    assert any(name in caption for caption in captions())
    bodies = [b.get("text", "") for article in ARTICLES.values() for b in article["body"]]
    assert not any(name in text for text in bodies)


def test_the_same_photo_runs_in_two_stories_under_two_captions() -> None:
    uses = {p["file"]: p for article in ARTICLES.values() for p in article["photos"]}
    for group in EXPECTED["same_photo"]:
        first, second = group["files"]
        digests = {hashlib.sha256((PRESS / file).read_bytes()).hexdigest() for file in group["files"]}
        assert len(digests) == 1
        assert uses[first]["caption"] != uses[second]["caption"]
        assert uses[first]["credit"]["raw"] != uses[second]["credit"]["raw"]


def test_related_pairs_name_stories_of_the_sample_with_a_known_type() -> None:
    from archive.model import LINK_TYPES

    for pair in EXPECTED["related"]:
        assert pair["from"] in ARTICLES
        assert pair["to"] in ARTICLES
        assert pair["type"] in LINK_TYPES


def test_pictures_are_many_different_large_and_light() -> None:
    pictures = full_pictures()
    assert len({hashlib.sha256(p.read_bytes()).digest() for p in pictures}) >= 22
    for path in pictures:
        with Image.open(path) as image:
            assert 1200 <= image.width <= 1600
        assert path.stat().st_size < 250_000
    assert sum(p.stat().st_size for p in SAMPLE.rglob("*") if p.is_file()) < 6_500_000


@pytest.mark.parametrize("name", SINGLES)
def test_a_single_photo_carries_its_metadata_as_iim(name: str) -> None:
    said = SINGLES[name]
    with Image.open(PRESS / name) as image:
        info = IptcImagePlugin.getiptcinfo(image)
    assert info is not None
    assert info[(1, 90)] == b"\x1b%G"
    assert info[(2, 105)].decode() == said["headline"]
    assert info[(2, 120)].decode() == said["caption"]
    assert info[(2, 110)].decode() == said["credit_line"]
    assert info[(2, 115)].decode() == said["source"]
    assert info[(2, 116)].decode() == said["copyright"]
    words = info[(2, 25)]
    assert [w.decode() for w in words] == said["keywords"]


@pytest.mark.parametrize("name", SINGLES)
def test_a_single_photo_carries_the_same_metadata_as_xmp(name: str) -> None:
    with Image.open(PRESS / name) as image:
        packet = image.info["xmp"].decode()
    said = SINGLES[name]
    for value in (said["headline"], said["caption"], said["credit_line"], *said["creator"], *said["people"]):
        assert value in packet
    assert ("photoshop:DateCreated" in packet) == bool(said["date_created"])


def test_the_script_writes_the_same_stories_again(tmp_path: Path) -> None:
    script = ROOT / "tools" / "make_sample.py"
    subprocess.run([sys.executable, str(script), "--stories", "--target", str(tmp_path)], check=True)
    made = {p.relative_to(tmp_path): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    assert len(made) == len(ARTICLES) + 1
    for name, data in made.items():
        assert (SAMPLE / name).read_bytes() == data, name


def test_a_picture_is_drawn_the_same_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import make_sample

    assert make_sample.draw("cranes", 240).tobytes() == make_sample.draw("cranes", 240).tobytes()
