"""What is asked of an archive, as values that go from whoever asks to the index unchanged."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import Literal, get_args

from archive.model.answers import RecordKind

Sort = Literal["relevance", "newest", "oldest", "title"]
SORTS: tuple[Sort, ...] = get_args(Sort)


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A search: what is to be found, and how much of it is to be told.

    `query` is of our language, as typed; an empty one finds everything. `kind` leaves only stories or only
    photos. `by_story` gives one hit a story: the article, or that one of its photos which matches best.
    `limit` and `offset` make the page. Sorts: relevance, newest, oldest, title; without anything to rank by,
    newest comes first. `facets` names the fields whose values are counted. While somebody is `typing`, the
    last word also stands for all words that begin so. Without `spellings` the names in the query are not
    looked up in other romanisations, and without `snippets` hits carry none; both make it quicker. With
    `marks` hits tell what to mark in their titles and captions too.
    """

    query: str = ""
    _: KW_ONLY
    kind: RecordKind | None = None
    by_story: bool = False
    limit: int = 50
    offset: int = 0
    sort: Sort = "relevance"
    facets: tuple[str, ...] = ()
    typing: bool = False
    spellings: bool = True
    snippets: bool = True
    marks: bool = False
