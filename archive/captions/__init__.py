"""Reading credit lines, captions and orders on use: pure functions over text, the heart of the program.

What reads has many word lists and patterns to make first: each module comes when it is first asked for, so
that whoever only searches waits for none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.captions.caption import read_again, read_caption, split_caption
    from archive.captions.credits.reading import read_credit
    from archive.captions.credits.rendering import render_credit
    from archive.captions.credits.shape import is_credit_word
    from archive.captions.explain import explain_caption, explain_credit, trace_caption
    from archive.captions.findings import Decision, Explanation, Finding, open_names
    from archive.captions.registry import Agency, Registry, default_registry
    from archive.captions.restrictions.explaining import explain_restrictions
    from archive.captions.restrictions.force import (
        concerns,
        due_days,
        first_day,
        holds,
        in_force,
        last_day,
    )
    from archive.captions.restrictions.reading import read_restrictions

_MODULES = {
    "caption": ("read_again", "read_caption", "split_caption"),
    "credits.reading": ("read_credit",),
    "credits.shape": ("is_credit_word",),
    "explain": ("explain_caption", "explain_credit", "trace_caption"),
    "findings": ("Decision", "Explanation", "Finding", "open_names"),
    "registry": ("Agency", "Registry", "default_registry"),
    "credits.rendering": ("render_credit",),
    "restrictions.explaining": ("explain_restrictions",),
    "restrictions.force": ("concerns", "due_days", "first_day", "holds", "in_force", "last_day"),
    "restrictions.reading": ("read_restrictions",),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "Agency",
    "Decision",
    "Explanation",
    "Finding",
    "Registry",
    "concerns",
    "default_registry",
    "due_days",
    "explain_caption",
    "explain_credit",
    "explain_restrictions",
    "first_day",
    "holds",
    "in_force",
    "is_credit_word",
    "last_day",
    "open_names",
    "read_again",
    "read_caption",
    "read_credit",
    "read_restrictions",
    "render_credit",
    "split_caption",
    "trace_caption",
]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    found: object = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = found  # asked for once
    return found
