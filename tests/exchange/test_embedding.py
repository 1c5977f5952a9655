"""Metadata exchanged in pictures' files: the picture stays to the byte, and what was to be said is read."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from archive.errors import UnreadableFile
from archive.exchange.metadata.blocks import CannotHold
from archive.exchange.metadata.compared import differences
from archive.exchange.metadata.copies import embedded
from archive.exchange.metadata.datasets import block, cut
from archive.exchange.metadata.embedding import with_metadata
from archive.model import Licensor, Location, PhotoMetadata, Region
from archive.reading.photo.file import read_photo
from archive.reading.photo.iim import LONGEST, datasets
from archive.reading.source import Source
from archive.words import said_words
from tests.reading.photo.made import heic, png

ICC = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
NAMES = ("Lena Marsh", "Miro Lund", "Zoë Ågren", "山田 花子", "O’Hara; the elder", 'Jo "Ace" Bell')
WORDS = st.sampled_from(
    (*NAMES, "A quay at dawn", "Größe & <Licht>", "line one\nline two", "ferry 🚢", "é" * 70)
)
TEXTS = st.none() | WORDS
PLAIN = (
    *("title", "headline", "caption", "caption_writer", "creator_title", "credit_line", "source"),
    *("copyright", "city", "region", "country", "sublocation", "instructions", "usage_terms", "alt"),
    "other_constraints",
)
FRACTIONS = st.integers(0, 400_000).map(lambda n: n / 1_000_000)
DAYS = (None, "1987", "2021-03", "2021-03-04", "2021-03-04T05:06:07+02:00", "2021-03-04T05:06:07Z")


@st.composite
def regions(draw: st.DrawFn) -> tuple[Region, ...]:
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=3))
    kinds = st.sampled_from(("face", "pet"))
    place = (draw(FRACTIONS) + 0.01 for _ in range(4))
    x, y, width, height = place
    return tuple(Region(name, draw(kinds), x, y, width, height, "mwg") for name in names)


@st.composite
def photos(draw: st.DrawFn) -> PhotoMetadata:
    """What a photo may be to say."""
    several = st.lists(WORDS, unique=True, max_size=3).map(tuple)
    return PhotoMetadata(
        **{name: draw(TEXTS) for name in PLAIN},
        creator=tuple(draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=2))),
        keywords=draw(several),
        people=tuple(draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=3))),
        keyword_paths=draw(st.sampled_from(((), (("Places", "Quay"),), (("A|B",), ("C",))))),
        date_created=draw(st.sampled_from(DAYS)),
        rating=draw(st.none() | st.integers(-1, 5)),
        regions=draw(regions()),
        locations=draw(st.sampled_from(((), (Location("Town", "created"), Location("Quay", "shown"))))),
        licensors=draw(st.sampled_from(((), (Licensor("Northlight Sales", "https://sales.example/"),)))),
        model_release=draw(st.sampled_from((None, "MR-LMR"))),
        web_statement=draw(st.sampled_from((None, "https://rights.example/terms"))),
        image_creators=draw(several),
        width=24,
        height=16,
    )


def exif(text: str, orientation: int) -> Image.Exif:
    """Exif with a description, an artist, a notice and a date of its own, which XMP has to stand against."""
    made = Image.Exif()
    made[0x0112], made[270], made[315], made[33432] = orientation, text, "Exif Artist", "© Exif"
    made.get_ifd(0x8769).update({36867: "2001:02:03 04:05:06", 36881: "+01:00", 37500: b"maker notes"})
    return made


@st.composite
def files(draw: st.DrawFn) -> tuple[str, bytes]:
    """A small picture of any format that holds metadata, with or without some."""
    kind, mode = draw(st.sampled_from(("JPEG", "PNG", "TIFF", "WEBP"))), draw(st.sampled_from(("RGB", "L")))
    picture = Image.frombytes(mode, (24, 16), draw(st.binary(min_size=384, max_size=384)) * len(mode))
    more: dict[str, object] = {}
    if draw(st.booleans()):
        more["exif"] = exif(draw(st.sampled_from(("An old caption", "DCF"))), draw(st.integers(1, 8)))
    if draw(st.booleans()):
        more["icc_profile"] = ICC
    if kind == "JPEG":
        more |= {"progressive": draw(st.booleans()), "comment": b"a comment"}
    if kind == "PNG" and draw(st.booleans()):
        texts = PngImagePlugin.PngInfo()
        texts.add_text("Software", "Something else")
        more["pnginfo"] = texts
    if kind == "TIFF":
        more["compression"] = draw(st.sampled_from((None, "tiff_lzw", "tiff_deflate")))
    if kind == "WEBP":
        more["lossless"] = draw(st.booleans())
    data = io.BytesIO()
    picture.save(data, kind, **{key: value for key, value in more.items() if value is not None})
    return kind, data.getvalue()


def read(data: bytes) -> PhotoMetadata:
    [draft] = read_photo(Source(Path("a"), "a.jpg", content=data))
    assert draft.photo is not None
    return draft.photo


def written(data: bytes, said: PhotoMetadata) -> bytes:
    """The file that says this."""
    with Image.open(io.BytesIO(data)) as image:
        orientation = image.getexif().get(0x0112, 1)
    return b"".join(with_metadata(memoryview(data), said, read(data), orientation))


def coded(kind: str, data: bytes) -> list[bytes]:
    """All of a file that is the picture: told without a line of what writes it."""
    if kind == "JPEG":
        return list(_jpeg_segments(data))
    if kind == "PNG":
        return [chunk for name, chunk in _chunks(data, 8, ">", 4) if name not in (b"iTXt", b"eXIf")]
    if kind == "WEBP":
        told = (b"XMP ", b"EXIF", b"VP8X")
        return [chunk for name, chunk in _chunks(data, 12, "<", 0) if name not in told]
    with Image.open(io.BytesIO(data)) as image:
        strips = zip(image.tag_v2[273], image.tag_v2[279], strict=True)
        return [data[start : start + length] for start, length in strips]


def _jpeg_segments(data: bytes) -> Iterator[bytes]:
    at = 2
    while data[at + 1] != 0xDA:
        length = int.from_bytes(data[at + 2 : at + 4], "big") + 2
        if data[at + 1] not in (0xE1, 0xED):
            yield data[at : at + length]
        at += length
    yield data[at:]


def _chunks(data: bytes, at: int, order: str, check: int) -> Iterator[tuple[bytes, bytes]]:
    while at < len(data):
        first, second = data[at : at + 4], data[at + 4 : at + 8]
        name, size = (second, first) if check else (first, second)
        length = struct.unpack(f"{order}I", size)[0]
        end = at + 8 + length + check + (0 if check else length % 2)
        yield name, data[at:end]
        at = end


@given(files(), photos())
@settings(max_examples=80)
def test_the_picture_stays_to_the_byte_and_all_that_was_to_be_said_is_read(
    file: tuple[str, bytes], said: PhotoMetadata
) -> None:
    kind, data = file
    made = written(data, said)
    assert coded(kind, made) == coded(kind, data)
    assert differences(said, read(made)) == ()
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(made)) as after:
        assert after.info.get("icc_profile") == before.info.get("icc_profile")
        assert after.tobytes() == before.tobytes()


@given(files(), photos())
@settings(max_examples=40)
def test_saying_the_same_again_changes_nothing(file: tuple[str, bytes], said: PhotoMetadata) -> None:
    once = written(file[1], said)
    assert written(once, said) == once


@given(files(), photos(), st.data())
@settings(max_examples=80)
def test_a_file_that_is_cut_short_or_spoilt_is_refused_with_a_sentence_and_nothing_else_happens(
    file: tuple[str, bytes], said: PhotoMetadata, data: st.DataObject
) -> None:
    whole = bytearray(file[1])
    for _ in range(data.draw(st.integers(0, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    spoilt = bytes(whole[: data.draw(st.integers(1, len(whole)))])
    assert outcome(spoilt, said).endswith((".", "written", "no place for it that programs read"))


def outcome(data: bytes, said: PhotoMetadata) -> str:
    """What comes of putting metadata in."""
    try:
        with_metadata(memoryview(data), said, PhotoMetadata())
    except UnreadableFile as error:
        return str(error)
    except CannotHold as cannot:
        return said_words(cannot.why)
    return "written"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_a_file_that_ends_before_its_picture_is_refused(kind: str) -> None:
    data = io.BytesIO()
    Image.new("RGB", (24, 16)).save(data, kind)
    assert "cut short or broken" in outcome(data.getvalue()[:20], PhotoMetadata(caption="New"))


def test_exif_keeps_all_but_what_would_contradict() -> None:
    data = io.BytesIO()
    Image.new("RGB", (24, 16)).save(data, "JPEG", exif=exif("An old caption", 6))
    said = PhotoMetadata(
        caption="A new caption", creator=("Exif Artist",), copyright="© Exif", date_created="2021-03"
    )
    with Image.open(io.BytesIO(written(data.getvalue(), said))) as made:
        told = made.getexif()
        own = told.get_ifd(0x8769)
    assert (told[270], told[315], told[0x0112]) == ("A new caption", "Exif Artist", 6)
    assert (own[36867], own.get(36881), own[37500]) == ("2021:03:     :  :  ", None, b"maker notes")


def test_the_digest_beside_the_iptc_is_that_of_the_iptc() -> None:
    data = io.BytesIO()
    Image.new("RGB", (24, 16)).save(data, "JPEG")
    made = written(written(data.getvalue(), PhotoMetadata(caption="Old")), PhotoMetadata(caption="New"))
    with Image.open(io.BytesIO(made)) as image:
        told = image.info["photoshop"]
    assert told[0x0425] == hashlib.md5(told[0x0404]).digest()


def test_what_is_longer_than_a_segment_goes_into_extended_xmp() -> None:
    data = io.BytesIO()
    Image.new("RGB", (24, 16)).save(data, "JPEG")
    said = PhotoMetadata(caption="Ü" * 60_000, usage_terms="x" * 70_000, headline="Short")
    made = written(data.getvalue(), said)
    assert differences(said, read(made)) == ()
    assert made.count(b"http://ns.adobe.com/xmp/extension/\x00") > 2
    assert written(made, said) == made
    short = PhotoMetadata(caption="Short")
    assert b"xmp/extension" not in written(made, short)


def several(resources: bytes) -> bytes:
    """A JPEG with two pictures behind the first, and Photoshop's segment between it and the list of them."""
    data, colours = io.BytesIO(), ("red", "blue", "green")
    first, *others = (Image.new("RGB", (64, 48), colour) for colour in colours)
    first.save(data, "MPO", save_all=True, append_images=others)
    whole = bytearray(data.getvalue())
    start = whole.index(b"MPF\x00") + 4
    end = start - 6 + int.from_bytes(whole[start - 6 : start - 4], "big")
    body = b"Photoshop 3.0\x00" + resources
    segment = b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body
    order = "<" if whole[start : start + 2] == b"II" else ">"
    tag = whole.index(struct.pack(f"{order}HH", 0xB002, 7), start)
    lines = start + struct.unpack_from(f"{order}I", whole, tag + 8)[0]
    for n in range(3):
        at = lines + 16 * n + (4 if n == 0 else 8)
        struct.pack_into(f"{order}I", whole, at, struct.unpack_from(f"{order}I", whole, at)[0] + len(segment))
    return bytes(whole[:end]) + segment + bytes(whole[end:])


def test_pictures_behind_the_first_are_found_where_they_now_lie() -> None:
    data = several(
        b"8BIM\x04\x04\x00\x00" + (4_000).to_bytes(4, "big") + b"\x1c\x02\x78\x0f\x9b" + b"x" * 3995
    )
    made = written(data, PhotoMetadata(caption="Three pictures"))
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(made)) as after:
        second = after.mpinfo[0xB002][1]["DataOffset"] + made.index(b"MPF\x00") + 4
        assert after.mpinfo[0xB002][0]["Size"] == second
        for n in range(3):
            before.seek(n)
            after.seek(n)
            assert after.tobytes() == before.tobytes()


def test_other_properties_and_datasets_stay() -> None:
    xmp = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" '
        'crs:Exposure="+1.5"/></rdf:RDF></x:xmpmeta>'
    )
    data = io.BytesIO()
    Image.new("RGB", (24, 16)).save(data, "JPEG", xmp=xmp.encode())
    made = written(data.getvalue(), PhotoMetadata(caption="New"))
    assert b"camera-raw-settings" in made
    assert b"+1.5" in made
    urgency, old = b"\x1c\x02\x0a\x00\x011", b"\x1c\x02\x78\x00\x03Old"
    kept = datasets(block(PhotoMetadata(caption="New"), urgency + old))
    assert (kept[2, 10], kept[2, 120]) == ([b"1"], [b"New"])


@given(st.text(max_size=80), st.integers(0, 64))
def test_a_long_text_is_cut_between_two_characters(text: str, octets: int) -> None:
    made = cut(text.encode("utf-8", "replace").decode(), octets)
    assert len(made) <= octets
    assert text.encode("utf-8", "replace").decode().startswith(made.decode())


def test_iim_says_that_it_is_utf_8_and_keeps_to_its_lengths() -> None:
    said = PhotoMetadata(credit_line="Ü" * 40, headline="é" * 300, keywords=("ä" * 70, "b"))
    told = datasets(block(said))
    assert told[1, 90] == [b"\x1b%G"]
    assert [len(told[2, number][0]) for number in (110, 105, 25)] == [32, 256, 64]
    assert all(
        len(item) <= LONGEST[n] for (r, n), items in told.items() for item in items if r == 2 and n in LONGEST
    )


def test_what_its_format_cannot_hold_is_said_and_the_file_stays_as_it_was(tmp_path: Path) -> None:
    kept, target = tmp_path / "kept", tmp_path / "target"
    kept.write_bytes(heic())
    assert embedded(kept, "a.heic", PhotoMetadata(caption="New"), target)
    assert target.read_bytes() == heic()


def test_a_broken_picture_gives_no_copy(tmp_path: Path) -> None:
    kept, target = tmp_path / "kept", tmp_path / "target"
    kept.write_bytes(png((b"IHDR", b"")))
    with pytest.raises(UnreadableFile, match=r"a\.png is damaged.*\."):
        embedded(kept, "a.png", PhotoMetadata(caption="New"), target)
    assert not target.exists()
