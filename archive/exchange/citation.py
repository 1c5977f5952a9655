"""Citations of stories and photos: as a newsroom notes them, after Chicago (17th edition) and APA (7th).

Chicago's are entries of a bibliography, APA's of a reference list. All are plain text: what the styles set
in italics is told by its place alone. Titles keep their capitals and their language, addresses are left as
they are. What is not known is left out or said to be unknown, never guessed. For a photo, "newsroom" is the
credit ready to be printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from archive.captions.document import first_sentence_end, split_words
from archive.captions.registry import Registry
from archive.captions.text import normalise
from archive.exchange import citation_names as names
from archive.exchange.citation_dates import STYLES, Style, date_words
from archive.exchange.citation_names import Name, taken_apart
from archive.model import Article, Credit, Placement
from archive.text import name_key

__all__ = ["STYLES", "Style", "cite_photo", "cite_story", "print_credit"]

_LONGEST_DESCRIPTION = 200
_ENDED = re.compile(r"[.?!…。？！][’'”\"»]*$")
_OPENING, _CLOSING = {"“", "‘"}, re.compile(r"[’”]+$")
_INNER_QUOTES = str.maketrans({"“": "‘", "”": "’", "„": "‚"})
_ADJECTIVES = ("pool", "handout", "stringer", "private", "file")
"""Kinds of a credit that are said before the word for the picture, in this order."""
_NOUNS = {"screenshot": "screenshot", "illustration": "illustration", "ai": "AI-generated image"}


def cite_story(article: Article, style: Style, registry: Registry | None = None) -> str:
    """A story as a source. `registry` knows the organisations, whose names are not inverted: the archive's
    own, the shipped one where none is given.

    newsroom: A and B, “Title,” Paper, Jan. 9, 2024
    chicago: B, A, and C D. “Title.” Paper, January 9, 2024. URL. (The paper stands for authors not told.)
    apa: B, A., & D, C. (2024, January 9). Title. Paper. URL
    """
    cite: dict[Style, Callable[[Article, list[Name]], str]] = {
        "newsroom": _story_in_newsroom,
        "chicago": _story_in_chicago,
        "apa": _story_in_apa,
    }
    authors = [
        Name(name) if _is_same(name, article.publication) else taken_apart(name, registry)
        for name in article.bylines
    ]
    return cite[style](article, authors)


def cite_photo(
    placement: Placement, article: Article | None, style: Style, registry: Registry | None = None
) -> str:
    """A photo in one use; `article` is the story that ran it, None where it stands alone.

    newsroom: see `print_credit`
    chicago: B, A. What it shows. January 8, 2024. Photograph. Agency via Agency. In “Title,” Paper, day. URL.
    apa: B, A. (2024, January 8). [Photograph: What it shows]. Paper. URL
    """
    if style == "newsroom":
        return print_credit(placement.credit)
    credit = placement.credit
    people = [taken_apart(value.text, registry) for value in credit.photographers] if credit else []
    return (_photo_in_chicago if style == "chicago" else _photo_in_apa)(placement, article, people)


def print_credit(credit: Credit | None) -> str:
    """A credit in the house's form, made of what was read from its line: "Photo: A/Agency via Distributor".

    "File photo", "Pool photo", "Illustration" ... as the credit says; a line of which nothing was read is
    printed as it stood.
    """
    if credit is None:
        return "Photo: uncredited"
    kinds = {kind.text for kind in credit.kinds}
    named = _credited(credit, kinds)
    if not named:
        return credit.raw.strip() or "Photo: uncredited"
    noun = next((noun for kind, noun in _NOUNS.items() if kind in kinds), "photo")
    label = " ".join((*(kind for kind in _ADJECTIVES if kind in kinds), noun))
    licence = f", {credit.licence.text}" if credit.licence else ""
    return f"{label[0].upper()}{label[1:]}: {named}{licence}"


def _credited(credit: Credit, kinds: set[str]) -> str:
    """Who made a photo and who passed it on; "" where the line tells of nobody."""
    people = names.newsroom([Name(value.text) for value in credit.photographers])
    chain = _chain(credit)
    named = "/".join(part for part in (people, chain) if part)
    if named and "courtesy" in kinds:
        named = f"courtesy of {named}"
    if credit.client:
        named = f"{named} for {credit.client.text}".strip()
    if not named and credit.copyright and credit.copyright.holder:
        named = " ".join(part for part in ("©", credit.copyright.year, credit.copyright.holder) if part)
    if not named and "rights_reserved_unknown" in kinds:
        return "all rights reserved, photographer unknown"
    return named or ("uncredited" if "uncredited" in kinds else "")


def _chain(credit: Credit | None) -> str:
    return " via ".join(source.text for source in credit.chain) if credit else ""


def _story_in_newsroom(article: Article, authors: list[Name]) -> str:
    title = _within_quotes(article.title.strip())
    cited = f"“{_with_comma(title)}”" if title else "untitled story,"
    return " ".join(
        (
            *([f"{names.newsroom(authors)},"] if authors else []),
            cited,
            *([f"{article.publication},"] if article.publication else []),
            date_words(_published(article), "newsroom") or "undated",
        )
    )


def _story_in_chicago(article: Article, authors: list[Name]) -> str:
    author, paper = names.chicago(authors), article.publication
    if not author or _is_same(author, paper):
        author, paper = author or paper, ""  # CMOS 14.199: an unsigned story goes by the name of its paper
    source = ", ".join(part for part in (paper, _story_date(article, "chicago")) if part)
    return _sentences(author, _quoted(article.title), source, url=article.url or "")


def _story_in_apa(article: Article, authors: list[Name]) -> str:
    date, title = f"({_story_date(article, 'apa')})", article.title.strip() or "[Untitled story]"
    author = names.apa(authors)
    paper = "" if _is_same(author, article.publication) else article.publication
    head = (_stopped(author) + f" {date}", title) if author else (title, date)
    return _sentences(*head, paper, url=article.url or "", stop_after_url=False)


def _photo_in_chicago(placement: Placement, article: Article | None, people: list[Name]) -> str:
    chain = _chain(placement.credit)
    run = _run_in(article) if article is not None else ""
    taken = date_words(placement.taken, "chicago") or ("" if run else "n.d.")
    return _sentences(
        names.chicago(people) or chain,
        _shows(placement) or "Untitled",
        taken,
        _noun(placement).capitalize(),
        chain if people else "",
        run,
        url=(article.url if article else None) or "",
    )


def _photo_in_apa(placement: Placement, article: Article | None, people: list[Name]) -> str:
    author = names.apa(people) or _chain(placement.credit)
    published = _published(article) if article else None
    date = f"({date_words(placement.taken, 'apa') or date_words(published, 'apa') or 'n.d.'})"
    noun, shows = _noun(placement).capitalize(), _shows(placement).rstrip(".")
    described = f"[{noun}: {shows}]" if shows else f"[Untitled {noun.lower()}]"
    paper = article.publication if article else ""
    source = paper or (_chain(placement.credit) if people else "")
    head = (_stopped(author) + f" {date}", described) if author else (described, date)
    return _sentences(*head, source, url=(article.url if article else None) or "", stop_after_url=False)


def _noun(placement: Placement) -> str:
    kinds = {kind.text for kind in placement.credit.kinds} if placement.credit else set()
    return next((noun for kind, noun in _NOUNS.items() if kind in kinds), "photograph")


def _shows(placement: Placement) -> str:
    """What a photo shows: the first sentence of its caption, else its own headline or title."""
    caption = " ".join(placement.caption.split())
    if caption:
        text = normalise(caption, letters=False)
        sentence = caption[: text.span(0, first_sentence_end(text, split_words(text)))[1]].rstrip(" .")
        return _shortened(sentence)
    metadata = placement.photo.metadata
    return _shortened(((metadata.headline or metadata.title) if metadata else None) or placement.alt or "")


def _shortened(text: str) -> str:
    """A text of a length that a citation bears, cut between two words."""
    if len(text) <= _LONGEST_DESCRIPTION:
        return text
    return f"{text[:_LONGEST_DESCRIPTION].rpartition(' ')[0] or text[:_LONGEST_DESCRIPTION]}…"


def _published(article: Article) -> str | None:
    return article.published.value if article.published else None


def _story_date(article: Article, style: Style) -> str:
    """The day of a story; in Chicago's brackets where no source states it (CMOS 14.145)."""
    words = date_words(_published(article), style)
    if not words:
        return "n.d."
    is_inferred = article.published is not None and article.published.inferred
    return f"[{words}]" if is_inferred and style == "chicago" and words[0] != "[" else words


def _is_same(author: str, paper: str) -> bool:
    return bool(paper) and name_key(author) == name_key(paper)


def _quoted(title: str) -> str:
    """A title in quotation marks with its stop within them."""
    inner = _within_quotes(title.strip())
    return f"“{_stopped(inner)}”" if inner else "Untitled story"


def _run_in(article: Article) -> str:
    """The story that ran a photo, as a part of its entry: "In “Title,” Paper, January 9, 2024"."""
    where = ", ".join(part for part in (article.publication, _story_date(article, "chicago")) if part)
    title = _within_quotes(article.title.strip())
    return f"In “{_with_comma(title)}” {where}" if title else f"In {where}"


def _with_comma(title: str) -> str:
    return title if _ENDED.search(title) else _signed(title, ",")


def _signed(text: str, sign: str) -> str:
    """A text with a comma or a full stop at its end, within quotation marks that close there (CMOS 6.9)."""
    closing = _CLOSING.search(text)
    at = closing.start() if closing and _OPENING & set(text) else len(text)
    return text[:at] + sign + text[at:]


def _within_quotes(title: str) -> str:
    """Quotation marks within a title as single ones, for double ones stand around it (CMOS 13.30)."""
    if title.count('"') % 2 == 0:
        title = re.sub(r'"([^"]*)"', r"‘\1’", title)
    return title.translate(_INNER_QUOTES)


def _stopped(text: str) -> str:
    return text if not text or _ENDED.search(text) else _signed(text, ".")


def _sentences(*parts: str, url: str = "", stop_after_url: bool = True) -> str:
    """Parts with a full stop behind each, and an address, behind which APA sets none."""
    told = [_stopped(part) for part in parts if part]
    if url:
        told.append(f"{url}." if stop_after_url else url)
    return " ".join(told)
