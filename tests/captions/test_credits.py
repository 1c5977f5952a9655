"""Reading credit lines: what each shape of line says, through the public door."""

from __future__ import annotations

import pytest

from archive.captions import Agency, default_registry, read_credit, render_credit
from archive.captions.registry import KINDS
from archive.model import Doubt


def people(line: str) -> list[str]:
    return [person.text for person in read_credit(line).photographers]


def chain(line: str) -> list[str]:
    return [source.text for source in read_credit(line).chain]


def kinds(line: str) -> set[str]:
    return {kind.text for kind in read_credit(line).kinds}


@pytest.mark.parametrize(
    ("line", "person", "agencies"),
    [
        ("Jane Doe/AFP", "Jane Doe", ["AFP"]),
        ("AFP/Jane Doe", "Jane Doe", ["AFP"]),
        ("Jane Doe | Reuters", "Jane Doe", ["Reuters"]),
        ("Jane Doe—Getty Images", "Jane Doe", ["Getty Images"]),
        ("Jane Doe - Europa Press", "Jane Doe", ["Europa Press"]),
        ("JANE DOE, MAGNUM PHOTOS", "Jane Doe", ["Magnum"]),
        ("Photo Jane Doe. AFP", "Jane Doe", ["AFP"]),
        ("AP Photo/Jane Doe", "Jane Doe", ["AP"]),
        ("NDR Foto: Jane Doe", "Jane Doe", ["NDR"]),
        ("Photo by Jane DOE / AFP", "Jane Doe", ["AFP"]),
        ("Crédit photo : Jane Doe / AFP", "Jane Doe", ["AFP"]),
        ("Fot. Jane Doe / PAP", "Jane Doe", ["PAP"]),
        ("ФОТО: Сергей Бобылев/ТАСС", "Сергей Бобылев", ["TASS"]),
        ('צילום: מרים אלסטר / לע"מ', "מרים אלסטר", ["GPO"]),
        ("ⓒAFP PHOTO / Jane Doe", "Jane Doe", ["AFP"]),
        ("Foto: Jane Doe (Nettavisen)", "Jane Doe", ["Nettavisen"]),
        ("新华社记者 李木子 摄", "李木子", ["Xinhua"]),
        ("Photo by Jane Doe on Unsplash", "Jane Doe", ["Unsplash"]),
    ],
)
def test_photographer_and_agency_are_told_apart_in_either_order(
    line: str, person: str, agencies: list[str]
) -> None:
    assert people(line) == [person]
    assert chain(line) == agencies


def test_via_names_the_distributor_last() -> None:
    assert chain("Jane Doe/Anadolu via Getty Images") == ["Anadolu", "Getty Images"]


def test_a_line_that_puts_the_agency_first_is_turned_round() -> None:
    assert chain("Keystone/The White House via AP/Adam Smith") == ["White House", "AP", "Keystone"]


def test_known_ties_put_the_distributor_last_whatever_the_order() -> None:
    assert chain("picture alliance/dpa/Jane Doe") == chain("dpa/picture alliance/Jane Doe")
    assert chain("© picture alliance / dpa") == ["dpa", "picture alliance"]


def test_two_agencies_without_a_known_tie_want_review() -> None:
    credit = read_credit("Reuters/AP")
    assert [source.text for source in credit.chain] == ["Reuters", "AP"]
    assert credit.review
    assert credit.doubts[0].code == "chain-order"


@pytest.mark.parametrize("line", ["Handout/Saint Orla Inquiry", "Foto: Saint Orla Inquiry/Handout"])
def test_who_hands_out_a_picture_is_its_source(line: str) -> None:
    assert people(line) == []
    assert chain(line) == ["Saint Orla Inquiry"]
    assert kinds(line) == {"handout"}


def test_a_person_beside_a_handout_wants_review() -> None:
    assert read_credit("Jane Doe/Handout").review


def test_an_unknown_word_between_a_person_and_via_is_an_organisation() -> None:
    assert people("Jane Doe / Northlight via AFP") == ["Jane Doe"]
    assert chain("Jane Doe / Northlight via AFP") == ["Northlight", "AFP"]


@pytest.mark.parametrize(
    "line",
    [
        "Foto: Cedida por el Museo del Puerto",
        "Cortesía de Museo del Puerto",
        "Avec l'aimable autorisation du Museo del Puerto",
        "Mit freundlicher Genehmigung des Museo del Puerto",
        "Per gentile concessione del Museo del Puerto",
        "Met dank aan Museo del Puerto",
        "Courtesy of the Museo del Puerto",
    ],
)
def test_a_courtesy_names_its_giver_in_many_languages(line: str) -> None:
    assert chain(line) == ["Museo del Puerto"]
    assert kinds(line) == {"courtesy"}


@pytest.mark.parametrize(
    ("line", "person", "agency"),
    [
        ("ABC News: Jane Doe", "Jane Doe", "ABC News"),
        ("AFP Jane Doe", "Jane Doe", "AFP"),
        ("Jane Doe AFP", "Jane Doe", "AFP"),
        ("Jane Doe-USA TODAY Sports", "Jane Doe", "USA Today Sports"),
        ("Jane Doe (La Voz del Puerto)", "Jane Doe", "La Voz del Puerto"),
    ],
)
def test_an_agency_without_a_slash_is_still_told_from_the_person(line: str, person: str, agency: str) -> None:
    assert people(line) == [person]
    assert chain(line) == [agency]


def test_of_two_names_parted_by_a_slash_the_unknown_one_is_the_employer() -> None:
    assert people("Jane Doe/Velden Sorbel") == ["Jane Doe"]
    assert chain("Jane Doe/Velden Sorbel") == ["Velden Sorbel"]
    assert read_credit("Jane Doe/Velden Sorbel").review


@pytest.mark.parametrize("line", ["Hafenmuseum", "Kystverket", "Averellposten", "Landesarchiv"])
def test_a_compound_word_shows_an_organisation_by_its_ending(line: str) -> None:
    assert people(f"Foto: {line}/dpa") == []


def test_a_ministry_of_fisheries_is_a_government_though_fisheries_are_firms() -> None:
    assert read_credit("Ruritanian Fisheries Ministry").chain[0].kind == "government"


def test_initials_do_not_make_a_club() -> None:
    assert people("A.C. Smith/AP") == ["A.C. Smith"]


def test_an_equals_sign_names_the_distributor() -> None:
    assert chain("UPI＝共同") == ["UPI", "Kyodo"]


def test_a_clause_that_says_who_provided_a_picture_is_no_name() -> None:
    assert chain("This image made from video provided by KTLA via AP") == ["KTLA", "AP"]


def test_a_line_too_long_to_read_says_so() -> None:
    assert Doubt("cut-short", "10000") in read_credit("Jane Doe/AFP, " * 2_000).doubts


def test_for_names_the_client_and_no_member_of_the_chain() -> None:
    credit = read_credit("Photograph by Jane Doe for The New York Times")
    assert credit.client is not None
    assert credit.client.text == "The New York Times"
    assert credit.chain == ()


def test_for_inside_an_organisation_names_no_client() -> None:
    assert read_credit("Center for Jewish History").client is None


def test_a_semicolon_parts_independent_sources() -> None:
    credit = read_credit("AP Photo/Jane Doe, left; Reuters/John Roe, right")
    assert [person.text for person in credit.photographers] == ["Jane Doe", "John Roe"]
    assert [source.text for source in credit.chain] == ["AP", "Reuters"]


def test_two_photographers_are_two() -> None:
    assert people("Photo: Jane Doe and John Roe/AFP") == ["Jane Doe", "John Roe"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("AP Photo/Jane Doe, File", "file"),
        ("Archivfoto: Jane Doe/dpa", "file"),
        ("Jane Doe/Pool via REUTERS", "pool"),
        ("White House/Handout", "handout"),
        ("共同通信社提供", "handout"),
        ("Courtesy of the Library of Congress", "courtesy"),
        ("(screen capture: Channel 12)", "screenshot"),
        ("YouTube screenshot", "screenshot"),
        ("צילום מסך", "screenshot"),
        ("Photo illustration by Jane Doe/AFP", "illustration"),
        ("Stringer/Reuters", "stringer"),
        ("Crédit : DR", "rights_reserved_unknown"),
        ("Foto: Privat", "private"),
    ],
)
def test_words_of_kind_are_kinds_and_name_nobody(line: str, kind: str) -> None:
    assert kinds(line) == {kind}


def test_a_handout_between_two_organisations_leaves_the_via_standing() -> None:
    assert chain("Israel Defense Forces/Handout via REUTERS") == ["IDF", "Reuters"]


def test_an_unknown_ministry_is_a_government_source_under_its_own_name() -> None:
    source = read_credit("Jane Doe/Ruritanian Fisheries Ministry").chain[0]
    assert (source.text, source.kind) == ("Ruritanian Fisheries Ministry", "government")


def test_a_comma_inside_an_organisation_does_not_cut_it() -> None:
    assert chain("U.S. District Court, Eastern District of New York") == [
        "U.S. District Court, Eastern District of New York"
    ]


def test_one_unknown_word_wants_review() -> None:
    credit = read_credit("Etlaq")
    assert credit.review
    assert [source.text for source in credit.chain] == ["Etlaq"]


def test_a_lone_copyright_name_wants_review_as_holder_or_photographer() -> None:
    credit = read_credit("© Jane Doe 2020")
    assert credit.copyright is not None
    assert (credit.copyright.holder, credit.copyright.year) == ("Jane Doe", "2020")
    assert credit.review


def test_a_licence_is_read_beside_the_names() -> None:
    credit = read_credit("CC BY-SA 4.0 Jane Doe/Wikimedia Commons")
    assert credit.licence is not None
    assert credit.licence.text == "CC BY-SA 4.0"
    assert [source.text for source in credit.chain] == ["Wikimedia Commons"]


def test_a_clause_about_rights_names_nobody() -> None:
    credit = read_credit("Screen capture, used in accordance with Clause 27a of the Copyright Law")
    assert credit.photographers == ()
    assert credit.chain == ()


def test_shouted_names_come_in_normal_case_with_their_particles() -> None:
    assert people("MATTHIAS VON DER HEIDE/dpa") == ["Matthias von der Heide"]
    assert people("J.J. GUILLÉN/EFE") == ["J.J. Guillén"]


def test_outer_parentheses_are_no_part_of_the_raw_line() -> None:
    assert read_credit(" (Elad Malka/ Defense Ministry) ").raw == "Elad Malka/ Defense Ministry"


def test_spans_point_at_the_raw_characters_past_invisible_marks() -> None:
    credit = read_credit("\u200fצילום: מרים אלסטר/פלאש90")
    person = credit.photographers[0]
    assert credit.raw[person.start : person.end] == "מרים אלסטר"


def test_an_added_agency_is_known_by_its_aliases() -> None:
    mine = Agency("Ruritania Press", "wire", aliases=("RP",))
    registry = default_registry().with_additions([mine])
    source = read_credit("Jane Doe/RP", registry).chain[0]
    assert (source.text, source.rule) == ("Ruritania Press", "registry")


def test_every_agency_has_a_kind_of_the_list_or_none_and_a_name_of_its_own() -> None:
    agencies = default_registry().agencies
    assert len(agencies) >= 400
    assert {agency.kind for agency in agencies} <= {*KINDS, ""}
    for agency in agencies:
        found = default_registry().find(agency.name)
        assert found is not None
        assert found.name == agency.name


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe/AFP via Getty Images",
        "AP Photo/Jane Doe, File",
        "White House/Handout",
        "Jane Doe for Die Zeit",
    ],
)
def test_a_rendered_credit_reads_as_it_was_read(line: str) -> None:
    first = read_credit(line)
    again = read_credit(render_credit(first))
    assert [p.text for p in again.photographers] == [p.text for p in first.photographers]
    assert [s.text for s in again.chain] == [s.text for s in first.chain]
    assert {k.text for k in again.kinds} == {k.text for k in first.kinds}
    assert (again.client and again.client.text) == (first.client and first.client.text)


@pytest.mark.parametrize(
    ("line", "photographer"),
    [
        ("Valokuva: Aino Hakkarainen / Yle", "Aino Hakkarainen"),
        ("ფოტო: ნინო ალავიძე", "ნინო ალავიძე"),
        ("Լուսանկար՝ Հայկ Բաղդասարյան", "Հայկ Բաղդասարյան"),
        ("படம்: கே. வேலுமணி", "கே. வேலுமணி"),
        ("【撮影・手塚晴彦】", "手塚晴彦"),
        ("（記者陳奕全攝）", "陳奕全"),
        ("Mandatory Credit: Kirby Lee-Imagn Images", "Kirby Lee"),
    ],
)
def test_the_photographer_behind_a_label_of_any_script_is_read(line: str, photographer: str) -> None:
    assert [person.text for person in read_credit(line).photographers] == [photographer]


def test_an_unknown_label_before_a_name_is_dropped_and_said_to_be_open() -> None:
    credit = read_credit("Zubereto: Jane Doe")
    assert [person.text for person in credit.photographers] == ["Jane Doe"]
    assert "Zubereto" in {doubt.value for doubt in credit.doubts}


def test_once_the_photographer_is_known_who_follows_a_slash_is_an_organisation() -> None:
    credit = read_credit("Jane Doe/Bay City News/Catchlight Local")
    assert [person.text for person in credit.photographers] == ["Jane Doe"]
    assert credit.chain[-1].text == "Catchlight Local"
    assert credit.review


def test_the_initials_of_an_organisation_behind_it_name_nobody_else() -> None:
    assert len(read_credit("Foundation of Northern Painters (FNP)").chain) == 1


@pytest.mark.parametrize("place", ["inset", "main", "oben", "à droite"])
def test_the_place_of_a_picture_names_nobody(place: str) -> None:
    credit = read_credit(f"Jane Doe/AP; Getty Images ({place})")
    assert [person.text for person in credit.photographers] == ["Jane Doe"]
    assert [source.text for source in credit.chain] == ["AP", "Getty Images"]


@pytest.mark.parametrize("name", ["The Philippine Star", "Kennedy News and Media", "Courier Journal"])
def test_a_registered_name_behind_a_label_stays_whole(name: str) -> None:
    registry = default_registry().with_additions([Agency(name, "newspaper")])
    assert [source.text for source in read_credit(f"Foto: {name}", registry).chain] == [name]


def test_two_holders_after_a_copyright_year_are_two_photographers() -> None:
    credit = read_credit("© 2023 Jane Doe and Kobi Gideon/AFP")
    assert [person.text for person in credit.photographers] == ["Jane Doe", "Kobi Gideon"]


def test_two_wires_behind_a_photographer_keep_the_order_written() -> None:
    assert [source.text for source in read_credit("Jane Doe / dpa / TASS").chain] == ["dpa", "TASS"]
    assert [source.text for source in read_credit("Jane Doe / TASS / dpa").chain] == ["TASS", "dpa"]


def test_an_organisation_named_twice_is_the_distributor_behind_the_others() -> None:
    assert [s.text for s in read_credit("AFP/La Provence/Jane Doe/AFP").chain] == ["La Provence", "AFP"]


def test_a_name_that_only_begins_as_a_copyright_mark_is_none() -> None:
    credit = read_credit("Coproduction Office")
    assert ([source.text for source in credit.chain], credit.copyright) == (["Coproduction Office"], None)


def test_a_licence_begins_where_a_word_begins() -> None:
    assert read_credit("Mecc by Jane Doe").licence is None
