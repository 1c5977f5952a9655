"""Orders on the use of photos, from all the fields in which files carry them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PIL import Image
from PIL.ExifTags import IFD

from archive.exchange import as_json
from archive.model import Restriction
from tests.reading.helpers import (
    PARAGRAPHS,
    article,
    drafts,
    iim,
    jpeg_with_iim,
    page,
    photo,
    picture,
    xmp,
)

Told = list[tuple[str, str | None, str]]


def told(orders: tuple[Restriction, ...]) -> Told:
    """Code, until and field of each order."""
    return [(order.code, order.until, order.source) for order in orders]


def test_special_instructions_of_iim_order_by_the_day_of_sending(tmp_path: Path) -> None:
    data = jpeg_with_iim(iim((40, "NO ARCHIVES. FOR USE WITHIN 14 DAYS"), (55, "20240502")))
    assert told(photo(tmp_path / "a.jpg", data).restrictions) == [
        ("no-archive", None, "instructions"),
        ("expires", "2024-05-16", "instructions"),
    ]


def test_an_older_picture_counts_from_the_day_on_which_it_was_sent(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(IFD.Exif)[36867] = "2023:08:19 19:07:18"
    data = jpeg_with_iim(iim((40, "FOR USE WITHIN 14 DAYS"), (55, "20240502")), exif=exif.tobytes())
    shot = photo(tmp_path / "a.jpg", data)
    assert (shot.date_created or "")[:10] == "2023-08-19"
    assert told(shot.restrictions) == [("expires", "2024-05-16", "instructions")]


def test_instructions_and_usage_terms_of_xmp_caption_and_credit_line_order_each_by_its_name(
    tmp_path: Path,
) -> None:
    packet = xmp(
        "<photoshop:Instructions>NO SALES</photoshop:Instructions>"
        "<photoshop:Credit>VELDEN POST / SWEDEN OUT</photoshop:Credit>"
        "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>The quay. JAPAN OUT</rdf:li></rdf:Alt>"
        "</dc:description><xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang='x-default'>One-time use only"
        "</rdf:li></rdf:Alt></xmpRights:UsageTerms>"
    )
    assert told(photo(tmp_path / "a.jpg", picture(xmp=packet)).restrictions) == [
        ("no-sales", None, "instructions"),
        ("one-time", None, "usage-terms"),
        ("territory-out", None, "caption"),
        ("territory-out", None, "credit"),
    ]


def test_an_order_that_two_fields_repeat_is_one(tmp_path: Path) -> None:
    data = jpeg_with_iim(iim((40, "JAPAN OUT"), (120, "The quay. JAPAN OUT")))
    assert told(photo(tmp_path / "a.jpg", data).restrictions) == [("territory-out", None, "instructions")]


def test_a_photo_without_orders_has_none(tmp_path: Path) -> None:
    assert photo(tmp_path / "a.jpg", jpeg_with_iim(iim((120, "The quay at dawn.")))).restrictions == ()


def test_a_caption_on_a_page_orders_the_use_of_its_photo_and_stays_as_it_was(tmp_path: Path) -> None:
    caption = "The quay at dawn. (Photo by JANE ROE / AFP) / China OUT"
    story = article(
        tmp_path / "a.html",
        page(
            f"<figure><img src='a.jpg'><figcaption>{caption}</figcaption></figure><p>{PARAGRAPHS[0]}</p>"
            f"<p>{PARAGRAPHS[1]}</p>"
        ),
    )
    [use] = story.photos
    assert told(use.restrictions) == [("territory-out", None, "caption")]
    [order] = use.restrictions
    assert use.raw[order.start : order.end] == "China OUT"


def ninjs(kind: str = "picture", **properties: Any) -> str:
    """A news item in JSON."""
    return json.dumps({"uri": "urn:p", "type": kind, "versioncreated": "2024-05-01T10:00:00Z", **properties})


def test_a_picture_in_ninjs_orders_by_terms_note_and_embargo(tmp_path: Path) -> None:
    content = ninjs(
        description_caption="The quay.",
        usageterms="For use within 14 days",
        ednote="JAPAN OUT",
        embargoed="2024-05-03T06:00:00+00:00",
        renditions={"main": {"href": "a.jpg"}},
    )
    assert told(photo(tmp_path / "a.json", content.encode()).restrictions) == [
        ("embargo", "2024-05-03T06:00Z", "embargo"),
        ("territory-out", None, "editorial-note"),
        ("expires", "2024-05-15", "usage-terms"),
    ]


def test_a_storys_embargo_holds_for_its_photos_and_its_notes_on_the_text_do_not(tmp_path: Path) -> None:
    content = ninjs(
        "text",
        headline="Board hears of chained doors",
        body_text=" ".join(PARAGRAPHS),
        embargoed="2024-05-03T06:00:00+00:00",
        ednote="Quotes must not be changed. No sales figures yet.",
        associations={
            "main": {"uri": "urn:q", "type": "picture", "description_caption": "A.", "ednote": "ITALY OUT"}
        },
    )
    [use] = article(tmp_path / "a.json", content).photos
    assert told(use.restrictions) == [
        ("embargo", "2024-05-03T06:00Z", "embargo"),
        ("territory-out", None, "editorial-note"),
    ]


def test_a_picture_in_newsml_g2_orders_by_all_its_terms_its_note_and_its_embargo(tmp_path: Path) -> None:
    content = (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:p"><rightsInfo>'
        "<usageTerms>No archive</usageTerms><usageTerms>Not for sale</usageTerms></rightsInfo><itemMeta>"
        '<itemClass qcode="ninat:picture"/><versionCreated>2024-05-01T10:00:00Z</versionCreated>'
        "<embargoed>2024-05-03T06:00:00+02:00</embargoed><edNote>Finland out</edNote></itemMeta><contentMeta>"
        '<description role="drol:caption">The quay.</description></contentMeta><contentSet>'
        '<remoteContent href="a.jpg" contenttype="image/jpeg"/></contentSet></newsItem>'
    )
    assert told(photo(tmp_path / "a.xml", content.encode()).restrictions) == [
        ("embargo", "2024-05-03T06:00+02:00", "embargo"),
        ("territory-out", None, "editorial-note"),
        ("no-archive", None, "usage-terms"),
        ("no-sales", None, "usage-terms"),
    ]


def nitf(release: str, limits: str = "") -> str:
    """A story with a photo, issued on 1 May 2024."""
    return (
        f"<nitf><head><docdata><date.issue norm='20240501T080000Z'/><date.release norm='{release}'/>"
        f"<doc.rights limitations='{limits}'/></docdata></head><body><body.head><hedline><hl1>Doors</hl1>"
        f"</hedline></body.head><body.content><p>{PARAGRAPHS[0]}</p><media media-type='image'>"
        "<media-reference source='a.jpg'/><media-caption>The quay.</media-caption></media></body.content>"
        "</body></nitf>"
    )


def test_a_story_in_nitf_that_is_released_after_its_issue_is_embargoed_until_then(tmp_path: Path) -> None:
    [use] = article(tmp_path / "a.xml", nitf("20240503T060000Z", "No archive")).photos
    assert told(use.restrictions) == [
        ("embargo", "2024-05-03T06:00Z", "embargo"),
        ("no-archive", None, "usage-terms"),
    ]


def test_a_story_in_nitf_that_is_released_with_its_issue_is_not(tmp_path: Path) -> None:
    [use] = article(tmp_path / "a.xml", nitf("20240501T080000Z")).photos
    assert use.restrictions == ()


def test_extract_tells_the_orders_of_photos_and_of_uses(tmp_path: Path) -> None:
    [alone] = drafts(tmp_path / "a.jpg", jpeg_with_iim(iim((40, "JAPAN OUT"))))
    shown = as_json.draft(alone)["photo"]["restrictions"]
    assert [(order["code"], order["value"], order["source"]) for order in shown] == [
        ("territory-out", "JP", "instructions")
    ]
    [story] = drafts(tmp_path / "a.xml", nitf("20240503T060000Z"))
    [use] = as_json.draft(story)["article"]["photos"]
    assert [order["code"] for order in use["restrictions"]] == ["embargo"]
