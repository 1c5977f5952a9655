"""The Photos & credits place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.places.place import NoTarget, Place, Target
from ui.services.context import Context
from ui.services.navigation import Whereabouts

NAME = "photos"


class PhotosPlace(Place):
    """The contact sheet of what the query finds."""

    name = NAME
    takes_queries = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._nothing = NoTarget(self)
        self._query = ""

    @property
    def target(self) -> Target:
        """Nothing yet."""
        return self._nothing

    @property
    def query(self) -> str:
        """The query that is shown."""
        return self._query

    @property
    def whereabouts(self) -> Whereabouts:
        """The sheet of the query."""
        return Whereabouts(NAME, "", self._query)

    def go(self, where: Whereabouts) -> None:
        """Show the sheet of a query."""
        self._query = where.query
