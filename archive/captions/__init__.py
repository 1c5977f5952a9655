"""Reading credit lines and photo captions: pure functions over text, the heart of the program."""

from archive.captions.caption import read_again, read_caption, split_caption
from archive.captions.credit import read_credit
from archive.captions.credit_shape import is_credit_word
from archive.captions.explain import Explanation, Finding, explain_caption, explain_credit, open_names
from archive.captions.registry import Agency, Registry, default_registry
from archive.captions.render import render_credit

__all__ = [
    "Agency",
    "Explanation",
    "Finding",
    "Registry",
    "default_registry",
    "explain_caption",
    "explain_credit",
    "is_credit_word",
    "open_names",
    "read_again",
    "read_caption",
    "read_credit",
    "render_credit",
    "split_caption",
]
