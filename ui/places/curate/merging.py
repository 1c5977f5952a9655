"""Names to merge: pairs that are likely one, surest first, with what speaks for and against it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from archive.errors import CutlineError
from archive.model import AlikeNames, CreditedPhoto
from archive.progress import Progress
from archive.words import evidence_words
from ui.dialogs.some_credits import SomeCreditsDialog
from ui.places.curate.list_room import ListRoom
from ui.places.curate.pair_page import PairPage
from ui.places.curate.pairs import NamePair, load_pair, pair_key
from ui.places.curate.previewing import Foreseen, foresee
from ui.places.curate.waiting import FIRST_NAMES
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.letters import letter_of
from ui.widgets.buttons import Segments
from ui.widgets.keys import Choice
from ui.widgets.row_delegate import Look

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

MERGE, APART, SOME, LATER = "merge", "apart", "some", "later"


class MergingRoom(ListRoom):
    """The pairs, and the two names side by side."""

    name = "names"

    def __init__(self, context: Context) -> None:
        super().__init__(context, pair_key, _look, tr("Names to merge"))
        self._pair: NamePair | None = None
        self._shown = ""
        self._turned: set[str] = set()
        self._class = "all"
        self.limit = FIRST_NAMES
        kinds = [("all", tr("All")), ("person", tr("People")), ("organisation", tr("Agencies"))]
        self.classes = Segments(kinds)
        self.classes.show_choice("all")
        self.classes.chosen.connect(self._choose_class)
        self.head_row.addWidget(self.classes, 0, Qt.AlignmentFlag.AlignVCenter)
        self.sheet = PairPage(context.images)
        self.page.column.addWidget(self.sheet)
        self.sheet.turned.connect(self._turn)
        self.sheet.opened.connect(self.open_in_search)
        self.answers_below(tr("One step to undo. Later imports follow."))
        self.answers.offer(
            [
                Choice(MERGE, tr("Merge"), "M", filled=True),
                Choice(APART, tr("Keep apart"), "K"),
                Choice(SOME, tr("Only some…"), "E"),
                Choice(LATER, tr("Later"), "L"),
            ]
        )

    # --- the list ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Load the pairs; in a large archive that takes a while, which is said."""
        if not self.model.items:
            self.head.setText(tr("Looking for names that are alike…"))
        super().refresh()

    def load(self, catalogue: Catalogue, limit: int) -> Sequence[AlikeNames]:
        """The pairs, sure ones first."""
        return catalogue.names.alike(unsure=True)[:limit]

    def holds(self, item: AlikeNames) -> bool:
        """Whether a pair is of the class that is wanted."""
        return self._class in ("all", item.a.agent_class)

    def show_head(self, items: Sequence[AlikeNames]) -> None:
        """How many pairs there are."""
        self.head.setText(counted(len(items), "pair", "pairs"))
        more = len(self._loaded) >= self.limit
        self.counted.emit(len(self._loaded) - len(self._answered), more)

    def show_nothing(self) -> None:
        """No names are alike."""
        self._shown = ""
        self.empty.show_words(
            "check",
            tr("No two names look like one"),
            tr("What new material brings is held against the names that are known."),
            [("all", tr("Show people and agencies"))] if self._class != "all" and self._loaded else (),
        )

    def press_empty(self, name: str) -> None:
        """Look at people and agencies."""
        self._choose_class(name)

    def _choose_class(self, name: str) -> None:
        self._class = name
        self.classes.show_choice(name)
        self.arrange()

    # --- the pair ------------------------------------------------------------------------------------------

    def show_item(self, item: AlikeNames) -> None:
        """Load both names."""
        key = pair_key(item)
        self.context.operations.query(
            tr("Names"),
            lambda c, p: load_pair(c, item),
            lambda pair: self._show(key, pair),
            key="curate-names-page",
            otherwise=self._gone,
        )

    def _gone(self, error: Exception) -> None:
        """Somebody merged one of them meanwhile: the list says so by itself."""
        if not isinstance(error, CutlineError):
            raise error
        self.refresh()

    def _show(self, key: str, pair: NamePair) -> None:
        if key != self.list.current_key:
            return
        self._shown = key
        self._pair = pair.turned() if key in self._turned else pair
        self._show_pair()

    def _show_pair(self) -> None:
        pair, key = self._pair, self._shown
        if pair is None:
            return
        self.sheet.show_pair(pair)

        def read(catalogue: Catalogue, progress: Progress) -> Foreseen:
            try:
                return foresee(
                    catalogue, lambda: catalogue.names.merge(pair.goes.agent.id, pair.stays.agent.id)
                )
            except CutlineError as error:
                return Foreseen(problem=str(error))

        def show(foreseen: Foreseen) -> None:
            if self._shown == key and self._pair is pair:
                self.sheet.show_foreseen(foreseen)

        self.context.operations.query(tr("Preview"), read, show, key="curate-preview")

    def _turn(self) -> None:
        if self._pair is not None:
            self._turned ^= {self._shown}
            self._pair = self._pair.turned()
            self._show_pair()

    # --- answers -------------------------------------------------------------------------------------------

    def answer(self, name: str) -> None:
        """An answer was chosen by mouse or key."""
        pair = self._pair
        if pair is None or self._shown != self.list.current_key:
            return
        stays, goes = pair.stays.agent.id, pair.goes.agent.id
        if name == MERGE:
            self.settle(tr("Merge names"), lambda c, p: c.names.merge(goes, stays))
        elif name == APART:
            self.settle(tr("Keep names apart"), lambda c, p: c.names.keep_apart(stays, goes))
        elif name == SOME:
            self._ask_some(pair)
        elif name == LATER:
            self.put_off()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """X lets the other name stay."""
        if letter_of(event) == self.sheet.turn.choice.key:
            self._turn()
        else:
            super().keyPressEvent(event)

    def _ask_some(self, pair: NamePair) -> None:
        goes, stays = pair.goes.agent, pair.stays.agent

        def ask(photos: list[CreditedPhoto]) -> None:
            dialog = SomeCreditsDialog(goes.name, stays.name, photos, self)
            dialog.chosen.connect(
                lambda ids: self.settle(
                    tr("Part names"), lambda c, p: c.names.part(goes.id, goes.name, ids, stays.id)
                )
            )
            dialog.open()

        self.context.operations.query(tr("Credits"), lambda c, p: c.names.credited(goes.id, 200), ask)


def _look(pair: AlikeNames) -> Look:
    first = evidence_words(pair.evidence[0]) if pair.evidence else ""
    settles = tr("settles {n}", n=pair.settles) if pair.settles > 1 else str(pair.settles or "")
    return Look(
        tr("{one} and {other}", one=pair.a.name, other=pair.b.name),
        settles,
        first,
        tr("very likely") if pair.sure else tr("worth a look"),
        aside_tone="muted" if pair.sure else "warning",
    )
