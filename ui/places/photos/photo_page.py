"""The page of one photo: the picture with its people, its words, all its captions, its metadata."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from archive.model import Piece
from ui.paint import theme
from ui.places.photos.people_under import PeopleUnder
from ui.places.photos.photo_data import PhotoData, stored_rows
from ui.places.photos.photo_parts import CaptionView, PhotoFrame, pieces_markup
from ui.places.photos.photo_words import PhotoWords
from ui.reader.acts import Acts
from ui.reader.photo_page import metadata_rows
from ui.services.i18n import number, tr
from ui.services.images import Images
from ui.services.keymap import native, with_named_key
from ui.services.letters import key_by_letter
from ui.services.wording import joined, photo_title
from ui.widgets import prose
from ui.widgets.buttons import Button
from ui.widgets.escape import keep_escape
from ui.widgets.keys import Choice, KeyButton
from ui.widgets.widgets import HairLine, Pane, label, thin_scroll_bars

WIDE = 900
"""Pixels of the page from which on the words stand beside the picture."""
MARGIN = 32
LEAST_COLUMN = 220


class PhotoPage(Pane):
    """`data` of the photo that is shown. `left()` on Esc, `stepped(by)` on the arrows, `full_wanted()`,
    `compare_wanted()`, `dragged()`, `menu_wanted(at)`, `credit_page(field, name)`, `story_wanted(Use)`.
    """

    is_story = False
    left = Signal()
    stepped = Signal(int)
    full_wanted = Signal()
    compare_wanted = Signal()
    dragged = Signal()
    menu_wanted = Signal(object)
    credit_page = Signal(str, str)
    story_wanted = Signal(object)

    def __init__(self, images: Images, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self._images = images
        self._acts = acts
        self.data: PhotoData | None = None
        self.frame: PhotoFrame | None = None
        self.people: PeopleUnder | None = None
        self.words: PhotoWords | None = None
        self.captions: list[CaptionView] = []
        self._is_open = False
        self._lay_out_bar()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("Photo"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        thin_scroll_bars(self.area)
        self.area.installEventFilter(self)
        self.area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.area, 1)
        theme.current().changed.connect(self._build_again)

    def _lay_out_bar(self) -> None:
        self.bar = QWidget()
        self.back = Button("", "back", "ink")
        self.place = label("", theme.font(theme.LABEL), "muted")
        self.previous = Button("", "back")
        self.next = Button("", "forward")
        full = KeyButton(Choice("full", tr("Full screen"), "Space", quiet=True))
        compare = KeyButton(Choice("compare", tr("Compare"), "C", quiet=True))
        copy = Button(tr("Copy credit"), "copy")
        more = Button("", "more")
        for button, name, key in (
            (self.back, tr("Back to the photos"), "Esc"),
            (self.previous, tr("Previous photo"), "←"),
            (self.next, tr("Next photo"), "→"),
            (full, tr("Full screen"), "Space"),
            (compare, tr("Compare"), "C"),
            (copy, tr("Copy credit"), ""),
            (more, tr("What can be done with this photo"), ""),
        ):
            button.setAccessibleName(name)
            button.setToolTip(with_named_key(name, native(key) or key))
        self.back.clicked.connect(lambda: self.left.emit())
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        full.clicked.connect(lambda: self.full_wanted.emit())
        compare.clicked.connect(lambda: self.compare_wanted.emit())
        copy.clicked.connect(self.copy_credit)
        more.clicked.connect(lambda: self.menu_wanted.emit(more.mapToGlobal(QPoint(0, more.height()))))
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(MARGIN - 12, 8, MARGIN - 12, 6)
        row.setSpacing(6)
        for widget in (self.back, self.place, self.previous, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (full, compare, copy, more):
            row.addWidget(widget)

    # --- what it tells the actions ---------------------------------------------------------------------

    @property
    def record_id(self) -> str:
        """The use that is shown, "" for none."""
        return self.data.placement.id if self.data else ""

    @property
    def title(self) -> str:
        """What to call the photo."""
        return photo_title(self.data.placement) if self.data else ""

    # --- showing -----------------------------------------------------------------------------------------

    def name_place(self, back: str, at: int, total: int) -> None:
        """Say what one came from, and which of it this is; `at` counts from 0, -1 for none of it."""
        self.back.setText(back)
        self.back.updateGeometry()
        told = tr("{n} of {total}", n=number(at + 1), total=number(total)) if at >= 0 else ""
        self.place.setText(told)
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(0 <= at < total - 1)

    def show_photo(self, data: PhotoData) -> None:
        """Show a photo; the same one again where one is in it."""
        same = self.data is not None and self.data.placement.id == data.placement.id
        typed, had = "", self._focus_name()
        if same and self.words is not None:
            typed = self.words.tag_editor.text()
        at = self.area.verticalScrollBar().value() if same else 0
        self.data = data
        self._build()
        if same and self.words is not None and typed:
            self.words.tag_editor.setText(typed)
        self.area.verticalScrollBar().setValue(at)
        self._focus_on(had if same else ("area" if had else ""))

    def _focus_name(self) -> str:
        words = self.words
        if words is not None:
            for name in ("caption", "credit", "tag_editor"):
                if getattr(words, name).hasFocus():
                    return name
        inside = self.area.hasFocus() or self.area.isAncestorOf(self.focusWidget() or self)
        return "area" if inside else ""

    def _focus_on(self, name: str) -> None:
        if name == "area":
            self.area.setFocus()
        elif name and self.words is not None:
            getattr(self.words, name).setFocus()

    def clear(self) -> None:
        """Show nothing."""
        self.data = None

    def _build_again(self) -> None:
        if self.data is not None and self.isVisible():
            self._build()

    def _build(self) -> None:
        data = self.data
        assert data is not None, "whoever builds has data"  # noqa: S101
        photo = data.placement.photo
        inside = Pane("pane")
        self.frame = PhotoFrame(photo, data.placement.caption, self._images)
        self.people = PeopleUnder(data.people, self.frame)
        self.words = PhotoWords(data, self._acts)
        self.frame.full_wanted.connect(self.full_wanted)
        self.frame.dragged.connect(self.dragged)
        self.frame.menu_wanted.connect(self.menu_wanted)
        self.people.marked.connect(self.frame.mark)
        self.people.chosen.connect(lambda name: self._acts.search.emit("person", name))
        self.people.page_wanted.connect(lambda name: self.credit_page.emit("person", name))
        self.words.credit_page.connect(self.credit_page)
        self.words.story_wanted.connect(self.story_wanted)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.frame)
        left.addWidget(self.people)
        left.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(40)
        self._columns.addLayout(left, 54)
        self._columns.addWidget(self.words, 46)
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 2, MARGIN, 24)
        column.setSpacing(12)
        column.addLayout(self._columns)
        self.people.setVisible(bool(data.people))
        self._add_captions(column, data)
        self._add_metadata(column, data)
        column.addStretch(1)
        self.area.setWidget(inside)
        self._fit()

    def _add_captions(self, column: QVBoxLayout, data: PhotoData) -> None:
        self.captions = []
        self._caption_grid = QGridLayout()
        if len(data.captions) < 2:
            return
        column.addWidget(HairLine())
        head = QHBoxLayout()
        first = data.captions[0].heading
        heading = tr("All its captions, against “{first}”", first=first)
        head.addWidget(label(heading.upper(), theme.kicker_font(), "muted"), 1)
        legend = prose.rich(_legend(), theme.font(theme.LABEL))
        legend.setWordWrap(False)
        head.addWidget(legend, 0)
        column.addLayout(head)
        self._caption_grid.setHorizontalSpacing(32)
        self._caption_grid.setVerticalSpacing(18)
        self.captions = [CaptionView(each) for each in data.captions]
        column.addLayout(self._caption_grid)

    def _add_metadata(self, column: QVBoxLayout, data: PhotoData) -> None:
        photo = data.placement.photo
        rows = list(metadata_rows(photo))
        if not rows:
            return
        stored = stored_rows(data.placement)
        differing = sum(" ".join(sent.split()) != " ".join(kept.split()) for _, sent, kept in stored if sent)
        column.addWidget(HairLine())
        sign = "chevron-down" if self._is_open else "chevron-right"
        self.fold = Button("", sign, "ink", flush=True)
        self.fold.setText(tr("Metadata as transmitted"))
        self.fold.setFont(theme.font(theme.TEXT, bold=True))
        self.fold.setCheckable(True)
        self.fold.setChecked(self._is_open)
        self.fold.clicked.connect(self._toggle)
        told = joined(
            (
                tr("{n} fields", n=number(len(rows))),
                tr("{n} stored otherwise", n=number(differing)) if differing else "",
                f"{photo.width} × {photo.height}" if photo.width else "",
            )
        )
        head = QHBoxLayout()
        head.addWidget(self.fold)
        head.addWidget(label(told, theme.font(theme.LABEL), "muted"), 1)
        column.addLayout(head)
        self._table = self._metadata(stored, rows)
        column.addWidget(self._table)
        self._table.setVisible(self._is_open)

    def _metadata(self, stored: list[tuple[str, str, str]], rows: list[tuple[str, str]]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(24, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 136)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for at, heading in enumerate((tr("As transmitted"), tr("As stored")), 1):
            grid.addWidget(label(heading.upper(), theme.kicker_font(), "muted"), 0, at)
        for name, sent, kept in stored:
            at = grid.rowCount()
            grid.addWidget(label(name, theme.font(theme.LABEL), "muted"), at, 0, top)
            grid.addWidget(prose.rich(escape(sent or "–"), theme.font(theme.LABEL)), at, 1, top)
            same = " ".join(sent.split()) == " ".join(kept.split())
            wash = (
                f"background-color:{theme.colour('added').name()}; color:{theme.colour('added_ink').name()}"
            )
            words = escape(kept or "–")
            markup = words if same else f'<span style="{wash}">{words}</span>'
            grid.addWidget(prose.rich(markup, theme.font(theme.LABEL)), at, 2, top)
        known = {name for name, _, _ in stored}
        for name, value in rows:
            if name not in known:
                at = grid.rowCount()
                grid.addWidget(label(name, theme.font(theme.LABEL), "muted"), at, 0, top)
                grid.addWidget(prose.rich(escape(value), theme.font(theme.LABEL)), at, 1, 1, 2, top)
        return made

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._table.setVisible(self._is_open)
        self.fold.setText(self.fold.text())
        self.fold.set_icon("chevron-down" if self._is_open else "chevron-right")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words beside the picture, or below it where there is no room."""
        super().resizeEvent(event)
        if self.data is not None:
            self._fit()

    def _fit(self) -> None:
        wide = self.width() >= WIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)
        self._columns.setSpacing(40 if wide else 14)
        if self.frame is not None:
            room = self.height() - self.bar.height()
            self.frame.limit(round(room * (0.72 if wide else 0.62)))
        self._arrange_captions()

    def _arrange_captions(self) -> None:
        if not self.captions:
            return
        room = self.width() - 2 * MARGIN
        across = max(1, min(len(self.captions), 4, room // LEAST_COLUMN))
        for at in range(4):
            self._caption_grid.setColumnStretch(at, int(at < across))
        for number_, view in enumerate(self.captions):
            self._caption_grid.addWidget(view, number_ // across, number_ % across)

    # --- keys ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The scroll area keeps up and down; the other keys are the page's."""
        if watched is self.area and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def event(self, event: QEvent) -> bool:
        """Esc leads back; it does not clear the search."""
        return keep_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nothing in the page took."""
        if not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        key = key_by_letter(event)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        ahead = -1 if self.isRightToLeft() else 1
        calls: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Left: lambda: self.stepped.emit(-ahead),
            Qt.Key.Key_Right: lambda: self.stepped.emit(ahead),
            Qt.Key.Key_Space: lambda: self.full_wanted.emit(),
            Qt.Key.Key_F11: lambda: self.full_wanted.emit(),
            Qt.Key.Key_C: lambda: self.compare_wanted.emit(),
            Qt.Key.Key_Escape: lambda: self.left.emit(),
        }
        call = calls.get(key)
        if call is not None:
            call()
        return call is not None

    def copy_credit(self) -> None:
        """Put the credit line on the clipboard."""
        if self.data is not None and self.data.placement.credit is not None:
            QGuiApplication.clipboard().setText(self.data.placement.credit.raw)


def _legend() -> str:
    """What the marks in captions mean."""
    pieces = (Piece("added", tr("added")), Piece("kept", "  "), Piece("removed", tr("left out")))
    wash, ink = theme.colour("warning_wash").name(), theme.colour("warning").name()
    words = escape(tr("says something else"))
    says = f'<span style="background-color:{wash}; color:{ink}">&nbsp;{words}&nbsp;</span>'
    return f"{pieces_markup(pieces)}&nbsp; {says}"
