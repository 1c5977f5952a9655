"""The source that a question is about: its text with all that was read of it, and the legend to that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from archive.captions.findings import Explanation, Finding
from archive.model import Article, Doubt, Placement, Question
from archive.words import doubt_words
from ui.dialogs.explanation import load_explanations
from ui.services.i18n import counted, tr
from ui.services.wording import human_date, joined, published_line
from ui.widgets.explanation import ROLES
from ui.widgets.marked_text import LINE, Mark
from ui.widgets.tables import Reading

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

TONES = {
    "photographer": "read_credit",
    "source": "read_credit",
    "client": "read_credit",
    "copyright": "read_credit",
    "licence": "read_credit",
    "person": "read_person",
    "place": "read_place",
    "date": "read_date",
}
"""The colour of each kind of finding; what has none is not underlined."""


@dataclass(frozen=True, slots=True)
class Source:
    """One reading that holds the doubt, as it is shown. `record_id` is that of the story or the use of a
    photo; `placement_id` the use, "" for a story.
    """

    record_id: str
    line: str
    text: str
    marks: tuple[Mark, ...] = ()
    readings: tuple[Reading, ...] = ()
    photo_id: str = ""
    placement_id: str = ""
    story_id: str = ""
    role: str = ""
    """As what the value in doubt was read: "photographer", "source" or ""."""


def load_source(catalogue: Catalogue, question: Question) -> Source | None:
    """The first reading of a question, whole; None where it is gone by now."""
    for record_id in question.examples:
        if (use := _use_of(catalogue, record_id)) is not None:
            return _of_use(catalogue, question, use, record_id)
        for story in catalogue.records.articles([record_id]):
            return _of_story(question, story)
    return None


def _use_of(catalogue: Catalogue, record_id: str) -> Placement | None:
    """A use of a photo by its id, or the first one of a photo."""
    for use in catalogue.records.placements([record_id]):
        return use
    if record_id.startswith("p"):
        return next((use for use, _ in catalogue.records.uses(record_id)), None)
    return None


def _of_use(catalogue: Catalogue, question: Question, use: Placement, record_id: str) -> Source:
    credit, caption = load_explanations(catalogue, use.id)
    story = next(iter(catalogue.records.articles([use.article_id])), None) if use.article_id else None
    text, shifts = _whole(caption, credit)
    marks: list[Mark] = []
    readings: list[Reading] = []
    role = ""
    for explanation, shift in zip((caption, credit), shifts, strict=True):
        if explanation is None:
            continue
        asked = _asked(explanation.open, question)
        marks += _marks(explanation, asked, shift)
        readings += _readings(explanation, asked)
        role = role or _role(explanation, asked)
    return Source(
        record_id,
        _line(story, use),
        text,
        tuple(marks),
        tuple(readings),
        use.photo.id,
        use.id,
        use.article_id or use.id,
        role,
    )


def _whole(caption: Explanation, credit: Explanation | None) -> tuple[str, tuple[int, int]]:
    """Caption and credit as one text, and where each begins in it; a credit that stands in the caption is not
    told twice.
    """
    if credit is None:
        return caption.text, (0, 0)
    at = caption.text.rfind(credit.text)
    if at >= 0 and credit.text:
        return caption.text, (0, at)
    if not caption.text:
        return credit.text, (0, 0)
    return f"{caption.text}{LINE}{credit.text}", (0, len(caption.text) + 1)


def _line(story: Article | None, use: Placement) -> str:
    """Where it ran: paper, day, which photo of how many."""
    if story is None:
        return joined((tr("Photo"), human_date(use.taken)))
    place = tr("photo {n} of {all}", n=use.ordinal + 1, all=len(story.placements))
    return joined((story.publication, published_line(story.published), place))


def _asked(doubts: Sequence[Doubt], question: Question) -> Doubt | None:
    wanted = (question.code, question.value)
    return next((doubt for doubt in doubts if (doubt.code, doubt.value) == wanted), None)


def _is_asked(finding: Finding, asked: Doubt | None) -> bool:
    if asked is None or finding.start == finding.end:
        return False
    if asked.start < asked.end:
        return finding.start < asked.end and asked.start < finding.end
    return finding.value == asked.value


def _marks(explanation: Explanation, asked: Doubt | None, shift: int) -> Iterator[Mark]:
    for _, finding in explanation.pieces():
        if finding is not None and (tone := TONES.get(finding.role)):
            is_open = _is_asked(finding, asked)
            tone = "accent" if is_open else tone
            yield Mark(finding.start + shift, finding.end + shift, tone, "wash" if is_open else "")
    if asked is not None and asked.start < asked.end:
        yield Mark(asked.start + shift, asked.end + shift, "accent", "wash")


def _role(explanation: Explanation, asked: Doubt | None) -> str:
    return next((f.role for f in explanation.findings if _is_asked(f, asked)), "")


def _readings(explanation: Explanation, asked: Doubt | None) -> Iterator[Reading]:
    chain = [finding for finding in explanation.findings if finding.role == "source"]
    for finding in explanation.findings:
        if finding.role not in TONES and finding.role != "kind":
            continue
        is_open = _is_asked(finding, asked)
        sure = tr("open") if is_open else tr("likely") if finding.likely else tr("certain")
        tone = "accent" if is_open else TONES.get(finding.role, "muted")
        value = _value(finding)
        note = joined((sure, tr(finding.why)))
        yield Reading(tone, _field(finding, chain), value, note, is_open)


def _value(finding: Finding) -> str:
    if finding.role == "date":
        return human_date(finding.value.partition(",")[0])
    if finding.role == "place":
        return finding.value.partition(",")[0]
    return finding.value


def _field(finding: Finding, chain: Sequence[Finding]) -> str:
    if finding.role == "source" and len(chain) > 1:
        if finding == chain[0]:
            return tr("Supplier")
        if finding == chain[-1]:
            return tr("Distributor")
    named = {"source": tr("Agency"), "person": tr("Person shown"), "place": tr("Place")}
    if finding.role == "date":
        role = finding.value.partition(", ")[2]
        return tr(role.capitalize()) if role else tr("Date")
    if finding.role == "place":
        role = finding.value.partition(", ")[2]
        return tr("Place {role}", role=tr(role)) if role else tr("Place")
    return named.get(finding.role) or tr(ROLES[finding.role]).capitalize()


def _of_story(question: Question, story: Article) -> Source:
    photos = [use for use in story.placements if use.photo.files]
    asked = _asked(story.doubts, question)
    text = LINE.join(part for part in (story.title, story.standfirst) if part)
    published = published_line(story.published)
    rows = [
        Reading("read_date", tr("Published"), published, "", question.code == "date-inferred"),
        Reading("muted", tr("Paper"), story.publication, ""),
        Reading("read_person", tr("By"), ", ".join(story.bylines), ""),
        Reading("muted", tr("Photos"), counted(len(story.placements), "photo", "photos"), ""),
    ]
    if asked is not None:
        rows = [replace(row, note=doubt_words(asked)) if row.open else row for row in rows]
        rows = [replace(row, tone="accent") if row.open else row for row in rows]
    line = joined((tr("Story"), story.publication, published))
    photo_id = photos[0].photo.id if photos else ""
    shown = tuple(row for row in rows if row.value)
    return Source(story.id, line, text, (), shown, photo_id, "", story.id)


def context_of(catalogue: Catalogue, asked: Sequence[Question]) -> dict[str, str]:
    """Where each question stands, in words, by the ids of the questions: a line of the first reading."""
    first = {each.id: each.examples[0] for each in asked if each.examples}
    uses = {use.id: use for use in catalogue.records.placements(set(first.values()))}
    stories = {story.id: story for story in catalogue.records.articles(set(first.values()) - uses.keys())}
    told = {}
    for each in asked:
        use, story = uses.get(first.get(each.id, "")), stories.get(first.get(each.id, ""))
        if use is not None:
            in_credit = use.credit is not None and _asked(use.credit.doubts, each) is not None
            if in_credit and use.credit is not None:
                told[each.id] = tr("Credit “{line}”", line=use.credit.raw)
            else:
                told[each.id] = tr("Caption “{words}”", words=" ".join(use.caption.split()))
        elif story is not None:
            told[each.id] = tr("Story “{title}”", title=story.title)
    return told
