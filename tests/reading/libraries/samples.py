"""Small libraries of other programs, made on the spot in the form that those programs write."""

from __future__ import annotations

import json
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from tests.reading.helpers import page
from tests.reading.libraries.schemas import DIGIKAM, LIGHTROOM, TROPY
from tests.reading.photo.packets import packet

Rows = dict[str, list[tuple[Any, ...]]]


def database(path: Path, schema: str, rows: Rows) -> Path:
    """An SQLite file with these tables and rows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(schema)
        for table, values in rows.items():
            for row in values:
                named = dict(row) if isinstance(row, dict) else None
                if named is not None:
                    columns, marks = ", ".join(named), ", ".join("?" * len(named))
                    connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", [*named.values()])
                else:
                    connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    return path


def photo(path: Path, colour: str = "#28597a", **options: object) -> Path:
    """A picture that is like no other: a square of its own place, by its colour and name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", (320, 200), colour)
    at = sum(path.name.encode()) % 160
    ImageDraw.Draw(image).ellipse((at, at // 2, at + 90, at // 2 + 60), fill="#f0e0c0")
    ImageDraw.Draw(image).line((0, at, 320, 200 - at), fill="#101010", width=9)
    image.save(path, **options)
    return path


def digikam(folder: Path) -> Path:
    """Three photos in two albums, one of them gone, and a video; with captions, tags, a face, stars."""
    pictures = folder / "Pictures"
    photo(pictures / "2019" / "Harbour" / "ferry.jpg")
    photo(pictures / "2019" / "Harbour" / "quay.jpg", "#805020")
    rows: Rows = {
        "AlbumRoots": [(1, "Pictures", 0, 1, "volumeid:?uuid=3f", str(pictures))],
        "Albums": [
            (1, 1, "/", None, None, None, None),
            (2, 1, "/2019/Harbour", "2019-06-01", "The harbour", None, None),
            (3, 1, "/2020", None, None, None, None),
        ],
        "Images": [
            (11, 2, "ferry.jpg", 1, 1, "2019-06-13T10:00:00", 1, "a", 2),
            (12, 2, "quay.jpg", 1, 1, "2021-01-01T09:00:00", 1, "b", 1),
            (13, 3, "gone.jpg", 1, 1, "2020-02-03T12:00:00", 1, "c", None),
            (14, 3, "clip.mp4", 1, 2, "2020-02-03T12:00:00", 1, "d", None),
            (15, 3, "trashed.jpg", 3, 1, "2020-02-03T12:00:00", 1, "e", None),
        ],
        "ImageInformation": [
            (11, 4, "2019-06-12T18:30:00", None, 1, 320, 200, "JPG", 8, 1),
            (12, -1, "2021-01-01T09:00:00", None, 1, 320, 200, "JPG", 8, 1),
            (13, 2, "2020-02-02T08:00:00", None, 1, 320, 200, "JPG", 8, 1),
        ],
        "ImageComments": [
            (1, 11, 1, "de-DE", None, None, "Die Fähre am Kai."),
            (2, 11, 1, "x-default", None, None, "The ferry at the quay of Port Elwyn, June 12, 2019."),
            (3, 11, 3, "x-default", None, None, "Ferry"),
            (4, 13, 1, "x-default", None, None, "Captain Adi Brandt boards the ferry."),
        ],
        "ImageCopyright": [
            (1, 11, "creator", "Ines Okafor", None),
            (2, 11, "provider", "Reuters", None),
            (3, 11, "copyrightNotice", "© Reuters 2019", "x-default"),
        ],
        "ImagePositions": [(11, "54,30.0N", 54.5, "1,15.0W", -1.25, 3.0, *[None] * 5)],
        "ImageProperties": [(11, "city", "Port Elwyn"), (11, "country", "Elwynland")],
        "Tags": [
            (1, 0, "Places", None, None),
            (2, 1, "Old Quay", None, None),
            (3, 0, "People", None, None),
            (4, 3, "Lena Marsh", None, None),
            (5, 0, "Miro Lund", None, None),
            (6, 0, "_Digikam_Internal_Tags_", None, None),
            (7, 6, "Color Label None", None, None),
        ],
        "ImageTags": [(11, 2), (11, 4), (11, 5), (11, 7), (13, 2)],
        "TagProperties": [(5, "person", "Miro Lund")],
        "ImageTagProperties": [
            (11, 4, "tagRegion", '<rect x="32" y="40" width="64" height="80"/>'),
            (11, 4, "autodetectedFace", '<rect x="1" y="1" width="2" height="2"/>'),
        ],
    }
    return database(folder / "digikam4.db", DIGIKAM, rows)


def lightroom(folder: Path, root: str | None = None) -> Path:
    """Three photos, a virtual copy and a video; in a list within a set, and in a smart collection."""
    pictures = folder / "Photos"
    photo(pictures / "trip" / "ferry.jpg")
    photo(pictures / "trip" / "quay.jpg", "#805020")
    said = packet(
        "<photoshop:Credit>Northlight</photoshop:Credit><photoshop:Headline>The ferry</photoshop:Headline>"
        "<photoshop:Instructions>No archive.</photoshop:Instructions>"
    )
    packed = len(said).to_bytes(4, "big") + zlib.compress(said)
    rows: Rows = {
        "AgLibraryRootFolder": [(1, "r1", root or f"{pictures}/", "Photos", None)],
        "AgLibraryFolder": [(2, "f1", None, "", 1), (3, "f2", None, "trip/", 1)],
        "AgLibraryFile": [
            (21, "g1", "ferry", "jpg", 3, "ferry.jpg"),
            (22, "g2", "quay", "jpg", 3, "quay.jpg"),
            (23, "g3", "gone", "dng", 3, "gone.dng"),
            (24, "g4", "clip", "mov", 3, "clip.mov"),
        ],
        "Adobe_images": [
            (31, "i1", "2019-06-12T18:30:00.25", None, "JPG", 200, 320, None, "AB", 1, 5, 21),
            (32, "i2", "2021-01-01T09:00:00", None, "JPG", 200, 320, None, "AB", -1, None, 22),
            (33, "i3", "2020-02-02T08:00:00", None, "DNG", 200, 320, None, "AB", 0, 2, 23),
            (34, "i4", "2019-06-12T18:30:00", "Copy 1", "JPG", 200, 320, 31, "AB", 0, 1, 21),
            (35, "i5", None, None, "VIDEO", None, None, None, None, 0, None, 24),
        ],
        "AgLibraryIPTC": [
            (1, "A white ferry", "Lena Marsh on the quay of Port Elwyn.", "© 2019 Ines Okafor", None, 31),
            (2, None, "Captain Adi Brandt boards the ferry.", None, None, 33),
        ],
        "AgHarvestedExifMetadata": [
            (1, 31, 12, 6, 2019, 54.5, -1.25, 1),
            (2, 32, None, None, None, None, None, 0),
        ],
        "AgInternedIptcCreator": [(1, "okafor", "Ines Okafor")],
        "AgInternedIptcCity": [(1, "elwyn", "Port Elwyn")],
        "AgHarvestedIptcMetadata": [(1, 31, 1, None, 1, None, None)],
        "Adobe_AdditionalMetadata": [(1, "x1", 31, packed), (2, "x2", 33, said.decode())],
        "AgLibraryKeyword": [
            (1, "k0", None, None, None, None),
            (2, "k1", None, "places", "Places", 1),
            (3, "k2", None, "old quay", "Old Quay", 2),
            (4, "k3", "person", "lena marsh", "Lena Marsh", 1),
        ],
        "AgLibraryKeywordImage": [(1, 31, 3), (2, 31, 4), (3, 33, 2)],
        "AgLibraryCollection": [
            (41, "com.adobe.ag.library.group", "Stories", None, ""),
            (42, "com.adobe.ag.library.collection", "Ferry", 41, ""),
            (43, "com.adobe.ag.library.smart_collection", "Five stars", None, ""),
        ],
        "AgLibraryCollectionImage": [(1, 42, 32, "1.0"), (2, 42, 34, "2.0"), (3, 42, 33, "0.5")],
        "AgLibraryFace": [(1, 0.1, 0.6, 0.3, 0.6, 31, "AB", 0.1, 0.2, 0.3, 0.2)],
        "AgLibraryKeywordFace": [(1, 1, 4, 1, None)],
    }
    return database(folder / "library.lrcat", LIGHTROOM, rows)


_DC = "http://purl.org/dc/elements/1.1/"


def tropy(folder: Path) -> Path:
    """A letter of two photos in a list, one photo by itself, one item in the trash."""
    photo(folder / "scans" / "one.jpg")
    photo(folder / "scans" / "two.jpg", "#805020")
    photo(folder / "scans" / "crew.jpg", "#306030")
    values = {
        101: ("Letter of the harbour master", "The quay", "1938-11-09", "Lena Marsh", "City Archive"),
        102: ("The crew", "", "1938", "", ""),
    }
    names = ("title", "description", "date", "creator", "source")
    said = [
        (item, f"{_DC}{name}", value)
        for item, given in values.items()
        for name, value in zip(names, given, strict=True)
        if value
    ]
    said.append((201, f"{_DC}title", "First leaf"))
    rows: Rows = {
        "project": [("p", "Harbour", "2020-01-01", None, None)],
        "subjects": [
            (each, "https://tropy.org/v1/templates/generic", None) for each in (101, 102, 103, 201, 202)
        ],
        "items": [(101, None), (102, None), (103, None)],
        "photos": [
            (201, 101, 0, str(folder / "scans" / "one.jpg"), "file", "image/jpeg", "a", 0),
            (202, 101, 1, str(folder / "scans" / "two.jpg"), "file", "image/jpeg", "b", 0),
            (203, 102, 0, "scans/crew.jpg", "file", "image/jpeg", "c", 0),
            (204, 103, 0, "scans/none.jpg", "file", "image/jpeg", "d", 0),
        ],
        "metadata": [(item, name, n, None) for n, (item, name, _) in enumerate(said, 1)],
        "metadata_values": [
            (n, "http://www.w3.org/2001/XMLSchema#string", value, None)
            for n, (*_, value) in enumerate(said, 1)
        ],
        "notes": [(1, 201, "Dear Sir, the doors were chained.", "{}", "en", None)],
        "lists": [(1, "Sources", 0, 1), (2, "Letters", 1, 1)],
        "list_items": [(2, 102, 1, None), (2, 101, 2, None)],
        "tags": [(1, "harbour", None)],
        "taggings": [(1, 101)],
        "trash": [(103, "user")],
    }
    return database(folder / "harbour.tpy", TROPY, rows)


def tropy_export(folder: Path) -> Path:
    """The same letter and photo as Tropy exports them in JSON-LD."""
    photo(folder / "scans" / "one.jpg")
    photo(folder / "scans" / "two.jpg", "#805020")
    photo(folder / "scans" / "crew.jpg", "#306030")
    context = {
        "@version": 1.1,
        "@vocab": "https://tropy.org/v1/tropy#",
        "template": {"@id": "https://tropy.org/v1/tropy#template", "@type": "@id"},
        "photo": {"@id": "https://tropy.org/v1/tropy#photo", "@container": "@list"},
        "title": {"@id": f"{_DC}title"},
        "author": {"@id": f"{_DC}creator"},
        "date": {"@id": f"{_DC}date"},
        "archive": {"@id": f"{_DC}source"},
        "summary": {"@id": f"{_DC}description"},
    }
    letter = {
        "@type": "Item",
        "template": "https://tropy.org/v1/templates/generic",
        "title": "Letter of the harbour master",
        "summary": "The quay",
        "author": "Lena Marsh",
        "archive": "City Archive",
        "date": {"@type": "date", "@value": "1938-11-09"},
        "list": ["Letters"],
        "tag": ["harbour"],
        "photo": [
            {
                "@type": "Photo",
                "path": str(folder / "scans" / "one.jpg"),
                "filename": "one.jpg",
                "title": "First leaf",
                "note": [{"text": {"@language": "en", "@value": "Dear Sir, the doors were chained."}}],
            },
            {"@type": "Photo", "path": "scans/two.jpg", "filename": "two.jpg"},
        ],
    }
    crew = {"@type": "Item", "title": "The crew", "date": "1938", "photo": [{"path": "scans/crew.jpg"}]}
    path = folder / "export.jsonld"
    path.write_text(json.dumps({"@context": context, "@graph": [letter, crew], "version": "1.17"}))
    return path


RDF_HEAD = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/"
 xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
"""
RDF = """<bib:Article rdf:about="https://www.example.org/doors">
  <z:itemType>newspaperArticle</z:itemType>
  <dcterms:isPartOf><bib:Part><dc:title>News</dc:title><dcterms:isPartOf><bib:Newspaper>
    <dc:title>The Coastline</dc:title></bib:Newspaper></dcterms:isPartOf></bib:Part></dcterms:isPartOf>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Ruiz</foaf:surname>
    <foaf:givenName>Dana</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
  <link:link rdf:resource="#item_3"/><link:link rdf:resource="#item_4"/>
  <dcterms:isReferencedBy rdf:resource="#item_9"/>
  <dc:subject>harbour</dc:subject>
  <dc:subject><z:AutomaticTag><rdf:value>Ferries</rdf:value></z:AutomaticTag></dc:subject>
  <dc:title>Board hears of chained doors</dc:title>
  <dcterms:abstract>Two surveyors spoke.</dcterms:abstract>
  <dc:date>2024-03-13</dc:date><z:language>en-GB</z:language>
  <dc:identifier><dcterms:URI><rdf:value>https://www.example.org/doors</rdf:value></dcterms:URI></dc:identifier>
</bib:Article>
<z:Attachment rdf:about="#item_3"><z:itemType>attachment</z:itemType>
  <rdf:resource rdf:resource="files/3/Board hears.html"/><dc:title>Snapshot</dc:title>
  <link:type>text/html</link:type></z:Attachment>
<z:Attachment rdf:about="#item_4"><z:itemType>attachment</z:itemType>
  <z:path rdf:resource="files/4/gone.pdf"/><link:type>application/pdf</link:type></z:Attachment>
<bib:Memo rdf:about="#item_9">
  <rdf:value>&lt;p&gt;Ask the &lt;b&gt;clerk&lt;/b&gt;.&lt;/p&gt;</rdf:value></bib:Memo>
<bib:Illustration rdf:about="#item_5"><z:itemType>artwork</z:itemType><dc:title>The old quay</dc:title>
  <z:artists><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Lund</foaf:surname>
    <foaf:givenName>Miro</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></z:artists>
  <link:link rdf:resource="#item_6"/></bib:Illustration>
<z:Attachment rdf:about="#item_6"><z:itemType>attachment</z:itemType>
  <z:path rdf:resource="files/6/quay.jpg"/><link:type>image/jpeg</link:type></z:Attachment>
<z:Collection rdf:about="#collection_1"><dc:title>Harbour</dc:title>
  <dcterms:hasPart rdf:resource="#collection_2"/></z:Collection>
<z:Collection rdf:about="#collection_2"><dc:title>Fire</dc:title>
  <dcterms:hasPart rdf:resource="#item_5"/>
  <dcterms:hasPart rdf:resource="https://www.example.org/doors"/></z:Collection>
</rdf:RDF>
"""


def zotero(folder: Path, rdf: str = RDF) -> Path:
    """A newspaper's article with its snapshot, a note and a file that is gone; a picture; two collections."""
    snapshot = folder / "files" / "3" / "Board hears.html"
    snapshot.parent.mkdir(parents=True, exist_ok=True)
    paragraphs = "".join(f"<p>{each}</p>" for each in TEXT)
    snapshot.write_text(page(f"<article><h1>Board hears of doors</h1>{paragraphs}</article>"))
    photo(folder / "files" / "6" / "quay.jpg")
    path = folder / "export.rdf"
    path.write_text(RDF_HEAD + rdf)
    return path


TEXT = (
    "The harbour board met on Tuesday evening and heard from the crew, from two surveyors and from families.",
    "“We asked for the doors to be opened,” one of the deckhands told the board, and the room fell quiet.",
)

CSL = [
    {
        "id": "http://zotero.org/users/1/items/AB",
        "type": "article-newspaper",
        "title": "Board hears of chained doors",
        "container-title": "The Coastline",
        "author": [{"family": "Ruiz", "given": "Dana"}, {"literal": "The Crew"}],
        "issued": {"date-parts": [[2024, 3, 13]]},
        "abstract": "Two surveyors spoke.",
        "URL": "https://www.example.org/doors",
        "language": "en-GB",
        "keyword": "harbour, ferry",
        "note": "Ask the clerk.",
    }
]
BIBTEX = {
    "config": {"id": "36a3b0b5-bad0-4a04-b79b-441c7cef77db"},
    "collections": {
        "A": {"key": "A", "name": "Harbour", "parent": False, "items": []},
        "B": {"key": "B", "name": "Fire", "parent": "A", "items": [7, 5]},
    },
    "items": [
        {
            "itemID": 5,
            "key": "K5",
            "itemType": "newspaperArticle",
            "title": "Board hears of chained doors",
            "publicationTitle": "The Coastline",
            "creators": [{"creatorType": "author", "firstName": "Dana", "lastName": "Ruiz"}],
            "date": "2024-03-13",
            "tags": [{"tag": "harbour"}, {"tag": "Ferries", "type": 1}],
            "notes": [{"note": "<p>Ask the clerk.</p>"}],
            "attachments": [
                {"path": "files/3/Board hears.html", "mimeType": "text/html", "title": "Snapshot"}
            ],
        },
        {"itemID": 7, "key": "K7", "itemType": "webpage", "title": "Tides", "websiteTitle": "Harbour office"},
    ],
}

TABLE = """File Name;Title;Beschreibung;Fotograf;Credit;Date Taken;People;City;Tags;Album;Rating;Notes;Shelf
ferry.jpg;Ferry;"The ferry, at the quay.";Ines Okafor;Reuters;2019-06-12;Lena Marsh; Port Elwyn;\
Places|Old Quay;Best;4;Keep;A1
;Gone;No file was ever here.;Miro Lund;AFP;1938;;;;Best;;;A2
missing.jpg;Missing;The crew.;;;;;;;;;;A3
"""


def table(folder: Path, text: str = TABLE) -> Path:
    """A table of three photos, with a file, without, and with one that is not there."""
    photo(folder / "ferry.jpg")
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return path
