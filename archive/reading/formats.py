"""The formats that are read, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from archive.model import Draft
from archive.reading.documents.docx import read_docx
from archive.reading.documents.markdown import SUFFIXES as MARKDOWN
from archive.reading.documents.markdown import read_markdown
from archive.reading.documents.odt import read_odt
from archive.reading.documents.office import is_docx, is_odt
from archive.reading.documents.pdf import is_pdf, read_pdf
from archive.reading.documents.rtf import is_rtf, read_rtf
from archive.reading.feeds.feed import is_feed, read_feed
from archive.reading.feeds.wxr import is_wxr, read_wxr
from archive.reading.html.page import read_html
from archive.reading.libraries.opening import is_database, is_export, read_library
from archive.reading.limits import Limits
from archive.reading.mail.eml import is_mail, read_mail
from archive.reading.mail.mbox import is_mbox, read_mbox
from archive.reading.ninjs.story import read_ninjs
from archive.reading.packed.gz import is_gzip, read_gzip
from archive.reading.packed.tars import is_tar, read_tar
from archive.reading.packed.zips import is_zip, read_zip
from archive.reading.photo.file import read_photo
from archive.reading.sniff import Kind, sniff, xml_root
from archive.reading.source import Source
from archive.reading.text.plain import read_text
from archive.reading.web.mhtml import is_mhtml, read_mhtml
from archive.reading.web.warc import read_warc
from archive.reading.web.warc_records import begins_archive
from archive.reading.wire.anpa import is_anpa, read_anpa
from archive.reading.wire.g2 import ROOTS as G2_ROOTS
from archive.reading.wire.g2 import read_g2
from archive.reading.wire.iptc7901 import is_7901, read_7901
from archive.reading.wire.newsml1 import read_newsml1
from archive.reading.wire.nitf import read_nitf
from archive.reading.wire.plain_xml import is_plain_xml, read_plain_xml

Reader = Callable[[Source], Iterator[Draft | Source]]
"""Gives what was read; a container gives what stands in it, to be read in turn."""


@dataclass(frozen=True)
class Head:
    """The first bytes of a file and its suffix (lower case, with its dot): what a format is told by."""

    data: bytes
    suffix: str

    @cached_property
    def kind(self) -> Kind:
        """The rough kind: picture, page, JSON, text, binary, or well-formed data of another kind."""
        return sniff(self.data, self.suffix)

    @cached_property
    def root(self) -> str:
        """The name of the first element, in lower case and without a prefix; "" where this is no markup."""
        return xml_root(self.data)


@dataclass(frozen=True, slots=True)
class Format:
    """One format: how it is told, who reads it, and the most bytes of a file that are."""

    name: str
    matches: Callable[[Head], bool]
    read: Reader
    most: Callable[[Limits], int]


TABLE = Format("library", lambda head: True, read_library, lambda most: most.max_json_bytes)
"""A table whose columns somebody said; none says by itself that it is one."""
FORMATS: tuple[Format, ...] = (
    Format(
        "library",
        lambda head: is_database(head.data),
        read_library,
        lambda most: most.max_archive_bytes,
    ),
    Format(
        "library",
        lambda head: is_export(head.data),
        read_library,
        lambda most: most.max_json_bytes,
    ),
    Format(
        "web archive", lambda head: begins_archive(head.data), read_warc, lambda most: most.max_archive_bytes
    ),
    Format(
        "saved page",
        lambda head: is_mhtml(head.data, head.suffix),
        read_mhtml,
        lambda most: most.max_html_bytes * 4,
    ),
    Format(
        "packed file",
        lambda head: is_gzip(head.data),
        read_gzip,
        lambda most: most.max_archive_bytes,
    ),
    Format(
        "Word document",
        lambda head: is_docx(head.data, head.suffix),
        read_docx,
        lambda most: most.max_document_bytes,
    ),
    Format(
        "OpenDocument text",
        lambda head: is_odt(head.data, head.suffix),
        read_odt,
        lambda most: most.max_document_bytes,
    ),
    Format("rich text", lambda head: is_rtf(head.data), read_rtf, lambda most: most.max_document_bytes),
    Format("PDF", lambda head: is_pdf(head.data), read_pdf, lambda most: most.max_document_bytes),
    Format(
        "packed folder",
        lambda head: is_zip(head.data, head.suffix),
        read_zip,
        lambda most: most.max_archive_bytes,
    ),
    Format("tar", lambda head: is_tar(head.data), read_tar, lambda most: most.max_archive_bytes),
    Format("NewsML-G2", lambda head: head.root in G2_ROOTS, read_g2, lambda most: most.max_html_bytes),
    Format("NewsML 1", lambda head: head.root == "newsml", read_newsml1, lambda most: most.max_html_bytes),
    Format("NITF", lambda head: head.root == "nitf", read_nitf, lambda most: most.max_html_bytes),
    Format("ANPA 1312", lambda head: is_anpa(head.data), read_anpa, lambda most: most.max_text_bytes),
    Format("IPTC 7901", lambda head: is_7901(head.data), read_7901, lambda most: most.max_text_bytes),
    Format("picture", lambda head: head.kind == "image", read_photo, lambda most: most.max_image_bytes),
    Format("mailbox", lambda head: is_mbox(head.data), read_mbox, lambda most: most.max_archive_bytes),
    Format("e-mail", lambda head: is_mail(head.data), read_mail, lambda most: most.max_mail_bytes),
    Format(
        "WordPress export",
        lambda head: is_wxr(head.root, head.data),
        read_wxr,
        lambda most: most.max_html_bytes,
    ),
    Format("feed", lambda head: is_feed(head.root, head.data), read_feed, lambda most: most.max_html_bytes),
    Format("web page", lambda head: head.kind == "html", read_html, lambda most: most.max_html_bytes),
    Format("ninjs", lambda head: head.kind == "json", read_ninjs, lambda most: most.max_json_bytes),
    Format(
        "news XML",
        lambda head: head.kind == "other" and bool(head.root) and is_plain_xml(head.data),
        read_plain_xml,
        lambda most: most.max_html_bytes,
    ),
    Format(
        "Markdown",
        lambda head: head.suffix in MARKDOWN and head.kind == "text",
        read_markdown,
        lambda most: most.max_text_bytes,
    ),
    Format("text", lambda head: head.kind == "text", read_text, lambda most: most.max_text_bytes),
)


def format_of(head: Head) -> Format | None:
    """The first format that takes a file with this head, None if there is none."""
    return next((each for each in FORMATS if each.matches(head)), None)
