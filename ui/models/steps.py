"""The steps of the history as a list shows them, and the one that is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject

from archive.model import HistoryEntry, RowChange, TakingBack, Touched
from archive.words import operation_words
from ui.models.rows import RowsModel
from ui.services.i18n import counted, tr
from ui.services.querytext import with_state
from ui.services.wording import human_moment, joined, local_moment, short_date


@dataclass(frozen=True, slots=True)
class Detail:
    """What a step changed, with the headlines of the records, and what taking it back would do."""

    changes: tuple[RowChange, ...] = ()
    titles: dict[str, str] = field(default_factory=dict)
    back: TakingBack = field(default_factory=TakingBack)


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step. `is_first` of its day: the day stands over it. `detail` only where it is open."""

    entry: HistoryEntry
    touched: Touched = field(default_factory=Touched)
    is_first: bool = False
    detail: Detail | None = None

    @property
    def key(self) -> str:
        """The operation's number."""
        return str(self.entry.operation_id)

    @property
    def day(self) -> str:
        """The day in this place, as ISO 8601."""
        return local_moment(self.entry.at).toString("yyyy-MM-dd")

    @property
    def name(self) -> str:
        """What was done."""
        words = operation_words(self.entry.name)
        kinds = {"undo": tr("Taken back: {name}", name=words), "redo": tr("Done again: {name}", name=words)}
        return kinds.get(self.entry.kind, words)

    @property
    def headlines(self) -> str:
        """To what: the first headline, and how many more."""
        hits = self.touched.first
        if not hits:
            return ""
        return hits[0].title or hits[0].caption

    @property
    def count(self) -> str:
        """To how many."""
        more = "+" if self.touched.is_cut else ""
        return joined(
            (
                counted(self.touched.stories, "story", "stories") + more if self.touched.stories else "",
                counted(self.touched.photos, "photo", "photos") + more if self.touched.photos else "",
            )
        )

    @property
    def query(self) -> str:
        """What finds the records that it touched, "" where no query does."""
        details, code = self.entry.name.details, self.entry.name.code
        field = {"tag-add": "tag", "collection-add": "collection"}.get(code, "")
        value = str(details.get("tag" if field == "tag" else "name", ""))
        return with_state("", field, value, "include") if field and value else ""

    @property
    def note(self) -> str:
        """That it was taken back, or is half undone."""
        if self.entry.unfinished:
            return tr("not finished")
        if self.entry.undone:
            when = local_moment(self.entry.undone_at)
            is_same_day = when.toString("yyyy-MM-dd") == self.day
            said = when.toString("HH:mm") if is_same_day else short_date(when.toString("yyyy-MM-dd"))
            return tr("taken back {when}", when=said)
        return tr("cannot be undone") if self.entry.kind == "final" else ""

    @property
    def can_be_taken_back(self) -> bool:
        """Whether it stands, as far as can be told without trying."""
        return self.entry.kind == "do" and not self.entry.undone

    @property
    def words(self) -> str:
        """What a screen reader says."""
        said = (human_moment(self.entry.at), self.entry.who, self.name, self.headlines, self.count, self.note)
        return joined(said, ", ")


def step_rows(parent: QObject) -> RowsModel[StepRow]:
    """An empty model of steps."""
    return RowsModel(lambda row: row.key, lambda row: row.words, parent)


def rows_of(
    entries: Sequence[HistoryEntry], touched: dict[int, Touched], before: StepRow | None = None
) -> list[StepRow]:
    """Entries as rows, each day marked at its first; `before` is the row that they follow."""
    rows: list[StepRow] = []
    day = before.day if before else ""
    for entry in entries:
        row = StepRow(entry, touched.get(entry.operation_id, Touched()))
        rows.append(replace(row, is_first=row.day != day))
        day = row.day
    return rows
