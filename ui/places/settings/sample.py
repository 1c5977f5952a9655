"""How it looks: a photo of the sample with its caption and credit, as the settings make them."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from archive.progress import Progress
from ui.paint import painting, theme
from ui.services.i18n import tr
from ui.services.operations import Operations
from ui.services.wording import human_date
from ui.widgets.widgets import label

FILE = "gazette-2023-06-22-council-backs-dredging_files/survey.jpg"
SHAPE = 2 / 3
NARROW = 270


class Sample(QWidget):
    """The photo, who shot it, and the words under it."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._photo = _Photo()
        caption = label(
            "Harbour master Lena Marsh, left, and engineer Tomas Weil study the soundings aboard the survey "
            "launch Petrel off Port Averell, June 19, 2023.",
            theme.font(serif=True),
            wrap=True,
        )
        credit = QVBoxLayout()
        credit.setSpacing(2)
        for words, face, tone in (
            ("T. R. Vale", theme.font(theme.LABEL, bold=True), "ink"),
            ("AFP", theme.font(theme.LABEL), "accent"),
            (tr("taken {date}", date=human_date("2023-06-19")), theme.font(theme.LABEL), "muted"),
        ):
            credit.addWidget(label(words, face, tone), 0, Qt.AlignmentFlag.AlignRight)
        credit.addStretch(1)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(16)
        row.addWidget(caption, 1)
        row.addLayout(credit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._photo)
        column.addLayout(row)
        operations.query("sample", lambda c, p: _load(p), self._photo.show_image, lane="image")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The credit under the caption where there is little room."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if self.width() < theme.px(NARROW) else way.LeftToRight)
        super().resizeEvent(event)


class _Photo(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture: QPixmap | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("A photo of the sample"))

    def show_image(self, image: QImage) -> None:
        self._picture = None if image.isNull() else QPixmap.fromImage(image)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 240)

    def heightForWidth(self, width: int) -> int:
        return round(width * SHAPE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        if self._picture is None:
            painting.placeholder(painter, box)
        else:
            painting.cover(painter, box, self._picture)


def _load(progress: Progress) -> QImage:
    return QImage(str(files("resources") / "sample" / "press" / FILE))
