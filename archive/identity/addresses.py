"""The addresses of stories and pictures without what varies between two copies of one."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"(?:utm|mc|pk|mtm|hsa|at|ns|wt|_hs|vero|oly|trk)_.*"
    r"|(?:fb|g|d|ms|y|tw|ig|ttc|wbra|gbra)(?:clid|clsrc|shid|id)|_ga|_gl|ref|ref_?src|referrer|rss|spm|smid|smtyp"
    r"|cmp(?:id)?|ocid|icid|ncid|xtor|sref|soc_?src|soc_trk|guccounter|guce_.*|share(?:d)?|partner|campaign"
    r"|amp|amp_.*|output_?type|mode|print",
    re.I,
)
_CAMPAIGN = re.compile(
    r"(?:utm|mc|pk|mtm|hsa|_hs|oly|trk)_.*|(?:fb|g|d|ms|y|tw|ig|ttc|wbra|gbra)clid|_ga|_gl", re.I
)
"""Parameters that tell whence a reader came, and nothing of the page: without them it is still found."""
_HOST_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
_HOST = re.compile(r"(?:[\w-]+\.)+[\w-]+|localhost|[\da-f:.]*:[\da-f:.]*", re.I)
_AMP_END = re.compile(r"(?:/amp|[._-]amp|/index)?(?:\.html?|\.php|\.aspx)?$|\.amp$")
_AMP_START = re.compile(r"^/amp(?=/.)")
_WRAPPED = re.compile(r"/(https?:/{1,2}\S+)$")
_WEB = ("http", "https", "")
_SIZE_ASKED = re.compile(
    r"(?:im|img)?(?:w|h|width|height)|max-?[wh]|s|size|q|quality|dpr|fit|crop|rect|resize|auto|fm|format|strip|zoom"
    r"|v|ver|t|ts",
    re.I,
)
"""Parameters by which an image server is asked for a size, a cut or a kind of file, and those of caches."""
_SIZE_NAMED = re.compile(
    r"[-_.]?(?<!\d)\d{2,4}x\d{2,4}(?!\d)|@\dx|=[wshc]\d[-\w]*$|-scaled|(?<=[/_,-])(?:[wh][_=-]?\d{2,4}|\d{2,4}[wh])(?![^\W_])"
)
_SUFFIX = re.compile(r"\.[a-z]{3,4}$", re.I)


def address_key(url: str | None) -> str | None:
    """What two addresses of one page have in common; None for none, and for a site's front page.

    Scheme, "www." and mobile hosts, fragment, trailing slash, AMP, tracking parameters, the order of the
    others and the suffix of a page's file are left out, and an address inside that of a web archive stands
    for itself. Names that are no web address ("urn:newsml:…") are their own key.
    """
    text = (url or "").strip()
    try:
        parts = urlsplit(text if "://" in text or not text.startswith("//") else f"http:{text}")
    except ValueError:
        return None
    if parts.scheme not in _WEB:
        return text or None
    if wrapped := _WRAPPED.search(f"{parts.path}{f'?{parts.query}' if parts.query else ''}"):
        return address_key(re.sub(r"^(https?):/+", r"\1://", wrapped[1]))
    host = _HOST_PREFIX.sub("", (parts.hostname or "").lower())
    path = _AMP_START.sub("", quote(unquote(re.sub(r"/{2,}", "/", parts.path)))).rstrip("/")
    path = _AMP_END.sub("", path).rstrip("/")
    query = urlencode(sorted(pair for pair in parse_qsl(parts.query) if not _TRACKING.fullmatch(pair[0])))
    if not host or not (path or query):
        return None
    return f"{host}{path}{f'?{query}' if query else ''}"


def web_address(text: str) -> str | None:
    """A web address as it is kept: scheme and host in small letters, without what only tells whence a reader
    came. None for what is none: not http or https, without a host, with blanks, or with a password in it.
    """
    text = text.strip()
    try:
        parts = urlsplit(text)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(host) or "@" in parts.netloc:
        return None
    if any(each.isspace() or not each.isprintable() for each in text):
        return None
    kept = [each for each in parts.query.split("&") if not _CAMPAIGN.fullmatch(each.partition("=")[0])]
    place = host if ":" not in host else f"[{host}]"
    return urlunsplit((parts.scheme, f"{place}{port}", parts.path or "/", "&".join(kept), parts.fragment))


def picture_key(src: str | None) -> str | None:
    """What the addresses of one picture at several sizes have in common, None for no address.

    The host, sizes that stand in the name, the suffix and parameters that ask for a size are left out. A bare
    number stays, since it may be a picture's own: in doubt two addresses are those of two pictures.
    """
    text = (src or "").strip()
    try:
        parts = urlsplit(text)
    except ValueError:
        return text
    query = sorted(pair for pair in parse_qsl(parts.query) if not _SIZE_ASKED.fullmatch(pair[0]))
    path = _SIZE_NAMED.sub("", _SUFFIX.sub("", unquote(parts.path)))
    return f"{path}{f'?{urlencode(query)}' if query else ''}" if text else None
