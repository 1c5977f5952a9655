"""The Photos & credits place: the contact sheet of a query, the page of a photo, the page of a credit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from archive.errors import CutlineError
from archive.model import SORTS, OpChanges, SearchAnswer
from ui.places.dragging import drag_out
from ui.places.photos.asked import PlaceAsked
from ui.places.photos.browse import Browse
from ui.places.photos.credit import (
    CreditData,
    Fact,
    credit_in,
    page_of,
    with_span,
)
from ui.places.photos.crediting import Crediting
from ui.places.photos.facets import PhotoFacets
from ui.places.photos.finding import Finding
from ui.places.photos.menus import photo_menu
from ui.places.photos.photo_data import PhotoData, Use, load_photo
from ui.places.photos.photo_page import PhotoPage
from ui.places.photos.showing import Showing
from ui.places.photos.target import PhotosTarget
from ui.places.place import Place
from ui.places.search.head import SORT_NAMES
from ui.reader.acts import Acts
from ui.services import querytext
from ui.services.context import Context
from ui.services.i18n import counted, tr
from ui.services.navigation import Whereabouts
from ui.services.wording import in_words, shortened

NAME = "photos"
SHEET, PHOTO, CREDIT = "", "photo", "credit"
SETTLE_MS = 90
LONGEST_NAME = 40


class PhotosPlace(Place):
    """`room` is what is shown: the sheet (""), a photo's page ("photo"), a credit's ("credit")."""

    name = NAME
    takes_queries = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._acts = Acts(self, context.operations.refusal)
        self.room = SHEET
        self._credit_name = ""
        self._wanted = ""
        self._photo_room = SHEET
        self.browse = Browse(context.images)
        self.sheet = self.browse.sheet
        self.photo = PhotoPage(context.images, self.acts)
        self.finding = Finding(context.operations, self.sheet, self)
        self._target = PhotosTarget(self.sheet, self.finding, self.photo, self)
        self.showing = Showing(context, self.sheet, self)
        self.asked = PlaceAsked(self)
        self.crediting = Crediting(context, self.browse, self)
        self.facets = PhotoFacets(
            context.operations, self.asked, self.browse.side, self.browse.side_model, self.show_credit, self
        )
        self.finding.counted.connect(self.asked.counted)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.browse)
        self._stack.addWidget(self.photo)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._tell_chosen)
        self.browse.name_sort(self.finding.sort)
        self._connect()

    def _connect(self) -> None:
        sheet, photo, browse = self.sheet, self.photo, self.browse
        self.finding.answered.connect(self._answered)
        sheet.opened.connect(lambda row: self.show_photo(sheet.photos.id_at(row)))
        for wanted in (sheet.wanted_full, sheet.double_clicked):
            wanted.connect(self.showing.full)
        sheet.all_wanted.connect(sheet.selectAll)
        sheet.compared.connect(self.showing.compare_chosen)
        sheet.menu_wanted.connect(self._show_menu)
        sheet.moved.connect(self._moved)
        sheet.left.connect(lambda: self.action_wanted.emit("focus-search"))
        sheet.dragged.connect(lambda: drag_out(self.context, sheet, self._target.selection()))
        self.showing.stepped.connect(self._stepped_full)
        photo.left.connect(self._leave_photo)
        photo.stepped.connect(self._step_photo)
        photo.full_wanted.connect(lambda: self.showing.full(self.sheet.photos.row_of(self.photo.record_id)))
        photo.compare_wanted.connect(self._compare_photo)
        photo.menu_wanted.connect(self._show_menu)
        photo.credit_page.connect(self.show_credit)
        photo.story_wanted.connect(self._read_story)
        photo.dragged.connect(self._drag_photo)
        browse.sorting.clicked.connect(self._choose_sort)
        browse.head.span_chosen.connect(self._choose_years)
        browse.pane.summary.span_chosen.connect(self._choose_years)
        browse.pane.summary.page_wanted.connect(self._open_credit)
        browse.empty.pressed.connect(self._suggested)
        browse.resized.connect(self._tell_chosen)
        for lines in (browse.facts, browse.pane):
            lines.chosen.connect(self._search_fact)
            lines.page_wanted.connect(lambda fact: self.show_credit(fact.field, fact.value))
        self.crediting.came.connect(self._credit_came)
        self.crediting.page_wanted.connect(self.show_credit)
        self.acts.search.connect(self._include)
        self.acts.credit_page.connect(self.show_credit)
        self.context.operations.changed.connect(self._changed)

    # --- the place ----------------------------------------------------------------------------------------

    @property
    def acts(self) -> Acts:
        """What the page of a photo asks for."""
        return self._acts

    @property
    def target(self) -> PhotosTarget:
        """The photos that the sheet marks, or the page that is open."""
        return self._target

    @property
    def query(self) -> str:
        """The query of the sheet."""
        return self.finding.query

    @property
    def whereabouts(self) -> Whereabouts:
        """The page that is shown."""
        record = {PHOTO: self._wanted, CREDIT: self._credit_name}.get(self.room, self.sheet.current_id)
        return Whereabouts(NAME, self.room, self.finding.query, record)

    def go(self, where: Whereabouts) -> None:
        """Show the sheet of a query, a photo of it, or the page of a credit."""
        room = where.room if where.room in (PHOTO, CREDIT) else SHEET
        self.room = room
        if room == CREDIT:
            self._credit_name = where.record
        if self.finding.answer is None or where.query != self.finding.query:
            self.finding.set_query(where.query, where.record if room != CREDIT else "")
        self.browse.show_mode(CREDIT if room == CREDIT else SHEET)
        self._target.has_page = room == PHOTO
        if room == PHOTO:
            self._open_photo(where.record)
        else:
            self._wanted = ""
            self._stack.setCurrentWidget(self.browse)
            self._look_up_credit()
            if room == SHEET and where.record:
                self.sheet.show_id(where.record)
        self._target.moved.emit()

    def enter(self) -> None:
        """The sheet, or the page, has the keyboard."""
        self.browse.slider.recall()
        self.finding.activate()
        self.facets.load()
        (self.photo.area if self.room == PHOTO else self.sheet).setFocus()

    def leave(self) -> None:
        """Changes are followed again once the place is shown."""
        self.finding.deactivate()

    def edit(self, query: str) -> None:
        """Search as somebody types; a photo's page gives way to what is found."""
        if self.room != SHEET:
            self.room = SHEET
            self._target.has_page = False
            self.browse.show_mode(SHEET)
            self._stack.setCurrentWidget(self.browse)
        self.finding.edit(query)

    def submit(self) -> None:
        """Search for whole words, and go to the photos."""
        self.finding.finish_typing()
        self.sheet.setFocus()

    def step(self, by: int) -> None:
        """Mark the next photo or the one before."""
        self.sheet.step(by)

    def select_all(self) -> None:
        """Choose all photos that match the query, where they are in sight."""
        if self.room != PHOTO:
            self.sheet.selectAll()

    def clear(self) -> None:
        """Search for everything."""
        self.search("")

    def search(self, query: str) -> None:
        """Show what a query finds, as the next page of the path."""
        name, credit = self._credit_name, self.credit
        asks = credit is not None and querytext.state(query, credit.field, name) == "include"
        room, record = (CREDIT, name) if self.room == CREDIT and asks else (SHEET, "")
        self.context.navigation.go(Whereabouts(NAME, room, query, record))

    def _include(self, field: str, value: str) -> None:
        self.search(querytext.asking(field, value))

    def _search_fact(self, fact: Fact) -> None:
        self.search(querytext.cycle(self.finding.query, fact.field, fact.value))

    def _choose_years(self, first: int, last: int) -> None:
        self.search(with_span(self.finding.query, (first, last)))

    # --- the sheet ----------------------------------------------------------------------------------------

    def _answered(self, answer: SearchAnswer) -> None:
        self.browse.show_answer(answer)
        self.browse.notes.say(" ".join(map(in_words, answer.notes)) if answer.total else "", ())
        if not answer.total:
            self._say_nothing_found(answer)
        if self.room == PHOTO:
            self._name_place()
        else:
            self._look_up_credit()
            self.moved.emit(self.whereabouts)

    def _say_nothing_found(self, answer: SearchAnswer) -> None:
        if not self.finding.query.strip() and not answer.lagging:
            self.browse.empty.show_words(
                "photo",
                tr("No photos yet"),
                tr("Drop photos or saved pages here: each photo gets its caption and its credit."),
            )
            return
        notes = "\n".join(map(in_words, answer.notes)) or tr("Try fewer words, or take a facet away.")
        self.browse.empty.show_words(
            "search", tr("No photo found"), notes, [("clear", tr("Show all photos"))]
        )

    def _suggested(self, name: str) -> None:
        if name == "clear":
            self.search("")

    def _moved(self) -> None:
        self._settle.start()
        here, at = self.context.navigation.here, self.whereabouts
        if here is not None and self.room == SHEET and at.record and at.is_page_of(here):
            self.moved.emit(at)  # the way back leads to the photo that is marked

    def _tell_chosen(self) -> None:
        """Show all captions of the photo that is chosen, where there is room for them."""
        use_id = self.sheet.current_id
        if not self.browse.pane_shown or self.room != SHEET:
            return
        if not use_id:
            self.browse.pane.show_photo(None)
            return
        self.context.operations.query(
            tr("Captions"),
            lambda c, p: load_photo(c, p, use_id),
            lambda data: self.browse.pane.show_photo(data) if self.sheet.current_id == use_id else None,
            key="pane-photo",
            otherwise=lambda error: None,  # the photo may be gone meanwhile: the sheet says so
        )

    def _choose_sort(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order in SORTS:
            action = QAction(tr(SORT_NAMES[order]), menu, checkable=True, checked=order == self.finding.sort)
            action.triggered.connect(partial(self._sort, order))
            group.addAction(action)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.browse.sorting
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _sort(self, order: str, *_: object) -> None:
        self.finding.sort_by(next(known for known in SORTS if known == order))
        self.browse.name_sort(order)

    def _show_menu(self, at: QPoint) -> None:
        photo_menu(self, at)

    # --- a credit -----------------------------------------------------------------------------------------

    def show_credit(self, field: str, name: str) -> None:
        """Open the page of a name that stands in a field of the query language."""
        self.context.navigation.go(page_of(name, field))

    def _open_credit(self) -> None:
        if self.credit is not None:
            self.context.navigation.go(Whereabouts(NAME, CREDIT, self.query, self.credit.name))

    @property
    def credit(self) -> CreditData | None:
        """Whose photos these are, None where they are of several."""
        return self.crediting.data

    def _look_up_credit(self) -> None:
        self.crediting.look_up(self.query, self._credit_name if self.room == CREDIT else "")

    def _credit_came(self, data: CreditData) -> None:
        if self.room == CREDIT and not self.query.strip():
            # Whoever came by a name alone learns here by which field a query says it.
            self.context.navigation.amend(page_of(data.name, data.field))
            return
        self._settle.start()

    # --- a photo ------------------------------------------------------------------------------------------

    def show_photo(self, use_id: str) -> None:
        """Open the page of a photo."""
        if use_id:
            self._photo_room = self.room if self.room != PHOTO else self._photo_room
            self.context.navigation.go(Whereabouts(NAME, PHOTO, self.finding.query, use_id))

    def _open_photo(self, use_id: str) -> None:
        self._wanted = use_id
        self._target.is_opening = True
        self.context.operations.query(
            tr("Open"),
            lambda c, p: load_photo(c, p, use_id),
            self._show_photo,
            key="photo-page",
            otherwise=self._no_photo,
        )

    def _show_photo(self, data: PhotoData) -> None:
        self._target.is_opening = False
        if self.room != PHOTO:
            return
        fresh = self._stack.currentWidget() is not self.photo
        self.photo.show_photo(data)
        self._stack.setCurrentWidget(self.photo)
        self.sheet.show_id(data.placement.id)
        self._name_place()
        if fresh:
            self.photo.area.setFocus()
        self._target.settle()

    def _no_photo(self, error: Exception) -> None:
        if not isinstance(error, CutlineError):
            raise error
        self._target.is_opening = False
        self.context.notices.say(str(error), "warning")
        self._leave_photo()

    def _name_place(self) -> None:
        total = self.sheet.photos.total
        photos = counted(total, "photo", "photos")
        found = credit_in(self.finding.query)
        name = shortened(found[1], LONGEST_NAME) if found else ""
        back = tr("{photos} of {name}", photos=photos, name=name) if found else photos
        self.photo.name_place(back, self.sheet.photos.row_of(self.photo.record_id), total)

    def _leave_photo(self) -> None:
        name = self._credit_name if self._photo_room == CREDIT else self.photo.record_id
        self.context.navigation.go(Whereabouts(NAME, self._photo_room, self.finding.query, name))
        self.sheet.setFocus()

    def _step_photo(self, by: int) -> None:
        photos = self.sheet.photos
        at = photos.row_of(self._wanted)
        row = at + by
        if at < 0 or not 0 <= row < photos.total:
            return
        photos.want(row, row)
        if photos.id_at(row):
            self.show_photo(photos.id_at(row))

    def _stepped_full(self, row: int) -> None:
        """Where one is on the whole screen, one is on the sheet and on the page too."""
        if self.room == PHOTO:
            self.show_photo(self.sheet.photos.id_at(row))
        else:
            self.sheet.choose(row)

    def _compare_photo(self) -> None:
        data = self.photo.data
        if data is None:
            return
        self.showing.compare_with_neighbour(data.placement.id, self.sheet.photos.row_of(data.placement.id))

    def _drag_photo(self) -> None:
        drag_out(self.context, self.photo, self._target.selection())

    def _read_story(self, use: Use) -> None:
        query = f"title:{querytext.quote(use.title)}" if use.title else ""
        self.context.navigation.go(Whereabouts("search", "stories", query, use.placement.article_id or ""))

    def _changed(self, changes: OpChanges) -> None:
        if not changes or not self.isVisible():
            return
        if self.room == PHOTO and self._wanted:
            self._open_photo(self._wanted)
        elif self.browse.pane_shown:
            self._settle.start()
