"""What stands over the results: how many were found, facets where they are not in sight, order and view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive.model import SearchAnswer
from ui.paint import theme
from ui.services.i18n import counted, number, tr
from ui.services.wording import joined
from ui.widgets.buttons import Button, Segments
from ui.widgets.size_slider import SheetSlider
from ui.widgets.widgets import label

STORIES, PHOTOS, TIMELINE = "stories", "photos", "timeline"
ROOM_FOR_TIME = 560
"""Pixels of the pane from which on the time of a search is said beside the counts."""
ROOM_FOR_SORTING = 440
"""Pixels of the pane below which words are shortened, and the order is a matter of the menu alone."""
ROOM_FOR_SIZE = 620
"""Pixels of the pane below which the size of photos is a matter of keys and the wheel alone."""
SORT_NAMES = {"relevance": "Best match", "newest": "Newest", "oldest": "Oldest", "title": "Headline"}


class ResultsHead(QWidget):
    """`found` says how many; `facets`, `sorting` and `switch` are pressed, `day` in the timeline; `size_` is
    that of the photos."""

    def __init__(self, day: Button, size: SheetSlider, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.size_ = size
        self._has_size = False
        self.found = label("", theme.font())
        self.found.setTextFormat(Qt.TextFormat.RichText)
        self.switch = Segments([(STORIES, tr("Stories")), (PHOTOS, tr("Photos")), (TIMELINE, tr("Timeline"))])
        self.facets = Button(tr("Facets"), "filter")
        self.facets.setToolTip(tr("Show or hide the facets (Ctrl+B)"))
        self.facets.hide()
        self.sorting = Button("", "chevron-down", trailing=True)
        self._is_sorted = True
        self.name_sort("relevance")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.found, 1)
        for widget in (self.facets, day, self.sorting, size, self.switch):
            row.addWidget(widget)

    def fit(self) -> None:
        """Shorten the words where there is little room."""
        button = self.switch.button(TIMELINE)
        button.setText(tr("Time") if self.width() < theme.px(ROOM_FOR_SORTING) else tr("Timeline"))
        button.updateGeometry()
        self._show_sorting()
        self._show_size()

    def show_size(self, offered: bool) -> None:
        """Offer another size of the photos, or do not."""
        if offered:
            self.size_.recall()
        self._has_size = offered
        self._show_size()

    def _show_size(self) -> None:
        self.size_.setVisible(self._has_size and self.width() >= theme.px(ROOM_FOR_SIZE))

    def _show_sorting(self) -> None:
        self.sorting.setVisible(self._is_sorted and self.width() >= theme.px(ROOM_FOR_SORTING))

    def offer_sorting(self, offered: bool) -> None:
        """Offer another order, or do not: what resembles a record comes by how much it does."""
        self._is_sorted = offered
        self._show_sorting()

    def say_facets(self, count: int) -> None:
        """Say how many facets are set, for where these are not in sight."""
        self.facets.setText(counted(count, "facet", "facets") if count else tr("Facets"))
        self.facets.setAccessibleName(
            tr("{facets} set", facets=self.facets.text()) if count else tr("Facets")
        )
        self.facets.set_tone("accent" if count else "muted")
        self.facets.updateGeometry()

    def name_sort(self, order: str) -> None:
        """Say how the results are sorted."""
        self.sorting.setText(tr(SORT_NAMES[order]))
        self.sorting.setAccessibleName(tr("Sorted by: {order}", order=tr(SORT_NAMES[order])))
        self.sorting.setToolTip(tr("Sort results"))
        self.sorting.updateGeometry()

    def say_answer(self, answer: SearchAnswer, by_story: bool) -> None:
        """Say what was found. By story, a photo that no story used is a row of its own."""
        photos, alone = counted(answer.photos, "photo", "photos"), answer.total - answer.articles
        stories = counted(answer.articles, "story", "stories")
        parts = [photos]
        if by_story and alone > 0:
            has_room = self.width() >= theme.px(ROOM_FOR_TIME)
            parts = [joined((stories, counted(alone, "photo", "photos")), " + ")]
            parts.append(tr("{photos} in all", photos=photos) if has_room else "")
        elif by_story:
            parts = [stories, photos if answer.photos and self.width() >= theme.px(ROOM_FOR_SORTING) else ""]
        if self.width() >= theme.px(ROOM_FOR_TIME):
            parts.append(tr("{n} ms", n=number(max(1, round(answer.took_ms)))))
        count, _, noun = parts[0].partition(" ")
        self.say(count, joined((noun, *parts[1:])))

    def say(self, count: str, rest: str) -> None:
        """Say a count and what it is of."""
        muted = theme.colour("muted").name()
        self.found.setText(f"<b>{count}</b> <span style='color:{muted}'>{rest}</span>")
        self.found.setAccessibleName(f"{count} {rest}")
