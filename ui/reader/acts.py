"""What a reader of a story may ask for; every part of the page speaks through this one object."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal


class Acts(QObject):
    """Signals of the page, connected once to whoever carries them out; `refusal` says why nothing of the
    archive can be changed, "" where it can.
    """

    def __init__(self, parent: QObject, refusal: str = "") -> None:
        super().__init__(parent)
        self.refusal = refusal

    search = Signal(str, str)  # field, value
    credit_page = Signal(str, str)  # field, name
    open_story = Signal(str)  # article id
    open_photo = Signal(str)  # placement id
    add_tag = Signal(str, str)  # tag path, record id
    remove_tag = Signal(str, str)
    tag_menu = Signal(str, QPoint)  # tag path, place on the screen
    name_menu = Signal(str, str, QPoint)  # field, value, place on the screen
    link = Signal(str, str, str)  # article, other, type
    unlink = Signal(str, str)
    dismiss = Signal(str, str)  # article, other
    correct_caption = Signal(str)  # placement id
    correct_credit = Signal(str)
    correct_field = Signal(str, str, object)  # record id, field, the part of the page that shows it or None
    explain = Signal(str)
    add_agency = Signal(str, str)  # its name as it stands in the credit line, placement id
    history = Signal(str, bool)  # record id, whether it is a story
    versions = Signal(str)  # article id
    visit = Signal(str)  # web address
    back = Signal()
    show_file = Signal(str)  # photo id
