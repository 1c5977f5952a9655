"""What a file is, told by its first bytes; the name only helps where the bytes leave it open."""

from __future__ import annotations

import codecs
import re
from typing import Literal

Kind = Literal["image", "packed", "html", "json", "text", "binary", "other"]

HEAD_BYTES = 65536

IMAGE_SUFFIXES = frozenset((".jpg", ".jpeg", ".jpe", ".mpo", ".tif", ".tiff", ".png", ".webp", ".gif"))
IMAGE_SUFFIXES |= {".heic", ".heif", ".hif", ".avif", ".psd", ".psb", ".jp2", ".j2k", ".jpf", ".jpx"}
HTML_SUFFIXES = frozenset((".html", ".htm", ".xhtml", ".shtml"))
TEXT_SUFFIXES = frozenset(("", ".txt", ".text", ".md", ".markdown", ".asc"))
JSON_SUFFIXES = frozenset((".json", ".ninjs"))

_IMAGES = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    *(b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"),
    b"GIF8",
    b"8BPS",
    b"\x00\x00\x00\x0cjP  \r\n\x87\n",  # JPEG 2000, and its bare code stream
    b"\xff\x4f\xff\x51\x00",
)
_IMAGE_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
"""Brands of ISO base media files that hold pictures (ISO 23008-12; AV1 Image File Format)."""
_PACKED = (b"\x1f\x8b\x08", b"PK\x03\x04", b"PK\x05\x06")
"""gzip (RFC 1952) and zip, which office documents are too."""
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OTHER_TEXT = (  # text to the eye, but wrappings of something else, which want a reader of their own
    re.compile(rb"WARC/\d\."),
    re.compile(rb"\{\\rtf"),
    re.compile(rb"(?:From |From:|Received:|Return-Path:|MIME-Version:|Delivered-To:)[^\r\n]*\r?\n\S+:", re.I),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|main|meta|title|div|p|h1|section)\b", re.I)
_CONTROL = bytes(set(range(32)) - set(b"\t\n\r\f\x1b"))
_ROOT = re.compile(rb"<([A-Za-z_][\w:.-]*)")
_PROLOGUE = re.compile(rb"\s*(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)", re.S | re.I)
_LEADING_MARKUP = re.compile(rb"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*", re.S)


def sniff(head: bytes, suffix: str) -> Kind:
    """The kind of a file that begins with `head` and is named with `suffix` (lower case, with its dot).

    "packed" is what holds other files, "other" well-formed data that is no text to read, "binary" what is
    no text at all.
    """
    if _is_image(head):
        return "image"
    if head.startswith(_PACKED) or head[257:262] == b"ustar":
        return "packed"
    if is_binary(head):
        return "binary"
    start = head.removeprefix(codecs.BOM_UTF8).lstrip()
    if any(pattern.match(start) for pattern in _OTHER_TEXT):
        return "other"
    plain = _narrow(head)
    if suffix not in HTML_SUFFIXES and _is_other_xml(plain, suffix):
        return "other"
    if _looks_like_html(plain):
        return "html"
    if (root := _ROOT.match(plain.lstrip())) and b"</" + root[1] in plain and suffix not in HTML_SUFFIXES:
        return "other"
    if plain.lstrip()[:1] in (b"{", b"[") and suffix in JSON_SUFFIXES | {""}:
        return "json"
    if suffix in HTML_SUFFIXES:
        return "html"
    return "text" if suffix in TEXT_SUFFIXES | IMAGE_SUFFIXES else "other"


def xml_root(head: bytes) -> str:
    """The name of the first element in lower case and without a prefix, "" where text comes before it."""
    plain = _narrow(head)
    at = 0
    while found := _PROLOGUE.match(plain, at):
        at = found.end()
    root = _ROOT.match(plain[at : at + 400].lstrip())
    return root[1].rpartition(b":")[2].decode("ascii").lower() if root else ""


def is_binary(head: bytes) -> bool:
    """Whether these bytes are no text in any encoding: zero bytes, or many control characters."""
    if head.startswith(_BOMS) or wide(head):
        return False
    if b"\x00" in head:
        return True
    control = len(head) - len(head.translate(None, _CONTROL))
    return control > len(head) * 0.02


def _is_image(head: bytes) -> bool:
    if head[4:8] == b"ftyp":
        return head[8:12] in _IMAGE_BRANDS
    return head.startswith(_IMAGES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def wide(head: bytes) -> str | None:
    """The encoding of UTF-16 without its mark, else None: Latin text shows as every second byte zero."""
    sample = head[:2000]
    if len(sample) < 8:
        return None
    half = len(sample) // 2
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    if odd > half * 0.7 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.7 and odd < half * 0.05 else None


def _narrow(head: bytes) -> bytes:
    """The start of a UTF-16 file as single bytes, so that one pattern serves every encoding."""
    plain = head.removeprefix(codecs.BOM_UTF8)
    if head.startswith(_BOMS[1:]) or wide(head):
        plain = head[2:] if head.startswith(_BOMS[1:]) else head
        plain = plain.replace(b"\x00", b"")
    return plain


def _is_other_xml(plain: bytes, suffix: str) -> bool:
    """Whether this is XML whose root is not html: news formats carry pages inside them."""
    start = plain.lstrip()
    if not start.startswith(b"<?xml") and not (suffix == ".xml" and start.startswith(b"<")):
        return False
    root = _ROOT.search(start)
    return root is None or root[1].lower() != b"html"


def _looks_like_html(plain: bytes) -> bool:
    begin = _LEADING_MARKUP.match(plain)
    start = plain[begin.end() :] if begin else plain
    if _HTML.match(start):
        return True
    return start[:1] == b"<" and b"<html" in start[:4096].lower()
