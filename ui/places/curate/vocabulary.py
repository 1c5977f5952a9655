"""The vocabulary: people, agencies and publications, each with all that it goes by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu

from archive.captions.registry import KINDS
from archive.errors import CutlineError
from archive.model import Affiliation, Agent, AgentClass, AgentUses, OpChanges
from archive.text import name_key
from ui.dialogs.affiliation import AffiliationDialog, NoteDialog
from ui.dialogs.agency import kind_name
from ui.dialogs.ask import NameDialog
from ui.dialogs.name_choice import NameChoiceDialog
from ui.paint import theme
from ui.places.curate.list_room import ListRoom
from ui.places.curate.name_page import NameFacts, NamePage, load_name
from ui.services.context import Context
from ui.services.i18n import number, tr
from ui.services.navigation import Whereabouts
from ui.widgets.buttons import Segments
from ui.widgets.keys import Choice
from ui.widgets.row_delegate import Look

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

CREDIT, RENAME, MERGE, SPELLING, KIND, NOTE, WORKS, PASSES = (
    *("credit", "rename", "merge", "spelling"),
    *("kind", "note", "works", "passes"),
)
MOST = 1_000_000
Write = Callable[["Catalogue"], OpChanges]


@dataclass(frozen=True, slots=True)
class Named:
    """A name of the list: `uses` is None until it is counted."""

    agent: Agent
    uses: AgentUses | None = None

    @property
    def count(self) -> int:
        """In how many photos and stories it stands."""
        return 0 if self.uses is None else max(self.uses.photos, self.uses.stories)


class VocabularyRoom(ListRoom):
    """A list of names with their uses, and the page of one; every name is kept by its id."""

    agent_class: AgentClass = "organisation"
    papers: bool | None = None
    words = ("name", "names")

    def __init__(self, context: Context) -> None:
        super().__init__(context, lambda named: named.agent.id, _look, tr("Names"), one_line=True)
        self.limit = MOST
        self._facts: NameFacts | None = None
        self._uses: Mapping[str, AgentUses] = {}
        self._order = "name"
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Filter"))
        self.field.setAccessibleName(tr("Filter by name or spelling"))
        self.field.setClearButtonEnabled(True)
        self.field.setFont(theme.font())
        self.field.setMinimumHeight(28)
        self.field.setTextMargins(6, 0, 6, 0)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self.arrange())
        self.orders = Segments([("name", tr("Name")), ("use", tr("Use"))])
        self.orders.show_choice("name")
        self.orders.chosen.connect(self._choose_order)
        self.head.hide()
        self.head_row.insertWidget(0, self.field, 1)
        self.head_row.addWidget(self.orders, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head_row.setSpacing(10)
        self.sheet = NamePage(context.images)
        self.page.column.addWidget(self.sheet)
        self.sheet.parted.connect(self._part)
        self.sheet.left.connect(self._part_ways)
        self.sheet.restricted.connect(self._show_restricted)
        self.answers_below()
        self.answers.offer(self.choices())

    def choices(self) -> list[Choice]:
        """What can be done with a name."""
        person = self.agent_class == "person"
        more = [Choice(WORKS, tr("Works for…"), "W")] if person else [
            Choice(KIND, tr("Kind…"), "K"),
            Choice(PASSES, tr("Passes on…"), "P"),
        ]  # fmt: skip
        return [
            Choice(CREDIT, tr("Credit page"), "Enter", filled=True),
            Choice(RENAME, tr("Rename…"), "F2"),
            Choice(MERGE, tr("Merge with…"), "M"),
            Choice(SPELLING, tr("Add spelling…"), "S"),
            *more,
            Choice(NOTE, tr("Note…"), "N"),
        ]

    # --- the list ------------------------------------------------------------------------------------------

    def load(self, catalogue: Catalogue, limit: int) -> Sequence[Named]:
        """All names of the class; how often they stand somewhere is counted after it."""
        found = catalogue.names.all(self.agent_class, papers=self.papers)
        return [Named(agent, self._uses.get(agent.id)) for agent in found]

    def _show_loaded(self, items: Sequence[Named]) -> None:
        super()._show_loaded(items)
        ids = [named.agent.id for named in items]
        self.context.operations.query(
            tr("Count"), lambda c, p: c.names.uses(ids), self._show_uses, key=f"curate-{self.name}-uses"
        )

    def _show_uses(self, uses: Mapping[str, AgentUses]) -> None:
        self._uses = uses
        self._loaded = [Named(each.agent, uses.get(each.agent.id)) for each in self._loaded]
        self.arrange()

    def arrange(self) -> None:
        """Show what the filter holds, in the order that is chosen; the page stays with its name."""
        key = self._order_key
        self._loaded.sort(key=key)
        super().arrange()

    def _order_key(self, named: Named) -> tuple[int, str, str]:
        by_use = -named.count if self._order == "use" else 0
        return by_use, name_key(named.agent.name), named.agent.id

    def holds(self, item: Named) -> bool:
        """Whether one of the spellings has what is typed."""
        wanted = name_key(self.field.text())
        return not wanted or any(wanted in name_key(each) for each in item.agent.names)

    def _choose_order(self, name: str) -> None:
        self._order = name
        self.orders.show_choice(name)
        self.arrange()

    def show_nothing(self) -> None:
        """Nobody is known, or nobody fits what is typed."""
        if self.field.text():
            headline = tr("Nobody is called “{words}”", words=self.field.text())
            self.empty.show_words("search", headline, "", [("clear", tr("Clear the filter"))])
        else:
            self.empty.show_words(
                "caption",
                tr("No name yet"),
                tr("Names come with credits and captions."),
            )

    def press_empty(self, name: str) -> None:
        """Show all names again."""
        self.field.clear()
        self.take_keyboard()

    # --- the page ------------------------------------------------------------------------------------------

    def show_item(self, item: Named) -> None:
        """Load all that is known of a name."""
        agent_id = item.agent.id
        self.context.operations.query(
            tr("Name"),
            lambda c, p: load_name(c, agent_id),
            self._show,
            key=f"curate-{self.name}-page",
            otherwise=self._gone,
        )

    def _gone(self, error: Exception) -> None:
        if not isinstance(error, CutlineError):
            raise error
        self.refresh()

    def _show(self, facts: NameFacts) -> None:
        if facts.agent.id == self.list.current_key:
            self._facts = facts
            self.sheet.show_name(facts)

    # --- what is done --------------------------------------------------------------------------------------

    def answer(self, name: str) -> None:
        """Something is to be done with the name that is shown."""
        facts = self._facts
        if facts is None or facts.agent.id != self.list.current_key:
            return
        acts: dict[str, Callable[[Agent], None]] = {
            CREDIT: self._open_credit,
            RENAME: self._rename,
            MERGE: self._merge,
            SPELLING: self._add_spelling,
            KIND: self._choose_kind,
            NOTE: self._write_note,
            WORKS: self._affiliate,
            PASSES: self._distribute,
        }
        acts[name](facts.agent)

    def _write(self, title: str, write: Write) -> None:
        self.context.operations.change(title, lambda c, p: write(c), quiet=False)

    def _open_credit(self, agent: Agent) -> None:
        self.context.navigation.go(Whereabouts("photos", "credit", "", agent.id))

    def _rename(self, agent: Agent) -> None:
        dialog = NameDialog(
            tr("Rename {name}", name=agent.name),
            tr("The old name goes on leading here. What was printed stays as it is."),
            tr("Rename"),
            self,
            name=agent.name,
        )
        dialog.field.selectAll()
        dialog.named.connect(
            lambda name: self._write(tr("Rename"), lambda c: c.names.rename(agent.id, name, seen=agent.name))
        )
        dialog.open()

    def _merge(self, agent: Agent) -> None:
        dialog = NameChoiceDialog(
            tr("Who is {name}?", name=agent.name),
            tr("“{name}” becomes a spelling of whom you choose. One step to undo.", name=agent.name),
            tr("Merge"),
            self.context.operations,
            self,
            agent_class=agent.agent_class,
            but=agent.id,
        )

        def merge(into: Agent) -> None:
            self._wanted = into.id
            self._write(tr("Merge names"), lambda c: c.names.merge(agent.id, into.id))

        dialog.chosen.connect(merge)
        dialog.open()

    def _add_spelling(self, agent: Agent) -> None:
        dialog = NameDialog(
            tr("Another spelling of {name}", name=agent.name),
            tr("Whatever comes in under it leads here."),
            tr("Add spelling"),
            self,
        )
        dialog.named.connect(
            lambda spelling: self._write(tr("Add spelling"), lambda c: c.names.alias(agent.id, spelling))
        )
        dialog.open()

    def _part(self, spelling: str) -> None:
        facts = self._facts
        if facts is not None:
            agent = facts.agent
            self._write(tr("Part names"), lambda c: c.names.part(agent.id, spelling))

    def _choose_kind(self, agent: Agent) -> None:
        menu = QMenu(self)
        for kind in ("", *KINDS):
            action = menu.addAction(kind_name(kind))
            action.setCheckable(True)
            action.setChecked(kind == (agent.kind or ""))
            action.triggered.connect(partial(self._set_kind, agent, kind))
        button = self.answers.button(KIND)
        menu.popup(button.mapToGlobal(QPoint(0, 0)))

    def _set_kind(self, agent: Agent, kind: str, _: bool = False) -> None:
        self._write(tr("Kind"), lambda c: c.names.set_kind(agent.id, kind, seen=agent.kind or ""))

    def _write_note(self, agent: Agent) -> None:
        dialog = NoteDialog(agent.name, agent.note, self)
        dialog.noted.connect(
            lambda text: self._write(tr("Note"), lambda c: c.names.set_note(agent.id, text, seen=agent.note))
        )
        dialog.open()

    def _affiliate(self, agent: Agent) -> None:
        dialog = AffiliationDialog(agent.name, self)

        def keep(organisation: str, since: str, until: str, evidence: str) -> None:
            self._write(
                tr("Works for"),
                lambda c: c.names.affiliate(agent.id, organisation, since or None, until or None, evidence),
            )

        dialog.wanted.connect(keep)
        dialog.open()

    def _part_ways(self, tie: Affiliation) -> None:
        self._write(tr("Take away"), lambda c: c.names.part_ways(tie.person, tie.organisation, tie.from_date))

    def _distribute(self, agent: Agent) -> None:
        dialog = NameChoiceDialog(
            tr("Whose pictures does {name} pass on?", name=agent.name),
            tr("Credit lines that name both are read in that order."),
            tr("Passes on"),
            self.context.operations,
            self,
            agent_class="organisation",
            but=agent.id,
        )
        dialog.chosen.connect(
            lambda other: self._write(tr("Passes on"), lambda c: c.names.add_distribution(agent.id, other.id))
        )
        dialog.open()

    def _show_restricted(self) -> None:
        if self._facts is not None:
            agent = self._facts.agent
            field = "photographer" if agent.agent_class == "person" else "agency"
            query = f'{field}:"{agent.name}" has:restriction'
            self.context.navigation.go(Whereabouts("search", "photos", query))

    # --- keys ----------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, Down goes to the list and Esc clears."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take_keyboard()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)


class PeopleRoom(VocabularyRoom):
    """Everybody who took, is shown in, or wrote something."""

    name = "people"
    agent_class: AgentClass = "person"


class AgenciesRoom(VocabularyRoom):
    """The organisations of credits, and all others that are no papers."""

    name = "agencies"
    papers = False


class PapersRoom(VocabularyRoom):
    """Those that ran stories."""

    name = "papers"
    papers = True


def _look(named: Named) -> Look:
    count = number(named.count) if named.uses is not None else ""
    return Look(named.agent.name, count)
