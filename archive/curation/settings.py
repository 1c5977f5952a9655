"""Settings of an archive as a whole, which all who work in it share; each change is a step that undo takes
back.
"""

from __future__ import annotations

from archive.curation.room import Room
from archive.errors import Refused
from archive.model import OpChanges, OperationName
from archive.store.settings import KEYWORDS, SETTINGS, TERRITORY, SettingName, load_settings, put_setting

PROPOSED, TAKEN_OVER = "proposed", "taken-over"
"""What becomes of the tags that other programs wrote into photos."""
_DEFAULTS: dict[SettingName, str] = {TERRITORY: "", KEYWORDS: PROPOSED}


class Settings(Room):
    """What holds for one archive as a whole."""

    def all(self) -> dict[SettingName, str]:
        """Every setting with its value, "" for the territory where none is known."""
        with self._database.reading() as connection:
            stored = load_settings(connection)
        return {name: stored.get(name, default) for name, default in _DEFAULTS.items()}

    def territories(self) -> list[str]:
        """What the territory may be set to, by its code."""
        from archive.captions.restrictions.lexicon import country_codes  # as below

        return sorted(set(country_codes().values()))

    def set(self, name: str, value: str) -> OpChanges:
        """Set one; "" takes it back.

        `territory` is where the archive publishes, an ISO 3166-1 alpha-2 code: which orders on territories
        count. `keywords` says whether tags that other programs wrote into photos are `proposed` or, as photos
        come in, `taken-over`. Raises `Refused` for what is no setting or no value of it.
        """
        known = next((each for each in SETTINGS if each == name), None)
        if known is None:
            raise Refused("setting", name=name, known=tuple(SETTINGS))
        text = _territory(value) if known == TERRITORY else _of_keywords(value)
        shown = text or _DEFAULTS[known] or "none"
        named = OperationName("setting", {"name": known, "value": shown})
        return self._do(named, lambda o: put_setting(o, known, "" if text == _DEFAULTS[known] else text))


def _territory(value: str) -> str:
    from archive.captions.restrictions.lexicon import country_codes  # here: most settings need no word lists

    code = value.strip().upper()
    if code and code not in country_codes().values():
        raise Refused("territory", value=value)
    return code


def _of_keywords(value: str) -> str:
    text = value.strip().casefold()
    if text not in ("", PROPOSED, TAKEN_OVER):
        raise Refused("value.keywords", value=value, proposed=PROPOSED, taken=TAKEN_OVER)
    return text
