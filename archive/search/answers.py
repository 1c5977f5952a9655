"""One search from tree to answer: which records match, in which order, and what each hit shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from archive.model import Hit, RecordKind, SearchAdvice, SearchAnswer, SearchCount
from archive.progress import Progress
from archive.search import spelling
from archive.search.engine.reading import View
from archive.search.engine.translate import Translator, any_of_terms, of_kind
from archive.search.fields import FACETS
from archive.search.highlight import Highlighter
from archive.search.likeness import as_tree, telling
from archive.search.query import Query, parse
from archive.search.remarks import few, remarks
from archive.search.tree import All, Node

Sort = Literal["relevance", "newest", "oldest", "title"]
SORTS: tuple[Sort, ...] = get_args(Sort)
Facets = dict[str, tuple[tuple[str, int], ...]]
"""Values of each facet with how many records, or stories, have them; most frequent first."""

_MOST_ALIKE = 100
_ALIKE = 0.3
"""The share of the best score from which on a record counts as alike."""
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
    spellings: bool = True


def answer(view: View, query: Query, wish: Wish, translator: Translator, progress: Progress) -> SearchAnswer:
    """Everything but the time it took. Raises `Cancelled` between two steps."""
    ranked, scores = _ranked(view, query.tree, wish, translator)
    progress.check()
    instead = SearchAdvice() if ranked else _meant(view, query, wish, translator)
    others = spellings_of(view, query, wish, translator) if wish.spellings else SearchAdvice()
    progress.check()
    return replace(
        _page(view, ranked, scores, wish, Highlighter(query.tree)),
        facets=_facets(view, ranked, wish, progress),
        notes=few(
            (
                *query.notes,
                *remarks(query.tree, wish.facets, view, translator.today),
                *(advice.note for advice in (instead, others) if advice.note),
            )
        ),
        meant=instead.query,
        wider=others.query,
    )


def _page(
    view: View, ranked: list[int], scores: dict[int, float], wish: Wish, highlighter: Highlighter
) -> SearchAnswer:
    """The hits that are to be shown, and counts of all."""
    shown = view.first_of_each_story(ranked) if wish.by_story else ranked
    first = max(wish.offset, 0)
    articles = view.count_articles(ranked)
    return SearchAnswer(
        hits=tuple(
            _hit(view, doc, scores.get(doc, 0.0), highlighter)
            for doc in shown[first : first + max(wish.limit, 0)]
        ),
        total=len(shown),
        articles=view.count_stories(shown) if wish.by_story else articles,
        photos=len(ranked) - articles,
        took_ms=0.0,
    )


def facets_of(view: View, query: Query, wish: Wish, translator: Translator, progress: Progress) -> Facets:
    """The facets of everything that matches, without a page of it. Raises `Cancelled` between two steps."""
    found = view.matching(_wanted(query.tree, wish, translator))
    progress.check()
    return _facets(view, found, wish, progress)


def count(view: View, query: Query, translator: Translator) -> SearchCount:
    """How many stories match by their own text or a photo's, and how many photos."""
    found = view.matching(translator.query(query.tree))
    photos = len(found) - view.count_articles(found)
    return SearchCount(view.count_stories(view.first_of_each_story(found)), photos)


def alike(view: View, record_id: str, wish: Wish, progress: Progress) -> SearchAnswer:
    """Records of other stories that share the most telling words and names with one; empty for none such."""
    doc = view.numbered(record_id)
    if doc is None:
        return SearchAnswer((), 0, 0, 0, 0.0)
    sought = telling(view.stored(doc), view)
    wanted = any_of_terms((each.terms, each.fields, each.weight) for each in sought)
    scores = view.scored(of_kind(wanted, wish.kind) if wish.kind else wanted)
    progress.check()
    ranked = view.of_other_stories(view.by_score(scores), doc)
    least = scores[ranked[0]] * _ALIKE if ranked else 0.0
    ranked = [other for other in ranked[:_MOST_ALIKE] if scores[other] >= least]
    return _page(view, ranked, scores, wish, Highlighter(as_tree(sought)))


def _facets(view: View, found: Sequence[int], wish: Wish, progress: Progress) -> Facets:
    facets = {}
    for name in wish.facets:
        if name in FACETS:
            progress.check()
            facets[name] = view.facet(name, found, MOST_VALUES, by_story=wish.by_story)
    return facets


def spellings_of(view: View, query: Query, wish: Wish, translator: Translator) -> SearchAdvice:
    """The query with other romanisations of its names, if they find more."""
    return spelling.also_written(
        query.written or query.tree, view, lambda tree: view.any_match(_wanted(tree, wish, translator))
    )


def _meant(view: View, query: Query, wish: Wish, translator: Translator) -> SearchAdvice:
    def finds(tree: Node) -> bool:
        return view.any_match(_wanted(tree, wish, translator))

    if not query.respelled:
        return spelling.meant(query.written or query.tree, view, translator, finds)
    tree = parse(query.respelled).tree
    if finds(tree):
        return SearchAdvice(query.respelled, f"Did you mean {query.respelled}?")
    return spelling.meant(tree, view, translator, finds)


def _ranked(view: View, tree: Node, wish: Wish, translator: Translator) -> tuple[list[int], dict[int, float]]:
    """Every match in the order asked for, and its score where that was what decided."""
    wanted = _wanted(tree, wish, translator)
    if wish.sort == "relevance" and not isinstance(tree, All):
        scores = view.scored(wanted)
        return view.by_score(scores), scores
    docs = view.matching(wanted)
    if wish.sort == "title":
        return view.by_title(docs), {}
    return view.by_moment(docs, newest=wish.sort != "oldest"), {}


def _wanted(tree: Node, wish: Wish, translator: Translator) -> Any:
    wanted = translator.query(tree)
    return of_kind(wanted, wish.kind) if wish.kind else wanted


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
