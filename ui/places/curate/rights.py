"""Rights audit: where photos stand against their orders, what falls due next, and what is done about it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from archive.curation.audit import Case
from archive.model import OpChanges
from ui.models.rows import RowsModel
from ui.paint import theme
from ui.places.curate.case_acts import CaseActs
from ui.places.curate.case_delegate import SIDE
from ui.places.curate.case_list import CaseList, Names
from ui.places.curate.cases import CaseRow, load_rows
from ui.places.curate.room import Room
from ui.places.curate.room_target import RoomTarget
from ui.places.dragging import drag_out
from ui.services.context import Context
from ui.services.i18n import counted, number, tr
from ui.services.navigation import Whereabouts
from ui.services.problems import PROBLEMS, problem_words
from ui.services.wording import human_date, joined
from ui.widgets.empty import EmptyState
from ui.widgets.heads import Head
from ui.widgets.keys import KeyRow
from ui.widgets.own_keys import OwnKeys
from ui.widgets.pills import Pill, Pills
from ui.widgets.widgets import HairLine, Pane, label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue
    from archive.progress import Progress

PAGE = 60
NARROW = 900
ALL = "all"


class RightsRoom(Room):
    """`cases` are all that need a decision, `shown` those of the kind that is taken; rows come by pages."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.cases: list[Case] = []
        self.shown: list[Case] = []
        self.kind = ALL
        self._wanted = ""
        self.acts = CaseActs(context, self)
        self.acts.credit_wanted.connect(lambda use: context.requests.correct.emit(use, "credit"))
        self.head = Head(tr("Rights audit"))
        self.pills = Pills(tr("Kinds of problems"))
        self.pills.chosen.connect(self.take_kind)
        self.model = RowsModel[CaseRow](lambda row: row.key, lambda row: row.spoken(date.today()), self)
        self.model.more_wanted.connect(self._load_more)
        self.list = CaseList(self.model, context)
        self.list.moved.connect(self._moved)
        self.list.opened.connect(self._open_photo)
        OwnKeys(self.list).on("Del", self._press_delete)
        self._target = RoomTarget(self)
        self.list.setDragEnabled(True)
        self.list.dragged.connect(lambda: drag_out(self.context, self.list, self._target.selection()))
        self.list.ticked.connect(lambda: self._say_chosen())
        self.list.keys.chosen.connect(self._act)
        self.empty = EmptyState()
        self.bar = self._bar()
        self._lay_out()

    def _lay_out(self) -> None:
        pills = QHBoxLayout()
        pills.setContentsMargins(24, 0, 24, 12)
        pills.addWidget(self.pills)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(pills)
        column.addWidget(HairLine())
        self._names = Names(self.list.viewport())
        column.addWidget(self._names)
        column.addWidget(body, 1)
        column.addWidget(self.bar)

    def _bar(self) -> Pane:
        bar = Pane("window")
        row = QHBoxLayout(bar)
        row.setContentsMargins(SIDE, 8, SIDE, 8)
        self.count = label("", theme.font(bold=True))
        self.bar_keys = KeyRow()
        self.bar_keys.chosen.connect(self._act_on_chosen)
        self.hint = label(tr("↑ ↓ next · Space select · Enter photo"), theme.font(theme.LABEL), "muted")
        row.addWidget(self.count)
        row.addSpacing(8)
        row.addWidget(self.bar_keys, 1)
        row.addWidget(self.hint)
        bar.hide()
        return bar

    # --- loading -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask anew what needs a decision."""

        def read(catalogue: Catalogue, progress: Progress) -> tuple[list[Case], list[CaseRow]]:
            cases = catalogue.rights.cases()
            first = [case for case in cases if self.kind in (ALL, case.problem)]
            held = max(PAGE, len(self.model.items))
            return cases, load_rows(catalogue, first[:held])

        self.context.operations.query(tr("Rights audit"), read, self._show, key="rights-audit")

    def _show(self, loaded: tuple[list[Case], list[CaseRow]]) -> None:
        self.cases, rows = loaded
        self.counted.emit(len(self.cases), False)
        kinds = {case.problem for case in self.cases}
        if self.kind != ALL and self.kind not in kinds:
            self.take_kind(ALL)
            return
        self.shown = [case for case in self.cases if self.kind in (ALL, case.problem)]
        self._say_head()
        self.list.keep_ticked({case.key for case in self.shown})
        self.model.show(rows, more=len(rows) < len(self.shown))
        self._say_chosen()
        if not self.cases:
            self._say_nothing()
        self._stack.setCurrentWidget(self.list if self.cases else self.empty)
        self.pills.setVisible(bool(self.cases))
        self._names.setVisible(bool(self.cases))
        if not self.list.show_key(self._wanted) and not self.list.current_key and rows:
            self.list.show_key(rows[0].key)
        self.list.lay_out_again()
        if self.isVisible() and self.cases and self.empty.isAncestorOf(self.focusWidget() or self):
            self.list.setFocus()

    def _say_nothing(self) -> None:
        self.empty.show_words(
            "photo",
            tr("Nothing waits for a decision"),
            tr("Every photo may be used as it is, or was settled. Orders that fall due stand here in time."),
        )

    def _load_more(self, offset: int) -> None:
        some = self.shown[offset : offset + PAGE]

        def arrived(rows: list[CaseRow]) -> None:
            self.model.append(offset, rows, more=offset + len(rows) < len(self.shown))

        self.context.operations.query(
            tr("Rights audit"), lambda c, p: load_rows(c, some), arrived, key="rights-more"
        )

    def concerns(self, changes: OpChanges) -> bool:
        """Orders, credits, answers, and what was thrown away or came in."""
        return bool(changes)

    # --- what is shown -------------------------------------------------------------------------------------

    def _say_head(self) -> None:
        today = date.today()
        coming = [case.due for case in self.cases if case.due is not None and case.due >= today]
        due = tr("next falls due on {day}", day=human_date(min(coming).isoformat())) if coming else ""
        needs = counted(len(self.cases), "photo needs a decision", "photos need a decision")
        self.head.note.setText(joined((needs, due)) if self.cases else "")
        counts = {problem: sum(case.problem == problem for case in self.cases) for problem in PROBLEMS}
        pills = [Pill(ALL, tr("All"), len(self.cases))]
        pills += [Pill(name, problem_words(name), counts[name]) for name in PROBLEMS if counts[name]]
        self.pills.show_pills(pills, self.kind)

    def take_kind(self, kind: str) -> None:
        """Show one kind of problem, or all."""
        self.kind = kind
        self.refresh()

    def show_record(self, record: str) -> None:
        """Show the row of a case."""
        self._wanted = record
        if record:
            self.list.show_key(record)

    def take_keyboard(self) -> None:
        """The list has it."""
        self.list.setFocus()

    def _moved(self, key: str) -> None:
        self._wanted = key
        self.list.open_row(key)
        use = row.use if (row := self.current()) is not None else None
        self._target.mean(use.id if use else "", row.title if row else "")
        self.opened.emit(key)

    def _say_chosen(self) -> None:
        count = len(self.list.chosen)
        self.bar.setVisible(count > 0)
        self.count.setText(tr("{n} selected", n=number(count)))
        if count:
            self.bar_keys.offer(self.acts.choices_of_many(self.chosen_rows()))

    def chosen_rows(self) -> list[CaseRow]:
        """The rows that are ticked."""
        return [row for row in self.model.items if row.key in self.list.chosen]

    # --- what is done --------------------------------------------------------------------------------------

    def current(self) -> CaseRow | None:
        """The row that is open."""
        return next((row for row in self.model.items if row.key == self.list.current_key), None)

    @property
    def target(self) -> RoomTarget:
        """The photo of the row that is open."""
        return self._target

    def _press_delete(self) -> None:
        """Here the key takes a photo out of use; it is not thrown away."""
        keys = self.bar_keys if self.list.chosen else self.list.keys
        for choice in keys.choices:
            if choice.key == "Del":
                keys.button(choice.name).click()
                return

    def _act(self, name: str) -> None:
        row = self.current()
        if row is not None:
            self.acts.act(name, [row])

    def _act_on_chosen(self, name: str) -> None:
        if name == "none":
            self.list.keep_ticked(set())
            self._say_chosen()
        else:
            self.acts.act(name, self.chosen_rows())

    def _open_photo(self, key: str) -> None:
        row = self.current()
        if row is not None and row.use is not None:
            self.context.navigation.go(Whereabouts("search", "photos", "", row.use.id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons need all the room below."""
        super().resizeEvent(event)
        self.hint.setVisible(self.width() > NARROW)

    def step_out(self) -> bool:
        """Choose none, where some are ticked."""
        ticked = bool(self.list.chosen)
        if ticked:
            self._act_on_chosen("none")
        return ticked

    def select_all(self) -> None:
        """Tick all rows, once those are there that were not looked at yet."""
        loaded = len(self.model.items)
        rest = self.shown[loaded:]

        def arrived(rows: list[CaseRow]) -> None:
            self.model.append(loaded, rows)
            self.list.tick_all()

        if rest:
            self.context.operations.query(
                tr("Rights audit"), lambda c, p: load_rows(c, rest), arrived, key="rights-more"
            )
        else:
            self.list.tick_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters on the buttons; they act on the rows that are ticked, where some are."""
        if not (self.bar_keys if self.list.chosen else self.list.keys).press(event):
            super().keyPressEvent(event)
