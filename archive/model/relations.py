"""What ties records: links, the thread of a story, what may belong together and for which reasons."""

from __future__ import annotations

from dataclasses import dataclass

LINK_TYPES = (
    "follow-up",
    "background",
    "correction",
    "same event",
    "translation",
    "see also",
)
"""How one article may refer to another; `Link.type` is one of these."""

LATER_TYPES = frozenset(("follow-up", "correction", "translation"))
"""Types of which the article that refers cannot be older than the one it refers to."""


@dataclass(frozen=True, slots=True)
class Link:
    """A typed tie between two articles, seen from `record_id`: it points to `other_id`.

    `outgoing` is False where the other article made the reference ("is followed up by ...").
    """

    id: str
    record_id: str
    other_id: str
    other_title: str
    other_published: str | None
    other_publication: str
    type: str
    note: str = ""
    outgoing: bool = True


@dataclass(frozen=True, slots=True)
class WebLink:
    """A typed tie from an article to an address on the web (http or https)."""

    id: str
    record_id: str
    address: str
    type: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ThreadNode:
    """A story of a thread, or an address on the web, which is its own `id` and has no date.

    `published` is EDTF, None for none.
    """

    id: str
    title: str
    published: str | None = None
    publication: str = ""
    is_web: bool = False


@dataclass(frozen=True, slots=True)
class ThreadEdge:
    """A link of a thread: the node `from_id` is a `type` of the node `to_id`."""

    from_id: str
    to_id: str
    type: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """All that links lead to from one story: nodes in the order of time, undated ones last.

    `is_cut` where there is more than was gone through.
    """

    nodes: tuple[ThreadNode, ...]
    edges: tuple[ThreadEdge, ...]
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class ThreadHead:
    """A thread in a list: how many stories it ties, from the first (`article_id`, by its day) to the last.

    Days are EDTF, "" where no story of it has one.
    """

    article_id: str
    stories: int
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two records may belong together, or may be one, or may not, as data: worded by `archive.words`.

    `code` is stable. `values` are what they share or differ in, `count` how much of it there is; what is
    counted the sentence of the code says.
    """

    code: str
    values: tuple[str, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An article that may be related, with the reasons, strongest first."""

    other_id: str
    other_title: str
    other_published: str | None
    other_publication: str
    reasons: tuple[Reason, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """A link that is suggested over the whole archive: what names the later story, and what it may follow."""

    article_id: str
    title: str
    published: str | None
    publication: str
    suggestion: Suggestion


@dataclass(frozen=True, slots=True)
class Proposals:
    """What some stories gave, the newest first; the next ones begin at `next`, None behind the last."""

    found: tuple[Proposal, ...]
    next: int | None = None


@dataclass(frozen=True, slots=True)
class SharedWords:
    """The rare words that another story shares with one, most telling first, as the one writes them.

    `share` is how much of what is telling in the one they are: 1 for all of it.
    """

    other_id: str
    words: tuple[str, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Alike:
    """Two photos, or two stories, that may be one, by their ids, with what speaks for it and against it.

    `likeness` puts pairs in order: 1 where nothing tells them apart.
    """

    a: str
    b: str
    likeness: float
    evidence: tuple[Reason, ...]
