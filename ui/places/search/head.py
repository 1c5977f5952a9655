"""What stands over the results: how many were found, facets where they are not in sight, order and view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from archive.model import SearchAnswer
from ui.paint import theme
from ui.services.i18n import counted, number, tr
from ui.services.keymap import with_key
from ui.services.wording import joined
from ui.widgets.buttons import Button, Segments
from ui.widgets.size_slider import SheetSlider
from ui.widgets.widgets import label

STORIES, PHOTOS, TIMELINE = "stories", "photos", "timeline"
MARGIN, GAP = 16, 6
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
        self.facets.setToolTip(with_key(tr("Show or hide the facets"), "side"))
        self.facets.hide()
        self.sorting = Button("", "chevron-down", trailing=True)
        self._is_sorted = True
        self._facets_set = 0
        self._said: list[tuple[str, str]] = [("", "")]
        self.name_sort("relevance")
        self._beside = (self.facets, day, self.sorting, size)
        line = QHBoxLayout()
        line.addWidget(self.found, 1)
        for widget in self._beside:
            line.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(MARGIN, 6, MARGIN, 6)
        self._row.setSpacing(GAP)
        self._row.addLayout(line, 1)
        self._row.addWidget(self.switch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Shorten the words where there is little room, so that each view is named whole.

        First the counts go down to the first of them, then the facets to their sign; where that does not
        suffice the views stand on a line of their own.
        """
        narrow = self.width() < theme.px(ROOM_FOR_SORTING)
        button = self.switch.button(TIMELINE)
        button.setText(tr("Time") if narrow else tr("Timeline"))
        button.updateGeometry()
        self._show_sorting()
        self._show_size()
        least = self._width_of(*self._said[-1])
        self._name_facets(sign_only=False)
        if self._room < least:
            self._name_facets(sign_only=True)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        has_room = self._room >= least
        self._row.setDirection(across if has_room else down)
        self._row.setAlignment(self.switch, Qt.AlignmentFlag.AlignLeading)
        room = self._room + (0 if has_room else self.switch.sizeHint().width() + GAP)
        fitting = (each for each in self._said if self._width_of(*each) <= room)
        self._show_found(*next(fitting, self._said[-1]))

    def show_size(self, offered: bool) -> None:
        """Offer another size of the photos, or do not."""
        if offered:
            self.size_.recall()
        self._has_size = offered
        self.fit()

    def _show_size(self) -> None:
        self.size_.setVisible(self._has_size and self.width() >= theme.px(ROOM_FOR_SIZE))

    @property
    def _room(self) -> int:
        """Pixels left for the counts beside all that stands in the line."""
        shown = [each for each in (*self._beside, self.switch) if not each.isHidden()]
        return self.width() - 2 * MARGIN - sum(each.sizeHint().width() + GAP for each in shown)

    def _width_of(self, count: str, rest: str) -> int:
        metrics = QFontMetrics(theme.font(theme.TEXT, bold=True))
        return metrics.horizontalAdvance(f"{count} {rest}".strip()) + 2

    def _show_sorting(self) -> None:
        self.sorting.setVisible(self._is_sorted and self.width() >= theme.px(ROOM_FOR_SORTING))

    def offer_sorting(self, offered: bool) -> None:
        """Offer another order, or do not: what resembles a record comes by how much it does."""
        self._is_sorted = offered
        self._show_sorting()

    def say_facets(self, count: int) -> None:
        """Say how many facets are set, for where these are not in sight."""
        self._facets_set = count
        self.fit()

    def _name_facets(self, *, sign_only: bool) -> None:
        count = self._facets_set
        words = counted(count, "facet", "facets") if count else tr("Facets")
        sign = number(count) if count else ""
        self.facets.setText(sign if sign_only else words)
        self.facets.setAccessibleName(tr("{facets} set", facets=words) if count else words)
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
        more: list[str] = []
        if by_story and alone > 0:
            more = [
                joined((stories, counted(alone, "photo", "photos")), " + "),
                tr("{photos} in all", photos=photos),
            ]
        elif by_story and answer.photos:
            more = [stories, photos]
        time = tr("{n} ms", n=number(max(1, round(answer.took_ms))))
        first = stories if by_story else photos
        longest = [*(more or [first]), time]
        self._offer_found([first, *(joined(longest[:upto]) for upto in range(1, len(longest) + 1))])

    def _offer_found(self, texts: list[str]) -> None:
        """Say the longest of some texts that there is room for; all begin with the count."""
        said = [text.partition(" ") for text in dict.fromkeys(reversed(texts))]
        self._said = [(count, rest) for count, _, rest in said]
        self._said.append((self._said[-1][0], ""))
        self.fit()

    def say(self, count: str, rest: str) -> None:
        """Say a count and what it is of."""
        self._said = [(count, rest), (count, "")]
        self.fit()

    def _show_found(self, count: str, rest: str) -> None:
        muted = theme.colour("muted").name()
        self.found.setText(f"<b>{count}</b> <span style='color:{muted}'>{rest}</span>")
        self.found.setAccessibleName(" ".join(self._said[0]))
