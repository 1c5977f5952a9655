"""Which pieces of a text are looked at to mark what was asked for changes nothing in what is marked."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.search.language.tree import Phrase, Prefix, Word
from archive.search.occurrences import Finder

WORDS = {
    "en": "use using used die dying lies lying tries try sky skies ferry ferries ferried only early news "
    "running runs hopping hopped agreed generous organization police policies The O'Brien al-Tawil W-2",
    "de": "Haus Häuser häusern fahren fährt Bruder Brüder Straße strassen singt Muenchen München",
    "fr": "réfugié réfugiés refugies yeux finir finissons cheval chevaux nation",
    "nl": "boom bomen huis huizen lopen gelopen gaan gegaan maan manen",
    "id": "pukul memukul dipukul ajar pelajar mengajar ambil diambil",
    "es": "niños niña hablando habló cantar cantan luces luz",
    "fi": "laiva laivat issue maa maat",
    "tr": "bundan ilaç ilacı kitap kitabı İstanbul istanbulda",
    "ru": "корабль корабли Москва Москве",
    "he": "ירושלים בירושלים ושהממשלה ממשלה",
    "": "Katz katz's smoke 東京 서울에서",
}


@pytest.mark.parametrize("language", sorted(WORDS))
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_no_piece_is_passed_over_that_holds_what_was_asked_for(language: str, data: st.DataObject) -> None:
    words = WORDS[language].split()
    some = st.sampled_from(words)
    text = data.draw(st.lists(some | st.sampled_from((".", "—", "\n", "“")), max_size=25).map(" ".join))
    node = data.draw(
        some.map(Word)
        | st.lists(some, min_size=2, max_size=2).map(lambda pair: Phrase(" ".join(pair)))
        | some.map(lambda word: Prefix(word[:3]))
    )
    chosen, all_of_them = (Finder([node], language, headline=False) for _ in range(2))
    all_of_them._hints = None
    assert chosen.spans(text) == all_of_them.spans(text)
