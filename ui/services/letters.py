"""Which letter a key stands for, by its place where the keyboard writes another script."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_ROWS = ((16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_BY_PLACE = {start + at: letter for start, row in _ROWS for at, letter in enumerate(row)}
"""Scan codes of the keys that carry letters on a Latin keyboard, as PCs and the Linux kernel number them."""
_X11 = 8
"""What X11 and Wayland add to them."""
_MAC = dict(enumerate("ASDFHGZXCV\0BQWERYT")) | {
    31: "O",
    32: "U",
    34: "I",
    35: "P",
    37: "L",
    38: "J",
    40: "K",
}
_MAC |= {45: "N", 46: "M"}
"""Key codes of a Mac (`kVK_ANSI_A` and so on), which go by place too."""
_SIGNS = {"'": "W", "/": "Q", ";": "Q"}
"""What Hebrew (W, Q) and Greek (Q) keyboards write with keys that carry a letter elsewhere."""


def letter_of(event: QKeyEvent) -> str:
    """What a key writes, as a capital; where that is of another script than Latin, the letter that the key
    carries on a Latin keyboard. "" where it writes nothing.
    """
    text = event.text() or _of_key(event)
    place = _letter_at_place(event)
    if place and (_is_foreign(text) or _SIGNS.get(text) == place):
        return place
    return text.upper()


def key_by_letter(event: QKeyEvent) -> Qt.Key:
    """The key of an event, that of a Latin letter where the keyboard writes another script."""
    letter = letter_of(event)
    return Qt.Key(ord(letter)) if len(letter) == 1 and "A" <= letter <= "Z" else Qt.Key(event.key())


def _of_key(event: QKeyEvent) -> str:
    """What a key would write that writes nothing, being pressed with Alt or Ctrl."""
    return chr(event.key()) if 0x20 < event.key() < Qt.Key.Key_Escape.value else ""


def _is_foreign(text: str) -> bool:
    return any(each.isalpha() and "LATIN" not in unicodedata.name(each, "") for each in text)


def _letter_at_place(event: QKeyEvent) -> str:
    code, platform = event.nativeScanCode(), QGuiApplication.platformName()
    if platform == "cocoa":
        return _MAC.get(event.nativeVirtualKey(), "")
    return _BY_PLACE.get(code if platform == "windows" else code - _X11, "")
