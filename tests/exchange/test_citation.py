"""How stories and photos are cited: as newsrooms note them, after Chicago (17th edition) and APA (7th)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive.captions import Agency, default_registry, read_credit
from archive.exchange.citation import STYLES, Style, cite_photo, cite_story, print_credit
from archive.model import (
    Article,
    CaptionDate,
    Photo,
    PhotoMetadata,
    Placement,
    Published,
)

STORY = Article(
    id="a1",
    title="Board hears of chained doors",
    bylines=("Ines Okafor",),
    publication="Elwyn Tidewater",
    url="https://tidewater.example/doors",
    published=Published("2024-01-09"),
)
CAPTION = "Deckhands wait on the quay at Port Elwyn. The ferry left at six."


def story(**changed: object) -> Article:
    return replace(STORY, **changed)  # type: ignore[arg-type]


def photo(
    line: str = "Lena Marsh/Northlight via AFP", taken: str = "2024-01-08", **more: object
) -> Placement:
    dates = (CaptionDate(taken, "taken", taken),) if taken else ()
    credit = read_credit(line) if line else None
    told = {"photo": Photo("p1"), "published": CAPTION, "dates": dates, "credit": credit} | more
    return Placement("u1", **told)  # type: ignore[arg-type]


def authors(style: Style, *bylines: str) -> str:
    """What stands in front of the title, or of the date in APA."""
    cited = cite_story(story(bylines=bylines), style)
    return cited.partition(" (2024" if style == "apa" else " “")[0]


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("newsroom", "Ines Okafor, “Board hears of chained doors,” Elwyn Tidewater, Jan. 9, 2024"),
        (
            "chicago",
            "Okafor, Ines. “Board hears of chained doors.” Elwyn Tidewater, January 9, 2024. "
            "https://tidewater.example/doors.",
        ),
        (
            "apa",
            "Okafor, I. (2024, January 9). Board hears of chained doors. Elwyn Tidewater. "
            "https://tidewater.example/doors",
        ),
    ],
)
def test_a_story_is_cited_in_each_style(style: Style, text: str) -> None:
    assert cite_story(STORY, style) == text


@pytest.mark.parametrize(
    ("name", "in_chicago", "in_apa"),
    [
        ("Jan van der Berg", "Berg, Jan van der.", "van der Berg, J."),
        ("Wissam al-Tawil", "Tawil, Wissam al-.", "al-Tawil, W."),
        ("Valéry d'Estrées", "Estrées, Valéry d'.", "d'Estrées, V."),
        ("Alcide De Marchi", "De Marchi, Alcide.", "De Marchi, A."),
        ("José Ortega y Prado", "Ortega y Prado, José.", "Ortega y Prado, J."),
        ("Mohammed bin Rashad", "bin Rashad, Mohammed.", "bin Rashad, M."),
        ("Alex St. John", "St. John, Alex.", "St. John, A."),
        ("Jean-Luc Moreau", "Moreau, Jean-Luc.", "Moreau, J.-L."),
        ("J.R. Smith", "Smith, J. R.", "Smith, J. R."),
        ("Martin Lund, Jr.", "Lund, Martin, Jr.", "Lund, M., Jr."),
        ("Martin Lund III", "Lund, Martin, III.", "Lund, M., III."),
        ("MAHMUD SALEH", "Saleh, Mahmud.", "Saleh, M."),
        ("Владимир Петров", "Петров, Владимир.", "Петров, В."),
        ("מרים אלסטר", "אלסטר, מרים.", "אלסטר, מרים."),
    ],
)
def test_the_name_of_a_person_is_inverted_with_its_particle_in_place(
    name: str, in_chicago: str, in_apa: str
) -> None:
    assert (authors("chicago", name), authors("apa", name)) == (in_chicago, in_apa)


@pytest.mark.parametrize(
    "name",
    [
        "Banksy",
        "AFP",
        "Associated Press",
        "Harbour Office",
        "Quay NewsLab",
        "The Velden Sorbel",
        "The Editorial Board",
        "Staff Writer",
        "山田 太郎",
    ],
)
def test_organisations_single_names_and_names_with_the_surname_first_are_not_inverted(name: str) -> None:
    assert (authors("chicago", name), authors("apa", name)) == (f"{name}.", f"{name}.")


def test_a_korean_name_keeps_its_order_and_its_surname_is_known() -> None:
    assert (authors("chicago", "Kim Min-jun"), authors("apa", "Kim Min-jun")) == (
        "Kim Min-jun.",
        "Kim, M.-j.",
    )


def test_an_organisation_that_the_archive_knows_is_not_inverted() -> None:
    by_house, own = (
        story(bylines=("Velden Sorbel",)),
        default_registry().with_additions([Agency("Velden Sorbel")]),
    )
    assert cite_story(by_house, "chicago").startswith("Sorbel, Velden.")
    assert cite_story(by_house, "chicago", own).startswith("Velden Sorbel.")


@pytest.mark.parametrize(
    ("bylines", "in_newsroom", "in_chicago", "in_apa"),
    [
        (
            ("Ines Okafor", "Miro Lund"),
            "Ines Okafor and Miro Lund,",
            "Okafor, Ines, and Miro Lund.",
            "Okafor, I., & Lund, M.",
        ),
        (
            ("Ines Okafor", "Miro Lund", "AFP"),
            "Ines Okafor, Miro Lund and AFP,",
            "Okafor, Ines, Miro Lund, and AFP.",
            "Okafor, I., Lund, M., & AFP.",
        ),
        (("AFP", "Miro Lund"), "AFP and Miro Lund,", "AFP and Miro Lund.", "AFP, & Lund, M."),
    ],
)
def test_several_authors_are_joined_as_the_style_does(
    bylines: tuple[str, ...], in_newsroom: str, in_chicago: str, in_apa: str
) -> None:
    told = tuple(authors(style, *bylines) for style in STYLES)
    assert told == (in_newsroom, in_chicago, in_apa)


def test_very_many_authors_are_shortened_as_the_style_does() -> None:
    many = [f"Ines Okafor{letter}" for letter in "abcdefghijklmnopqrstuvw"]
    assert authors("chicago", *many[:10]).endswith("Ines Okafori, and Ines Okaforj.")
    assert authors("chicago", *many[:11]).endswith("Ines Okaforg, et al.")
    assert authors("apa", *many[:20]).endswith("Okafors, I., & Okafort, I.")
    assert authors("apa", *many[:21]).endswith("Okafors, I., . . . Okaforu, I.")


def test_without_an_author_paper_or_title_takes_the_place_that_the_style_gives_it() -> None:
    unsigned = story(bylines=(), url=None)
    assert [cite_story(unsigned, style) for style in STYLES] == [
        "“Board hears of chained doors,” Elwyn Tidewater, Jan. 9, 2024",
        "Elwyn Tidewater. “Board hears of chained doors.” January 9, 2024.",
        "Board hears of chained doors. (2024, January 9). Elwyn Tidewater.",
    ]


def test_a_paper_that_signs_its_own_story_is_named_once() -> None:
    own = story(bylines=("Elwyn Tidewater",), url=None)
    assert cite_story(own, "chicago") == "Elwyn Tidewater. “Board hears of chained doors.” January 9, 2024."
    assert cite_story(own, "apa") == "Elwyn Tidewater. (2024, January 9). Board hears of chained doors."


def test_what_has_no_date_says_so() -> None:
    undated = story(published=None, url=None)
    assert [cite_story(undated, style) for style in STYLES] == [
        "Ines Okafor, “Board hears of chained doors,” Elwyn Tidewater, undated",
        "Okafor, Ines. “Board hears of chained doors.” Elwyn Tidewater, n.d.",
        "Okafor, I. (n.d.). Board hears of chained doors. Elwyn Tidewater.",
    ]


def test_a_date_that_no_source_states_stands_in_brackets_in_chicago() -> None:
    inferred = story(published=Published("2024-01-09", inferred=True))
    assert "Elwyn Tidewater, [January 9, 2024]." in cite_story(inferred, "chicago")
    assert "(2024, January 9)." in cite_story(inferred, "apa")


@pytest.mark.parametrize(
    ("value", "in_newsroom", "in_chicago", "in_apa"),
    [
        ("2024-01-09T21:00:00+01:00", "Jan. 9, 2024", "January 9, 2024", "2024, January 9"),
        ("2024-09", "September 2024", "September 2024", "2024, September"),
        ("2024", "2024", "2024", "2024"),
        ("2004-06-XX", "June 2004", "June 2004", "2004, June"),
        ("1945~", "about 1945", "ca. 1945", "ca. 1945"),
        ("1945?", "1945?", "[1945?]", "1945?"),
        ("199X", "1990s", "1990s", "1990s"),
        ("19XX", "20th century", "20th century", "20th century"),
        ("2001-23", "fall 2001", "Fall 2001", "2001, Fall"),
        ("2024-01-09/2024-01-12", "Jan. 9-12, 2024", "January 9–12, 2024", "2024, January 9–12"),
        (
            "2024-01-30/2024-02-02",
            "Jan. 30-Feb. 2, 2024",
            "January 30–February 2, 2024",
            "2024, January 30–February 2",
        ),
        (
            "2023-12/2024-01",
            "December 2023-January 2024",
            "December 2023–January 2024",
            "2023, December–2024, January",
        ),
        ("2024-03/..", "since March 2024", "since March 2024", "since 2024, March"),
        ("soon", "undated", "n.d", "n.d."),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(
    value: str, in_newsroom: str, in_chicago: str, in_apa: str
) -> None:
    dated = story(published=Published(value), url=None)
    assert cite_story(dated, "newsroom").partition("Tidewater, ")[2] == in_newsroom
    assert cite_story(dated, "chicago").partition("Tidewater, ")[2] == f"{in_chicago}."
    assert f"({in_apa})." in cite_story(dated, "apa")


@pytest.mark.parametrize(
    ("title", "in_newsroom", "in_chicago", "in_apa"),
    [
        (
            "Did the doors hold?",
            "“Did the doors hold?” Elwyn",
            "“Did the doors hold?”",
            "Did the doors hold?",
        ),
        (
            "FERRY Fire at Quay 9",
            "“FERRY Fire at Quay 9,”",
            "“FERRY Fire at Quay 9.”",
            "FERRY Fire at Quay 9.",
        ),
        (
            "“We asked”: crew speaks",
            "“‘We asked’: crew speaks,”",
            "“‘We asked’: crew speaks.”",
            "“We asked”: crew",
        ),
        ('Doors "held"', "“Doors ‘held,’”", "“Doors ‘held.’”", 'Doors "held".'),
        ("“We waited”", "“‘We waited,’”", "“‘We waited.’”", "“We waited.”"),
        ("The owners’", "“The owners’,”", "“The owners’.”", "The owners’."),
        (
            "„Wir baten“, sagt der Maat",
            "“‚Wir baten‘, sagt der Maat,”",
            "“‚Wir baten‘, sagt",
            "„Wir baten“, sagt",
        ),
        ("Vuelve el viejo bou", "“Vuelve el viejo bou,”", "“Vuelve el viejo bou.”", "Vuelve el viejo bou."),
        ("山火事が続く。", "“山火事が続く。”", "“山火事が続く。”", "山火事が続く。"),
        ("", "untitled story, Elwyn", "Untitled story.", "[Untitled story]."),
    ],
)
def test_a_title_keeps_its_language_and_capitals_and_gets_one_stop(
    title: str, in_newsroom: str, in_chicago: str, in_apa: str
) -> None:
    titled = story(title=title)
    assert in_newsroom in cite_story(titled, "newsroom")
    assert in_chicago in cite_story(titled, "chicago")
    assert in_apa in cite_story(titled, "apa")


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("Lena Marsh/Northlight via AFP", "Photo: Lena Marsh/Northlight via AFP"),
        ("(Photo by MIRO LUND / AFP)", "Photo: Miro Lund/AFP"),
        ("Lena Marsh, Miro Lund and Ines Okafor/AP", "Photo: Lena Marsh, Miro Lund and Ines Okafor/AP"),
        ("REUTERS/Lena Marsh/File Photo", "File photo: Lena Marsh/Reuters"),
        ("Lena Marsh/Pool Photo via AP", "Pool photo: Lena Marsh/AP"),
        ("Lena Marsh for The Elwyn Tidewater", "Photo: Lena Marsh for The Elwyn Tidewater"),
        ("Handout", "Handout"),
        ("", "Photo: uncredited"),
    ],
)
def test_a_credit_is_printed_in_the_house_s_form(line: str, printed: str) -> None:
    assert print_credit(read_credit(line) if line else None) == printed


def test_the_newsroom_s_citation_of_a_photo_is_its_credit() -> None:
    assert cite_photo(photo(), STORY, "newsroom") == "Photo: Lena Marsh/Northlight via AFP"


def test_a_photo_is_cited_with_what_it_shows_and_the_story_that_ran_it() -> None:
    assert cite_photo(photo(), STORY, "chicago") == (
        "Marsh, Lena. Deckhands wait on the quay at Port Elwyn. January 8, 2024. Photograph. "
        "Northlight via AFP. In “Board hears of chained doors,” Elwyn Tidewater, January 9, 2024. "
        "https://tidewater.example/doors."
    )
    assert cite_photo(photo(), STORY, "apa") == (
        "Marsh, L. (2024, January 8). [Photograph: Deckhands wait on the quay at Port Elwyn]. "
        "Elwyn Tidewater. https://tidewater.example/doors"
    )


def test_a_photo_that_no_story_ran_is_cited_by_whoever_passed_it_on() -> None:
    alone = photo(taken="")
    assert cite_photo(alone, None, "chicago") == (
        "Marsh, Lena. Deckhands wait on the quay at Port Elwyn. n.d. Photograph. Northlight via AFP."
    )
    assert cite_photo(alone, None, "apa") == (
        "Marsh, L. (n.d.). [Photograph: Deckhands wait on the quay at Port Elwyn]. Northlight via AFP."
    )


def test_a_photo_without_a_photographer_goes_by_its_agencies_or_by_what_it_shows() -> None:
    by_agency, by_nobody = photo("AFP", "2024-01"), photo("", "2024-01")
    shows = "Deckhands wait on the quay at Port Elwyn"
    assert cite_photo(by_agency, None, "chicago") == f"AFP. {shows}. January 2024. Photograph."
    assert cite_photo(by_agency, None, "apa") == f"AFP. (2024, January). [Photograph: {shows}]."
    assert cite_photo(by_nobody, None, "chicago") == f"{shows}. January 2024. Photograph."
    assert cite_photo(by_nobody, None, "apa") == f"[Photograph: {shows}]. (2024, January)."


def test_a_photo_without_a_caption_is_told_by_its_headline_or_called_untitled() -> None:
    headed = photo(published="", photo=Photo("p1", metadata=PhotoMetadata(headline="Quay at dawn")))
    assert "[Photograph: Quay at dawn]." in cite_photo(headed, None, "apa")
    assert "[Untitled photograph]." in cite_photo(photo(published=""), None, "apa")


def test_the_first_sentence_of_a_caption_is_not_cut_at_the_day_of_a_date() -> None:
    caption = "Am Abend des 14. März warten Matrosen am Kai. Das Schiff war fort."
    cited = cite_photo(photo(published=caption), None, "apa")
    assert "[Photograph: Am Abend des 14. März warten Matrosen am Kai]." in cited


def test_a_long_caption_is_cut_between_two_words() -> None:
    cited = cite_photo(photo(published="Deckhands wait " * 40), None, "apa")
    assert "wait…]." in cited or "Deckhands…]." in cited
    assert len(cited) < 300
