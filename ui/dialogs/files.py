"""Asking for files and folders: one dialog, which begins where one was last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ui.paint import theme
from ui.services import settings
from ui.services.i18n import tr

SIZE = QSize(820, 540)
PLACES = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.PicturesLocation,
)


def choose_folder(parent: QWidget, title: str, then: Callable[[Path], object]) -> None:
    """Let a folder be chosen."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    _ask(dialog, lambda paths: then(paths[0]))


def choose_files(parent: QWidget, title: str, then: Callable[[list[Path]], object]) -> None:
    """Let files that may be imported be chosen."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([tr("All files (*)"), *_kinds()])
    _ask(dialog, then)


def choose_file(parent: QWidget, title: str, kinds: list[str], then: Callable[[Path], object]) -> None:
    """Let one file be chosen; `kinds` as Qt writes filters."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds)
    _ask(dialog, lambda paths: then(paths[0]))


def choose_where(parent: QWidget, title: str, kind: str, name: str, then: Callable[[Path], object]) -> None:
    """Let it be chosen where a file is written; `name` is what it is called if nobody says otherwise."""
    dialog = QFileDialog(parent, title, filter=kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    _ask(dialog, lambda paths: then(paths[0]), name)


def _kinds() -> list[str]:
    """What may be looked for alone. What a file is, its contents tell."""
    endings = {
        tr("Web pages"): "*.html *.htm *.xhtml *.mhtml *.mht *.warc *.warc.gz",
        tr("Photos"): "*.jpg *.jpeg *.png *.tif *.tiff *.webp *.gif *.heic *.heif",
        tr("Texts and documents"): "*.txt *.md *.docx *.odt *.rtf *.pdf *.eml *.mbox",
        tr("Wire stories and feeds"): "*.xml *.json *.rss *.atom",
    }
    return [f"{words} ({each})" for words, each in endings.items()]


def _ask(dialog: QFileDialog, then: Callable[[list[Path]], object], name: str = "") -> None:
    kept = settings.settings()
    dialog.resize(SIZE.width(), theme.px(SIZE.height()))
    places = [QUrl.fromLocalFile(path) for kind in PLACES if (path := QStandardPaths.writableLocation(kind))]
    dialog.setSidebarUrls(list(dict.fromkeys(places)))
    last = str(kept.value(settings.FOLDER, ""))
    if last:
        dialog.setDirectory(last)
    if name:
        dialog.selectFile(name)

    def chosen(names: list[str]) -> None:
        kept.setValue(settings.FOLDER, str(Path(names[0]).parent))
        then([Path(each) for each in names])

    dialog.filesSelected.connect(chosen)
    dialog.finished.connect(lambda _: _leave(dialog))
    dialog.open()


def _leave(dialog: QFileDialog) -> None:
    """Give the keyboard back, which no one does where no window manager runs."""
    parent = dialog.parentWidget()
    if QApplication.activeWindow() in (None, dialog) and parent is not None:
        parent.window().activateWindow()
    dialog.deleteLater()
