"""The window in German and in Hebrew: words, dates, plurals, and the way one reads."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive import words
from archive.captions import explain_credit, read_credit
from archive.captions.registry import KINDS
from archive.catalogue import Catalogue
from archive.model import LINK_TYPES, RESTRICTION_CODES, OperationName, SearchRequest
from archive.store.settings import SETTINGS
from archive.store.tables import DOMAIN_TABLES
from archive.words import operation_words
from tools.translations import ts
from tools.translations.collect import Source, collect
from ui.frame.workspace import Workspace
from ui.paint import icons
from ui.services.i18n import counted, tr
from ui.services.keymap import native
from ui.services.language import shipped
from ui.services.wording import human_date

ROOT = Path(__file__).parents[2]
FILES = [ROOT / "resources" / "translations" / f"cutline_{code}.ts" for code in ("de", "he")]
_PLACES = re.compile(r"\{\w*\}")


def test_there_is_a_german_and_a_hebrew_translation() -> None:
    assert shipped() == ["de", "he"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_translation_loses_a_place_for_a_value(file: Path) -> None:
    for source, forms in ts.read(file).items():
        wanted = set(_PLACES.findall(source.text)) | ({"{n}"} if source.one else set())
        # A form for one may say it in a word: "a story".
        for form in forms[1:] if source.one else forms:
            assert set(_PLACES.findall(form)) == wanted, source.text


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_of_the_window_is_translated(file: Path) -> None:
    translated = ts.read(file)
    assert [source.text for source in collect(ROOT / "ui") if source not in translated] == []


def test_texts_are_found_in_calls_in_choices_and_in_tables(tmp_path: Path) -> None:
    (tmp_path / "part.py").write_text(
        'WORDS = {"id": "In a table"}\n'
        'tr("In a call {n}", n=1)\n'
        'tr("one way" if x else "another way")\n'
        "tr(WORDS[key])\n"
        'counted(n, "story", "stories")\n',
        encoding="utf-8",
    )
    texts = {"In a call {n}", "one way", "another way", "In a table"}
    assert set(collect(tmp_path)) == {*map(Source, texts), Source("stories", "story")}


def test_german_says_one_and_many_and_writes_days_as_german_does(speaking: Callable[[str], None]) -> None:
    speaking("de_DE")
    assert tr("Undo {name}", name="Schlagwort") == "Rückgängig: Schlagwort"
    assert counted(1, "photo", "photos") == "1 Foto"
    assert counted(1234, "photo", "photos") == "1.234 Fotos"
    assert human_date("2026-05-24") == "24. Mai 2026"


def test_hebrew_says_one_and_many(speaking: Callable[[str], None]) -> None:
    speaking("he_IL")
    assert counted(1, "story", "stories") == "כתבה אחת"
    assert counted(3, "story", "stories") == "3 כתבות"


def test_what_is_not_translated_is_said_in_english(speaking: Callable[[str], None]) -> None:
    speaking("fr_FR")
    assert tr("Settings") == "Settings"
    assert counted(2, "story", "stories") == "2 stories"


def test_what_the_core_says_falls_back_to_english_sentence_by_sentence(
    speaking: Callable[[str], None],
) -> None:
    before = operation_words(OperationName("import-files", {"count": "3"}))
    speaking("he_IL")
    words.speak("xx")
    assert operation_words(OperationName("import-files", {"count": "3"})) == before


def test_the_core_speaks_the_language_of_the_window(speaking: Callable[[str], None]) -> None:
    speaking("de_DE")
    assert operation_words(OperationName("import-files", {"count": "3"})) == "3 Dateien einlesen"
    speaking("en_GB")
    assert operation_words(OperationName("import-files", {"count": "3"})) == "Import 3 files"


@pytest.mark.parametrize("language", ["de", "he"])
def test_no_sentence_of_the_core_loses_a_value_or_has_a_code_of_its_own(language: str) -> None:
    folder = ROOT / "resources" / "words"
    own, english = (tomllib.loads((folder / f"{name}.toml").read_text("utf-8")) for name in (language, "en"))
    for kind, sentences in own.items():
        for code, sentence in sentences.items():
            assert set(_PLACES.findall(sentence)) == set(_PLACES.findall(english[kind][code])), code


@pytest.mark.parametrize("language", ["de", "he"])
def test_everything_that_the_core_says_is_said_in_every_language(language: str) -> None:
    folder = ROOT / "resources" / "words"
    own, english = (tomllib.loads((folder / f"{name}.toml").read_text("utf-8")) for name in (language, "en"))
    for kind, sentences in english.items():
        assert sentences.keys() - own.get(kind, {}).keys() == set(), kind


def test_every_code_that_operations_and_history_name_has_a_word() -> None:
    known = words.sentences("values", "en").keys()
    fields = words.sentences("fields", "en").keys()
    tables = {table.name for table in DOMAIN_TABLES}
    assert {*LINK_TYPES, *RESTRICTION_CODES, *KINDS, *fields, *SETTINGS, *tables} - known == set()


def test_operations_name_types_fields_and_orders_in_the_language_of_the_window(
    speaking: Callable[[str], None],
) -> None:
    link = OperationName("link", {"type": "follow-up"})
    answer = {"code": "unknown-name", "value": "Nordlys", "answer": "organisation:wire"}
    speaking("de_DE")
    assert operation_words(link) == "Verknüpfen als Fortsetzung"
    assert operation_words(OperationName("correct", {"fields": "title, credit"})) == (
        "Überschrift, Bildnachweis berichtigen"
    )
    assert (
        operation_words(OperationName("rights-set", {"code": "no-sales"})) == "Auflage setzen: kein Verkauf"
    )
    assert operation_words(OperationName("review-answer", answer)) == (
        "„Nordlys“ beantworten: eine Organisation: Nachrichtenagentur"
    )
    speaking("en_GB")
    assert operation_words(link) == "Link as follow-up"


def test_the_history_tells_what_changed_in_the_language_of_the_window(
    speaking: Callable[[str], None], press: Path
) -> None:
    speaking("de_DE")
    with Catalogue.open(press, who="tester") as catalogue:
        ids = [hit.id for hit in catalogue.search.find(SearchRequest(kind="article")).hits]
        catalogue.links.add(ids[0], ids[1], "see also")
        catalogue.tags.add("Harbour", ids[:1])
        tagged, linked = catalogue.history.entries(limit=2)
        assert "Schlagwort hinzugefügt: „Harbour“" in tagged.changes
        assert linked.changes[0].startswith("Verknüpfung hinzugefügt: „siehe auch: ")
        assert catalogue.history.changes(linked.operation_id)[0].what == "Verknüpfung"


def test_why_a_credit_was_read_so_is_said_in_the_language_of_the_window(
    speaking: Callable[[str], None],
) -> None:
    speaking("de_DE")
    told = [finding.why for finding in explain_credit(read_credit("Foto: Miro Lund/dpa")).findings]
    assert "eine Person: „Miro“ ist ein Vorname" in " ".join(told)
    assert "bekannte Agentur (Nachrichtenagentur)" in " ".join(told)


@pytest.fixture
def hebrew(
    speaking: Callable[[str], None], open_window: Callable[[Path], Workspace], press: Path
) -> Workspace:
    speaking("he_IL")
    return open_window(press)


def test_a_hebrew_window_is_laid_out_from_right_to_left(qtbot: QtBot, hebrew: Workspace) -> None:
    space = hebrew
    across = [w.mapTo(space, w.rect().center()).x() for w in (space.side, space.results, space.reader)]
    assert across == sorted(across, reverse=True)
    bar = [space.top.back, space.top.tabs, space.top.menu]
    assert [w.x() for w in bar] == sorted((w.x() for w in bar), reverse=True)
    assert space.top.tabs.tab("search").text() == "חיפוש"


def test_in_a_hebrew_window_the_left_arrow_goes_on_to_the_next_place(qtbot: QtBot, hebrew: Workspace) -> None:
    tab = hebrew.top.tabs.tab("search")
    tab.setFocus()
    qtbot.keyClick(tab, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: hebrew.place.name == "photos")


def test_arrows_back_and_on_are_turned_over_and_the_magnifier_is_not(
    qapp: QApplication, speaking: Callable[[str], None]
) -> None:
    before = {name: middle_of_ink(name) for name in ("back", "undo", "search")}
    speaking("he_IL")
    for name in ("back", "undo"):
        assert before[name] + middle_of_ink(name) == pytest.approx(31, abs=0.1)
    assert middle_of_ink("search") == before["search"]


def middle_of_ink(icon: str) -> float:
    """How far from the left the ink of an icon of 32 pixels has its middle."""
    image = icons.pixmap(icon, 32).toImage()
    ink = [(x, image.pixelColor(x, y).alphaF()) for x in range(32) for y in range(32)]
    return sum(x * alpha for x, alpha in ink) / sum(alpha for _, alpha in ink)


def test_keys_on_buttons_and_in_hints_are_named_as_the_language_names_them(
    speaking: Callable[[str], None], open_window: Callable[[Path], Workspace], press: Path
) -> None:
    speaking("de_DE")
    bar = open_window(press).results.selection
    assert bar.buttons["trash"].key_text == "Entf"
    assert bar.buttons["tag"].key_text == "Strg+T"
    assert bar.buttons["untag"].toolTip().endswith("(Strg+Umschalt+T)")
    assert bar.all.toolTip().endswith("(Strg+A)")
    assert native("Enter") == "Eingabe"
    speaking("en_GB")
    assert native("Del") == "Del"
