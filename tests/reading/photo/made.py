"""Pictures of many formats, made on the spot."""

from __future__ import annotations

import base64
import io
import struct
import zlib

from PIL import Image

from tests.reading.helpers import picture

_HEIC = (
    "eNpdUl1IFFEUvncHt5VSw59+wGTdKEVzZ9eg2mlX19qsl33oh4R6cZydaS/Mz21mdGftwSRRKoig8qmHoKzIB3voIYOwyKiQ7KEI"
    "oR580B6sIIxAUZnunZ2G8DJ3zjnf+ea7c849AIBqyczjrIgEQJaCpCj1FcRLAPjKFdHkQWHVZjOy7voAI8EE61Y7kjVHJJUEDIDU"
    "8+0rWLKGgM9BnnvIAcKiyB8P+Up2F0Kq5EQ0W0UC0fmQcLI9QhT8B0IqecRCDr3BAxlahiICHmMZCbyJNJXVM1KjpciObilGpgJc"
    "TbgBYR0T/xvCgkZsDznlMGQodN0h1fwCq2tLSwCUMZ3ki21JuAnaNiUwlMHQp+aZL8mTZMMhCNdl7gT7i4YX5u6PPw1kI0ECMfQF"
    "arsI3Z+CL40Xl8khFYIm66ogWwQtAf6LBKpEBhbdxiTdXS/IPHZ92rSga50+2rY9Sy3ZmzGykNPDQCBATDHSNZP2czvCyr8LhQD6"
    "+31M0cAgVUa6KLmJUiFjCEQHOtqFiClE8K6S4enNX6qHY8Wzid8h215s3W+vPp6eWnk92TFhvzn7auLTcJk9V9XL10cah95l5vu4"
    "g2Ppn3XvK69uHelIze/p25XvTO/4cPN2fPTJjfHRo8PSx97pxdOL904tTP6I9X6Z+Vx9q07aMnkyeubYQKCbq5i6sDbyfePD1gcl"
    "a8uPriy3GTNvVwaHrpHf8BeuP50GDSQKAB8sdRpAi94Ny50ZIn0u1NUWPN/N58MgbnGWguloB8lMqAZnJUJ8RusSOeJTmA21xMnE"
    "cCdS7S6DRIlQ1jQxx7K5XC6c2xvW9HNsNBaLsZFmtrm5iTCajLxq8laTaux0BVKiIegI0xF0hXBWMzUjq2FPTjXCzuFhQVNYL81G"
    "wxE2FPRi7pjIZ2SkionQcVJEiG2Js+4vEs8rqOUvJjn5IA=="
)


def heic() -> bytes:
    """A HEIC of 64 × 32 pixels, red left and blue right, turned by 90°, with XMP and Exif in it.

    Kept as bytes, since no decoder alone can make one.
    """
    return zlib.decompress(base64.b64decode(_HEIC))


def resource(number: int, data: bytes) -> bytes:
    """A Photoshop image resource."""
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + b"\x00" * (len(data) % 2)


def psd(*resources: bytes, bits: int = 8, version: int = 1) -> bytes:
    """A Photoshop picture of 8 × 4 grey pixels with these resources."""
    block = b"".join(resources)
    head = b"8BPS" + struct.pack(">H6xHIIHH", version, 1, 4, 8, bits, 1)
    return head + bytes(4) + struct.pack(">I", len(block)) + block + bytes(4) + b"\x00\x00" + bytes(32)


def jp2(*boxes: tuple[str, bytes]) -> bytes:
    """A JPEG 2000 file with these boxes (UUID in hexadecimal digits, content) behind its picture."""
    data = picture("JPEG2000", (40, 20))
    for uuid, content in boxes:
        data += struct.pack(">I4s", len(content) + 24, b"uuid") + bytes.fromhex(uuid) + content
    return data


def segments(jpeg: bytes, *added: tuple[int, bytes]) -> bytes:
    """A JPEG with these (marker, content) before its own segments."""
    parts = [b"\xff" + bytes((marker,)) + struct.pack(">H", len(body) + 2) + body for marker, body in added]
    return jpeg[:2] + b"".join(parts) + jpeg[2:]


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG of these (name, content)."""
    parts = [
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    """A picture's file."""
    data = io.BytesIO()
    image.save(data, kind, **options)
    return data.getvalue()
