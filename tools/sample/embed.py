"""Writing IPTC metadata into a JPEG: IIM 4.2 in a Photoshop image resource, and XMP beside it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape

from PIL import Image

IIM_RESOURCE = 0x0404
UTF8 = b"\x1b%G"  # the ISO 2022 escape that IIM 1:90 uses to announce UTF-8


@dataclass(frozen=True)
class Caption:
    """The IPTC properties of one photo, by the names that the contract's PHOTO object uses."""

    headline: str
    caption: str
    creator: tuple[str, ...]
    creator_title: str
    credit_line: str
    source: str
    copyright: str
    date_created: str
    city: str
    country: str
    sublocation: str
    people: tuple[str, ...]
    keywords: tuple[str, ...]
    instructions: str
    caption_writer: str


def iim(c: Caption) -> bytes:
    """The IIM application record (IPTC-NAA IIM 4.2, section 6), each value cut at its limit in bytes."""
    # IIM writes an unknown month or day as zeros
    date = (c.date_created.replace("-", "") + "0000")[:8] if c.date_created else ""
    single = ((5, 64, c.headline), (40, 256, c.instructions), (55, 8, date), (85, 32, c.creator_title))
    single += ((90, 32, c.city), (92, 32, c.sublocation), (101, 64, c.country), (105, 256, c.headline))
    single += ((110, 32, c.credit_line), (115, 32, c.source), (116, 128, c.copyright))
    single += ((120, 2000, c.caption), (122, 32, c.caption_writer))
    lists = [(25, 64, k) for k in c.keywords] + [(80, 32, name) for name in c.creator]
    out = [_dataset(1, 90, UTF8), _dataset(2, 0, struct.pack(">H", 4))]
    for number, longest, value in sorted([*single, *lists], key=lambda item: item[0]):
        if value:
            out.append(_dataset(2, number, value.encode()[:longest].decode(errors="ignore").encode()))
    return b"".join(out)


def _dataset(record: int, number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def app13(block: bytes) -> bytes:
    """A JPEG APP13 segment that carries an IIM block as a Photoshop image resource."""
    padded = block + b"\0" * (len(block) % 2)
    resource = b"8BIM" + struct.pack(">HHI", IIM_RESOURCE, 0, len(block)) + padded
    payload = b"Photoshop 3.0\0" + resource
    return b"\xff\xed" + struct.pack(">H", len(payload) + 2) + payload


def xmp(c: Caption) -> bytes:
    """An XMP packet (ISO 16684-1) with the same properties in the IPTC Core and Extension schemas."""

    def bag(kind: str, values: tuple[str, ...]) -> str:
        return f"<rdf:{kind}>" + "".join(f"<rdf:li>{escape(v)}</rdf:li>" for v in values) + f"</rdf:{kind}>"

    def alt(value: str) -> str:
        return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(value)}</rdf:li></rdf:Alt>'

    simple = {
        "photoshop:Headline": c.headline,
        "photoshop:AuthorsPosition": c.creator_title,
        "photoshop:Credit": c.credit_line,
        "photoshop:Source": c.source,
        "photoshop:DateCreated": c.date_created,
        "photoshop:City": c.city,
        "photoshop:Country": c.country,
        "photoshop:Instructions": c.instructions,
        "photoshop:CaptionWriter": c.caption_writer,
        "Iptc4xmpCore:Location": c.sublocation,
    }
    rich = {
        "dc:creator": bag("Seq", c.creator),
        "dc:title": alt(c.headline),
        "dc:description": alt(c.caption),
        "dc:rights": alt(c.copyright),
        "dc:subject": bag("Bag", c.keywords),
    }
    if c.people:
        rich["Iptc4xmpExt:PersonInImage"] = bag("Bag", c.people)
    body = "\n".join(f"  <{k}>{escape(v)}</{k}>" for k, v in simple.items() if v)
    body += "\n" + "\n".join(f"  <{k}>{v}</{k}>" for k, v in rich.items())
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
  xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
  xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
{body}
 </rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def save(image: Image.Image, quality: int, caption: Caption | None = None) -> bytes:
    """`image` as JPEG bytes, with `caption` embedded where given."""
    extra = {"xmp": xmp(caption), "extra": app13(iim(caption))} if caption else {}
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True, **extra)
    return out.getvalue()
