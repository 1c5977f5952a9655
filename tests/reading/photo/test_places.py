"""Where formats keep XMP, IIM and texts, and the ways in which programs write them there."""

from __future__ import annotations

import hashlib
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from tests.reading.helpers import iim, jpeg_with_iim, photo, picture, xmp
from tests.reading.photo.made import jp2, png, psd, resource, segments

SAID = xmp("<photoshop:Headline>Kai gesperrt: Straße frei</photoshop:Headline>")
XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\x00"
HEADER = (b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
PIXELS = (b"IDAT", zlib.compress(bytes(9 * 8)))
GIF_TRAILER = b"\x01" + bytes(range(255, -1, -1)) + b"\x00"


def png_with(*chunks: tuple[bytes, bytes]) -> bytes:
    return png(HEADER, *chunks, PIXELS, (b"IEND", b""))


def packed(name: bytes, data: bytes) -> bytes:
    """A profile in hexadecimal digits, as ImageMagick writes it into a text chunk."""
    digits = data.hex()
    lines = "\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    return b"Raw profile type " + name + b"\x00" + f"\n{name.decode()}\n{len(data):8}\n{lines}\n".encode()


def squeezed(text: bytes) -> bytes:
    """The content of a text chunk, compressed."""
    name, _, content = text.partition(b"\x00")
    return name + b"\x00\x00" + zlib.compress(content)


def gif(said: bytes) -> bytes:
    data = picture("GIF")
    end = data.index(b",", 13 + 3 * (2 << (data[10] & 7)) if data[10] & 0x80 else 13)
    return data[:end] + b"\x21\xff\x0bXMP DataXMP" + said + GIF_TRAILER + data[end:]


def webp(name: bytes, content: bytes) -> bytes:
    """A WebP with one more chunk, which its header does not announce."""
    data = picture("WEBP") + name + struct.pack("<I", len(content)) + content + b"\x00" * (len(content) % 2)
    return data[:4] + struct.pack("<I", len(data) - 8) + data[8:]


KEPT = {
    "png itxt": png_with((b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + SAID)),
    "png itxt in other case": png_with((b"iTXt", b"xml:com.Adobe.XMP\x00\x00\x00\x00\x00" + SAID)),
    "png itxt compressed": png_with(
        (b"iTXt", b"XML:com.adobe.xmp\x00\x01\x00\x00\x00" + zlib.compress(SAID))
    ),
    "png text": png_with((b"tEXt", b"XML:com.adobe.xmp\x00" + SAID)),
    "png ztxt": png_with((b"zTXt", squeezed(b"XML:com.adobe.xmp\x00" + SAID))),
    "png packed": png_with((b"tEXt", packed(b"xmp", SAID))),
    "png packed and compressed": png_with((b"zTXt", squeezed(packed(b"APP1", XMP_HEAD + SAID)))),
    "png resources": png_with((b"zTXt", squeezed(packed(b"8bim", resource(0x0424, SAID))))),
    "png behind the picture": png(HEADER, PIXELS, (b"tEXt", packed(b"xmp", SAID)), (b"IEND", b"")),
    "gif": gif(SAID),
    "webp": webp(b"XMP ", SAID),
    "webp with a zero": webp(b"XMP\x00", SAID),
    "psd": psd(resource(0x0424, SAID)),
    "jpeg resources": segments(picture(), (0xED, b"Photoshop 3.0\x00" + resource(0x0424, SAID))),
    "jpeg second segment": segments(
        picture(), (0xE1, XMP_HEAD + xmp("<dc:format>image/jpeg</dc:format>")), (0xE1, XMP_HEAD + SAID)
    ),
    "jp2 box": jp2(("be7acfcb97a942e89c71999491e3afac", SAID)),
}


@pytest.mark.parametrize("content", KEPT.values(), ids=KEPT)
def test_xmp_is_found_wherever_a_format_keeps_it(tmp_path: Path, content: bytes) -> None:
    assert photo(tmp_path / "a", content).headline == "Kai gesperrt: Straße frei"


@pytest.mark.parametrize(
    ("name", "bare"),
    [(b"iptc", True), (b"IPTC", True), (b"iptc", False), (b"8bim", False), (b"APP13", False)],
)
def test_iim_is_found_in_the_packed_profiles_of_a_png(tmp_path: Path, name: bytes, bare: bool) -> None:
    block = iim((90, "Größenfeld"))
    content = png_with((b"zTXt", squeezed(packed(name, block if bare else resource(0x0404, block)))))
    assert photo(tmp_path / "a.png", content).city == "Größenfeld"


def test_a_png_s_own_keywords_count_where_nothing_else_tells(tmp_path: Path) -> None:
    texts = (
        (b"tEXt", b"Title\x00quay-closed"),
        (b"tEXt", b"Description\x00" + "Die Straße am Kai.".encode("latin-1")),
        (b"iTXt", b"author\x00\x00\x00\x00\x00" + "Zoë Lund".encode()),
        (b"tEXt", b"Comment\x00Created with GIMP"),
    )
    read = photo(tmp_path / "a.png", png_with(*texts))
    assert (read.title, read.caption, read.creator) == ("quay-closed", "Die Straße am Kai.", ("Zoë Lund",))
    stated = xmp("<dc:description>From XMP.</dc:description>")
    both = png_with(*texts, (b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + stated))
    assert photo(tmp_path / "b.png", both).caption == "From XMP."


def test_the_tags_that_windows_writes_count_where_nothing_else_tells(tmp_path: Path) -> None:
    exif = Image.Exif()
    told = ("quay-closed", "Die Straße am Kai.", "Zoë Lund;Ines Okafor", "Hafen;Straße")
    for tag, text in zip(range(0x9C9B, 0x9C9F), told, strict=True):
        exif[tag] = (text + "\x00").encode("utf-16-le")
    read = photo(tmp_path / "a.jpg", picture(exif=exif))
    assert (read.title, read.caption) == ("quay-closed", "Die Straße am Kai.")
    assert (read.creator, read.keywords) == (("Zoë Lund", "Ines Okafor"), ("Hafen", "Straße"))
    with_iim = jpeg_with_iim(iim((120, "From IIM."), (25, "quay")), exif=exif)
    other = photo(tmp_path / "b.jpg", with_iim)
    assert (other.caption, other.keywords) == ("From IIM.", ("quay",))


def test_xmp_in_several_segments_is_read_whatever_digest_it_is_called_by(tmp_path: Path) -> None:
    rest = xmp("<photoshop:Instructions>No archiving</photoshop:Instructions>")
    head = b"http://ns.adobe.com/xmp/extension/\x00" + hashlib.md5(b"other").hexdigest().upper().encode()
    parts = [
        (0xE1, head + struct.pack(">II", len(rest), at) + rest[at : at + 90])
        for at in range(0, len(rest), 90)
    ]
    read = photo(tmp_path / "a.jpg", segments(picture(xmp=SAID), *reversed(parts)))
    assert (read.headline, read.instructions) == ("Kai gesperrt: Straße frei", "No archiving")


@pytest.mark.parametrize(
    "said",
    [
        xmp("<photoshop:headline>Quay</photoshop:headline><DC:Creator xmlns:DC='http://purl.org/dc/elements/"
            "1.1'><rdf:Seq><rdf:li>Zoë Lund</rdf:li></rdf:Seq></DC:Creator>"),
        xmp("<photoshop:Headline><rdf:Description><rdf:value>Quay</rdf:value><dc:type>x</dc:type>"
            "</rdf:Description></photoshop:Headline><dc:creator>Zoë Lund</dc:creator>"),
        xmp("<photoshop:Headline>Quay</photoshop:Headline><dc:creator>Zoë Lund</dc:creator><dc:title>a & b"
            "\x0b</dc:title>"),
        xmp("<photoshop:Headline>Quay</photoshop:Headline><dc:creator>Zoë Lund</dc:creator>")[:-60],
        xmp("<photoshop:Headline>Quay</photoshop:Headline><dc:creator>Zoë Lund</dc:creator>")
        .decode().encode("cp1252"),
        xmp("<photoshop:Headline>Quay</photoshop:Headline><dc:creator>Zoë Lund</dc:creator>")
        .decode().encode("utf-16"),
        b"\xfe\xff" + xmp("<photoshop:Headline>Quay</photoshop:Headline><dc:creator>Zoë Lund</dc:creator>")
        .decode().encode("utf-16-be"),
        xmp("<photoshop:Headline>Quay</photoshop:Headline><dc:creator>Zoë Lund</dc:creator>")
        .decode().encode("utf-32-le"),
        xmp("<photoshop:Headline>Quay</photoshop:Headline><dc:creator>Zo&euml; Lund</dc:creator>"),
        xmp("<photoshop:Headline>Quay</photoshop:Headline><dc:creator><rdf:Seq><rdf:_1>Zoë Lund</rdf:_1>"
            "</rdf:Seq></dc:creator>"),
    ],
    ids=["other case", "qualified", "no XML", "cut short", "Windows-1252", "UTF-16", "UTF-16 backwards",
         "UTF-32", "HTML's entities", "numbered items"],
)  # fmt: skip
def test_a_packet_is_read_however_carelessly_it_was_written(tmp_path: Path, said: bytes) -> None:
    content = segments(picture(), (0xE1, XMP_HEAD + said))
    read = photo(tmp_path / "a.jpg", content)
    assert (read.headline, read.creator) == ("Quay", ("Zoë Lund",))


def test_an_address_that_xmp_refers_to_is_read(tmp_path: Path) -> None:
    said = xmp("<xmpRights:WebStatement rdf:resource='https://rights.example/terms'/>")
    assert photo(tmp_path / "a.jpg", picture(xmp=said)).web_statement == "https://rights.example/terms"


@pytest.mark.parametrize(
    "segment",
    [iim((90, "Elwyn")), b"Adobe_Photoshop2.5:".ljust(24, b"\x00") + resource(0x0404, iim((90, "Elwyn")))],
    ids=["bare", "of an older Photoshop"],
)
def test_iim_is_found_in_segments_of_other_programs(tmp_path: Path, segment: bytes) -> None:
    assert photo(tmp_path / "a.jpg", segments(picture(), (0xED, segment))).city == "Elwyn"
