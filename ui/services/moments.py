"""When something was done, as it is said to somebody who works today."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QTime

from ui.services.i18n import tr
from ui.services.wording import human_date


def moment(when: str) -> str:
    """An ISO 8601 moment (UTC) in local time: "today, 14:06", "14 March 2024, 14:06"; "" for none."""
    try:
        then = datetime.fromisoformat(when).astimezone()
    except ValueError:
        return ""
    clock = QLocale().toString(QTime(then.hour, then.minute), QLocale.FormatType.ShortFormat)
    today = then.date() == datetime.now().astimezone().date()
    day = tr("today") if today else human_date(then.date().isoformat())
    return tr("{day}, {time}", day=day, time=clock)
