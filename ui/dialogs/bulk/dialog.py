"""Many records corrected at once: the fields, find and replace, the preview, and one button that does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from archive.errors import Refused
from archive.model import STORY_FIELDS
from archive.progress import Step
from ui.dialogs.base import Returning
from ui.dialogs.bulk.fields import FieldsPage, ReplacePage
from ui.dialogs.bulk.load import BulkData, BulkPreview
from ui.dialogs.bulk.preview import PreviewRows
from ui.paint import theme
from ui.services.i18n import counted, number, tr
from ui.services.images import Images
from ui.services.wording import counts, joined
from ui.widgets.buttons import Segments
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.widgets import HairLine, label

PREVIEW_AFTER_MS = 250
"""How long the typing rests before a preview is asked for."""
SHARE = 0.94
"""How much of the window it takes."""
WIDEST, TALLEST = 1040, 820


class BulkDialog(Returning):
    """`preview_wanted(Many)` when something else is wanted, answered by `show_preview` or `show_problem`;
    `wanted(Many)` when it is to be done; `stop_wanted()` while it is. It stays open until `kept`.
    """

    preview_wanted = Signal(object)
    wanted = Signal(object)
    codes_wanted = Signal(str)
    stop_wanted = Signal()

    def __init__(self, data: BulkData, images: Images, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.data = data
        self.preview: BulkPreview | None = None
        self._running = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.follow_colours()
        title = self._title()
        self.setWindowTitle(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 20, 28, 16)
        self._column.setSpacing(8)
        self._head(title)
        self.modes = Segments([("set", tr("Set")), ("replace", tr("Find and replace"))])
        self.modes.chosen.connect(self.show_mode)
        self._column.addWidget(self.modes, 0, Qt.AlignmentFlag.AlignLeading)
        self.fields_page, self.replace_page = FieldsPage(data), ReplacePage()
        self._page: FieldsPage | ReplacePage = self.fields_page
        self._stack = QStackedWidget()
        self._stack.addWidget(self.fields_page)
        self._stack.addWidget(self.replace_page)
        # What the fields do not need is the preview's; where there is little room they scroll.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column.addWidget(self._stack, 1)
        self.said = label("", theme.font(theme.TEXT), wrap=True)
        self.place = label("", theme.font(theme.LABEL), "muted", wrap=True)
        self.problem = label("", theme.font(theme.TEXT), "warning", wrap=True)
        self.problem.hide()
        self.place.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.rows = PreviewRows(images)
        self._below()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_AFTER_MS)
        self._timer.timeout.connect(lambda: self._ask_preview())
        self._connect()
        self.show_mode("set")
        self._say_nothing()

    def fit(self) -> None:
        """Take most of the window, and no more."""
        parent = self.parentWidget()
        if parent is not None:
            room = parent.window().size() * SHARE
            self.resize(room.boundedTo(QSize(WIDEST, TALLEST)))

    # --- what it is made of -------------------------------------------------------------------------------

    def _title(self) -> str:
        summary = self.data.summary
        of = (summary.stories, "story", "stories") if summary.stories else (summary.uses, "photo", "photos")
        return tr("Correct {records}", records=counted(*of))

    def _head(self, title: str) -> None:
        row = QHBoxLayout()
        row.addWidget(
            label(title, theme.font(theme.SUBHEAD, serif=True, bold=True), wrap=True, published=False), 1
        )
        summary = self.data.summary
        inside = counted(summary.uses, "photo in them", "photos in them") if summary.stories else ""
        of_all = tr("of {n}", n=number(self.data.of_all)) if self.data.of_all > summary.named else ""
        note = joined((of_all, inside, tr("an untouched field stays as it is")))
        made = label(note, theme.font(theme.LABEL), "muted", wrap=True)
        made.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(made, 1)
        self._column.addLayout(row)

    def _below(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("Preview").upper(), theme.kicker_font(), "muted"))
        head.addWidget(self.said, 1)
        head.addWidget(self.place, 1)
        self._column.addWidget(HairLine())
        self._column.addLayout(head)
        self._column.addWidget(self.problem)
        self._column.addWidget(self.rows, 1)
        self._column.addWidget(HairLine())
        foot = QHBoxLayout()
        self.keys = KeyRow(wraps=True)
        foot.addWidget(self.keys, 1)
        foot.addWidget(label(tr("one step to undo"), theme.font(theme.LABEL), "muted"))
        self._column.addLayout(foot)

    def _connect(self) -> None:
        for page in (self.fields_page, self.replace_page):
            page.edited.connect(self._edited)
        self.fields_page.codes_wanted.connect(self.codes_wanted)
        self.rows.turned.connect(lambda _: self._offer())
        self.rows.moved.connect(lambda _: self._say_place())
        self.keys.chosen.connect(self._press)
        shortcuts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+Return", lambda: self._press("all")),
            ("Ctrl+Enter", lambda: self._press("all")),
            ("Alt+Down", lambda: self.rows.step(1)),
            ("Alt+Up", lambda: self.rows.step(-1)),
            ("Alt+L", lambda: self._press("good")),
        )
        for key, call in shortcuts:
            QShortcut(QKeySequence(key), self).activated.connect(call)

    # --- what is wanted ------------------------------------------------------------------------------------

    def show_mode(self, name: str) -> None:
        """Show the fields, or find and replace."""
        self._page = self.fields_page if name == "set" else self.replace_page
        self.modes.show_choice(name)
        self._stack.setCurrentWidget(self._page)
        self._page.focus_first()
        self._edited()

    def _edited(self) -> None:
        self.rows.left_out.clear()
        self._timer.start()

    def _ask_preview(self) -> None:
        try:
            wish = self._page.wish(frozenset())
        except Refused as error:
            self.show_problem(str(error))
            return
        if wish.is_empty:
            self._say_nothing()
        else:
            self.said.setText(tr("looking…"))
            self.preview_wanted.emit(wish)

    # --- the preview ---------------------------------------------------------------------------------------

    def show_preview(self, preview: BulkPreview) -> None:
        """Show what would be done."""
        self.preview = preview
        self.problem.hide()
        self.rows.show_rows(preview.rows)
        self._say_preview()
        self._offer()

    def show_problem(self, text: str) -> None:
        """Say why it cannot be done as it is written; nothing is lost."""
        self.preview = None
        self._running = False
        self._stack.setEnabled(True)
        self.problem.setText(text)
        self.problem.show()
        self.said.setText("")
        self.rows.show_rows([])
        self._offer()

    def _say_nothing(self) -> None:
        self.preview = None
        self.problem.hide()
        self.rows.show_rows([])
        self.said.setText(tr("Fill in a field, and what would change stands here."))
        self._offer()

    def _say_preview(self) -> None:
        preview = self.preview
        if preview is None:
            return
        looked = len(preview.worse)
        cut = preview.total > preview.looked_at and preview.total > len(preview.rows) + preview.stays
        missing = [
            tr("{n} without {variable}", n=number(n), variable=name) for name, n in preview.missing.items()
        ]
        self.said.setText(
            joined(
                (
                    counted(len(preview.rows), "changes", "change"),
                    tr("{n} stay", n=number(preview.stays)) if preview.stays > 0 else "",
                    *missing,
                    tr("{n} to look at, first", n=number(looked)) if looked else "",
                    tr("the first of {n}", n=number(preview.total)) if cut else "",
                )
            )
        )
        self._say_place()

    def _say_place(self) -> None:
        total = len(self.rows.model_.items)
        at = self.rows.currentIndex().row() + 1
        hint = tr("{n} of {total} · Alt ↑ ↓ next · Del leaves it out", n=number(at), total=number(total))
        self.place.setText(hint if total else "")

    def _offer(self) -> None:
        preview = self.preview
        count = 0 if preview is None else self._count(preview)
        choices: list[Choice] = []
        if self._running:
            self.keys.offer([Choice("stop", tr("Stop"), "Esc")])
            return
        if preview is not None and count:
            choices.append(
                Choice("all", tr("Change {records}", records=self._records(count)), "Ctrl+Return", True)
            )
        worse = (preview.worse if preview is not None else frozenset()) - self.rows.left_out
        if worse and preview is not None:
            rest = count - len(worse)
            said = tr("Leave out the {n}, change {rest}", n=number(len(worse)), rest=number(rest))
            choices.append(Choice("good", said, "Alt+L"))
        self.keys.offer([*choices, Choice("cancel", tr("Cancel"), "Esc", quiet=True)])

    def _count(self, preview: BulkPreview) -> int:
        return len(preview.rows) - len(self.rows.left_out & {row.record_id for row in preview.rows})

    def _records(self, count: int) -> str:
        fields = {name for row in (self.preview.rows if self.preview else ()) for name, _, _ in row.changes}
        if fields == {"caption"}:
            return counted(count, "caption", "captions")
        if fields == {"credit"}:
            return counted(count, "credit", "credits")
        if fields and fields <= {*STORY_FIELDS}:
            return counted(count, "story", "stories")
        return counted(count, "record", "records")

    # --- doing it ------------------------------------------------------------------------------------------

    def _press(self, name: str) -> None:
        preview = self.preview
        if name == "stop":
            self.stop_wanted.emit()
        elif name == "cancel":
            self.reject()
        elif preview is not None and preview.rows and not self._running and not self._timer.isActive():
            left_out = frozenset(self.rows.left_out) | (preview.worse if name == "good" else frozenset())
            self._running = True
            self._stack.setEnabled(False)
            self._offer()
            self.wanted.emit(self._page.wish(left_out))

    def show_step(self, step: Step) -> None:
        """Say how far it is."""
        self.said.setText(tr("changing: {done}", done=joined(counts(step))))

    def kept(self) -> None:
        """It is done."""
        self._running = False
        self.accept()

    def stopped(self) -> None:
        """It was stopped, and nothing was changed."""
        self._running = False
        self._stack.setEnabled(True)
        self._say_preview()
        self._offer()

    def reject(self) -> None:
        """Close, or stop what runs."""
        if self._running:
            self.stop_wanted.emit()
        else:
            super().reject()
