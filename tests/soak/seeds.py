"""Sound files that mutants are made of: our own sample, files made on the spot, and the real material."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from archive.reading.formats import Head, format_of
from archive.reading.sniff import HEAD_BYTES
from tests.reading.documents import test_office as office
from tests.reading.documents import test_pdf as pdf
from tests.reading.documents import test_rtf as rtf
from tests.reading.feeds import test_feed as feed
from tests.reading.feeds import test_wxr as wxr
from tests.reading.helpers import BODY, iim, jpeg_with_iim, page, picture, xmp
from tests.reading.mail import test_mail as mail
from tests.reading.packed.helpers import story, zipped
from tests.reading.photo import made, packets
from tests.reading.web import test_mhtml as mhtml
from tests.reading.web import test_wacz as wacz
from tests.reading.wire import test_g2 as g2
from tests.reading.wire import test_lines as lines
from tests.reading.wire import test_newsml1 as newsml1
from tests.reading.wire import test_nitf as nitf
from tests.reading.wire import test_plain_xml as plain_xml
from tests.soak.mutants import Seed, Seeds

_ROOT = Path(__file__).resolve().parents[2]
_SAMPLE = _ROOT / "resources" / "sample" / "press"
_CORPORA = _ROOT.parent / "shared" / "corpora"
_REAL = ("pages/html", "web-archives", "interchange", "photos")
_EACH = 60
"""Seeds of a format: the smallest of the real ones."""
_OF_SAMPLE = 12
_LARGEST = 300_000
NAMELESS = "no format"


def own_seeds() -> Seeds:
    """What this repository has or makes itself, by format."""
    sample = sorted(
        (path for path in _SAMPLE.rglob("*") if path.is_file()), key=lambda path: path.stat().st_size
    )
    return _by_format((*_made(), *(Seed(path.name, path.read_bytes()) for path in sample)), _OF_SAMPLE)


def all_seeds(corpora: Path = _CORPORA) -> Seeds:
    """The same, and the real material where it lies beside the checkout."""
    real = _by_format(_real(corpora), _EACH)
    own = own_seeds()
    return {name: [*own.get(name, ()), *real.get(name, ())] for name in {*own, *real}}


def _by_format(seeds: Iterable[Seed], most: int) -> Seeds:
    found: dict[str, list[Seed]] = defaultdict(list)
    for seed in seeds:
        head = Head(seed.content[:HEAD_BYTES], Path(seed.name).suffix.lower())
        form = format_of(head)
        name = form.name if form else NAMELESS
        if name == "picture":
            name = f"picture {Path(seed.name).suffix.lower().lstrip('.')}"
        if len(found[name]) < most:
            found[name].append(seed)
    return found


def _real(corpora: Path) -> Iterator[Seed]:
    """Small files of the real material, the smallest first; packed pages unpacked too."""
    paths = [path for place in _REAL for path in (corpora / place).rglob("*") if path.is_file()]
    for path in sorted(paths, key=lambda path: (path.stat().st_size, str(path))):
        if path.stat().st_size > _LARGEST:
            break
        content = path.read_bytes()
        yield Seed(path.name, content)
        if path.name.endswith((".html.gz", ".txt.gz")):
            unpacked = gzip.decompress(content)
            if len(unpacked) <= 2 * _LARGEST:
                yield Seed(path.stem, unpacked)


def _made() -> Iterator[Seed]:
    yield from _made_stories()
    yield from _made_photos()


def _made_documents(figure: str) -> Iterator[Seed]:
    message = mail.attach(mail.mail(), "quay.jpg")
    message.set_boundary("steady")
    letter = message.as_bytes()
    document = office.word()
    document.add_paragraph("Lena Marsh, left, in Oslo. (Ines Okafor/AFP)")
    yield Seed("mail.eml", letter)
    yield Seed(
        "box.mbox",
        b"".join(b"From desk@example.org Tue Jan  9 20:31:00 2024\n" + letter + b"\n" for _ in "ab"),
    )
    yield Seed("story.docx", _steady(office.saved(document)))
    yield Seed("story.odt", _steady(office.odt("<text:h>Ferry late</text:h><text:p>The board met.</text:p>")))
    yield Seed("story.rtf", rtf.rtf("Ferry late", "By Dana Ruiz", rtf.JPEG, rtf.CAPTION))
    yield Seed("story.pdf", pdf.pdf(pdf.lines(*pdf.STORY), pdf.lines(*pdf.STORY)))
    yield Seed("story.md", f"---\ntitle: Ferry late\n---\n# Ferry late\n\n{figure}\n\n* one\n".encode())
    yield Seed("plain.xml", plain_xml.STORY.encode())


def _made_stories() -> Iterator[Seed]:
    caption = "Lena Marsh, left, in Oslo. (Ines Okafor/AFP)"
    figure = f'<figure><img src="a.jpg"><figcaption>{caption}</figcaption></figure>'
    yield from _made_documents(figure)
    yield Seed("page.html", page(figure + BODY).encode())
    yield Seed("page.html.gz", gzip.compress(story("Ferry late", figure).encode(), mtime=0))
    yield Seed(
        "folder.zip", zipped({"a/story.html": story("Ferry late", figure), "a/a.jpg": picture(size=(48, 32))})
    )
    yield Seed(
        "folder.tar", _tarred({"a/story.html": story("Ferry late", figure).encode(), "b.txt": b"Text"})
    )
    yield Seed("site.warc.gz", wacz.WARC)
    yield Seed("site.warc", gzip.decompress(wacz.WARC))
    yield Seed("site.wacz", zipped(wacz.WHOLE))
    yield Seed(
        "saved.mhtml",
        mhtml.message(mhtml.page("cid:a@x"), mhtml.part("image/jpeg", picture(), "Content-ID: <a@x>")),
    )
    yield Seed("message.xml", g2.message(g2.TEXT, g2.PICTURE).encode())
    yield Seed("newsml.xml", newsml1.newsml(newsml1.item(newsml1.STORY + newsml1.PHOTO)).encode())
    body = f"<body.head>{nitf.BODY_HEAD}</body.head><body.content>{BODY}</body.content>"
    yield Seed("nitf.xml", f"<nitf><head>{nitf.HEAD}</head><body>{body}</body></nitf>".encode())
    yield Seed("wire.txt", lines.IPTC.encode("latin-1"))
    yield Seed("wire.anpa", lines.ANPA.encode("latin-1"))
    yield Seed("news.rss", feed.rss(feed.item(), feed.item(figure)).encode())
    yield Seed("export.xml", wxr.wxr(wxr.post(BODY), wxr.ATTACHMENT).encode())


def _made_photos() -> Iterator[Seed]:
    described = (
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">A quay.</rdf:li></rdf:Alt></dc:description>'
    )
    small = {"size": (48, 32)}
    yield Seed(
        "photo.jpg",
        jpeg_with_iim(iim((120, "A quay. (AFP)"), (80, "Ines Okafor"), (55, "20240109")), **small),
    )
    yield Seed("tagged.jpg", picture(xmp=packets.tagged(), exif=packets.gps(), **small))
    yield Seed("photo.png", picture("PNG", **small))
    yield Seed("photo.tif", picture("TIFF", compression="tiff_lzw", **small))
    yield Seed("photo.webp", picture("WEBP", xmp=xmp(described), **small))
    yield Seed("photo.gif", picture("GIF", **small))
    yield Seed("photo.avif", picture("AVIF", **small))
    yield Seed("photo.heic", made.heic())
    yield Seed("photo.psd", made.psd(made.resource(0x0404, iim((120, "A quay.")))))
    yield Seed("photo.jp2", made.jp2(("be7acfcb97a942e89c71999491e3afac", xmp(described))))


def _steady(packed: bytes) -> bytes:
    """A zip without the time when it was made, so that its mutants are the same every time."""
    with zipfile.ZipFile(io.BytesIO(packed)) as members:
        return zipped({name: members.read(name) for name in members.namelist()})


def _tarred(members: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as packed:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            packed.addfile(info, io.BytesIO(content))
    return data.getvalue()
