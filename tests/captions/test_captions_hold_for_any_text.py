"""What holds for every text: no error, nothing lost, spans within bounds, renderings that read alike."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from archive.captions import default_registry, read_caption, read_credit, render_credit, split_caption
from archive.model import Credit

PIECES = st.sampled_from(
    [
        "Jane Doe", "AFP", "via", "/", ", ", " (", ")", "©", "(C)", "Foto:", "Photo by ", " for ", "File",
        "; ", "\u200f", "צילום:", "ロイター", "From left, ", "President ", ", left,", "January 9, 2024", "@x",
        " in Oslo", ". ", "2024", "=", "撮影", " and ", "'s ", "ß", "İ", "e\u0301", "\n", " who was killed",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map("".join))
NAMES = st.sampled_from(["Jane Doe", "Kobi Gideon", "Ana María López", "Jürgen Müller", "Jan van der Berg"])
NAMES_OF_MANY_SCRIPTS = st.one_of(
    NAMES, st.sampled_from(["מרים אלסטר", "山田 太郎", "Сергей Бобылев", "Νίκος Παππάς", "김영원", "ነጋ ታደሰ"])
)
LABELS = st.sampled_from(
    [
        "",
        "Photo by ",
        "Foto: ",
        "Fot. ",
        "Kuva: ",
        "Фото: ",
        "צילום: ",
        "Ảnh: ",
        "© ",
        "© 2023 ",
        "Illustration: ",
    ]
)
TAILS = st.sampled_from(
    ["", ", File", " (CC BY-SA 4.0)", ", Pool", "/Handout", "; Getty Images (inset)", " for Acme Corp"]
)
AGENCIES = st.sampled_from([agency.name for agency in default_registry().agencies if len(agency.name) > 2])


@settings(deadline=None, max_examples=150)
@given(TEXTS)
def test_any_credit_line_is_read_with_spans_inside_its_raw_text(line: str) -> None:
    credit = read_credit(line)
    assert credit.raw in line
    for value in (*credit.photographers, *credit.chain, *credit.kinds):
        assert 0 <= value.start <= value.end <= len(credit.raw)


@settings(deadline=None, max_examples=150)
@given(TEXTS)
def test_any_caption_is_read_with_spans_inside_the_text(text: str) -> None:
    reading = read_caption(text)
    assert reading.text in text
    for thing in (*reading.people, *reading.dates, *reading.places):
        assert 0 <= thing.start <= thing.end <= len(text)


@settings(deadline=None, max_examples=100)
@given(TEXTS)
def test_splitting_loses_no_character_of_caption_or_credit(text: str) -> None:
    caption, credit = split_caption(text)
    assert caption in text
    assert credit is None or credit in text


@settings(deadline=None, max_examples=60)
@given(st.lists(NAMES, max_size=2, unique=True), st.lists(AGENCIES, min_size=1, max_size=2, unique=True))
def test_a_rendered_credit_gives_the_same_names_again(names: list[str], agencies: list[str]) -> None:
    first = read_credit(f"Photo by {' and '.join(names)}/{' via '.join(agencies)}" if names else agencies[0])
    again = read_credit(render_credit(first))
    assert [p.text for p in again.photographers] == [p.text for p in first.photographers]
    assert [s.text for s in again.chain] == [s.text for s in first.chain]


@settings(deadline=None, max_examples=150)
@given(
    LABELS,
    st.lists(NAMES_OF_MANY_SCRIPTS, max_size=2, unique=True),
    st.lists(AGENCIES, max_size=3, unique=True),
    TAILS,
)
def test_a_rendered_credit_of_any_form_gives_the_same_reading(
    label: str, names: list[str], agencies: list[str], tail: str
) -> None:
    first = read_credit(f"{label}{'/'.join([' and '.join(names), *agencies] if names else agencies)}{tail}")
    again = read_credit(render_credit(first))
    assert _names(again) == _names(first)


def _names(credit: Credit) -> tuple[list[str], ...]:
    """What a rendering keeps: people, chain, kinds, client and licence."""
    others = [value.text for value in (credit.client, credit.licence) if value]
    return (
        [person.text for person in credit.photographers],
        [source.text for source in credit.chain],
        sorted(kind.text for kind in credit.kinds),
        others,
    )


def test_a_line_of_a_million_characters_is_read() -> None:
    line = "Jane Doe/AFP, " * 72_000
    assert read_credit(line).review
    assert read_caption(line).text == line.strip()
