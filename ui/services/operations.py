"""The two ways the window talks to the catalogue: `query` reads, `change` writes and tells everybody.

Views refresh by `changed` alone, so it does not matter which command, window or process wrote.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from archive.errors import CutlineError
from archive.model import OpChanges, UndoStep
from archive.people import Person
from archive.progress import Progress
from archive.words import operation_words
from ui.services.i18n import tr
from ui.services.jobs import Job, Jobs, Lane
from ui.services.wording import refusal_words

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

POLL_EVERY_MS = 2000
T = TypeVar("T")


class Operations(QObject):
    """Holds the open catalogue and runs reads and writes on it as jobs.

    `changed(OpChanges)` follows every write, whoever made it, and tells everything that changed since the
    last one: `seq` is the journal's number up to which this window was told. `told(str)` says what this
    window did; `indexed` follows when searches find all of it; `refused(str)` carries what a failed read
    or write says to the user, `succeeded` follows a write that did not fail; `undo_names(undo, redo)` names
    what undo and redo would act on.
    """

    changed = Signal(object)
    told = Signal(str)
    indexed = Signal()
    refused = Signal(str)
    succeeded = Signal()
    undo_names = Signal(str, str)

    def __init__(self, catalogue: Catalogue, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.jobs = jobs
        self.seq: int | None = None
        self._undo: UndoStep | None = None
        self._indexing: Job | None = None
        self._index_again = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_EVERY_MS)
        self._poll.timeout.connect(self.poll)

    @property
    def refusal(self) -> str:
        """Why nothing of the archive can be changed here, "" where it can."""
        if not self.catalogue.is_read_only:
            return ""
        return tr(
            "This archive can only be read here: its medium or its rights allow no writing. Ask for the "
            "right to write there, or copy the whole folder to where you may."
        )

    def start(self) -> None:
        """Begin to follow the journal."""
        self.query("seq", lambda c, p: c.history.last_seq(), self._follow, key="seq")
        self.query("broken off", lambda c, p: c.history.broken_off(), self._tell_broken_off, key="broken-off")
        self._name_undo()
        self._index()
        self._poll.start()

    def _tell_broken_off(self, step: UndoStep | None) -> None:
        if step is not None:
            name = operation_words(step.name)
            self.refused.emit(tr("“{name}” is half undone: it was broken off. Undo finishes it.", name=name))

    def stop(self) -> None:
        """Follow no longer, close the catalogue behind its last write, and wait for the threads."""
        self.leave()()

    def leave(self) -> Callable[[], None]:
        """Follow no longer; gives what closes the catalogue behind its last write and waits for the threads,
        which any thread may call.
        """
        self._poll.stop()
        return partial(self.jobs.close, last=self.catalogue.close)

    def query(
        self,
        title: str,
        read: Callable[[Catalogue, Progress], T],
        then: Callable[[T], None],
        *,
        key: str = "",
        lane: Lane = "read",
        quiet: bool = True,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Run `read(catalogue, progress)` and hand its result to `then` in the GUI thread.

        What takes long is not `quiet`: it is listed with its progress.
        """
        return self.jobs.run(
            title,
            lambda progress: read(self.catalogue, progress),
            lane=lane,
            key=key,
            quiet=quiet,
            then=then,
            otherwise=otherwise or self.tell,
        )

    def change(
        self,
        title: str,
        write: Callable[[Catalogue, Progress], T],
        then: Callable[[T], None] | None = None,
        *,
        quiet: bool = True,
        lane: Lane = "write",
        said: str = "",
        changes: Callable[[T], OpChanges] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Run a write, tell every view what changed, then hand the result to `then`.

        `said` is what the user is told, with {name} for the operation's. Where the result is not itself what
        changed, `changes` gives it.
        """

        told = self.seq

        def write_and_follow(progress: Progress) -> tuple[T, OpChanges]:
            known = self.catalogue.history.last_seq() if told is None else told
            result = write(self.catalogue, progress)
            # Not what this write changed alone: others may have written just before it.
            return result, self.catalogue.history.changes_since(known)

        def after(done: tuple[T, OpChanges]) -> None:
            result, news = done
            made = result if changes is None else changes(result)
            if not isinstance(made, OpChanges):
                raise TypeError(f"“{title}” does not tell what it changed")
            self._broadcast(news)
            self._say_done(made, said)
            if then is not None:
                then(result)

        return self.jobs.run(
            title,
            write_and_follow,
            lane=lane,
            quiet=quiet,
            then=after,
            otherwise=otherwise or self.tell,
        )

    def _say_done(self, made: OpChanges, said: str) -> None:
        self.succeeded.emit()
        if made.name and (made or made.tables):  # an answer or a setting changes no record
            self.told.emit((said or tr("Saved: {name}")).replace("{name}", operation_words(made.name)))

    def undo(self) -> None:
        """Take back the operation that the window names, though an import may have begun another since.

        One of very many changes lets others in between, but not what this window writes: that waits for it.
        """
        step = self._undo
        if step is not None:
            said = tr("Undone: {name}")
            self.change(tr("Undo"), lambda c, p: c.history.undo(step.operation_id, p), said=said)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.change(tr("Redo"), lambda c, p: c.history.redo(p), said=tr("Done again: {name}"))

    def sign_as(self, person: Person) -> None:
        """Let somebody work here from now on: their own steps are undone."""
        self.catalogue.sign_as(person)
        self._name_undo()

    def poll(self) -> None:
        """Look for changes that another process made."""
        known = self.seq
        if known is None:
            return

        def read(catalogue: Catalogue, progress: Progress) -> OpChanges | None:
            return catalogue.history.changes_since(known) if catalogue.history.last_seq() > known else None

        self.query("poll", read, self._found, key="poll", otherwise=lambda error: None)

    def _found(self, changes: OpChanges | None) -> None:
        if changes is not None and self.seq is not None and changes.seq > self.seq:
            self._broadcast(changes)

    def _follow(self, seq: int) -> None:
        """Begin at a number: what was read before shows all up to it."""
        self.seq = seq

    def _broadcast(self, changes: OpChanges) -> None:
        """Tell what changed since a number that this window had been told up to."""
        if self.seq is not None:
            self.seq = max(self.seq, changes.seq)
        self.changed.emit(changes)
        self._name_undo()
        self._index()

    def _index(self) -> None:
        """Bring the index up to date behind the searches, which do not wait for it; one job at a time."""
        if self._indexing is not None:
            self._index_again = True
            return
        self._index_again = False
        self._indexing = self.query(
            tr("Index"), lambda c, p: c.search.catch_up(p), lambda _: self.indexed.emit(), lane="index"
        )
        self._indexing.finished.connect(self._index_ended)

    def _index_ended(self) -> None:
        self._indexing = None
        if self._index_again:
            self._index()

    def _name_undo(self) -> None:
        self.query(
            "undo names",
            lambda c, p: (c.history.undo_step(), c.history.redo_step()),
            self._named,
            key="undo-names",
        )

    def _named(self, steps: tuple[UndoStep | None, UndoStep | None]) -> None:
        self._undo = steps[0]
        self.undo_names.emit(*(operation_words(step.name) if step else "" for step in steps))

    def tell(self, error: Exception) -> None:
        """Say why a read or write failed."""
        if not isinstance(error, CutlineError):
            raise error  # a mistake in the program, which the error dialog shows with its traceback
        self.refused.emit(refusal_words(error.said))
