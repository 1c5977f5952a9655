"""One search from tree to answer: which records match, in which order, and what each hit shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from archive.model import Hit, RecordKind, SearchAnswer
from archive.search import spelling
from archive.search.engine.reading import View
from archive.search.engine.translate import Translator, of_kind
from archive.search.fields import FACETS
from archive.search.highlight import Highlighter
from archive.search.query import Query
from archive.search.remarks import few, remarks
from archive.search.tree import All, Node

Sort = Literal["relevance", "newest", "oldest", "title"]
SORTS: tuple[Sort, ...] = get_args(Sort)
MOST_VALUES = 30
"""Values of a facet in an answer."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a search beside its query; see `SearchIndex.search`."""

    kind: RecordKind | None = None
    by_story: bool = False
    limit: int = 50
    offset: int = 0
    sort: Sort = "relevance"
    facets: Sequence[str] = ()


def answer(view: View, query: Query, wish: Wish, translator: Translator) -> SearchAnswer:
    """Everything but the time it took."""
    ranked, scores = _ranked(view, query.tree, wish, translator)
    shown = view.first_of_each_story(ranked) if wish.by_story else ranked
    first = max(wish.offset, 0)
    page = shown[first : first + max(wish.limit, 0)]
    highlighter = Highlighter(query.tree)
    articles = view.count_articles(ranked)
    advice = _advice(view, query, wish, translator, found=bool(ranked))
    return SearchAnswer(
        hits=tuple(_hit(view, doc, scores.get(doc, 0.0), highlighter) for doc in page),
        total=len(shown),
        articles=view.count_stories(shown) if wish.by_story else articles,
        photos=len(ranked) - articles,
        took_ms=0.0,
        facets={
            name: view.facet(name, ranked, MOST_VALUES, by_story=wish.by_story)
            for name in wish.facets
            if name in FACETS
        },
        notes=few(
            (
                *query.notes,
                *remarks(query.tree, wish.facets, view, translator.today),
                *(advised.note for advised in advice if advised.note),
            )
        ),
        meant=advice[0].query,
        wider=advice[1].query,
    )


def _advice(
    view: View, query: Query, wish: Wish, translator: Translator, *, found: bool
) -> tuple[spelling.Advice, spelling.Advice]:
    """What was probably meant where nothing was found, and how else the names are written."""

    def finds(tree: Node) -> bool:
        wanted = translator.query(tree)
        return view.any_match(of_kind(wanted, wish.kind) if wish.kind else wanted)

    tree = query.written or query.tree
    instead = spelling.Advice() if found else spelling.meant(tree, view, translator, finds)
    return instead, spelling.Advice() if instead.query else spelling.also_written(tree, view, finds)


def _ranked(view: View, tree: Node, wish: Wish, translator: Translator) -> tuple[list[int], dict[int, float]]:
    """Every match in the order asked for, and its score where that was what decided."""
    wanted = translator.query(tree)
    if wish.kind is not None:
        wanted = of_kind(wanted, wish.kind)
    if wish.sort == "relevance" and not isinstance(tree, All):
        scores = view.scored(wanted)
        return view.by_score(scores), scores
    docs = view.matching(wanted)
    if wish.sort == "title":
        return view.by_title(docs), {}
    return view.by_moment(docs, newest=wish.sort != "oldest"), {}


def _hit(view: View, doc: int, score: float, highlighter: Highlighter) -> Hit:
    stored = view.stored(doc)
    snippet = highlighter.best(stored["texts"], stored["language"])
    return Hit(
        id=stored["id"],
        kind=stored["kind"],
        snippet=snippet.text,
        snippet_field=snippet.field,
        marks=snippet.marks,
        score=round(score, 4),
        **stored["shown"],
    )
