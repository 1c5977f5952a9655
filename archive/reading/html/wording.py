"""Whether a page's words read as a credit, where no element and no class word says so."""

from __future__ import annotations

import re

from archive.captions import default_registry
from archive.captions.credits.shape import Strength, is_credit_word, is_labelled, strength

_CREDIT_ONLY = re.compile(
    r"^\W*(?:[^\W\d_]+\s+){0,2}(?:credits?|crédits?|créditos?|crediti|copyright|courtesy)\s*[:：]\s*\S.{1,119}$|"
    r"^©.{2,120}$",
    re.I,
)
_TOLD = re.compile(r"^credits?\s*(?:\.{2,}|…)\s*(?=\S)", re.I)
_COPYRIGHT = re.compile(r"\W*(?:©|\(c\)|copyright\b)", re.I)
_IMPRINT = re.compile(r"(?:©|@|\bcopyright\b|\(c\))\W{0,3}(?:copyright\W{0,3})?(?:19|20)\d\d\b", re.I)
_MOST = 160
_NAMES_MOST = 8
"""Words of the longest line of names alone that is taken for a credit without a label."""
_TIGHT = re.compile(r"[^/|()\[\]]+[^\s/|()\[\]]/(?=[^\s/|])(?P<last>[^/|]+)$")
_VIA = re.compile(r"\bvia\b", re.I)


def is_label(text: str) -> bool:
    """Whether a text begins with the label of a credit ("Photo: ", "©") and goes on behind it."""
    return is_labelled(text.lstrip("([ ")) and not is_credit_word(text)


def looks_like_credit(text: str) -> Strength:
    """How surely a stretch of text is a credit: "known" by an agency or a label, "shaped" by its form."""
    return strength(text.strip(" |"), default_registry())


def is_copyright(text: str) -> bool:
    """Whether a text begins with a claim of copyright: under a story, that of the paper."""
    return _COPYRIGHT.match(text) is not None


def is_imprint(text: str) -> bool:
    """Whether a text holds the copyright of a site for a year, as the foot of its pages does."""
    return _IMPRINT.search(text) is not None


def unlabelled(credit: str) -> str:
    """A credit without the label that screen readers are told before it ("Credit...")."""
    return _TOLD.sub("", credit)


def is_credit_alone(text: str) -> bool:
    """Whether all the words by a picture are its credit: labelled, or an agency and names alone."""
    if len(text) > _MOST or not text:
        return False
    if _CREDIT_ONLY.match(text):
        return True
    bare = text.strip("()[] ")
    if not is_labelled(bare) and not _names_alone(bare):
        return False
    return looks_like_credit(bare) == "known"


def _names_alone(text: str) -> bool:
    """Whether a text is an agency, or a name with its agency ("Name/Agency", "Name via Agency")."""
    if len(text.split()) > _NAMES_MOST:
        return False
    find = default_registry().find
    tight = _TIGHT.match(text)
    return find(text) is not None or bool(tight and find(tight["last"])) or _VIA.search(text) is not None
