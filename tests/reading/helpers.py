"""Small files for the readers' tests, made on the spot."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from archive.model import ArticleDraft, Draft, PhotoMetadata, ReadError
from archive.reading import Limits, read_file

PARAGRAPHS = [
    "The harbour board met on Tuesday evening and heard from the crew, from two "
    "surveyors and from the families "
    "who had waited on the quay through the night.",
    "“We asked for the doors to be opened,” one of the deckhands told the board, and "
    "the room fell quiet while the "
    "clerk wrote it down.",
    "The board will meet again next week, when the surveyors are to hand in the last "
    "of their three reports on the "
    "hull, the doors and the pumps.",
]
BODY = "".join(f"<p>{text}</p>\n" for text in PARAGRAPHS)


def drafts(path: Path, content: bytes | str, limits: Limits | None = None) -> list[Draft]:
    """Write a file and read it."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_file(path, limits or Limits()))


def article(path: Path, content: bytes | str, limits: Limits | None = None) -> ArticleDraft:
    """The one article of a file."""
    (draft,) = drafts(path, content, limits)
    assert draft.article is not None, draft.error
    return draft.article


def photo(path: Path, content: bytes) -> PhotoMetadata:
    """The one photo of a file."""
    (draft,) = drafts(path, content)
    assert draft.photo is not None, draft.error
    return draft.photo


def failure(path: Path, content: bytes | str, limits: Limits | None = None) -> ReadError:
    """The error that stops a file."""
    (draft,) = drafts(path, content, limits)
    assert draft.error is not None
    assert draft.article is None
    assert draft.photo is None
    return draft.error


def page(inner: str, head: str = "", title: str = "Board hears of chained doors") -> str:
    """A saved page with a story."""
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title>{head}</head>'
        "<body><header><nav><a "
        f"href='/'>Home</a></nav></header><main><article><h1>{title}</h1>{inner}</article></main>"
        "<footer>About us</footer></body></html>"
    )


def picture(kind: str = "JPEG", size: tuple[int, int] = (320, 200), **options: object) -> bytes:
    """An image file."""
    data = io.BytesIO()
    Image.new("RGB", size, (40, 90, 120)).save(data, kind, **options)
    return data.getvalue()


def iim(*datasets: tuple[int, str | bytes], charset: bytes = b"\x1b%G") -> bytes:
    """IPTC-IIM datasets of record 2 behind a declared character set."""
    block = _dataset(1, 90, charset) if charset else b""
    for number, value in datasets:
        block += _dataset(2, number, value.encode() if isinstance(value, str) else value)
    return block


def _dataset(record: int, number: int, value: bytes) -> bytes:
    return bytes((0x1C, record, number)) + len(value).to_bytes(2, "big") + value


def jpeg_with_iim(block: bytes, **options: object) -> bytes:
    """A JPEG with these datasets in a Photoshop resource of segment APP13."""
    resource = b"8BIM\x04\x04\x00\x00" + len(block).to_bytes(4, "big") + block + b"\x00" * (len(block) % 2)
    payload = b"Photoshop 3.0\x00" + resource
    segment = b"\xff\xed" + (len(payload) + 2).to_bytes(2, "big") + payload
    data = picture(**options)
    return data[:2] + segment + data[2:]


def xmp(properties: str) -> bytes:
    """An XMP packet with these properties."""
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
        'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" '
        f'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">{properties}</rdf:Description></rdf:RDF></x:xmpmeta>'
        '<?xpacket end="w"?>'
    ).encode()
