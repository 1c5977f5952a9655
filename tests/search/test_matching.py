"""What a query finds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive.model import Block, Original, Person, Photo, PhotoMetadata, SearchRequest
from tests.search.conftest import Asked
from tests.search.records import article, credit, placement, tag


@pytest.mark.parametrize(
    ("written", "query"),
    [
        ("Peter Møller", "moller"),
        ("Peter Moller", "Møller"),
        ("Wissam al-Tawil", "al-Tawil"),
        ("Wissam al-Tawil", "tawil"),
        ("Wissam al-Tawil", "altawil"),
        ("Wissam al-Tawil", '"wissam al tawil"'),
        ("the e-mail", "email"),
        ("a W-2 form", "W-2"),
        ("Conan O'Brien", "obrien"),
        ("Conan OBrien", "O’Brien"),
        ("Biden’s visit", "Biden"),
        ("Biden visit", "Biden's"),
        ("U.S. troops", "US"),
        ("J. R. Doe", '"J. R."'),
        ('דובר צה"ל מסר', "צה״ל"),
        ("שָׁלוֹם עולם", "שלום"),
        ("صورة أحمد", "احمد"),
        ("東京都庁で撮影", "都庁"),
        ("東京都庁で撮影", "京"),
        ("東京都 千葉県", '"東京都 千葉県"'),
        ("한국의 사진", "한국"),
        ("Москва́ сегодня", "москва"),
        ("photographers", "photogr*"),
        ("al-Tawil", "al-Ta*"),
        ("AFP通信", "AFP"),
        ("وسام الطويل", "طويل"),
        ("وسام الطويل", "الطويل"),
        ("Cafe owner: “I'll stay”", "I'll"),
        ("They can’t stay", "can't"),
        ("葛\U000e0100飾区", "葛飾"),
        ("葛飾区", "葛\U000e0100飾"),
        ("\u1109\u1165\u110b\u116e\u11af에서", "서울"),
        ("서울에서", "\u1109\u1165\u110b\u116e\u11af"),
        ("คำสั่งศาล" * 20 + "อาวุธปืน", "อาวุธปืน"),
        ("外交部发言人在例行记者会上表示" * 6 + "加沙", "加沙"),
        ("کتاب‌ها", "کتاب"),
        ("کتاب‌ها", "کتابها"),
        ("کتاب‌ها", "کتاب‌ها"),
    ],
)
def test_a_caption_is_found_however_it_is_spelled(index: Asked, written: str, query: str) -> None:
    index.fill(placement("p", written), placement("other", "Nothing of the kind 大阪 тут"))
    assert index.ids(query) == ["p"]


@pytest.mark.parametrize(
    ("written", "query"),
    [
        ("東方と京", "東京"),
        ("Israel and Katz", '"Israel Katz"'),
        ("W 3 and 2", "W-2"),
        ("altitude", "tawil"),
        ("We said I'll stay", "ill"),
        ("He'll see hell", '"he hell"'),
        ("We can’t", "cant"),
        ("They we'd it", "wed"),
    ],
)
def test_what_only_resembles_is_not_found(index: Asked, written: str, query: str) -> None:
    index.fill(placement("p", written))
    assert index.ids(query) == []


@pytest.mark.parametrize(
    ("language", "written", "query"),
    [
        ("en", "The ferries burned", "ferry"),
        ("en", "The ferries burned", '"ferry burning"'),
        ("de", "Die Häuser brannten", "haus"),
        ("fr", "Les réfugiés arrivent", "refugie"),
        ("ru", "Корабли горели", "корабль"),
        ("", "The ferries burned", "ferry"),
        ("ru", "Вчера в Москве горел корабль", "москва"),
        ("hu", "A hajó Székesfehérváron volt", "szekesfehervar"),
        ("he", "ספינות בוערות", "ספינות"),
        ("he", "הם נפגשו בירושלים", "ירושלים"),
        ("he", "הם נפגשו בירושלים", '"נפגשו ירושלים"'),
        ("he", "ושהממשלה הודיעה", "ממשלה"),
        ("he", "הם נפגשו בתל אביב", '"תל אביב"'),
        ("he", "דובר בצה״ל מסר", "צה״ל"),
        ("he", "הם נפגשו בירושלים", "ירוש*"),
        ("", "הם נפגשו בירושלים", "ירוש*"),
        ("iw", "הם נפגשו בירושלים", "ירושלים"),
        ("", "הם נפגשו בירושלים", "ירושלים"),
        ("xx-nonsense", "blorps", "blorps"),
        ("en", "Some Palestinians and Republicans met", "palestinian republican"),
        ("en", "A Korean ship met the Israeli one", "koreans israelis"),
        ("en", "SMOKE RISES OVER THE FERRIES", "ferry"),
    ],
)
def test_prose_is_found_by_its_stem_in_its_language(
    index: Asked, language: str, written: str, query: str
) -> None:
    index.fill(article("a", "Title", written, language=language))
    assert index.ids(query) == ["a"]


def test_the_first_letters_of_a_hebrew_word_count_as_words_only_in_their_order(index: Asked) -> None:
    index.fill(article("table", "x", "על השולחן", language="he"))
    assert index.ids("שולחן") == ["table"]
    assert index.ids("לחן") == []


def test_a_hebrew_word_as_written_ranks_above_one_with_others_before_it(index: Asked) -> None:
    index.fill(
        article("before", "x", "הם בירושלים היום", language="he"),
        article("alone", "x", "הם על ירושלים היום", language="he"),
    )
    assert index.ids("ירושלים") == ["alone", "before"]


def test_names_are_not_stemmed(index: Asked) -> None:
    index.fill(placement("p", credit=credit("Dana Banks", "Dana Banks")))
    assert index.ids("photographer:bank") == []


def test_the_written_form_ranks_above_its_stem(index: Asked) -> None:
    index.fill(
        article("stem", "x", "Ferries crossed here", language="en"),
        article("form", "x", "A ferry crossed here", language="en"),
    )
    assert index.ids("ferry") == ["form", "stem"]


def test_a_title_ranks_above_a_body(index: Asked) -> None:
    index.fill(article("body", "News", "The harbour is open"), article("title", "Harbour", "It is open now"))
    assert index.ids("harbour") == ["title", "body"]


@pytest.mark.parametrize("query", ["ferry fire", "fire Ferry", "ferry fire port", "body:(ferry fire)"])
def test_words_side_by_side_rank_above_scattered_ones(index: Asked, query: str) -> None:
    beside, apart = (
        ("fire ferry", "ferry and fire") if query.startswith("fire") else ("ferry fire", "fire, ferry")
    )
    index.fill(
        article(
            "apart", "x", f"In port {apart} were said often: ferry was, fire was.", published="2024-01-09"
        ),
        article("beside", "x", f"In port the {beside} was said of old.", published="1999-01-09"),
        article("one", "x", "In port there was fire."),
    )
    assert index.ids(query) == ["beside", "apart"]


def test_words_side_by_side_in_a_body_rank_above_scattered_ones_in_a_caption(index: Asked) -> None:
    more = [article(f"m{n}", "Night ferries", "There was a fire in town, and no more.") for n in range(20)]
    photos = [placement(f"p{n}", "A fire in town at night, and a ferry beyond it.") for n in range(20)]
    index.fill(
        *more,
        *photos,
        placement("caption", "The ferry that sailed before the long night of the great fire."),
        article("body", "x", "Much was said. The inquiry into the ferry fire opened. Then they left."),
    )
    assert index.ids("ferry fire")[0] == "body"


def test_a_name_in_a_caption_or_headline_ranks_above_mentions_in_a_body(index: Asked) -> None:
    filler = "Nothing of the kind was said in the council, which sat until late in the old hall. " * 6
    told = f"{filler} Lena Marsh said so. {filler} Marsh was asked again."
    more = (article(f"m{n}", "The council meets again in the old hall", filler) for n in range(10))
    shots = (
        placement(f"s{n}", "The council sits in the old hall, seen from the gallery.") for n in range(20)
    )
    index.fill(
        *more,
        *shots,
        article("body", "The council meets in the old hall", told, published="2024-02-01"),
        article("headline", "Lena Marsh stands for mayor", filler, published="2020-01-01"),
        placement("caption", "Harbour master Lena Marsh watches.", people=(Person("Lena Marsh"),)),
    )
    for query in ("marsh", "lena marsh", '"lena marsh"'):
        assert sorted(index.ids(query)[:2]) == ["caption", "headline"]


def test_of_equals_the_newest_comes_first(index: Asked) -> None:
    days = {"old": "2001-05-01", "new": "2024-05-01", "middle": "2012-05-01"}
    index.fill(*(article(id_, "Ferry fire", published=day) for id_, day in days.items()))
    assert index.ids("ferry fire") == ["new", "middle", "old"]


@pytest.mark.parametrize("query", ["harbour", "harbours", "harb*"])
def test_a_tag_ranks_below_every_text(index: Asked, query: str) -> None:
    filler = tuple(f"Much was said of other things on day {n}." for n in range(200))
    index.fill(
        article("tag", "News", "It is open", tags=(tag("Harbours/Harbour"),), published="2024-01-05"),
        article("body", "News", *filler, "The harbour is open, said the harbours office."),
        article("standfirst", "News", "It is open", standfirst="The harbour of the harbours"),
        article("title", "Harbour of harbours", "It is open"),
        placement("caption", "The harbour of harbours"),
        placement("tagged", "A quay", tags=(tag("Harbours/Harbour"),)),
        *(article(f"more{n}", "News", "The harbour, of harbours the largest, is open") for n in range(30)),
    )
    assert set(index.ids(query, limit=99)[-2:]) == {"tag", "tagged"}
    assert index.search(SearchRequest(query)).total == 36


def test_words_may_stand_in_different_fields_of_one_record(index: Asked) -> None:
    index.fill(placement("p", "The ferry", credit=credit("Dana Ruiz/AP", "Dana Ruiz", chain="AP:wire")))
    assert index.ids("ferry ruiz") == ["p"]


def test_two_photos_of_one_story_never_match_together(index: Asked) -> None:
    uses = (placement("p1", "Katz", article_id="a"), placement("p2", "Blinken", article_id="a"))
    index.fill(article("a", "Katz and Blinken meet", placements=uses))
    assert index.ids("katz blinken", kind="photo") == []


def test_a_photo_is_found_by_its_storys_title_only_when_asked_for(index: Asked) -> None:
    index.fill(article("a", "Harbour fire", placements=(placement("p", "A ferry", article_id="a"),)))
    assert index.ids("harbour") == ["a"]
    assert index.ids("title:harbour", kind="photo") == ["p"]


def test_an_article_is_not_found_by_its_captions(index: Asked) -> None:
    index.fill(article("a", "Fire", placements=(placement("p", "A ferry", article_id="a"),)))
    assert index.ids("ferry") == ["p"]


def test_all_three_layers_of_a_caption_are_searched(index: Asked) -> None:
    metadata = PhotoMetadata(caption="transmitted words")
    index.fill(placement("p", "published words", corrected="corrected words", metadata=metadata))
    assert [index.ids(f"caption:{layer}") for layer in ("transmitted", "published", "corrected")] == [
        ["p"]
    ] * 3


def test_embedded_headline_and_keywords_are_searched(index: Asked) -> None:
    index.fill(placement("p", metadata=PhotoMetadata(headline="Quay at dawn", keywords=("breakwater",))))
    assert index.ids("quay breakwater") == ["p"]


def test_a_long_phrase_is_found_whole_and_not_in_part(index: Asked) -> None:
    words = [f"word{n}" for n in range(60)]
    text = " ".join(words)
    index.fill(
        article("whole", "x", f"Before {text} after"),
        article("turned", "x", " ".join((*words[:30], words[31], words[30], *words[32:]))),
        article("begun", "x", " ".join(words[:50])),
    )
    assert index.ids(f'"{text}"') == ["whole"]
    for length in range(2, 30):
        assert sorted(index.ids(f'"{" ".join(words[:length])}"')) == ["begun", "turned", "whole"]
    assert index.ids(f'"{" ".join(words[:20])} word99"') == []


def test_a_word_said_often_is_found_in_an_endless_phrase_only_as_often(index: Asked) -> None:
    index.fill(article("a", "x", "ferry " * 30), article("b", "x", "ferry fire"))
    assert index.ids(f'"{"ferry " * 20}"') == ["a"]


def test_no_phrase_spans_two_values(index: Asked) -> None:
    people = (Person("Dana Ruiz"), Person("Kofi Mensah"))
    index.fill(placement("p", people=people))
    assert index.ids('person:"Ruiz Kofi"') == []
    assert index.ids('person:"Dana Ruiz"') == ["p"]


@pytest.fixture
def stood(index: Asked) -> Asked:
    def at(name: str, position: str | None) -> tuple[Person, ...]:
        return (Person(name, position=position),)

    return index.fill(
        placement("right", people=at("Ana Katz", "right")),
        placement("second", people=at("Ana Katz", "second from right")),
        placement("far", people=at("Ana Katz", "far right")),
        placement("centre", people=at("Ana Katz", "centre")),
        placement("nowhere", people=at("Ana Katz", None)),
    )


def test_a_side_is_exact(stood: Asked) -> None:
    assert sorted(stood.ids("right:katz")) == ["far", "right"]
    assert stood.ids("center:katz") == ["centre"]
    assert stood.ids("left:*") == []


def test_an_agency_is_anyone_in_the_chain_by_any_of_its_names(tmp_path) -> None:
    canonical = {"agence france-presse": "AFP"}
    index = Asked(tmp_path / "i", find_agency=lambda name: canonical.get(name.casefold()))
    chain = "Fire Brigade:government, AFP:wire"
    index.fill(placement("p", credit=credit("Fire Brigade via AFP", chain=chain)))
    assert index.ids('agency:"fire brigade"') == index.ids("agency:afp") == ["p"]
    assert index.ids('agency:"Agence France-Presse"') == ["p"]


def test_a_name_that_an_agency_is_given_later_finds_it_in_the_same_query(tmp_path) -> None:
    canonical: dict[str, str] = {}
    index = Asked(tmp_path / "i", find_agency=canonical.get)
    index.fill(placement("p1", "A fire.", credit=credit("AP", chain="AP:wire")))
    assert index.ids("agency:apress") == []
    canonical["apress"] = "AP"
    assert index.ids("agency:apress") == ["p1"]


@pytest.fixture
def credited(index: Asked) -> Asked:
    return index.fill(
        placement(
            "wire", credit=credit("AP", chain="AP:wire"), tags=(tag("Harbour/Ferry fire", "Boat blaze"),)
        ),
        placement("state", credit=credit("GPO", chain="GPO:government", kinds="handout"), undated=True),
        placement("both", credit=credit("Army via AP", chain="Army:military, AP:wire", review=True)),
        placement("bare", has_file=False),
        article("story", "Story", placements=(placement("used", "Used", article_id="story"),), links=1),
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("source:wire", "both wire"),
        ("source:press", "both wire"),
        ("source:official", "both state"),
        ("source:official -source:press", "state"),
        ("is:handout", "state"),
        ("is:undated", "state"),
        ("is:unreviewed", "both"),
        ("is:standalone", "bare both state wire"),
        ("is:untagged is:photo", "bare both state used"),
        ("has:credit", "both state wire"),
        ("-has:credit is:photo", "bare used"),
        ("credit:*", "both state wire"),
        ("has:file", "both state story used wire"),
        ("has:tag", "wire"),
        ("has:link", "story"),
        ("has:photo is:article", "story"),
        ("tag:harbour", "wire"),
        ('tag:"Harbour/Ferry fire"', "wire"),
        ('tag:"boat blaze"', "wire"),
        ("-credit:ap", "bare state story used"),
        ("NOT is:photo", "story"),
        ("ap OR gpo", "both state wire"),
        ("(ap OR gpo) -army", "state wire"),
        ("", "bare both state story used wire"),
        ("*", "bare both state story used wire"),
    ],
)
def test_flags_sources_and_negation(credited: Asked, query: str, found: str) -> None:
    assert sorted(credited.ids(query)) == found.split()


def test_a_language_is_found_with_and_without_its_region(index: Asked) -> None:
    index.fill(article("a", "x", language="en-GB"), article("b", "x", language="en"))
    assert sorted(index.ids("language:en")) == ["a", "b"]
    assert index.ids("language:en-gb") == ["a"]


def test_contributors_are_found_as_bylines(index: Asked) -> None:
    index.fill(article("a", "x", bylines=("Dana Ruiz",), contributors=("Kofi Mensah",)))
    assert index.ids("byline:mensah") == ["a"]


def test_headings_quotes_and_lists_are_body_and_captions_are_not(index: Asked) -> None:
    body = tuple(Block(kind, f"{kind}word") for kind in ("heading", "quote", "list", "photo"))
    story = article("a", "x")
    index.fill(type(story)(story.id, story.title, body=body))
    found = [index.ids(f"body:{kind}word") for kind in ("heading", "quote", "list", "photo")]
    assert found == [["a"], ["a"], ["a"], []]


def test_a_stem_that_gains_an_accent_is_found_by_another_form(index: Asked) -> None:
    index.fill(article("a", "Seçim", "Kurul dün sonucu duyurdu.", language="tr"))
    assert index.ids("sonuca") == ["a"]


def test_a_name_is_never_stemmed(index: Asked) -> None:
    index.fill(
        placement("name", "The new mayor Hugo Ferris at the reception.", article_id="s"),
        placement("ship", "Passengers board the ferry.", article_id="s"),
        article("s", "Night ferries sail again", language="en"),
    )
    assert index.ids("ferry", kind="photo") == ["ship"]
    assert index.ids("ferries", kind="photo") == ["ship"]
    assert index.ids("Ferris", kind="photo")[0] == "name"
    assert index.ids("title:ferry", kind="article") == ["s"]


def test_a_photo_and_a_story_are_found_by_the_names_of_their_files(index: Asked) -> None:
    quay = Original("1" * 64, 1, "image/jpeg", "20240313_DSC-0417 quay.JPG")
    index.fill(
        article("s", "Board hears", original=Original("2" * 64, 1, "text/html", "harbour-board.html")),
        replace(placement("shot", "A deck."), photo=Photo("p", (quay,))),
        placement("linked", "A door.", has_file=False, src="https://example.org/img/door_07.png?w=300"),
    )
    for query in ("file:20240313_DSC-0417", 'file:"20240313_DSC-0417 quay.JPG"', "file:DSC", "filename:0417"):
        assert index.ids(query) == ["shot"], query
    assert index.ids("file:door_07.png") == index.ids("file:07") == ["linked"]
    assert index.ids("file:harbour-board.html") == ["s"]
    assert index.ids("0417") == []
