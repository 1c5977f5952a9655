"""Pages of a site in a real browser, without a window."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement

_BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
_OPTIONS = (
    "--headless=new",
    "--no-sandbox",  # as root; the pages are our own
    "--disable-gpu",
    "--disable-background-networking",
    "--virtual-time-budget=4000",
)
_SECONDS = 60


def seen(page: Path, profile: Path, fragment: str = "", *more: str) -> HtmlElement:
    """A page as the browser has it once its scripts ran. Skips the test where no browser is there."""
    if _BROWSER is None:
        pytest.skip("there is no Chromium")
    address = page.as_uri() + (f"#{fragment}" if fragment else "")
    command = [_BROWSER, *_OPTIONS, *more, f"--user-data-dir={profile}", "--dump-dom", address]
    ran = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True)
    return html.document_fromstring(ran.stdout.decode())
