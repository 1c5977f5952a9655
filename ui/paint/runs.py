"""One line of words in several voices: what goes is struck through and muted, what comes lies on a wash."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ui.paint import theme
from ui.services.wording import is_rtl

Voice = Literal["ink", "muted", "accent", "warning", "gone", "come"]
PAD = 4.0
GAP = 5.0


@dataclass(frozen=True, slots=True)
class Run:
    """Some words and how they are set."""

    text: str
    voice: Voice = "muted"


def change_runs(label: str, before: str, after: str, none: str) -> list[Run]:
    """A field as it is and as it would be; `none` stands for what is not there."""
    runs = [Run(label)] if label else []
    if before:
        runs.append(Run(before, "gone"))
    return [*runs, Run("→"), Run(after or none, "come")]


def words_of(runs: Iterable[Run]) -> str:
    """The same for a screen reader."""
    return " ".join(run.text for run in runs)


def draw_runs(
    painter: QPainter, box: QRectF, runs: Iterable[Run], face: QFont, *, mirrored: bool = False
) -> float:
    """Draw runs one behind the other on a line as high as the box, the last one that has room cut short;
    gives the width that was used.
    """
    metrics, at = QFontMetricsF(face), 0.0
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
    for run in runs:
        pad = PAD if run.voice == "come" else 0.0
        room = box.width() - at - 2 * pad
        if room < metrics.averageCharWidth() * 3:
            break
        text = metrics.elidedText(run.text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text) + 2 * pad
        left = box.right() - at - width if mirrored else box.left() + at
        _draw(painter, QRectF(left, box.top(), width + 1, box.height()), text, run.voice, face, int(middle))
        at += width + GAP
    return at


def set_direction(painter: QPainter, text: str) -> None:
    """Let what is drawn next run as its own words do, whatever the window's direction."""
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(rtl if is_rtl(text) else ltr)


def _draw(painter: QPainter, box: QRectF, text: str, voice: Voice, face: QFont, flags: int) -> None:
    words, tone = QFont(face), {"gone": "muted", "come": "added_ink"}.get(voice, voice)
    words.setStrikeOut(voice == "gone")
    if voice == "come":
        high = min(box.height(), QFontMetricsF(face).height() + 3)
        wash = QRectF(box.left(), box.center().y() - high / 2, box.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("added"))
        painter.drawRoundedRect(wash, 3, 3)
    set_direction(painter, text)
    painter.setFont(words)
    painter.setPen(theme.colour(tone))
    painter.drawText(box, flags, text)
