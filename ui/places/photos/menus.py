"""What can be done with the photo that is meant, and with those that are chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from archive.model import Hit
from ui.places.photos.compare import LEAST, MOST
from ui.services.actions import by_id
from ui.services.i18n import tr
from ui.services.keymap import first_key, native
from ui.services.taking import take
from ui.services.wording import shortened

if TYPE_CHECKING:
    from ui.places.photos.place import PhotosPlace

NAMED = 40


def photo_menu(place: PhotosPlace, at: QPoint) -> None:
    """Pop the menu up."""
    sheet, acts = place.sheet, place.acts
    in_page = place.target.has_page
    use_id = place.target.placement_id
    row = sheet.photos.row_of(use_id)
    item = sheet.photos.item(row) if row >= 0 else None
    if item is None:
        return
    hit = item.hit
    menu = QMenu(place)
    if not in_page:
        menu.addAction(_keyed(tr("Open the photo's page"), "Enter"), lambda: place.show_photo(use_id))
    menu.addAction(_keyed(tr("Full screen"), "Space"), lambda: place.showing.full(row))
    if in_page or sheet.chosen_count == 1:
        menu.addAction(
            _keyed(tr("Compare with the next"), "C"),
            lambda: place.showing.compare_with_neighbour(use_id, row),
        )
    elif LEAST <= sheet.chosen_count <= MOST:
        menu.addAction(_keyed(tr("Compare"), "C"), place.showing.compare_chosen)
    menu.addSeparator()
    for field, name in _names(hit):
        words = tr("Credit page of {name}", name=shortened(name, NAMED)).replace("&", "&&")
        menu.addAction(words, partial(place.show_credit, field, name))
    menu.addSeparator()
    menu.addAction(tr("Correct caption…"), lambda: acts.correct_caption.emit(use_id))
    menu.addAction(tr("Correct credit…"), lambda: acts.correct_credit.emit(use_id))
    menu.addAction(_keyed(tr("Add tag…"), first_key("tag")), lambda: place.action_wanted.emit("tag"))
    menu.addAction(tr("Why it was read so…"), lambda: acts.explain.emit(use_id))
    menu.addSeparator()
    _add_copying(menu, place, hit)
    if hit.photo_id is not None:
        menu.addAction(tr("Show the file"), lambda: acts.show_file.emit(hit.photo_id))
    menu.addAction(tr("History…"), lambda: acts.history.emit(use_id, False))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def _add_copying(menu: QMenu, place: PhotosPlace, hit: Hit) -> None:
    cite = _keyed(tr("Copy citation"), "Ctrl+Shift+C")
    menu.addAction(tr("Copy captions and credits"), lambda: _copy_words(place))
    menu.addAction(tr("Copy caption"), lambda: _copy(hit.caption)).setEnabled(bool(hit.caption))
    menu.addAction(tr("Copy credit"), lambda: _copy(hit.credit)).setEnabled(bool(hit.credit))
    menu.addAction(cite, lambda: place.action_wanted.emit("copy-citation"))
    menu.addSeparator()
    for action in ("export", "save-pdf", "print"):
        words = _keyed(by_id(action).title, first_key(action))
        menu.addAction(words, partial(place.action_wanted.emit, action))


def _names(hit: Hit) -> list[tuple[str, str]]:
    return [
        *(("photographer", name) for name in hit.photographers),
        *(("agency", name) for name in hit.chain),
    ]


def _keyed(text: str, key: str) -> str:
    return f"{text}\t{native(key)}" if key else text


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _copy_words(place: PhotosPlace) -> None:
    """Put captions, credits and stories of what is chosen on the clipboard, as they are printed."""
    selection = place.target.selection()
    if selection is not None:
        place.context.operations.query(
            tr("Copy captions and credits"),
            lambda c, p: take(c, p, selection, files=False),
            lambda taken: QGuiApplication.clipboard().setMimeData(taken.mime()),
            key="copy",
        )
