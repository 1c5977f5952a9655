"""Characters that markup may not hold, and texts that a message may show."""

from __future__ import annotations

import re

_ILLEGAL = re.compile("[\x00\ud800-\udfff\ufffe\uffff]")
_CONTROL = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f]")
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
_SHOWN_LEAST, _SHOWN_MOST = 100, 320
_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_BEYOND = 7
"""More digits than that, leading zeros aside, number no character."""


def legal_markup(text: str) -> str:
    """HTML or XML whose characters XML allows (XML 1.0, section 2.2), also those that it refers to by number.

    Others become U+FFFD, as in browsers (HTML, 13.2.5.80); control characters are left out. libxml2 would
    else hand out strings that nothing can decode or take back.
    """
    if not _is_legal(text):
        text = _CONTROL.sub("", _ILLEGAL.sub("\ufffd", text))
    return _REFERENCE.sub(_legal, text) if "&#" in text else text


_ILLEGAL_BYTES = bytes(code for code in range(0x20) if code not in b"\t\n\r")
_NONCHARACTERS = ("\ufffe".encode(), "\uffff".encode())


def _is_legal(text: str) -> bool:
    """Whether a text has only allowed characters; told by its bytes, for patterns take long over a page."""
    try:
        raw = text.encode("utf-8")
    except UnicodeEncodeError:  # surrogates
        return False
    return len(raw.translate(None, _ILLEGAL_BYTES)) == len(raw) and not any(c in raw for c in _NONCHARACTERS)


def _legal(reference: re.Match[str]) -> str:
    digits, base = (reference[1], 16) if reference[1] else (reference[2], 10)
    digits = digits.lstrip("0") or "0"
    code = int(digits, base) if len(digits) <= _BEYOND else 0
    if code > 0x10FFFF or _ILLEGAL.match(chr(code)):
        return "\ufffd"
    return "" if _CONTROL.match(chr(code)) else reference[0]


def shown(text: str) -> str:
    """A value of a message on one line and of bounded length, whatever the names in it hold."""
    if len(text) > _SHOWN_MOST:
        text = f"{text[: _SHOWN_MOST - _SHOWN_LEAST]} … {text[-_SHOWN_LEAST:]}"
    return _UNSHOWN.sub("\ufffd", text)
