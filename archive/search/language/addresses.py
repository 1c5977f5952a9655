"""Web addresses as words: what tells a page, without how it is reached."""

from __future__ import annotations

import re
from urllib.parse import unquote

_REACHED_BY = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//(?:www\.)?|\s*www\.", re.IGNORECASE)
_SIGNS = re.compile(r"[\W_]+")


def address_words(address: str) -> str:
    """The words of a web address in order, without its scheme and "www": "//www.a.org/b_c" -> "a org b c".

    A part of it gives a part of these words, so that it is found by that.
    """
    return _SIGNS.sub(" ", unquote(_REACHED_BY.sub("", address, count=1))).strip()
