"""Tags: the tree, what is done with one of them, and the records that carry it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from archive.model import Hit, OpChanges, Tag
from archive.progress import Progress
from ui.models.tag_tree import TagTree
from ui.paint import theme
from ui.places.curate.choosing import Choosing, Reader, bar_of
from ui.places.curate.proposed_tags import ProposedTags
from ui.places.curate.room import Room
from ui.places.curate.tag_acts import TagActs
from ui.places.curate.target import ListTarget, RecordsTarget, page_of
from ui.places.dragging import drag_out
from ui.services import querytext
from ui.services.actions import by_id
from ui.services.context import Context
from ui.services.i18n import counted, number, tr
from ui.services.keymap import keys_text
from ui.services.wording import joined
from ui.widgets.empty import EmptyState
from ui.widgets.heads import Head
from ui.widgets.keys import Choice, KeyRow
from ui.widgets.own_keys import OwnKeys
from ui.widgets.record_rows import RecordRow, RecordsView, record_row, record_rows
from ui.widgets.swatches import Swatches
from ui.widgets.tag_view import TagView
from ui.widgets.widgets import HairLine, LineSplitter, Pane, label

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

PAGE = 60


class TagsRoom(Room):
    """`tree` at the left under its `filter`; `records` carry the tag that is current.

    Tags of other programs are `proposed` below the tree, and in its place while they are looked through.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.model = TagTree(self)
        self._tags: list[Tag] = []
        self.head = Head(tr("Tags"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter tags"))
        self.filter.setAccessibleName(tr("Filter tags"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setTextMargins(6, 0, 6, 0)
        self.filter.setMinimumHeight(32)
        self.tree = TagView(self.model, tr("Tags"))
        self.carriers = record_rows(self)
        self.records = RecordsView(self.carriers, context.images, tr("What carries the tag"))
        self.records.setSelectionMode(RecordsView.SelectionMode.ExtendedSelection)
        self.proposed = ProposedTags(context, self)
        self.choosing = Choosing(self.records, context.operations, self._read_all, self)
        self.acts = TagActs(context, self.tree, self.choosing, self)
        self._target = ListTarget(self.records, self, self.choosing)
        self.lists = QStackedWidget()
        self.stack = QStackedWidget()
        self.empty = EmptyState()
        self._lay_out()
        self._connect()

    # --- parts ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left, right = Pane("pane"), Pane("pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        framed = QVBoxLayout()
        framed.setContentsMargins(24, 0, 16, 10)
        framed.addWidget(self.filter)
        column.addLayout(framed)
        column.addWidget(HairLine())
        self.lists.addWidget(self.tree)
        self.lists.addWidget(self.proposed.list)
        column.addWidget(self.lists, 1)
        column.addWidget(self.proposed.strip)
        self._lay_out_tag(right)
        splitter = LineSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for part, least in ((left, 240), (right, 440)):
            part.setMinimumWidth(least)
            splitter.addWidget(part)
        splitter.setSizes([360, 856])
        splitter.setStretchFactor(1, 1)
        self.stack.addWidget(splitter)
        self.stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def _lay_out_tag(self, pane: QWidget) -> None:
        self.kicker = label("", theme.kicker_font(), "accent")
        self.name = label("", theme.font(theme.SUBHEAD, serif=True, bold=True), wrap=True, published=False)
        self.facts = label("", theme.font(theme.TEXT), "muted", wrap=True)
        self.swatches = Swatches()
        self.keys, self.more_keys = KeyRow(wraps=True), KeyRow(wraps=True)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        about = QVBoxLayout()
        about.setContentsMargins(24, 16, 24, 14)
        about.setSpacing(6)
        for part in (self.kicker, self.name, self.facts, self.swatches, self.keys, self.more_keys):
            about.addWidget(part)
        column.addLayout(about)
        column.addWidget(HairLine())
        column.addWidget(self.records, 1)
        self.selection = bar_of(self.choosing, self._count, self)
        column.addWidget(self.selection)

    def _connect(self) -> None:
        self.tree.moved.connect(self._moved)
        self.proposed.opened.connect(self._show_proposed)
        self.proposed.moved.connect(self._show_tag)
        self.proposed.arrived.connect(self._proposals_arrived)
        self.filter.textChanged.connect(lambda text: self._show_tags())
        OwnKeys(self.filter).on("Down", self.tree.setFocus)
        OwnKeys(self.filter).on("Esc", self._leave_filter)
        self.model.dropped.connect(self.acts.drop)
        self.swatches.chosen.connect(self.acts.recolour)
        for keys in (self.keys, self.more_keys):
            keys.chosen.connect(self._act)
        tree_keys = OwnKeys(self.tree)
        tree_keys.on("F2", self.acts.rename)
        tree_keys.on("Del", self.acts.ask_delete)
        self.carriers.more_wanted.connect(self._more)
        self.records.opened.connect(self._open)
        self.records.dragged.connect(lambda: drag_out(self.context, self.records, self._target.selection()))

    @property
    def target(self) -> RecordsTarget:
        """The record that is current in the list of what carries the tag."""
        return self._target

    def _count(self) -> int:
        tag = self.tree.current
        return (tag.count or 0) if tag is not None and not self.proposed.is_open else 0

    def _read_all(self) -> Reader | None:
        tag_id = self.tree.current_id
        return None if self.proposed.is_open or not tag_id else lambda c: c.tags.tagged(tag_id)

    def select_all(self) -> None:
        """Choose all that carries the tag, where the keyboard is in its list."""
        if self.records.hasFocus() and self._read_all() is not None:
            self.choosing.choose_all()
        else:
            super().select_all()

    def step_out(self) -> bool:
        """Of several records keep one chosen."""
        return self.choosing.step_out()

    # --- the tree ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Load the tags, what carries the current one, and what is proposed."""
        self.proposed.refresh()
        self.context.operations.query(tr("Tags"), lambda c, p: c.tags.all(), self._arrived, key="tags-room")

    def _arrived(self, tags: list[Tag]) -> None:
        self._tags = tags
        self.head.note.setText(counted(len(tags), "tag", "tags"))
        self._make_room()
        if not tags:
            self.empty.show_words(
                "caption",
                tr("No tags yet"),
                tr(
                    "Tag a story or a photo in Search ({key}); a slash makes a branch: Harbour/Ferry fire.",
                    key=keys_text(by_id("tag")),
                ),
            )
        self._show_tags()
        self._show_tag()

    def _make_room(self) -> None:
        self.stack.setCurrentIndex(0 if self._tags or self.proposed.count else 1)

    def _proposals_arrived(self) -> None:
        self._make_room()
        if self.proposed.is_open:
            self._show_tag()

    def _show_proposed(self, is_open: bool) -> None:
        """Look through what is proposed, or at the tags again."""
        self.choosing.forget()
        self.lists.setCurrentIndex(1 if is_open else 0)
        self.filter.setEnabled(not is_open)
        self.take_keyboard()
        self._show_tag()

    def _act(self, name: str) -> None:
        (self.proposed if self.proposed.is_open else self.acts).act(name)

    def _show_tags(self) -> None:
        words = self.filter.text()
        self.model.show(self._tags, words)
        if words.strip():
            self.tree.expandAll()

    def _leave_filter(self) -> None:
        self.filter.clear()
        self.tree.setFocus()

    def show_record(self, record: str) -> None:
        """Make a tag current."""
        if record:
            self.tree.show_tag(record)

    def take_keyboard(self) -> None:
        """Begin in the tree, or in what is proposed; where there is nothing at all the room has it."""
        shown = self.lists.currentWidget() if self.stack.currentIndex() == 0 else self
        (shown or self).setFocus()

    def concerns(self, changes: OpChanges) -> bool:
        """Whether tags, records that may carry them, or what was answered to proposals changed."""
        return bool(changes) or "answer" in changes.tables

    # --- one tag ------------------------------------------------------------------------------------------

    def _moved(self, tag_id: str) -> None:
        self.choosing.forget()
        self._show_tag()
        self.opened.emit(tag_id)

    def _show_tag(self) -> None:
        self.swatches.setHidden(self.proposed.is_open)
        if self.proposed.is_open:
            self._show_proposal()
            return
        tag = self.tree.current
        if tag is None:
            self._show_no_tag()
            return
        above = tag.path.rpartition("/")[0]
        self.kicker.setText(above.replace("/", " › ").upper())
        self.kicker.setVisible(bool(above))
        self.name.setText(tag.name)
        inside = sum(each.path.startswith(f"{tag.path}/") for each in self._tags)
        self.facts.setText(
            joined(
                (
                    tr("on {n} stories and photos", n=number(tag.count or 0)),
                    counted(inside, "tag inside it", "tags inside it") if inside else "",
                    tr("also found as {names}", names=", ".join(tag.aliases)) if tag.aliases else "",
                )
            )
        )
        self.swatches.show_colour(tag.colour or "")
        self.keys.offer(
            [
                Choice("rename", tr("Rename"), "F2"),
                Choice("move", tr("Move…"), "V"),
                Choice("merge", tr("Merge into…"), "M"),
            ]
        )
        self.more_keys.offer(
            [
                Choice("split", tr("Split…"), "S", quiet=True),
                Choice("alias", tr("Other name…"), "A", quiet=True),
                Choice("delete", tr("Delete…"), "Del", quiet=True),
            ]
        )
        self._load(0, tag.id)

    def _show_no_tag(self) -> None:
        self.carriers.show([])
        for words in (self.kicker, self.name, self.facts):
            words.setText("")
        self.swatches.hide()
        for keys in (self.keys, self.more_keys):
            keys.offer(())

    def _show_proposal(self) -> None:
        """What is proposed, and some of the photos that name it."""
        proposal = self.proposed.current
        if proposal is None:
            self._show_no_tag()
            return
        self.kicker.setText(tr("Proposed").upper())
        self.kicker.show()
        self.name.setText(proposal.path.replace("/", " › "))
        self.facts.setText(self.proposed.facts(proposal))
        self.keys.offer(self.proposed.choices)
        self.more_keys.offer(self.proposed.more_choices)
        examples = proposal.examples
        self.context.operations.query(
            tr("What carries the tag"),
            lambda c, p: c.records.listed(examples),
            lambda hits: self.carriers.show([record_row(hit) for hit in hits]),
            key="tag-carriers",
        )

    def _load(self, offset: int, tag_id: str) -> None:
        def show(hits: list[Hit]) -> None:
            if tag_id != self.tree.current_id or self.proposed.is_open:
                return
            rows = [record_row(hit) for hit in hits]
            if offset:
                self.carriers.append(offset, rows, len(hits) == PAGE)
            else:
                self.carriers.show(rows, len(hits) == PAGE)

        self.context.operations.query(
            tr("What carries the tag"), _carriers(tag_id, offset), show, key="tag-carriers"
        )

    def _more(self, offset: int) -> None:
        self._load(offset, self.tree.current_id)

    def _open(self, key: str) -> None:
        row: RecordRow = self.carriers.items[self.carriers.row_of(key)]
        tag = self.tree.current
        if row.hit is not None and (tag is not None or self.proposed.is_open):
            path = tag.path if tag is not None and not self.proposed.is_open else ""
            query = querytext.with_state("", "tag", path, "include") if path else ""
            self.context.navigation.go(page_of(row.hit, query))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that the answers carry."""
        if not any(keys.press(event) for keys in (self.keys, self.more_keys, self.proposed.keys)):
            super().keyPressEvent(event)


def _carriers(tag_id: str, offset: int) -> Callable[[Catalogue, Progress], list[Hit]]:
    def load(catalogue: Catalogue, progress: Progress) -> list[Hit]:
        return catalogue.records.listed(catalogue.tags.tagged(tag_id, PAGE, offset))

    return load
