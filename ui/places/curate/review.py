"""Review: what is open, one question at a time."""

from __future__ import annotations

from ui.places.curate.room import Room


class ReviewRoom(Room):
    """The list of questions, and the one that is asked."""

    def refresh(self) -> None:
        """Load the questions."""
