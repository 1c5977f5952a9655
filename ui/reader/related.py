"""The stories tied to this one, with what the tie is, and those that may be."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from archive.model import Link, Suggestion
from archive.words import reason_words
from ui.paint import theme
from ui.reader.acts import Acts
from ui.services.i18n import tr
from ui.services.links import SEE_ALSO, link_label
from ui.services.wording import DOT, human_date, joined
from ui.widgets import prose
from ui.widgets.widgets import label

TYPE_WIDTH = 104


class Related(QWidget):
    """Links in both directions, then suggestions with their reasons."""

    def __init__(
        self, record_id: str, links: Sequence[Link], suggestions: Sequence[Suggestion], acts: Acts
    ) -> None:
        super().__init__()
        self._record_id = record_id
        self._acts = acts
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, TYPE_WIDTH)
        self._grid.setColumnStretch(1, 1)
        for link in links:
            self._add(link_label(link), "muted", self._link_markup(link))
        for suggestion in suggestions:
            self._add(tr("suggested"), "accent", self._suggestion_markup(suggestion))

    def _add(self, kind: str, tone: str, markup: str) -> QLabel:
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label(kind, theme.font(theme.TEXT), tone), row, 0, top)
        words = prose.rich(markup, theme.font(theme.TEXT))
        words.linkActivated.connect(self._follow)
        self._grid.addWidget(words, row, 1, top)
        return words

    def _link_markup(self, link: Link) -> str:
        date = joined((link.other_publication, human_date(link.other_published)))
        note = f" — {escape(link.note)}" if link.note else ""
        return (
            _anchor(f"open:{link.other_id}", link.other_title, "ink")
            + _muted(f"{DOT}{escape(date)}{note}" if date or note else "")
            + _muted(DOT)
            + _anchor(f"unlink:{link.other_id}", tr("Unlink"), "muted")
        )

    def _suggestion_markup(self, suggestion: Suggestion) -> str:
        other = suggestion.other_id
        date = human_date(suggestion.other_published)
        reasons = escape("; ".join(map(reason_words, suggestion.reasons)))
        return (
            _anchor(f"open:{other}", joined((suggestion.other_title, date), ", "), "ink")
            + _muted(f" — {reasons}{DOT}")
            + _anchor(f"link:{other}", tr("Link"), "accent")
            + _muted(DOT)
            + _anchor(f"dismiss:{other}", tr("Dismiss"), "accent")
        )

    def _follow(self, address: str) -> None:
        act, _, other = address.partition(":")
        calls = {
            "open": lambda: self._acts.open_story.emit(other),
            "unlink": lambda: self._acts.unlink.emit(self._record_id, other),
            "link": lambda: self._acts.link.emit(self._record_id, other, SEE_ALSO),
            "dismiss": lambda: self._acts.dismiss.emit(self._record_id, other),
        }
        calls[act]()


def _anchor(address: str, text: str, tone: str) -> str:
    colour = theme.colour(tone).name()
    return f'<a href="{escape(address)}" style="color:{colour}; text-decoration:none">{escape(text)}</a>'


def _muted(inner: str) -> str:
    return f'<span style="color:{theme.colour("muted").name()}">{inner}</span>'
