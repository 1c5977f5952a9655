"""One search from tree to answer: which records match, in which order, and what each hit shows."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import Any

import numpy as np

from archive.model import (
    Article,
    Hit,
    Marks,
    Note,
    Placement,
    SearchAdvice,
    SearchAnswer,
    SearchCount,
    SearchRequest,
    Sort,
    Spans,
)
from archive.progress import Progress
from archive.search import spelling
from archive.search.engine import (
    Matches,
    Translator,
    View,
    any_of_terms,
    of_kind,
    value_key,
    without,
)
from archive.search.highlight import Highlighter, Snippet
from archive.search.language.fields import FACETS
from archive.search.language.query import parse
from archive.search.language.tree import All, Node, Query
from archive.search.likeness import as_tree, telling
from archive.search.marks import marked, marks_in, texts_of, texts_of_use
from archive.search.remarks import few, remarks
from archive.search.states import outside_trash
from archive.search.understanding import Understanding, read, to_mark

Facets = dict[str, tuple[tuple[str, int], ...]]
"""Values of each facet with how many records, or stories, have them; most frequent first."""

_MOST_ALIKE = 100
_ALIKE = 0.3
"""The share of the best score from which on a record counts as alike."""
MOST_VALUES = 30
"""Values of a facet in an answer."""

_NO_SNIPPET = Snippet()
_NO_ADVICE = SearchAdvice()

_USES = 5
"""Documents of a story that are looked at first to find one for each story; more where that is too few."""


def _query(request: SearchRequest) -> Query:
    return read(request.query, request.typing)


def answer(
    view: View, request: SearchRequest, translator: Translator, progress: Progress, began: float
) -> SearchAnswer:
    """What matches; it took the time since it `began`, by `time.perf_counter`.

    Raises `Cancelled` between two steps.
    """
    query = _query(request)
    is_ranked = request.sort == "relevance" and request.limit > 0 and not isinstance(query.tree, All)
    understanding = Understanding(view, request, translator, progress, scored=is_ranked)
    understood = understanding.found()
    progress.check()
    instead = _meant(view, query, request, translator) if understood.finds_nothing else _NO_ADVICE
    others = spellings_of(view, request, translator) if request.spellings else _NO_ADVICE
    progress.check()
    shown = understood.query
    return _page(
        view,
        understood.found,
        request,
        Highlighter(shown.tree, translator.agencies_in(shown)) if request.snippets else None,
        began,
        is_ranked=is_ranked,
        photos=understanding.photos(understood),
        facets=_facets(understood.found, request, progress),
        notes=few(
            (
                *query.notes,
                *understood.notes,
                *remarks(query, request.facets, view, translator.today),
                *(advice.note for advice in (instead, others) if advice.note),
            )
        ),
        meant=instead.query,
        wider=others.query,
        readings=understanding.readings(understood, instead.query) if understood.finds_nothing else (),
    )


def _page(
    view: View,
    found: Matches,
    request: SearchRequest,
    highlighter: Highlighter | None,
    began: float,
    *,
    is_ranked: bool,
    **more: Any,
) -> SearchAnswer:
    """The hits that are to be shown, and counts of all; `more` is what else the answer has."""
    articles = found.articles()
    stories, without_alone = found.stories() if request.by_story else (len(found), articles)
    ranked = _ranked(view, found, request, is_ranked=is_ranked)
    more.setdefault("photos", len(found) - articles)
    return SearchAnswer(
        hits=tuple(_hit(view, doc, score, highlighter, request.marks) for doc, score in ranked),
        total=stories,
        articles=without_alone,
        took_ms=round((perf_counter() - began) * 1000, 2),
        **more,
    )


def facets_of(view: View, request: SearchRequest, translator: Translator, progress: Progress) -> Facets:
    """The facets of everything that matches, without a page of it. Raises `Cancelled` between two steps."""
    found = Understanding(view, request, translator, progress, scored=False).found().found
    progress.check()
    return _facets(found, request, progress)


def facet_values(
    view: View,
    request: SearchRequest,
    translator: Translator,
    progress: Progress,
    field: str,
    typed: str,
    limit: int | None,
) -> tuple[tuple[str, int], ...]:
    """All values of a facet over everything that matches, of which a word begins as typed."""
    found = Understanding(view, request, translator, progress, scored=False).found().found
    progress.check()
    return found.facet(field, limit, by_story=request.by_story, typed=value_key(typed))


def count(view: View, request: SearchRequest, translator: Translator, progress: Progress) -> SearchCount:
    """How many stories match by their own text or a photo's, and how many photos: those that have all that
    is asked for."""
    by_story = replace(request, by_story=True)
    understanding = Understanding(view, by_story, translator, progress, scored=False)
    understood = understanding.found(by_most=False)
    return SearchCount(understood.found.stories()[1], understanding.photos(understood))


def ids_of(view: View, request: SearchRequest, translator: Translator, progress: Progress) -> list[str]:
    """The ids of all that the whole answer has, of a plain question too, by story those of their stories; in
    the order of the index.

    Raises `Cancelled` between two records.
    """
    found = Understanding(view, request, translator, progress, scored=False).found().found
    ids: dict[str, None] = {}
    for doc in found.docs().tolist():
        progress.check()
        kept = view.kept(doc)
        ids[(kept.article_id if request.by_story else None) or kept.id] = None
    return list(ids)


def alike(
    view: View, record_id: str, request: SearchRequest, progress: Progress, began: float
) -> SearchAnswer:
    """Records of other stories that share the most telling words and names with one; empty for none such.

    It `began` as an `answer` does.
    """
    doc = view.numbered(record_id)
    if doc is None:
        return SearchAnswer((), 0, 0, 0, 0.0)
    kept = view.kept(doc)
    sought = telling(view.texts(doc), kept.language, view)
    wanted = any_of_terms((each.terms, each.fields, each.weight) for each in sought)
    wanted = outside_trash(wanted)
    if request.kind:
        wanted = of_kind(wanted, request.kind)
    of_others = without(wanted, "whole", kept.article_id or kept.id)
    best = view.find(of_others, scored=True, progress=progress).best(_MOST_ALIKE)
    progress.check()
    enough = sorted((doc, score) for doc, score in best if score >= best[0][1] * _ALIKE)
    docs, scores = (
        np.array([doc for doc, _ in enough], np.int64),
        np.array([s for _, s in enough], np.float32),
    )
    return _page(view, view.given(docs, scores), request, Highlighter(as_tree(sought)), began, is_ranked=True)


def marks(
    record: Article | Placement, story: Article | None, request: SearchRequest, translator: Translator
) -> Marks:
    """Where the query stands in what is shown of a record; the headline of a photo is that of its `story`."""
    query = to_mark(request)
    return _marks(record, story, Highlighter(query.tree, translator.agencies_in(query)))


def marks_alike(view: View, record: Article | Placement, story: Article | None, like: str) -> Marks:
    """Where the most telling words and names of the record `like` stand in what is shown of another."""
    doc = view.numbered(like)
    if doc is None:
        return {}
    sought = telling(view.texts(doc), view.kept(doc).language, view)
    return _marks(record, story, Highlighter(as_tree(sought)))


def _marks(record: Article | Placement, story: Article | None, highlighter: Highlighter) -> Marks:
    if isinstance(record, Article):
        return marks_in(texts_of(record), record.language, highlighter)
    headline = [("title", story.title)] if story is not None else []
    language = story.language if story is not None else ""
    return marks_in([*headline, *texts_of_use(record)], language, highlighter)


def _facets(found: Matches, request: SearchRequest, progress: Progress) -> Facets:
    facets = {}
    for name in request.facets:
        if name in FACETS:
            progress.check()
            facets[name] = found.facet(name, MOST_VALUES, by_story=request.by_story)
    return facets


def spellings_of(view: View, request: SearchRequest, translator: Translator) -> SearchAdvice:
    """The query with other romanisations of its names, if they find more."""
    query = _query(request)
    return spelling.also_written(
        query.written or query.tree,
        view,
        lambda tree: view.any_match(_wanted(Query(tree), request, translator)),
    )


def _meant(view: View, query: Query, request: SearchRequest, translator: Translator) -> SearchAdvice:
    def finds(tree: Node) -> bool:
        return view.any_match(_wanted(Query(tree), request, translator))

    if not query.respelled:
        return spelling.meant(query.written or query.tree, view, translator, finds)
    tree = parse(query.respelled).tree
    if finds(tree):
        return SearchAdvice(query.respelled, Note.of("did-you-mean", meant=query.respelled))
    return spelling.meant(tree, view, translator, finds)


def _ranked(
    view: View, found: Matches, request: SearchRequest, *, is_ranked: bool
) -> list[tuple[int, float]]:
    """The documents of the page asked for with their scores, in the order asked for."""
    begin, end = max(request.offset, 0), max(request.offset, 0) + max(request.limit, 0)
    most = end if not request.by_story else end * _USES
    while True:
        first = found.best(most) if is_ranked else []
        docs = [doc for doc, _ in first] if is_ranked else _sorted(found, request.sort, most)
        places = view.first_of_stories(docs) if request.by_story else range(len(docs))
        if len(places) >= end or most >= len(found):
            return [(docs[at], first[at][1] if is_ranked else 0.0) for at in places[begin:end]]
        most *= 4


def _sorted(found: Matches, sort: Sort, most: int) -> list[int]:
    return found.by_title(most) if sort == "title" else found.by_moment(most, newest=sort != "oldest")


def _wanted(query: Query, request: SearchRequest, translator: Translator) -> Any:
    wanted = outside_trash(translator.of(query), query.tree)
    return of_kind(wanted, request.kind) if request.kind else wanted


def _hit(view: View, doc: int, score: float, highlighter: Highlighter | None, is_marked: bool) -> Hit:
    kept = view.kept(doc)
    snippet = _NO_SNIPPET
    title: Spans = ()
    caption: Spans = ()
    if highlighter is not None:
        snippet = highlighter.best(view.texts(doc), kept.language)
        if is_marked:
            title = marked("title", kept.title, kept.language, highlighter)
            caption = marked("caption", kept.caption, kept.language, highlighter)
    return Hit(  # in the order of its fields: by their names it would take twice as long
        kept.id,
        kept.kind,
        kept.title,
        kept.published,
        kept.taken,
        kept.publication,
        kept.bylines,
        snippet.text,
        snippet.field,
        snippet.marks,
        kept.caption,
        kept.credit,
        kept.photographers,
        kept.chain,
        kept.article_id,
        kept.article_title,
        kept.photo_id,
        score,
        title,
        caption,
        kept.width,
        kept.height,
        kept.restrictions,
    )
