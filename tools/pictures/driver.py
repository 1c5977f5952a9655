"""Drives the real window off the screen, as a user would, and takes pictures of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from threading import Event
from typing import TypeVar

from PIL import Image
from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from archive.catalogue import Catalogue
from archive.progress import Progress
from tools.pictures import outside
from ui.dialogs.ask import CaptionDialog
from ui.dialogs.base import Dialog
from ui.dialogs.bulk.dialog import BulkDialog
from ui.dialogs.bulk.template import TemplateEdit
from ui.dialogs.export import ExportDialog
from ui.dialogs.preview import PreviewDialog
from ui.frame.first_run import FirstRun
from ui.frame.window import MainWindow
from ui.frame.workspace import Workspace
from ui.paint import theme
from ui.places.curate.place import CuratePlace
from ui.services import settings
from ui.services.jobs import REPORT_EVERY
from ui.services.navigation import Whereabouts

T = TypeVar("T")
D = TypeVar("D", bound=QDialog)
COLLEAGUE = "Anwen Brace"
PATIENCE = 60.0
NEAR = 8
"""Steps of 256 by which a colour of a picture must differ from those of the theme."""
SHADOW = 16
"""Pixels by which the shadow of a dialog reaches beyond it."""
CALM = 12
"""Looks in a row, 10 ms apart, at which the window must be at rest."""


class Driver:
    """One window; `space` is its workspace, `incoming` a folder to be brought in."""

    def __init__(self, window: MainWindow, incoming: Path | None = None) -> None:
        self.window = window
        self.incoming = incoming
        self._held: Event | None = None
        window.show()
        self.wait(lambda: window.workspace is not None or window.is_waiting)

    @property
    def space(self) -> Workspace:
        """The inside of the window, where an archive is open."""
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def page(self) -> FirstRun:
        """What is shown where there is no archive yet."""
        page = self.window.centralWidget()
        assert isinstance(page, FirstRun)
        return page

    def search(self, query: str, *, row: int = 0) -> None:
        """Type a query in Search and open a row of what it finds."""
        self.go("search", "stories")
        bar = self.space.top.bar
        bar.setFocus()
        bar.clear()
        QTest.keyClicks(bar, query)
        QTest.keyClick(bar, Qt.Key.Key_Return)
        self.settle()
        for _ in range(row):
            QTest.keyClick(self.space.results, Qt.Key.Key_Down)
            self.settle()

    def go(self, place: str, room: str = "", query: str = "", record: str = "") -> None:
        """Show a page of the window."""
        self.space.show_page(Whereabouts(place, room, query, record))
        self.settle()

    def open_photo(self, query: str) -> None:
        """Read the first photo that a query finds beside the sheet in Search."""
        self.go("search", "photos", query)
        self.space.results.take_keyboard()
        self.key(Qt.Key.Key_Return)

    def photo(self, query: str) -> None:
        """Open the page of the first photo that a query finds."""
        self.go("photos", query=query)
        self.key(Qt.Key.Key_Return)

    def open_row(self, room: str, row: int) -> None:
        """Open a row of a room of Curate."""
        self.go("curate", room)
        for _ in range(row):
            self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Return)

    def press(self, key: Qt.Key, place: str, query: str = "") -> None:
        """Press a key in a place, with its first rows chosen where it is a letter."""
        if key == Qt.Key.Key_Space:
            self.go(place, query=query)
        else:
            self.choose_some(1, query)
        self.key(key)

    def choose_some(self, more: int = 2, query: str = "") -> None:
        """Choose the first photos of the sheet, one and some more."""
        self.go("photos", query=query)
        self.key(Qt.Key.Key_Home)
        ahead = Qt.Key.Key_Left if self.window.isRightToLeft() else Qt.Key.Key_Right
        for _ in range(more):
            self.key(ahead, Qt.KeyboardModifier.ShiftModifier)

    def on_some(self, action: str) -> None:
        """Do an action on the first three photos."""
        self.choose_some()
        self.act(action)

    def on_story(self, action: str, query: str = "marsh") -> None:
        """Do an action on the first story that a query finds."""
        self.search(query)
        self.act(action)

    def write_template(self, template: str) -> None:
        """Correct some captions by a template, up to the preview."""
        self.on_some("correct")
        field = self._dialog(BulkDialog).findChild(TemplateEdit)
        assert isinstance(field, TemplateEdit)
        field.setFocus()
        field.setPlainText(template)
        self.pause()

    def conflict(self, mine: tuple[str, str], theirs: tuple[str, str]) -> None:
        """Correct a caption that a colleague corrects meanwhile; each replaces words by others."""
        self.search("chained")
        use = self.space.reader.placement_id
        before = self._as_colleague(lambda c: c.records.placement(use).published)
        self._as_colleague(lambda c: c.corrections.caption(use, None))
        self.pause()
        self.act("correct-caption")
        dialog = self._dialog(CaptionDialog)
        self._as_colleague(lambda c: c.corrections.caption(use, before.replace(*theirs)))
        dialog.field.setPlainText(before.replace(*mine))
        QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.pause()

    def _as_colleague(self, do: Callable[[Catalogue], T]) -> T:
        with Catalogue.open(Path(self.space.folder), who=COLLEAGUE) as catalogue:
            return do(catalogue)

    def _dialog(self, kind: type[D]) -> D:
        return next(each for each in self.window.findChildren(kind) if each.isVisible())

    def import_incoming(self) -> None:
        """Bring a delivery in; its report opens, since something in it cannot be read."""
        assert self.incoming is not None
        self.go("search")
        self.space.importing.run([self.incoming])
        self.settle()

    def export(self, form: str) -> None:
        """Ask for an export of some photos in a form."""
        settings.settings().setValue(settings.FOLDER, outside.DOCUMENTS)
        self.on_some("export")
        self._dialog(ExportDialog).choose_form(form)

    def give_out(self, query: str) -> None:
        """Export all photos that a query finds as a web page; the report opens."""
        self.go("photos", query=query)
        self.act("select-all")
        self.act("export")
        dialog = self._dialog(ExportDialog)
        dialog.place.setText(str(self.beside / "Given out" / str(time.time_ns())))
        dialog.accept()
        self.settle()

    def take_over(self, write: Callable[[Path], Path]) -> None:
        """Look at another program's library."""
        self.go("search")
        self.space.taking_over.look(write(self.beside / "libraries"))
        self.settle()

    def restore(self) -> None:
        """Ask which copy of a backup is to be brought back."""
        self.go("search")
        self.space.keeping.choose_copy(outside.backup(Path(self.space.folder), self.beside))
        self.settle()

    def check(self) -> None:
        """Check the archive; what is wrong is listed."""
        self.go("search")
        self.act("check-archive")

    @property
    def beside(self) -> Path:
        """The folder in which the archive lies."""
        return Path(self.space.folder).parent

    def hold_import(self) -> None:
        """Show the jobs while an import is under way; it goes on until the dialogs are closed."""
        held = self._held = Event()

        def work(progress: Progress) -> None:
            for done in (0, 1120, 4310):
                progress.step(done, 6950, "gazette-2019.warc")
                held.wait(2 * REPORT_EVERY)
            held.wait(PATIENCE)

        self.go("search")
        # In the lane for which nothing waits: the window is at rest but for it.
        self.space.operations.jobs.run("Importing “gazette-2019”", work, lane="image", quiet=False)
        self.pause()
        self.act("jobs")

    def pause(self) -> None:
        """Let pass what waits for half a second before it begins."""
        loop = QEventLoop()
        QTimer.singleShot(600, loop.quit)
        loop.exec()
        self.settle()

    def act(self, action: str) -> None:
        """Do what a menu's action does."""
        self.space.actions_[action].trigger()
        self.settle()

    def type(self, text: str) -> None:
        """Type into what has the keyboard."""
        QTest.keyClicks(self._focus(), text)
        self.settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self._focus(), key, modifier)
        self.settle()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def close_dialogs(self) -> None:
        """Back to the window itself."""
        if self._held is not None:
            self._held.set()
            self._held = None
        for each in reversed(self.over()):
            each.close()
        self.window.activateWindow()
        self.settle()

    def over(self) -> list[QWidget]:
        """The dialogs and windows that lie over the window, those that fill the screen as large as it is."""
        over = [w for w in self.window.findChildren(QWidget) if w.isWindow() and w.isVisible()]
        for each in over:
            if _fills(each):
                each.showNormal()
                each.setGeometry(self.window.geometry())
            elif isinstance(each, QDialog):  # the screen is smaller than the window
                if isinstance(each, Dialog | BulkDialog | PreviewDialog):  # which was made narrower since
                    each.fit()
                each.move(self.window.geometry().center() - each.rect().center())
        return over

    def settle(self) -> None:
        """Wait until nothing is under way and every picture has come."""
        self.wait(self._is_calm)

    def _is_calm(self) -> bool:
        space = self.window.workspace
        running = [job for job in self.window.jobs.running if self._held is None or job.quiet]
        if space is None:
            return self.window.is_waiting and not running
        place = space.place
        if isinstance(place, CuratePlace) and not place.counts.is_settled:
            return False
        return not running and space.search.is_settled and space.images.is_settled

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the window work until that holds, and stays so. Raises `TimeoutError`."""
        end, calm = time.monotonic() + PATIENCE, 0
        while calm < CALM:
            if time.monotonic() > end:
                raise TimeoutError("the window did not come to rest")
            loop = QEventLoop()  # not QTest.qWait, which keeps the interpreter's lock from the jobs
            QTimer.singleShot(10, loop.quit)
            loop.exec()
            calm = calm + 1 if done() else 0

    def take(self, path: Path) -> None:
        """Save what stands on the screen: the window, and the dialogs over it."""
        over = self.over()
        self.settle()
        picture = self.window.grab()
        painter = QPainter(picture)
        for each in over:
            at = each.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint())
            at = QPoint() if _fills(each) else at
            if isinstance(each, QDialog):
                _shade(painter, QRect(at, each.size()))
            painter.drawPixmap(at, _framed(each))
        painter.end()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not picture.save(str(path)):
            raise OSError(f"{path} could not be written")
        with Image.open(path) as whole:  # a third of the size, and no eye sees it
            _few_colours(whole.convert("RGB")).save(path, optimize=True)


def _few_colours(whole: Image.Image) -> Image.Image:
    """256 colours: those of the theme as they are, which would be lost beside photos, and the picture's."""
    own = [value for value in asdict(theme.tokens()).values() if isinstance(value, str) and value[:1] == "#"]
    own += [value for _, value in theme.TAG_COLOURS]
    tones = [QColor(value).getRgb()[:3] for value in sorted(set(own))]
    flat = whole.quantize(256 - len(tones)).getpalette() or []
    made = [tuple(flat[at : at + 3]) for at in range(0, len(flat), 3)]
    # One that is nearly the theme's would be taken for it here and there.
    rest = [one for one in made if all(_apart(one, tone) > NEAR for tone in tones)]
    colours = Image.new("P", (1, 1))
    colours.putpalette([part for one in (*tones, *rest) for part in one][: 3 * 256])
    return whole.quantize(palette=colours, dither=Image.Dither.FLOYDSTEINBERG)


def _apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def _fills(widget: QWidget) -> bool:
    """Whether a window fills the screen where there is one: the off-screen one is smaller than the window."""
    return widget.windowType() == Qt.WindowType.Window and not isinstance(widget, QDialog)


def _shade(painter: QPainter, box: QRect) -> None:
    """The shadow that a desktop lays around a window of its own."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 3))
    for reach in range(SHADOW, 0, -1):
        painter.drawRoundedRect(box.adjusted(-reach, 4 - reach, reach, 4 + reach), reach, reach)


def _framed(widget: QWidget) -> QPixmap:
    picture = widget.grab()
    painter = QPainter(picture)
    painter.setPen(widget.palette().mid().color())
    painter.drawRect(widget.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return picture
