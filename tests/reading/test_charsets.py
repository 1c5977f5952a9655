"""Texts in character sets that nothing declares."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.helpers import article

TEXTS = {
    "de": ("Brücke gesperrt", "Die Brücke bleibt über den Sommer gesperrt, sagte Jürgen Groß.", "Latin"),
    "fr": (
        "Théâtre fermé",
        "Le maire a annoncé que le théâtre fermera dès l'été, après débat.",
        "Latin",
    ),
    "es": ("Puente cerrado", "El alcalde anunció que el puente permanecerá cerrado, según señaló.", "Latin"),
    "sv": ("Bron stängd", "Bron över ån förblir stängd hela sommaren, sade Åke Öberg på måndagen.", "Latin"),
    "pt": ("Ponte fechada", "A câmara decidiu manter a ponte fechada até ao verão, após discussão.", "Latin"),
    "cs": ("Povodeň v Ústí", "Řidič čeká u mostu, řekl mluvčí hasičů Vít Žďárský.", "Central"),
    "pl": ("Most zamknięty", "Most zostanie zamknięty przez całe lato, powiedział Łukasz Żółw.", "Central"),
    "hu": ("Lezárt híd", "A hidat egész nyárra lezárják, közölte Őze Gyűrű kikötőkapitány.", "Central"),
    "tr": ("Köprü kapalı", "Köprü yaz boyunca kapalı kalacak, dedi Işık Şahin. Ağaçlar düştü.", "Turkish"),
    "ru": ("Мост закрыт", "Мост через реку закрыт на всё лето, сообщил начальник порта.", "Cyrillic"),
    "el": ("Κλειστή γέφυρα", "Η γέφυρα θα μείνει κλειστή όλο το καλοκαίρι, είπε ο λιμενάρχης.", "Greek"),
    "he": ("הגשר סגור", "הגשר יישאר סגור כל הקיץ, אמר מנהל הנמל ביום שני.", "Hebrew"),
    "ja": ("橋が通行止め", "橋は夏の間ずっと通行止めになると、港長が月曜日に発表した。", "Japanese"),
}
SETS = {
    "Latin": ("cp1252", "mac-roman", "cp850"),
    "Central": ("cp1250", "mac-latin2", "cp852"),
    "Turkish": ("cp1254",),
    "Cyrillic": ("cp1251", "koi8-r", "iso8859-5"),
    "Greek": ("cp1253",),
    "Hebrew": ("cp1255",),
    "Japanese": ("shift_jis", "euc_jp"),
}
CASES = [(language, charset) for language, (_, _, kind) in TEXTS.items() for charset in SETS[kind]]


@pytest.mark.parametrize(("language", "charset"), CASES)
def test_a_text_in_a_set_that_nothing_declares_is_read(tmp_path: Path, language: str, charset: str) -> None:
    title, sentence, _ = TEXTS[language]
    read = article(tmp_path / "a.txt", f"{title}\n\n{sentence}\n".encode(charset))
    assert (read.title, read.body[0].text) == (title, sentence)


def test_typographic_signs_alone_are_no_letters(tmp_path: Path) -> None:
    sentence = "The mayor’s office said “the bridge” – built in 1952 – will stay shut…"
    for charset in ("cp1252", "mac-roman"):
        read = article(tmp_path / f"{charset}.txt", f"Bridge\n\n{sentence}\n".encode(charset))
        assert read.body[0].text == sentence
