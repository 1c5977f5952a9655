"""The menu of all fields of what is open, by which any of them is corrected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from archive.model import STORY_FIELDS, USE_FIELDS
from archive.words import field_words
from ui.services.i18n import tr


def field_menu(parent: QWidget, story: str, use: str, ask: Callable[[str, str], object]) -> QMenu:
    """The fields of a story and of a use of a photo, "" for none; `ask(record, field)` on a choice."""
    menu = QMenu(parent)
    for record, heading, fields in ((story, tr("Story"), STORY_FIELDS), (use, tr("Photo"), USE_FIELDS)):
        if record:
            menu.addSection(heading)
            for name in fields:
                menu.addAction(field_words(name), partial(ask, record, name))
    menu.setActiveAction(next(action for action in menu.actions() if not action.isSeparator()))
    return menu
