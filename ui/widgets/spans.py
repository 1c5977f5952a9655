"""What is selected in a list, as stretches: very many rows are a few of these."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView

Span = tuple[int, int]
"""The first and the last of rows that are selected side by side."""


def spans(view: QAbstractItemView) -> list[Span]:
    """The rows that are selected, as stretches in order."""
    several = sorted((each.top(), each.bottom()) for each in view.selectionModel().selection().toList())
    joined: list[Span] = []
    for top, bottom in several:
        if joined and top <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(bottom, joined[-1][1]))
        else:
            joined.append((top, bottom))
    return joined
