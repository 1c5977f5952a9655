"""Opening pictures that may be hostile, and making the small ones that the window shows."""

from __future__ import annotations

import contextlib
import io
import os
import re
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Literal

from PIL import Image, ImageChops, ImageCms, PngImagePlugin

from archive import machine
from archive.errors import UnreadableFile
from archive.files.enclosed import open_regular

MAX_PIXELS = 250_000_000
FORMATS = ("JPEG", "TIFF", "PNG", "WEBP", "GIF", "PSD", "AVIF", "JPEG2000", "HEIF")
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2  # Pillow itself refuses what has twice as many
PngImagePlugin.MAX_TEXT_CHUNK = 16_000_000  # XMP and IPTC of a press photo reach beyond Pillow's 1 MB
_TOO_MUCH_TEXT = re.compile(r"Decompressed data too large|Too much memory used in text chunks")
_QUALITY = 85
_LONGEST = 4
"""How many times the box a thumbnail's long side may reach, for panoramas."""
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What shows a picture upright, by its Exif orientation (Exif 2.32, tag 274)."""
_MOST_BOXES, _META_MOST = 100, 4 << 20
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")
_SRGB = ImageCms.createProfile("sRGB")
_LAB = ImageCms.createProfile("LAB")


@contextmanager
def open_image(source: Path, max_pixels: int = MAX_PIXELS) -> Iterator[Image.Image]:
    """Open a picture without decoding it yet; closed on leaving.

    Raises `UnreadableFile` with code "empty", "too-large" (more than `max_pixels`) or "damaged", and
    `OSError` for what is no regular file: a pipe would be waited for.
    """
    with open_regular(source) as stream, open_stream(stream, source.name, max_pixels) as image:
        yield image


@contextmanager
def open_stream(stream: BinaryIO, name: str, max_pixels: int = MAX_PIXELS) -> Iterator[Image.Image]:
    """The same for the bytes of a `stream` at its beginning; `name` is what messages call it."""
    if not stream.read(1):
        raise UnreadableFile("empty.picture", name=name)
    stream.seek(0)
    with _image(stream, name) as image:
        width, height = image.size
        if width * height > max_pixels:
            raise UnreadableFile("too-large.pixels-of", name=name, width=width, height=height)
        if not width or not height:
            raise _damaged(name)
        yield image


@contextmanager
def _image(stream: BinaryIO, name: str) -> Iterator[Image.Image]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of odd metadata and of sizes that are checked here
        head = stream.read(26)
        stream.seek(0)
        _refuse_photoshop(head, name)
        if _is_heif(head) and _names_items_in_no_text(stream):
            raise _damaged(name)
        try:
            image = Image.open(stream, formats=_formats(head))
        except Image.DecompressionBombError as problem:
            raise UnreadableFile("too-large.pixels", name=name) from problem
        except Exception as problem:  # a broken header lets out whatever its bytes happen to break
            raise _unreadable(name, problem) from problem
        try:
            yield image
        finally:
            with contextlib.suppress(Exception):
                image.close()


def _formats(head: bytes) -> tuple[str, ...]:
    """The formats that a file with this head may be in; HEIF's decoder is loaded when first needed."""
    if not _is_heif(head):
        return FORMATS[:-1]
    from pi_heif import register_heif_opener

    # Only the main picture is wanted: nothing beside it is to be decoded.
    register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)
    return FORMATS


def _is_heif(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS


def _names_items_in_no_text(stream: BinaryIO) -> bool:
    """Whether an item of a HEIF has a type that is no text, of which its decoder takes the process down.

    ISO/IEC 14496-12, 8.11.6: "infe" has version and flags, item and protection numbers, the type, and for
    "mime" the item's name and its media type, each ended by a zero.
    """
    for boxes in _meta_boxes(stream):
        at = boxes.find(b"infe")
        while at >= 0:
            end = at - 4 + int.from_bytes(boxes[at - 4 : at], "big")
            item = boxes[at + (12 if boxes[at + 4 : at + 5] == b"\x02" else 14) : end]
            kind, told = item[:4], item[4:].split(b"\x00", 2)[:2]
            # Words of a caption may hold these letters too: what stands before them is then no length.
            if end <= len(boxes) and not (kind.isascii() and (kind != b"mime" or told[-1].isascii())):
                return True
            at = boxes.find(b"infe", at + 4)
    return False


def _meta_boxes(stream: BinaryIO) -> list[bytes]:
    """The beginning of each box of a HEIF that says what is in it; the stream is left at its beginning."""
    found: list[bytes] = []
    for _ in range(_MOST_BOXES):
        header = stream.read(8)
        size, taken = int.from_bytes(header[:4], "big"), 8
        if size == 1:
            size, taken = int.from_bytes(stream.read(8), "big"), 16
        if header[4:] == b"meta":
            found.append(stream.read(min(size or _META_MOST, _META_MOST)))
            taken += len(found[-1])
        if len(header) < 8 or not 8 <= size < 1 << 62:
            break
        stream.seek(size - taken, os.SEEK_CUR)
    stream.seek(0)
    return found


def _refuse_photoshop(head: bytes, name: str) -> None:
    """Raise `UnreadableFile` for Photoshop files that are not read (Photoshop File Formats, header)."""
    version, bits = int.from_bytes(head[4:6], "big"), int.from_bytes(head[22:24], "big")
    if head[:4] != b"8BPS" or (version, bits) in ((1, 1), (1, 8)):
        return
    if version == 2:
        raise UnreadableFile("unknown-kind.large-document", name=name)
    raise UnreadableFile("unknown-kind.photoshop", name=name, bits=bits)


def media_type(image: Image.Image) -> str:
    """The media type of an open picture, empty if it has none; a JPEG with more pictures behind is a JPEG."""
    if image.format == "MPO":
        return "image/jpeg"
    named = getattr(image, "get_format_mimetype", None)
    return (named() if named else None) or Image.MIME.get(image.format or "", "")


def load(image: Image.Image, name: str) -> None:
    """Decode the pixels; raises `UnreadableFile` with code "damaged" where they are cut short or broken."""
    try:
        image.load()
    except Image.DecompressionBombError as problem:
        raise UnreadableFile("too-large.unpacked-picture", name=name) from problem
    except Exception as problem:  # struct.error, zlib.error and what else the decoders let out
        raise _unreadable(name, problem) from problem


def _unreadable(name: str, problem: Exception) -> UnreadableFile:
    """Text and profiles beside the pixels that unpack to too much are told from damage by Pillow's words."""
    if isinstance(problem, MemoryError):
        too_much = machine.too_much_memory(name)
        return UnreadableFile(too_much.key, **dict(too_much.values))
    if isinstance(problem, ValueError) and _TOO_MUCH_TEXT.match(str(problem)):
        return UnreadableFile("too-large.text-of-picture", name=name)
    return _damaged(name)


def _damaged(name: str) -> UnreadableFile:
    return UnreadableFile("damaged.picture", name=name)


def size(source: Path) -> tuple[int, int]:
    """Width and height in pixels as a viewer shows the picture, its Exif orientation honoured.

    Raises `UnreadableFile`.
    """
    with open_image(source) as image:
        width, height = image.size
        return (height, width) if _orientation(image) >= 5 else (width, height)


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(_ORIENTATION, 1)
        return value if isinstance(value, int) else 1
    except Exception:  # broken Exif raises whatever its bytes happen to break
        return 1


def make_thumbnail(source: Path, target: Path, width: int, height: int) -> None:
    """Write `target`, a JPEG in sRGB that covers a box of `width` × `height` pixels, never enlarged.

    The whole picture is kept, its shape unchanged, turned as its Exif orientation says. `target`
    appears complete or not at all. Raises `UnreadableFile`, or `OSError` where it cannot be written.
    """
    with open_image(source) as image:
        write(target, thumbnail(image, source.name, width, height))


def make_thumbnail_of(stream: BinaryIO, name: str, target: Path, width: int, height: int) -> None:
    """The same from a `stream` at its beginning; `name` is what messages call it."""
    with open_stream(stream, name) as image:
        write(target, thumbnail(image, name, width, height))


def thumbnail(image: Image.Image, name: str, width: int, height: int) -> bytes:
    """The same of an open picture, which is decoded by it. Raises `UnreadableFile`."""
    orientation = _orientation(image)
    box = (height, width) if orientation >= 5 else (width, height)
    profile = image.info.get("icc_profile")
    _draft(image, box)
    load(image, name)
    try:
        small = _turn(_to_srgb(_shrink(image, box), profile), orientation)
        data = io.BytesIO()
        small.save(data, "JPEG", quality=_QUALITY, optimize=False)
    except Exception as problem:  # colours that nothing here can convert
        raise _unreadable(name, problem) from problem
    return data.getvalue()


def _draft(image: Image.Image, box: tuple[int, int]) -> None:
    """Let the JPEG decoder scale while it decodes, which is many times faster."""
    if image.format in ("JPEG", "MPO"):
        scale = _scale(image.size, box)
        image.draft(None, (max(1, int(image.width * scale)), max(1, int(image.height * scale))))


def _scale(full: tuple[int, int], box: tuple[int, int]) -> float:
    covering = max(box[0] / full[0], box[1] / full[1])
    longest = _LONGEST * max(box) / max(full)
    return min(1.0, covering, longest)


def _shrink(image: Image.Image, box: tuple[int, int]) -> Image.Image:
    picture = _plain(image)
    scale = _scale(picture.size, box)
    if scale >= 1.0:
        return picture
    to = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture.resize(to, Image.Resampling.LANCZOS, reducing_gap=2.0)


def _plain(image: Image.Image) -> Image.Image:
    """The picture in a mode that can be resized and saved: RGB, L or CMYK, transparency on white."""
    if image.mode == "CMYK" and image.format == "JPEG" and "adobe" not in image.info:
        return ImageChops.invert(image)  # Pillow takes all for Adobe's, which store the inks the other way
    if image.mode in ("RGB", "L", "CMYK"):
        return image
    if image.mode.startswith(("I", "F")):
        return image.convert("I").point(lambda value: value / 256).convert("L")
    if image.mode == "LAB":
        lab = ImageCms.profileToProfile(image, _LAB, _SRGB, outputMode="RGB")
        return lab if lab is not None else image.convert("L")
    if image.mode in ("LA", "PA", "La", "RGBA", "RGBa") or "transparency" in image.info:
        layer = image.convert("RGBA")
        ground = Image.new("RGB", layer.size, "white")
        ground.paste(layer, mask=layer.getchannel("A"))
        return ground
    return image.convert("RGB")


def _to_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    mode: Literal["RGB"] = "RGB"
    if profile:
        try:
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(picture, given, _SRGB, outputMode=mode)
            if converted is not None:
                return converted
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass  # a broken profile, or one for other colours than the picture has: its numbers as they are
    return picture if picture.mode == mode else picture.convert(mode)


def _turn(picture: Image.Image, orientation: int) -> Image.Image:
    """The picture upright, in a copy that carries nothing but its pixels."""
    turn = _TURNS.get(orientation)
    turned = picture.copy() if turn is None else picture.transpose(turn)
    turned.info = {}
    return turned


def write(target: Path, data: bytes) -> None:
    """Write a file that appears complete or not at all. Raises `OSError`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".thumb-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
