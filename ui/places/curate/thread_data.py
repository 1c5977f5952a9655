"""What the room of threads reads, and the rows that it makes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from archive.dates import bounds
from archive.model import Hit, Suggestion, Thread, ThreadEdge, ThreadHead, ThreadNode
from archive.words import reason_words
from ui.places.curate.thread_layout import MOST_BIG
from ui.services.i18n import counted, tr
from ui.services.links import CORRECTION, outgoing_words
from ui.services.wording import human_date, joined, quoted
from ui.widgets.record_rows import Line, RecordRow, record_row

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

MOST_SUGGESTED = 3
MOST_TAGS = 2
"""Tags over the headline of a thread."""


@dataclass(frozen=True, slots=True)
class ThreadData:
    """A thread with its records, the tags that all its stories carry, and what may belong to `article_id`."""

    article_id: str
    thread: Thread
    hits: Mapping[str, Hit]
    tags: tuple[str, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def title(self) -> str:
        """What to call it: the headline of its first story."""
        return next((node.title for node in self.thread.nodes if not node.is_web), "")

    @property
    def facts(self) -> str:
        """How many stories in how many papers over how long."""
        stories = [node for node in self.thread.nodes if not node.is_web]
        web = len(self.thread.nodes) - len(stories)
        papers = {node.publication for node in stories if node.publication}
        return joined(
            (
                counted(len(stories), "story", "stories"),
                counted(len(papers), "paper", "papers") if papers else "",
                counted(web, "web address", "web addresses") if web else "",
                _length(stories),
                tr("more than is shown") if self.thread.is_cut else "",
            )
        )

    @property
    def suggested(self) -> list[tuple[str, ThreadNode]]:
        """The stories that may belong here, each with the one that it may belong to."""
        return [
            (
                self.article_id,
                ThreadNode(one.other_id, one.other_title, one.other_published, one.other_publication),
            )
            for one in self.suggestions
        ]

    def suggestion(self, key: str) -> Suggestion | None:
        """What speaks for a suggested story, None for one that is linked."""
        return next((one for one in self.suggestions if one.other_id == key), None)


@dataclass(frozen=True, slots=True)
class ThreadList:
    """A page of the list of threads, from its `offset`-th on; `total` is how many there are."""

    offset: int
    rows: Sequence[RecordRow]
    total: int
    more: bool


def load_thread(catalogue: Catalogue, article_id: str) -> ThreadData:
    """The thread of a story. Raises `NotFound`."""
    thread = catalogue.links.thread(article_id)
    ids = [node.id for node in thread.nodes if not node.is_web]
    suggestions = [one for one in catalogue.links.suggestions(article_id) if one.other_id not in ids]
    suggestions = suggestions[:MOST_SUGGESTED]
    hits = {hit.id: hit for hit in catalogue.records.listed([*ids, *(one.other_id for one in suggestions)])}
    stories = catalogue.records.articles([*ids[:MOST_BIG], *(one.other_id for one in suggestions)])
    for story in stories:
        hit, uses = hits.get(story.id), story.placements
        if hit is not None and not hit.photo_id:  # its card shows the caption in the picture's place
            use = uses[0] if uses else None
            words = use.caption if use else story.standfirst
            credit = use.credit.raw if use and use.credit else ""
            hits[story.id] = msgspec.structs.replace(hit, caption=words, credit=credit)
    tags = [{tag.path for tag in story.tags} for story in stories if story.id in ids]
    shared = sorted(set.intersection(*tags)) if tags else []
    return ThreadData(article_id, thread, hits, tuple(shared[:MOST_TAGS]), tuple(suggestions))


def load_heads(catalogue: Catalogue, offset: int, limit: int) -> ThreadList:
    """Some of the threads, each with its first story."""
    heads = catalogue.links.threads(limit, offset)
    hits = {hit.id: hit for hit in catalogue.records.listed(head.article_id for head in heads)}
    rows = [head_row(head, hits[head.article_id]) for head in heads if head.article_id in hits]
    total = catalogue.links.count_threads()
    return ThreadList(offset, rows, total, offset + len(heads) < total)


def head_row(head: ThreadHead, hit: Hit) -> RecordRow:
    """A thread in the list of all."""
    days = tuple(dict.fromkeys((human_date(head.first), human_date(head.last))))
    facts = joined((counted(head.stories, "story", "stories"), " – ".join(day for day in days if day)))
    return RecordRow(hit.id, hit.title, (Line(facts),), hit, hit.photo_id or "")


def list_rows(data: ThreadData) -> list[RecordRow]:
    """The stories in time, each with what it is to others; then what is suggested, with the reasons."""
    titles = {node.id: node.title for node in data.thread.nodes}
    rows = []
    for node in data.thread.nodes:
        lines = [_edge_line(edge, titles) for edge in data.thread.edges if edge.from_id == node.id]
        if not lines and not node.is_web and any(edge.to_id == node.id for edge in data.thread.edges):
            lines = [Line(tr("begins it"), "ink")]
        hit = data.hits.get(node.id)
        if hit is not None:
            rows.append(record_row(hit, *lines))
        else:
            rows.append(RecordRow(node.id, node.title, (Line(tr("on the web")), *lines)))
    for one in data.suggestions:
        hit = data.hits.get(one.other_id)
        reasons = "; ".join(map(reason_words, one.reasons))
        if hit is not None:
            rows.append(record_row(hit, Line(tr("suggested: {reasons}", reasons=reasons), "accent", 3)))
    return rows


def _edge_line(edge: ThreadEdge, titles: Mapping[str, str]) -> Line:
    words = outgoing_words(edge.type)
    other = quoted(titles.get(edge.to_id, edge.to_id))
    tone = "warning" if edge.type == CORRECTION else "ink"
    return Line(joined((f"{words} {other}", edge.note)), tone, 2)


def _length(stories: Sequence[ThreadNode]) -> str:
    days = [span.earliest for node in stories if node.published and (span := bounds(node.published))]
    length = (max(days) - min(days)).days if days else 0
    if not length:
        return ""
    return counted(length, "day", "days") if length < 62 else counted(round(length / 30.4), "month", "months")
