"""Content that no program should write: what it does to the drafts, and that reading it ends."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from PIL.PngImagePlugin import PngInfo

from archive.model import Draft
from archive.reading import read_file
from archive.words import read_error_words
from tests.reading.helpers import BODY, PARAGRAPHS, article, drafts, page, photo, picture, xmp

SIZE = 1_000_000


def stored(draft: Draft) -> bytes:
    """Everything a draft says, as a store would write it."""
    return repr(draft).encode("utf-8")


def test_lone_surrogates_in_a_news_item_become_replacement_characters(tmp_path: Path) -> None:
    item = r'{"uri": "a:b", "type": "text", "headline": "Bad \ud800 title", "body_text": "Text \udc00."}'
    (draft,) = drafts(tmp_path / "a.json", item)
    assert draft.article is not None
    assert draft.article.title == "Bad � title"
    assert draft.article.body[0].text == "Text �."
    stored(draft)


def test_lone_surrogates_and_zeros_in_raw_metadata_become_replacement_characters(tmp_path: Path) -> None:
    item = r'{"uri": "a:b", "type": "picture", "x\ud800": {"list": ["a\u0000b", 1]}, "headline": "H"}'
    (draft,) = drafts(tmp_path / "a.json", item)
    assert draft.photo is not None
    assert draft.photo.raw["ninjs:x�"] == {"list": ["a�b", 1]}
    stored(draft)


def test_lone_surrogates_in_json_ld_become_replacement_characters(tmp_path: Path) -> None:
    head = r"""<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bad \ud800 title",
      "keywords": ["dredg\udfffing"], "author": {"name": "Dana \ud83d Ruiz"}}</script>"""
    (draft,) = drafts(tmp_path / "a.html", page(BODY, head, title="Bad"))
    assert draft.article is not None
    assert draft.article.keywords == ("dredg�ing",)
    stored(draft)


def test_a_file_name_that_is_no_unicode_can_be_reported(tmp_path: Path) -> None:
    (draft,) = read_file(tmp_path / "caf\udce9.txt")
    assert draft.error is not None
    read_error_words(draft.error).encode("utf-8")
    assert draft.path.name == "caf\udce9.txt"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
def test_a_number_that_json_does_not_know_is_left_out(tmp_path: Path, number: str) -> None:
    item = (
        '{"uri": "a:b", "type": "picture", "headline": "H", "rating": %s, "renditions": {"a": {"width": %s}}}'
    )
    read = photo(tmp_path / "a.json", (item % (number, number)).encode())
    assert read.raw["ninjs:rating"] is None
    json.dumps(read.raw, allow_nan=False)


def test_a_news_item_that_nests_too_deep_is_refused(tmp_path: Path) -> None:
    item = '{"uri": "a:b", "type": "picture", "x": ' + "[" * 450 + "]" * 450 + "}"
    (draft,) = drafts(tmp_path / "a.json", item)
    assert draft.error is not None
    assert draft.error.code == "too-deep"


@pytest.mark.parametrize(
    "name",
    [
        "idna",
        "hex",
        "undefined",
        "rot13",
        "punycode",
        "unicode_escape",
        "utf-7",
        "utf-16",
        "base64",
        "x-none",
    ],
)
def test_a_declared_encoding_that_no_text_is_written_in_is_not_believed(tmp_path: Path, name: str) -> None:
    text = "Die Brücke über die Förde wird für Fußgänger geöffnet, hieß es am Dienstag in der Sitzung."
    content = f'<html><head><meta charset="{name}"></head><body><h1>Brücke</h1><p>{text}</p><p>{text} Ja.</p>'
    assert text in [block.text for block in article(tmp_path / "a.html", content.encode("cp1252")).body]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_read(tmp_path: Path, encoding: str) -> None:
    read = article(tmp_path / "a.txt", "\n\n".join(["A title", *PARAGRAPHS]).encode(encoding))
    assert [block.text for block in read.body] == PARAGRAPHS


def test_a_reader_that_fails_says_so_once_and_prints_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("unforeseen")

    monkeypatch.setattr("archive.reading.html.page.body_of", fail)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # as in a program that sets up no logging
    (draft,) = drafts(tmp_path / "a.html", page(BODY))
    assert draft.error is not None
    assert draft.error.code == "damaged"
    assert capsys.readouterr().err == ""


def with_text(name: str, value: str) -> bytes:
    info = PngInfo()
    if name == "XML:com.adobe.xmp":
        info.add_itxt(name, value)
    else:
        info.add_text(name, value)
    return picture("PNG", pnginfo=info)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("XML:com.adobe.xmp", "<rdf:RDF " * (SIZE // 9)),
        ("XML:com.adobe.xmp", "</rdf:RDF><x:xmpmeta>" * (SIZE // 21)),
        ("XML:com.adobe.xmp", "<a>" * (SIZE // 3)),
        ("Raw profile type iptc", "\niptc\n 1" + " " * SIZE + "x"),
    ],
)
def test_a_picture_with_endless_broken_metadata_is_read_without_it(
    tmp_path: Path, name: str, value: str
) -> None:
    assert photo(tmp_path / "a.png", with_text(name, value)).raw == {}


def test_an_xmp_packet_amid_other_bytes_is_found(tmp_path: Path) -> None:
    packet = xmp("<photoshop:Headline>Harbour</photoshop:Headline>").decode()
    content = with_text("XML:com.adobe.xmp", f"junk < & {packet} trailing & <")
    assert photo(tmp_path / "a.png", content).headline == "Harbour"


SCRIPT = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "H", %s}</script>'
PAGES = {
    "title of separators": page(BODY, title="a | " * (SIZE // 4)),
    "class of hyphens": page(f'<div class="{"a-" * (SIZE // 2)}">x</div>{BODY}'),
    "srcset of nothing": page(f'<img src="a.jpg" srcset="{"a " * (SIZE // 2)}">{BODY}'),
    "digits": page(
        f"{BODY}<p>&amp;#{'1' * SIZE};</p>", f'<meta name="author" content="&amp;#{"9" * SIZE};">'
    ),
    "types": page(BODY, SCRIPT % f'"x": {{"@type": "{"NewsArticle" * (SIZE // 11)}!", "name": "y"}}'),
    "authors by reference": page(
        BODY,
        SCRIPT % f'"author": [{", ".join(f"""{{"@id": "#{n}"}}""" for n in range(SIZE // 40))}], '
        f'"x": [{", ".join(f"""{{"@id": "#x{n}"}}""" for n in range(SIZE // 40))}]',
    ),
    "captions of one picture": page(
        '<figure><img src="a.jpg">'
        + "".join(f"<figcaption>Boat {n}</figcaption>" for n in range(SIZE // 35))
        + f"</figure>{BODY}"
    ),
    "paragraphs out of place": page(
        "".join(f"<p><q>Boat {n}</q> lies there.</p>" for n in range(SIZE // 50))
    ),
    "one paragraph over and over": page("<p>Short text.</p>" * (SIZE // 19)),
    "a picture in scripts of braces": page(
        f'<p>One.</p><figure><img src="/p/harbour-master.jpg"></figure>{BODY}',
        f'<script>{"{" * SIZE}"harbour-master.jpg"</script>'
        + f'<script>x = "{chr(92)}"{{harbour-master.jpg" {"}" * SIZE}</script>' * 9,
    ),
    "blanks": page(f"<p>{' ' * SIZE}.</p>{BODY}", f'<meta name="author" content="x{" " * SIZE}y">'),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_made_to_keep_the_reader_busy_is_read(tmp_path: Path, name: str) -> None:
    assert article(tmp_path / "a.html", PAGES[name]).body


@pytest.mark.parametrize(
    "byline",
    ["a" + " " * SIZE + "b", "a in B " * (SIZE // 7) + "(", ", " * (SIZE // 2)],
    ids=["gap", "places", "commas"],
)
def test_a_byline_without_end_does_not_keep_the_reader_busy(tmp_path: Path, byline: str) -> None:
    item = {"uri": "a:b", "type": "text", "headline": "H", "byline": byline, "body_text": "Text."}
    assert article(tmp_path / "a.json", json.dumps(item)).title == "H"


def test_a_text_of_very_many_captions_is_read(tmp_path: Path) -> None:
    lines = [f"A boat lies at the quay {n} (Photo: AP)" for n in range(2000)]
    assert len(article(tmp_path / "a.txt", "\n\n".join(["Title", *lines])).photos) == 2000


def test_what_a_file_calls_its_content_is_told_briefly_and_on_one_line(tmp_path: Path) -> None:
    (draft,) = drafts(tmp_path / "a.xml", f"<{'x' * 5000}/>")
    assert draft.error is not None
    told = read_error_words(draft.error)
    assert len(told) < 800
    assert told.endswith("”).")
