"""Printing without a window, as the command line does."""

from __future__ import annotations

import os

from archive.errors import Refused
from archive.exchange.giving import Printed


def print_alone(told: Printed) -> bytes:
    """Records as a PDF document, wherever no window is open; no display is needed. Raises `Refused`."""
    from ui.services import system

    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing is to be shown, whatever there is to show it on
    if problem := system.missing():
        raise Refused("no-printer.missing", why=problem)
    from PySide6.QtGui import QGuiApplication

    from ui.printing.document import print_pdf

    application = QGuiApplication(["cutline"])  # typefaces are known as long as there is one
    try:
        return print_pdf(told)
    finally:
        application.shutdown()
