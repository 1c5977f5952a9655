"""The Curate place: its rooms at the left with what waits in them, the one that is entered beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from ui.models.side_rows import SideRow, SideRows
from ui.places.curate.room import Room
from ui.places.curate.rooms import ROOMS, by_name
from ui.places.curate.waiting import RoomCounts, Waiting
from ui.places.place import Place, Target
from ui.services.context import Context
from ui.services.i18n import tr
from ui.services.navigation import Whereabouts
from ui.services.querytext import State
from ui.widgets.side_list import WIDTH, SideList
from ui.widgets.widgets import HairLine

NAME = "curate"


class CuratePlace(Place):
    """`room` is the one that is shown; each is made when it is first entered."""

    name = NAME

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.side_model = SideRows(self)
        self.side = SideList(self.side_model, tr("Rooms of Curate"))
        self.side.setFixedWidth(WIDTH)
        self.stack = QStackedWidget()
        self._rooms: dict[str, Room] = {}
        self.counts = RoomCounts(context.operations, (spec for spec in ROOMS if spec.counts), self)
        self.counts.arrived.connect(self._list_rooms)
        self._name = ROOMS[0].name
        self._record = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(HairLine(standing=True))
        row.addWidget(self.stack, 1)
        self.side.chosen.connect(lambda chosen: self.show_room(chosen.value))
        self._list_rooms()

    @property
    def room(self) -> Room:
        """The room that is shown."""
        return self._room(self._name)

    @property
    def target(self) -> Target:
        """What the actions of the menu act on in the room."""
        return self.room.target

    @property
    def whereabouts(self) -> Whereabouts:
        """The room, and the row that is open in it."""
        return Whereabouts(NAME, self._name, "", self._record)

    def show_room(self, name: str, record: str = "") -> None:
        """Enter a room, at a record of it."""
        self.context.navigation.go(Whereabouts(NAME, name, "", record))

    def go(self, where: Whereabouts) -> None:
        """Enter the room of a page."""
        self._name, self._record = by_name(where.room).name, where.record
        self.counts.enter(self._name)
        room = self.room
        self.stack.setCurrentWidget(room)
        self._list_rooms()
        room.enter(where.record)

    def enter(self) -> None:
        """Count what waits."""
        self.counts.wake()

    def leave(self) -> None:
        """Count no longer."""
        self.counts.sleep()

    def clear(self) -> None:
        """Esc steps out: from a room to the list of rooms, from there to the bar, and from the bar back."""
        focused = QApplication.focusWidget()
        if self.side.hasFocus():
            self.action_wanted.emit("focus-search")
        elif focused is None or not self.isAncestorOf(focused):
            self.room.take_keyboard()
        elif not self.room.step_out():
            self.side.setCurrentIndex(self.side_model.find(by_name(self._name).title))
            self.side.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def select_all(self) -> None:
        """Choose all in the room's list."""
        self.room.select_all()

    def _room(self, name: str) -> Room:
        if name not in self._rooms:
            room = self._rooms[name] = by_name(name).make(self.context)
            room.opened.connect(lambda record: self._opened(room, record))
            room.counted.connect(lambda n, more: self.counts.told(name, Waiting(n, more)))
            room.target.moved.connect(lambda: self.moved.emit(self.whereabouts))
            self.stack.addWidget(room)
        return self._rooms[name]

    def _opened(self, room: Room, record: str) -> None:
        if room is self.room:
            self._record = record
            self.moved.emit(self.whereabouts)

    def _list_rooms(self) -> None:
        rows: list[SideRow] = []
        for spec in ROOMS:
            heading = tr(spec.heading)
            if not any(row.kind == "heading" and row.text == heading for row in rows):
                rows.append(SideRow("heading", heading))
            chosen: State = "include" if spec.name == self._name else "none"
            n, more = self.counts.numbers.get(spec.name, (None, False))
            rows.append(SideRow("room", spec.title, spec.name, count=n, state=chosen, is_least=more))
        self.side_model.show(rows)
