"""How the window looks, kept for the next run: its scheme and its text."""

from __future__ import annotations

from ui.paint import faces, theme
from ui.services import settings


def stored_mode() -> theme.Mode:
    """The scheme that the user chose."""
    return _mode(settings.settings().value(settings.THEME, "system"))


def stored_text() -> theme.Text:
    """How the user chose text to be shown; what cannot be understood is as usual."""
    kept = settings.settings()
    scale = str(kept.value(settings.SCALE, "100"))
    size = int(scale) if scale.isdecimal() else 100
    sans, serif = (_source(kept.value(key)) for key in (settings.SANS, settings.SERIF))
    return theme.Text(min(max(size, theme.SMALLEST_SCALE), theme.LARGEST_SCALE), sans, serif)


def store_theme(mode: str) -> None:
    """Show a scheme from now on."""
    chosen = _mode(mode)
    settings.settings().setValue(settings.THEME, chosen)
    theme.current().use(chosen)


def store_text(text: theme.Text) -> None:
    """Show all text so from now on."""
    kept = settings.settings()
    for key, value in (
        (settings.SCALE, text.scale),
        (settings.SANS, text.sans),
        (settings.SERIF, text.serif),
    ):
        kept.setValue(key, value)
    theme.current().set_text(text)


def _mode(value: object) -> theme.Mode:
    return "light" if value == "light" else "dark" if value == "dark" else "system"


def _source(value: object) -> faces.Source:
    return "system" if value == "system" else "shipped"
