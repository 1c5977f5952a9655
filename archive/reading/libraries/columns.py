"""Which column of a table fills which of our fields, told by its heading in the usual languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from archive.text import name_key

FIELDS = (
    "file",
    "title",
    "headline",
    "caption",
    "credit",
    "photographer",
    "source",
    "copyright",
    "taken",
    "person",
    "place",
    "city",
    "country",
    "latitude",
    "longitude",
    "instructions",
    "rating",
    "alt",
    "standfirst",
    "body",
    "byline",
    "publication",
    "published",
    "language",
    "url",
    "tag",
    "keyword",
    "collection",
    "note",
    "id",
    "kind",
    "story_id",
    "src",
)
"""What a column may fill, as the command line names it; "story_id" is the identifier of a photo's story,
"src" the address of its picture.
"""
OF_STORIES = frozenset(("standfirst", "body", "byline", "publication", "published"))
"""A row that does not say what it is, and says any of these, is a story; others are photos."""
KINDS = {
    "story": "story article text newspaperarticle magazinearticle artikel beitrag כתבה ידיעה",
    "photo": "photo photograph picture image foto fotografie bild aufnahme צילום תמונה",
}
"""What a row may call itself, folded, parted by spaces."""
SEVERAL = frozenset(
    ("photographer", "person", "place", "byline", "tag", "keyword", "collection", "file", "caption", "note")
)
"""Fields that several columns may fill together."""

_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "file": (
        *("file", "filename", "file name", "path", "file path", "image", "photo", "sourcefile", "picture"),
        *("datei", "dateiname", "pfad", "bild", "fichier", "archivo", "קובץ", "שם קובץ", "תמונה"),
    ),
    "title": ("title", "name", "object name", "titel", "titre", "titulo", "כותרת"),
    "headline": ("headline", "schlagzeile", "überschrift"),
    "caption": (
        *("caption", "description", "caption abstract", "image description", "cutline", "legend"),
        *("bildunterschrift", "beschreibung", "bildtext", "legende", "descripcion", "כיתוב", "תיאור"),
    ),
    "credit": ("credit", "credit line", "creditline", "bildnachweis", "quellenangabe", "crédit", "קרדיט"),
    "photographer": (
        *("photographer", "creator", "artist", "author photo", "by line", "photo by"),
        *("fotograf", "fotografin", "urheber", "photographe", "fotografo", "צלם", "צלמת"),
    ),
    "source": ("source", "agency", "supplier", "provider", "quelle", "agentur", "agence", "סוכנות", "מקור"),
    "copyright": ("copyright", "copyright notice", "rights", "rechte", "urheberrecht", "droits", "זכויות"),
    "taken": (
        *("taken", "date", "date taken", "date created", "date time original", "created", "capture date"),
        *("aufnahmedatum", "aufgenommen", "datum", "date de prise", "fecha", "תאריך", "תאריך צילום"),
    ),
    "person": (
        *("person", "people", "persons", "person in image", "personinimage", "names", "shown"),
        *("personen", "abgebildet", "personnes", "personas", "אנשים", "מצולמים"),
    ),
    "place": ("place", "location", "sublocation", "sub location", "ort", "lieu", "lugar", "מקום"),
    "city": ("city", "town", "stadt", "ville", "ciudad", "עיר"),
    "country": ("country", "land", "pays", "pais", "ארץ", "מדינה"),
    "latitude": ("latitude", "lat", "gps latitude", "breite", "breitengrad", "קו רוחב"),
    "longitude": ("longitude", "lon", "lng", "gps longitude", "länge", "längengrad", "קו אורך"),
    "instructions": (
        "instructions",
        "special instructions",
        "restriction",
        "restrictions",
        "hinweise",
        "הגבלות",
    ),
    "rating": ("rating", "stars", "bewertung", "sterne", "note sur 5", "דירוג"),
    "alt": ("alt", "alt text", "alternative text", "alternativtext", "טקסט חלופי"),
    "standfirst": (
        "standfirst",
        "abstract",
        "summary",
        "deck",
        "subhead",
        "vorspann",
        "chapeau",
        "כותרת משנה",
    ),
    "body": ("body", "text", "full text", "article", "story", "artikel", "volltext", "texte", "גוף", "טקסט"),
    "byline": (
        "byline",
        "author",
        "authors",
        "reporter",
        "writer",
        "autor",
        "autorin",
        "auteur",
        "כתב",
        "מחבר",
    ),
    "publication": (
        *("publication", "publication title", "newspaper", "paper", "journal", "magazine", "outlet"),
        *("zeitung", "medium", "zeitschrift", "עיתון"),
    ),
    "published": (
        *("published", "publication date", "date published", "issue date", "pub date"),
        *("veröffentlicht", "erschienen", "erscheinungsdatum", "publié", "תאריך פרסום"),
    ),
    "language": ("language", "lang", "sprache", "langue", "idioma", "שפה"),
    "url": ("url", "link", "web address", "address", "adresse", "קישור", "כתובת"),
    "src": ("src", "image address", "image url", "picture url", "bildadresse", "כתובת תמונה"),
    "tag": (
        "tag",
        "tags",
        "hierarchical subject",
        "tags list",
        "etiketten",
        "schlagwortbaum",
        "תגית",
        "תגיות",
    ),
    "keyword": (
        "keyword",
        "keywords",
        "subject",
        "subjects",
        "schlagwort",
        "schlagwörter",
        "stichwörter",
        "מילות מפתח",
    ),
    "collection": (
        "collection",
        "collections",
        "album",
        "albums",
        "list",
        "sammlung",
        "mappe",
        "אוסף",
        "אלבום",
    ),
    "note": (
        "note",
        "notes",
        "comment",
        "comments",
        "remarks",
        "notiz",
        "anmerkung",
        "bemerkung",
        "הערה",
        "הערות",
    ),
    "id": ("id", "key", "identifier", "uid", "kennung", "nummer", "מזהה"),
    "kind": ("kind", "type", "item type", "record type", "art", "typ", "סוג"),
    "story_id": ("story id", "article id", "kennung des beitrags", "מזהה כתבה"),
}
_APART = re.compile(r"[\s_\-.:/]+")
_PREFIX = re.compile(r"^(?:xmp|iptc|exif|dc|photoshop|iptc4xmp\w*|xmprights?)\s")


def kind_named(value: str) -> str | None:
    """Which of `KINDS` a row calls itself; None where that is neither."""
    key = "".join(name_key(value).split())
    return next((kind for kind, words in KINDS.items() if key in words.split()), None)


def guessed(headings: Iterable[str]) -> dict[str, str]:
    """For each heading that says what it is, the field that it fills; each field but some once."""
    known = {_key(word): field for field, words in _HEADINGS.items() for word in words}
    found: dict[str, str] = {}
    for heading in headings:
        key = _key(heading)
        field = known.get(key) or known.get(_key(_PREFIX.sub("", key)))
        if field and (field in SEVERAL or field not in found.values()):
            found[heading] = field
    return found


def _key(heading: str) -> str:
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading)
    return name_key(" ".join(_APART.sub(" ", parted).split()).casefold())
