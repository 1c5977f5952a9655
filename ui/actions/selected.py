"""What is done to many records at once: each asks back in a small dialog, and is one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from archive.curation.selection import Ids, Selection
from archive.model import OpChanges, Tag
from archive.progress import Progress
from ui.dialogs.base import Dialog
from ui.dialogs.linking import Linking
from ui.dialogs.selected import LinkManyDialog, PickDialog, TagsDialog, TrashDialog
from ui.services.context import Notices
from ui.services.i18n import counted, tr
from ui.services.images import Images
from ui.services.operations import Operations
from ui.services.taking import Taken, cited
from ui.services.wording import photo_title, quoted, records_counted, shortened
from ui.widgets.subject import Subject, SubjectsView, SubjectView, photo_subject

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

LONGEST = 48
T = TypeVar("T")
Carried = tuple[int, int, tuple[tuple[str, int], ...]]


class OnSelected(QObject):
    """Asks what is to be done to a selection, and does it; `subjects` are shown over each dialog, `headline`
    is that of the record that is open."""

    def __init__(
        self,
        operations: Operations,
        images: Images,
        notices: Notices,
        subjects: Callable[[], list[Subject]],
        headline: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._operations = operations
        self._images = images
        self._notices = notices
        self._subjects = subjects
        self._headline = headline
        self._window = window
        self._linking = Linking(operations, window)

    def tag(self, selection: Selection | None, removing: bool = False) -> None:
        """Ask which tag these should carry, or no longer carry."""
        chosen = self._settled(selection)
        if chosen is None:
            return

        def ask(found: tuple[Carried, list[Tag]]) -> None:
            (stories, photos, carried), known = found
            what, count = self._what(stories, photos), stories + photos
            dialog = TagsDialog(what, count, carried, known, removing, self._window)
            dialog.named.connect(lambda path: self._tag(chosen, path, removing))
            self._open(dialog)

        self._operations.query(tr("Tags"), lambda c, p: (c.tags_of(chosen), c.tags.all()), ask)

    def _tag(self, selection: Selection, path: str, removing: bool) -> None:
        if removing:
            self._do(tr("Remove tag"), selection, lambda c, ids: c.tags.remove(path, ids))
        else:
            self._do(tr("Add tag"), selection, lambda c, ids: c.tags.add(path, ids))

    def cite(self, selection: Selection | None) -> None:
        """Put the citations of these on the clipboard."""
        chosen = self._settled(selection)
        if chosen is None:
            return

        def copy(taken: Taken) -> None:
            QGuiApplication.clipboard().setMimeData(taken.mime())
            said = counted(taken.count, "citation copied", "citations copied")
            if taken.count < taken.total:
                said = tr("The first {n} of {total} citations copied.", n=taken.count, total=taken.total)
            self._notices.say(said)

        self._operations.query(tr("Copy citation"), lambda c, p: cited(c, p, chosen), copy, key="cite")

    def collect(self, selection: Selection | None) -> None:
        """Ask which collection these are put into."""

        def ask(chosen: Selection, what: str, names: list[str]) -> None:
            dialog = PickDialog(
                tr("Collect {what}", what=what),
                tr("They are put at the end of the collection; a new name makes a new one."),
                tr("Collection"),
                names,
                tr("Collect"),
                self._window,
                new=True,
            )
            dialog.picked.connect(
                lambda name: self._do(tr("Collect"), chosen, lambda c, ids: c.collections.add(name, ids))
            )
            self._open(dialog)

        self._counted(selection, lambda c: list(c.collections.all()), ask)

    def trash(self, selection: Selection | None) -> None:
        """Ask why these are thrown away: stories with their photos, photos alone."""
        chosen = self._settled(selection)
        if chosen is None:
            return

        def load(catalogue: Catalogue, _: Progress) -> tuple[int, int, _Photo | None]:
            stories, photos, _carried = catalogue.tags_of(chosen)
            one = None if stories or photos != 1 else _load_photo(catalogue, chosen)
            return stories, photos, one

        def ask(found: tuple[int, int, _Photo | None]) -> None:
            stories, photos, one = found
            what = one.named if one else self._what(stories, photos)
            dialog = TrashDialog(what, stories, photos, self._window, one.others if one else 0)

            def throw(reason: str) -> None:
                meant = Selection((one.photo_id,)) if one and dialog.everywhere.isChecked() else chosen
                self._do(tr("Trash"), meant, lambda c, ids: c.trash.add(ids, reason))

            dialog.given.connect(throw)
            self._open(dialog, one.subject if one else None)

        self._operations.query(tr("Selection"), load, ask)

    def of_story(self, page: Any, call: Callable[[str], object]) -> None:
        """Call with the story that is open, or that ran the photo which is; where none did, say so."""

        def found(story: str | None) -> None:
            if story is None:
                words = tr("This photo stands in no story, and only stories are tied to others.")
                self._notices.say(words, "warning")
            else:
                call(story)

        use = page.record_id
        if page.is_story:
            call(use)
        else:
            self._operations.query(
                tr("Story"), lambda c, p: c.records.placement(use).article_id, found, key="story-of"
            )

    def link(self, article_id: str, headline: str, selection: Selection | None) -> None:
        """Ask how a story belongs to the others of a selection."""

        def ask(chosen: Selection, others: str, _: None) -> None:
            dialog = LinkManyDialog(shortened(headline, LONGEST), others, self._window)
            dialog.linked.connect(lambda type_, note: self._linking.link_all(article_id, chosen, type_, note))
            self._open(dialog)

        self._counted(selection, lambda c: None, ask, but=1)

    def _counted(
        self,
        selection: Selection | None,
        read: Callable[[Catalogue], T],
        ask: Callable[[Selection, str, T], None],
        but: int = 0,
    ) -> None:
        """Ask with what is meant in words, `but` so many stories, and what else has to be read."""

        chosen = self._settled(selection)
        if chosen is None:
            return

        def load(catalogue: Catalogue, _: Progress) -> tuple[str, T]:
            stories, photos, _carried = catalogue.tags_of(chosen)
            return self._what(stories - but, photos), read(catalogue)

        self._operations.query(tr("Selection"), load, lambda found: ask(chosen, *found))

    def say_waiting(self) -> None:
        """Say that it is not known yet what all is chosen."""
        self._notices.say(
            tr("Some of the rows that are chosen are still on their way. Try again in a moment."), "warning"
        )

    def _settled(self, selection: Selection | None) -> Selection | None:
        if selection is None:
            self.say_waiting()
        return selection

    def _what(self, stories: int, photos: int) -> str:
        """How many of what are meant; which, where it is one."""
        headline = self._headline()
        if stories + photos == 1 and headline:
            return quoted(shortened(headline, LONGEST))
        return records_counted(stories, photos)

    def _open(self, dialog: Dialog, one: Subject | None = None) -> None:
        subjects = self._subjects()
        if one is not None:
            dialog.say_subject(SubjectView(one, self._images))
        elif subjects:
            dialog.say_subject(SubjectsView(subjects, self._images))
        dialog.open()

    def _do(self, title: str, selection: Selection, act: Callable[[Catalogue, Ids], OpChanges]) -> None:
        self._operations.change(title, lambda c, p: c.do_to(selection, lambda ids: act(c, ids)))


@dataclass(frozen=True, slots=True)
class _Photo:
    """One use of a photo that is thrown away, and how many `others` of the photo are in sight."""

    photo_id: str
    named: str
    subject: Subject
    others: int


def _load_photo(catalogue: Catalogue, selection: Selection) -> _Photo:
    [record_id] = catalogue.ids_of(selection)
    use = catalogue.records.placement(record_id)
    uses = (other for other, _ in catalogue.records.uses(use.photo.id))
    others = sum(other.trashed is None and other.id != use.id for other in uses)
    words = use.caption or photo_title(use)
    named = tr("the photo “{caption}”", caption=shortened(words, LONGEST)) if words else tr("the photo")
    return _Photo(use.photo.id, named, photo_subject(catalogue, use), others)
