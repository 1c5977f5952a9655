"""The tags of many records: on all or on some. A click makes it all, the next none, then as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from archive.model import Tag
from ui.paint import theme
from ui.services.i18n import number, tr
from ui.services.wording import tip
from ui.widgets.buttons import Button, draw_focus
from ui.widgets.flow import FlowLayout

HEIGHT = 26
GAP = 7


class TagStates(QWidget):
    """`edited()` when a tag is wanted on or off."""

    edited = Signal()

    def __init__(self, tags: Sequence[Tag], counts: Mapping[str, int], total: int) -> None:
        super().__init__()
        self._known = {tag.path: tag for tag in tags}
        self._total = total
        self._chips: dict[str, TagState] = {}
        self._flow = FlowLayout(self, gap=8)
        for path, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
            self._add(path, count)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("+ tag"))
        self.field.setAccessibleName(tr("Add tag"))
        self.field.setFixedSize(160, HEIGHT)
        self.field.setTextMargins(6, 0, 6, 0)
        completer = QCompleter([tag.path for tag in tags], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.installEventFilter(self)
        self._flow.addWidget(self.field)

    def wanted(self) -> dict[str, bool]:
        """The tags that are wanted on all, or on none."""
        return {path: chip.state for path, chip in self._chips.items() if chip.state is not None}

    def chip(self, path: str) -> TagState:
        """The chip of a tag. Raises `KeyError`."""
        return self._chips[path]

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter puts the tag that is typed on all."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers()
        ):
            self._enter()
            return True
        return False

    def _enter(self) -> None:
        path = "/".join(part.strip() for part in self.field.text().split("/") if part.strip())
        self.field.clear()
        if not path:
            return
        if path not in self._chips:
            self._flow.removeWidget(self.field)
            self._add(path, 0)
            self._flow.addWidget(self.field)
        self._chips[path].want(True)
        self.edited.emit()

    def _add(self, path: str, count: int) -> None:
        tag = self._known.get(path)
        chip = TagState(path, tag.colour if tag else None, count, self._total, self)
        chip.clicked.connect(chip.turn)
        chip.clicked.connect(lambda: self.edited.emit())
        self._chips[path] = chip
        self._flow.addWidget(chip)
        chip.show()


class TagState(Button):
    """One tag: `state` is True where it is wanted on all, False on none, None where it stays as it is."""

    def __init__(self, path: str, colour: str | None, count: int, total: int, parent: QWidget) -> None:
        super().__init__(path.rsplit("/", 1)[-1], parent=parent)
        self.state: bool | None = None
        self._path, self._colour, self._count, self._total = path, colour, count, total
        self.setToolTip(tip(path))
        self._say()

    def turn(self) -> None:
        """All, none, as it was."""
        is_all = self._count == self._total
        steps: list[bool | None] = (
            [None, False] if is_all else [None, True, False] if self._count else [None, True]
        )
        self.want(steps[(steps.index(self.state) + 1) % len(steps)])

    def want(self, state: bool | None) -> None:
        """Want it on all, on none, or as it is."""
        self.state = state
        self._say()

    def note(self) -> str:
        """How far it is on them."""
        if self.state is not None:
            return tr("+ all") if self.state else tr("none")
        if self._count == self._total:
            return tr("all")
        return tr("{n} of {total}", n=number(self._count), total=number(self._total))

    def _say(self) -> None:
        self.setAccessibleName(tr("Tag {name}: {state}", name=self._path, state=self.note()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Dot, name, and how far it is on them."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        note = QFontMetrics(theme.font(theme.SMALL)).horizontalAdvance(self.note())
        return QSize(words + note + GAP + 34, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is wanted on all lies on the wash of what comes, what on none is struck through."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = "added" if self.state else "chip" if self._count == self._total else "pane"
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        if self.hasFocus():
            draw_focus(painter, box, HEIGHT / 2)
        rtl = self.isRightToLeft()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour) if self._colour else theme.colour("faint"))
        painter.drawEllipse(QRectF(self.width() - 17 if rtl else 11, HEIGHT / 2 - 3, 6, 6))
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        start, end = (end, start) if rtl else (start, end)
        words = self.rect().adjusted(*((11, 0, -23, 0) if rtl else (23, 0, -11, 0)))
        face = theme.font(theme.LABEL)
        face.setStrikeOut(self.state is False)
        painter.setFont(face)
        painter.setPen(theme.colour("muted" if self.state is False else "added_ink" if self.state else "ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | start, self.text())
        painter.setFont(theme.font(theme.SMALL))
        painter.setPen(theme.colour("added_ink" if self.state else "muted"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | end, self.note())
