"""The jobs that run and ran, over the status line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from ui.frame.progress_line import ProgressLine
from ui.paint import theme
from ui.services.i18n import tr
from ui.services.jobbook import Entry, JobBook
from ui.services.wording import clock, counts, joined, time_left
from ui.widgets.buttons import Button
from ui.widgets.widgets import HairLine, label, thin_scroll_bars

WIDTH, HIGHEST = 460, 420


class JobsPanel(QWidget):
    """A card that closes on Esc or a click elsewhere."""

    draws_focus = True  # all of it is what the keyboard is in

    def __init__(self, book: JobBook, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Jobs"))
        self.setAccessibleName(tr("Jobs"))
        self._book = book
        self.rows: list[JobRow] = []
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self._inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        thin_scroll_bars(self.area, "raised")
        colours = theme.palette(theme.tokens())
        colours.setColor(colours.ColorRole.Window, theme.colour("raised"))
        self.setPalette(colours)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(label(tr("Jobs").upper(), theme.kicker_font(), "muted"))
        column.addWidget(self.area)
        book.changed.connect(self._fill)
        book.moved.connect(self._move)
        self._fill()

    def _fill(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = [JobRow(entry) for entry in self._book.entries]
        while (taken := self._list.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.deleteLater()
        for row in self.rows:
            self._list.addWidget(row)
        if not self.rows:
            self._list.addWidget(label(tr("Nothing ran since Cutline was opened."), theme.font(), "muted"))
        self._list.addStretch(1)
        self._inside.adjustSize()
        self.area.setFixedHeight(min(HIGHEST, max(theme.px(32), self._inside.sizeHint().height())))
        self.setFixedWidth(theme.px(WIDTH))
        self.adjustSize()

    def _move(self, entry: Entry) -> None:
        for row in self.rows:
            if row.entry is entry:
                row.show_step()

    def show_over(self, bar: QWidget) -> None:
        """Stand on the leading edge of a bar, above it."""
        x = bar.width() - self.width() - 8 if bar.isRightToLeft() else 8
        self.move(bar.mapToGlobal(QPoint(x, -self.height() - 4)))
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised card."""
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class JobRow(QWidget):
    """One job: its title, how far it is and how long it takes, or how it ended; cancel and log."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        self.progress = ProgressLine()
        self.words = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.stop = Button(tr("Cancel"), tone="accent")
        self.stop.setAccessibleName(tr("Cancel {job}", job=entry.title))
        self.stop.clicked.connect(self._cancel)
        self.log_button = Button(tr("Log"))
        self.log_button.setAccessibleName(tr("Log of {job}", job=entry.title))
        self.log_button.setCheckable(True)
        self.log_button.toggled.connect(self._show_log)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setFont(theme.font(theme.SMALL))
        self.log.setAccessibleName(tr("Log of {job}", job=entry.title))
        self.log.setFixedHeight(120)
        thin_scroll_bars(self.log)
        self.log.hide()
        head = QHBoxLayout()
        head.addWidget(label(entry.title, theme.font(), wrap=True), 1)
        for button in (self.stop, self.log_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addLayout(head)
        for widget in (self.progress, self.words, self.log, HairLine()):
            column.addWidget(widget)
        self.show_step()

    def show_step(self) -> None:
        """Show how far it is, or how it ended."""
        entry = self.entry
        running = entry.state == "running"
        self.progress.setVisible(running)
        self.stop.setVisible(running)
        self.log_button.setVisible(bool(entry.log))
        self.progress.show_share(entry.step.share)
        at = clock(QTime(entry.ended.hour, entry.ended.minute)) if entry.ended else ""
        left = time_left(entry.job.seconds_left()) if entry.job else ""
        ended = {
            "running": "",
            "done": tr("done, {time}", time=at),
            "stopped": tr("stopped, {time}; what was finished is kept", time=at),
            "failed": tr("failed, {time}: {reason}", time=at, reason=entry.reason),
        }[entry.state]
        how_far = counts(entry.step) if entry.step.done else ()
        self.words.setText(joined((ended, *how_far, left)))
        self.words.set_tone("warning" if entry.state == "failed" else "muted")
        if self.log.isVisible():
            self._show_log(True)

    def _cancel(self) -> None:
        if self.entry.job is not None:
            self.entry.job.cancel()
            self.stop.setEnabled(False)

    def _show_log(self, shown: bool) -> None:
        self.log.setVisible(shown)
        if shown:
            self.log.setPlainText("\n".join(self.entry.log))
