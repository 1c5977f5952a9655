"""The right side of the window: fetches a record in a job and shows its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedLayout, QWidget

from archive.errors import CutlineError
from archive.model import Marks, NameSuggestions, OpChanges, Placement, Suggestion
from archive.recognition import Recogniser
from ui.paint import theme
from ui.reader.acts import Acts
from ui.reader.page import Marking, PhotoData, StoryData, load_names, load_photo, load_story, marks_in
from ui.reader.photo_page import PhotoPage
from ui.reader.story import StoryPage
from ui.services.i18n import tr
from ui.services.images import Images
from ui.services.operations import Operations
from ui.widgets.empty import EmptyState
from ui.widgets.widgets import Pane, thin_scroll_bars

OFFERED = 6
"""Suggestions shown under a story: more would be a search of its own."""
ABOVE = 96
"""Pixels kept above a photo that is scrolled to, so that it does not stick to the edge."""


class Reader(Pane):
    """Shows one record at a time. `shown(record_id)` after its page was built; "" when nothing is open.

    `strayed(record_id)` when it goes on from its own page by a link.
    """

    shown = Signal(str)
    strayed = Signal(str)

    def __init__(self, operations: Operations, images: Images, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.acts = Acts(self, operations.refusal)
        self._operations = operations
        self._images = images
        self._recogniser = Recogniser()
        self._marking: Marking | None = None
        self._marked: Marking | None = None
        """What the open page is marked by, or will be when its marks come."""
        self._kinds: dict[str, str] = {}
        self._way_back = ""
        self._wanted: tuple[str, str] | None = None
        self.page: StoryPage | PhotoPage | None = None
        self._focus = ""
        self._meant = ""
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(tr("Story"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        thin_scroll_bars(self.area)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        # A column narrower than its pane stands in the middle of it.
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty = EmptyState()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.area)
        self.clear()
        self.acts.open_story.connect(self.follow)
        self.acts.open_photo.connect(self.follow_photo)
        operations.changed.connect(self._changed)
        theme.current().changed.connect(self._build_again)

    def clear(self, choice: bool = True) -> None:
        """Show that nothing is open; without a word of it where there is no choice either."""
        self._operations.jobs.drop("reader")
        self.page = None
        self._wanted = None
        if choice:
            self.empty.show_words("photo", tr("Nothing open"), tr("Choose a story or a photo on the left."))
        else:
            self.empty.show_words("", "", "")
        self._stack.setCurrentWidget(self.empty)
        self.shown.emit("")

    @property
    def article_id(self) -> str:
        """The open story's id, "" if no story is open."""
        return self.page.record_id if isinstance(self.page, StoryPage) else ""

    @property
    def record_id(self) -> str:
        """The open story's or photo's id, "" if nothing is open."""
        return self.page.record_id if self.page is not None else ""

    @property
    def wanted_id(self) -> str:
        """The id of the record that is open or on its way, "" if there is none."""
        return self._wanted[1] if self._wanted is not None else ""

    @property
    def is_opening(self) -> bool:
        """Whether another record than the open one is on its way."""
        return self._wanted is not None and self.wanted_id != self.record_id

    def mean(self, photo: str) -> None:
        """Let commands on a photo mean this one of the record that is open or on its way."""
        self._meant = photo
        if not self.is_opening:
            self._focus = photo
            self._mark_again()

    @property
    def placement_id(self) -> str:
        """The photo that a command on a photo means: the one found, else the first on the page."""
        photos = list(self.page.photos) if self.page is not None else []
        return self._focus if self._focus in photos else (photos[0] if photos else "")

    def mark(self, marking: Marking, *, stays: bool = True) -> None:
        """Mark what this finds from now on, in the page that is open too, if it `stays`: one that gives way
        to another in a moment is not made anew before.
        """
        self._marking = marking
        if stays:
            self._mark_again()

    def _mark_again(self) -> None:
        page, marking = self.page, self._marking
        if page is None or marking is None or marking == self._marked:
            return
        self._marked = marking
        data = page.data
        record = data.article if isinstance(data, StoryData) else data.placement

        def marked(marks: Marks) -> None:
            if self.page is page and page.data.marks != marks:
                self._show(replace(page.data, marks=marks), scroll=False)

        self._operations.query(
            tr("Mark"),
            lambda c, p: marks_in(c, record, marking),
            marked,
            key="marks",
            otherwise=lambda error: None,  # the record may be gone meanwhile: the page says so by itself
        )

    def open_story(self, article_id: str, photo: str = "") -> None:
        """Show a story, scrolled to one of its photos if `photo` is a placement's id."""
        self._open("story", article_id, photo)

    def open_photo(self, placement_id: str) -> None:
        """Show a photo's own page."""
        self._open("photo", placement_id, placement_id)

    def open_again(self, record_id: str, is_story: bool) -> None:
        """Show a record as it was shown before; as a story or a photo where it was not."""
        kind = self._kinds.get(record_id, "story" if is_story else "photo")
        self._open(kind, record_id, record_id if kind == "photo" else "")

    def follow(self, article_id: str) -> None:
        """Show a story that the open page refers to, with a way back."""
        self._open("story", article_id, "", from_page=True)
        self.strayed.emit(article_id)

    def follow_photo(self, placement_id: str) -> None:
        """Show the page of a photo that stands on the open page, with a way back."""
        self._open("photo", placement_id, placement_id, from_page=True)
        self.strayed.emit(placement_id)

    def _open(self, kind: str, record_id: str, photo: str, from_page: bool = False) -> None:
        self._meant = photo
        self._way_back = self.page.title if from_page and self.page is not None else ""
        self._kinds[record_id] = kind
        fresh = self._wanted != (kind, record_id)
        self._wanted = (kind, record_id)
        self._fetch(scroll=fresh or bool(photo))

    def _fetch(self, scroll: bool) -> None:
        if self._wanted is None:
            return
        kind, record_id = self._wanted
        load, marking = (load_story if kind == "story" else load_photo), self._marking
        self._operations.query(
            tr("Open"),
            lambda c, p: load(c, record_id, marking),
            lambda data: self._arrived(data, scroll, marking),
            key="reader",
            otherwise=self._failed,
        )

    def _arrived(self, data: StoryData | PhotoData, scroll: bool, marking: Marking | None) -> None:
        self._focus, self._marked = self._meant, marking
        self._put(data, scroll)
        self._mark_again()  # another search may have been answered meanwhile

    def _put(self, data: StoryData | PhotoData, scroll: bool) -> None:
        if isinstance(data, PhotoData):
            before = self.page.data if isinstance(self.page, PhotoPage) else data
            if (
                before.placement.id == data.placement.id
                and before.placement.caption == data.placement.caption
            ):
                data = replace(data, names=before.names)
            self._show(data, scroll)
            self._look_for_names(data.placement)
            return
        article_id = data.article.id
        if isinstance(self.page, StoryPage) and self.page.record_id == article_id:
            data = replace(data, suggestions=self.page.data.suggestions)
        self._show(data, scroll)
        # Finding them may take longer than reading the story, which must not wait for them.
        self._operations.query(
            tr("Suggestions"),
            lambda c, p: c.links.suggestions(article_id),
            lambda found: self._suggest(article_id, found),
            key="suggestions",
        )

    def _look_for_names(self, placement: Placement) -> None:
        def arrived(names: NameSuggestions | None) -> None:
            if isinstance(self.page, PhotoPage) and self.page.record_id == placement.id:
                self.page.show_names(names)

        self._operations.query(
            tr("Names"),
            lambda c, p: load_names(c, self._recogniser, placement),
            arrived,
            key="names",
            otherwise=lambda error: None,  # the photo may be gone meanwhile: nothing to add to it
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, CutlineError):
            raise error
        self.page = None
        self._wanted = None
        self.empty.show_words("caption", tr("This record cannot be shown"), str(error))
        self._stack.setCurrentWidget(self.empty)
        self.shown.emit("")

    def _show(self, data: StoryData | PhotoData, scroll: bool) -> None:
        at = self.area.verticalScrollBar().value()
        record = data.article.id if isinstance(data, StoryData) else data.placement.id
        # What is typed for one record must not end up on another.
        before = self.page.tag_editor if self.page is not None and self.record_id == record else None
        typed = before.text() if before is not None and before.hasFocus() else None
        focused = QApplication.focusWidget()
        inside = self.page is not None and focused is not None and self.page.isAncestorOf(focused)
        if isinstance(data, StoryData):
            self.page = StoryPage(data, self._images, self.acts)
        else:
            self.page = PhotoPage(data, self._images, self.acts)
        if self._way_back:
            self.page.offer_back(self._way_back)
        self.area.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self._stack.setCurrentWidget(self.area)
        if typed is not None and self.page.tag_editor is not None:
            self.page.tag_editor.setText(typed)
            self.page.tag_editor.setFocus()
        elif inside:  # it went with the page: else nothing had the keyboard
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll(0 if scroll else at, scroll)
        self.shown.emit(self.page.record_id)

    def _scroll(self, at: int, to_photo: bool) -> None:
        page = self.page
        QTimer.singleShot(0, self, lambda: self._settle(page, at, to_photo))

    def _settle(self, page: StoryPage | PhotoPage | None, at: int, to_photo: bool) -> None:
        if page is not self.page or page is None:
            return
        block = page.photos.get(self._focus) if to_photo and isinstance(page, StoryPage) else None
        if block is not None:
            bottom = block.mapTo(page, QPoint(0, block.height())).y()
            if bottom > self.area.viewport().height():
                at = block.mapTo(page, QPoint(0, 0)).y() - ABOVE
        self.area.verticalScrollBar().setValue(max(0, at))

    def _changed(self, changes: OpChanges) -> None:
        if self.page is None:
            return
        own = {self.page.record_id, *self.page.photos}
        if isinstance(self.page, StoryPage):
            own |= {s.other_id for s in self.page.data.suggestions}
        if own & changes.records or "tag" in changes.tables:
            self._fetch(scroll=False)

    def _build_again(self) -> None:
        if self.page is not None:
            self._show(self.page.data, scroll=False)

    def _suggest(self, article_id: str, suggestions: Sequence[Suggestion]) -> None:
        page = self.page
        if isinstance(page, StoryPage) and page.record_id == article_id:
            page.show_suggestions(suggestions[:OFFERED])

    def focus_tag_editor(self) -> bool:
        """Put the keyboard into "+ tag"; False where nothing is open."""
        if self.page is None or self.page.tag_editor is None:
            return False
        self.area.ensureWidgetVisible(self.page.tag_editor)
        self.page.tag_editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
