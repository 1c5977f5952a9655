"""The photos place as its left side sees it: a query that can be read and replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from archive.model import SearchRequest
from ui.places.search.results import PHOTOS
from ui.services.navigation import Whereabouts

if TYPE_CHECKING:
    from ui.places.photos.place import PhotosPlace


class PlaceAsked(QObject):
    """`counted(query, Rest)` when facets came."""

    counted = Signal(str, object)
    view = PHOTOS

    def __init__(self, place: PhotosPlace) -> None:
        super().__init__(place)
        self._place = place

    @property
    def query(self) -> str:
        """The query of the sheet."""
        return self._place.query

    @property
    def request(self) -> SearchRequest:
        """What the sheet asks of the archive."""
        return self._place.finding.request

    def set_query(self, query: str) -> None:
        """Show what a query finds."""
        self._place.search(query)

    def show_all(self, view: str) -> None:
        """Show all photos here, all stories in Search."""
        if view == PHOTOS:
            self._place.search("")
        else:
            self._place.context.navigation.go(Whereabouts("search", view))

    def note_empty(self, empty: bool) -> None:
        """An archive without records shows no photos either: the sheet says so by itself."""
