"""What the audit of rights finds, as the window says it: a problem by itself, and as a mark on a photo that
was used in spite of it.
"""

from __future__ import annotations

from archive.model import Problem
from ui.services.i18n import tr

PROBLEMS: dict[Problem, str] = {
    "expired": "Expired",
    "due-soon": "Due soon",
    "one-time-used": "One time, used again",
    "territory": "Not for here",
    "no-archive": "No archive",
    "embargoed": "Embargoed",
    "courtesy": "Courtesy",
    "no-credit": "No credit",
    "agency-only": "Agency only",
    "unknown": "Nobody to ask",
}
"""Problems in the order in which they press, each with its words."""
_USED: dict[Problem, str] = {
    "expired": "expired, used",
    "no-archive": "no archive, kept",
    "one-time-used": "one time, used again",
    "embargoed": "embargo, used",
    "territory": "not for here, used",
}


def problem_words(problem: Problem) -> str:
    """A problem in words."""
    return tr(PROBLEMS[problem])


def used_against_words(problem: Problem) -> str:
    """The mark on a photo that ran against an order."""
    return tr(_USED[problem])
