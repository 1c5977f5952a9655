"""Commands that ask the archive: search, like, show."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from archive.catalogue import Catalogue
from archive.cli.arguments.common import KINDS
from archive.cli.output import complain, each, inputs, put
from archive.cli.session import opened
from archive.errors import NotFound
from archive.exchange import as_json, relations_as_json
from archive.model import (
    Article,
    Difference,
    Hit,
    Photo,
    Placement,
    Revision,
    SearchRequest,
)
from archive.words import note_words

_LIMIT = 20
"""Hits of a page where nobody says how many."""


def search(asked: Namespace) -> bool:
    """Find stories and photos; the last line counts the whole result."""
    query = " ".join(asked.query)
    with opened(asked) as catalogue:
        if asked.facet_values:
            _print_values(asked, catalogue, query)
        else:
            print_answer(asked, catalogue, query)
    return False


def _print_values(asked: Namespace, catalogue: Catalogue, query: str) -> None:
    """Print every value of one facet with its count, then a line that counts the values."""
    catalogue.search.catch_up()
    request = SearchRequest(query, kind=KINDS[asked.kind])
    field = asked.facet_values
    values = catalogue.search.facet_values(request, field, asked.facet_filter, asked.limit)
    for value, count in values:
        put(asked, {"value": value, "count": count}, f"{count:8,}  {value}")
    put(asked, {"field": field, "values": len(values)}, f"{len(values)} values of {field}")


def print_answer(asked: Namespace, catalogue: Catalogue, query: str) -> None:
    """Print a page of what a query finds, then a line that counts the whole result."""
    facets = tuple(name.strip() for name in asked.facets.split(",") if name.strip())
    answer = catalogue.search.find(
        SearchRequest(
            query,
            kind=KINDS[asked.kind],
            limit=_LIMIT if asked.limit is None else asked.limit,
            offset=asked.offset,
            sort=asked.sort,
            facets=facets,
        )
    )
    for hit in answer.hits:
        put(asked, as_json.hit(hit), _hit(hit))
    total = {
        "total": answer.total,
        "articles": answer.articles,
        "photos": answer.photos,
        "took_ms": round(answer.took_ms, 2),
        "facets": {name: [list(pair) for pair in pairs] for name, pairs in answer.facets.items()},
        **as_json.search_notes(answer.notes),
        "meant": answer.meant,
        "wider": answer.wider,
        "readings": list(map(as_json.reading, answer.readings)),
    }
    lines = [f"{answer.articles} stories, {answer.photos} photos, {answer.took_ms:.0f} ms"]
    lines += map(note_words, answer.notes)
    lines += [f"  or: {reading.query}  ({reading.total})" for reading in answer.readings]
    lines += [f"  {name}: {', '.join(f'{v} {n}' for v, n in pairs)}" for name, pairs in answer.facets.items()]
    put(asked, total, "\n".join(lines))


def show(asked: Namespace) -> bool:
    """Print whole records; True if any id was unknown."""
    with opened(asked) as catalogue:
        return each(asked, inputs(asked.ids), lambda record_id: _show(asked, catalogue, record_id))


def like(asked: Namespace) -> bool:
    """Find what shares the most telling words and names with a story or a photo."""
    with opened(asked) as catalogue:
        answer = catalogue.search.more_like(
            asked.id, SearchRequest(kind=KINDS[asked.kind], limit=asked.limit)
        )
    for hit in answer.hits:
        put(asked, as_json.hit(hit), _hit(hit))
    if not answer.hits:
        complain("nothing resembles it")
    return False


def _show(asked: Namespace, catalogue: Catalogue, record_id: str) -> None:
    for article in catalogue.records.articles([record_id]):
        links = [relations_as_json.link(link) for link in catalogue.links.of(article.id)]
        revisions = catalogue.records.revisions(article.id) if article.versions > 1 else []
        record = as_json.article(article)
        _add_forbidding(record["photos"], catalogue)
        record |= {
            "links": links,
            "web_links": list(map(relations_as_json.web_link, catalogue.links.web(article.id))),
            "revisions": list(map(as_json.revision, revisions)),
        }
        put(asked, record, "\n".join((_article(article), *map(_revision, revisions))))
        return
    for placement in catalogue.records.placements([record_id]):
        title = catalogue.records.article(placement.article_id).title if placement.article_id else None
        record = as_json.placement(placement) | {"article_title": title}
        _add_forbidding([record], catalogue)
        put(asked, record, "\n".join(_use(placement)))
        return
    try:
        photo = catalogue.records.photo(record_id)
    except NotFound:
        raise NotFound("not-found.record", id=record_id) from None
    uses = catalogue.records.uses(photo.id)
    record = as_json.photo(photo) | {
        "kind": "work",
        "uses": [as_json.placement(p) | {"article_title": title} for p, title in uses],
    }
    _add_forbidding(record["uses"], catalogue)
    put(asked, record, _work(photo, uses))


def _add_forbidding(uses: list[dict[str, Any]], catalogue: Catalogue) -> None:
    """Say of uses as JSON which orders forbid them today at the archive's own territory."""
    found = catalogue.rights.forbidding([use["id"] for use in uses])
    for use in uses:
        use["forbidding"] = [as_json.restriction(order) for order in found.get(use["id"], ())]


def _hit(hit: Hit) -> str:
    when = hit.taken if hit.kind == "photo" and hit.taken else hit.published
    lines = [f"{hit.id}  {hit.kind}  {hit.title}", f"    {hit.publication} · {when or 'undated'}"]
    if hit.snippet:
        lines.append(f"    {as_json.marked(hit.snippet, hit.marks)}")
    if hit.credit:
        lines.append(f"    {hit.credit}")
    return "\n".join(lines)


def _article(article: Article) -> str:
    when = article.published
    date = f"{when.value}{' (inferred)' if when.inferred else ''}" if when else "undated"
    lines = [
        article.title,
        article.standfirst,
        f"{', '.join(article.bylines)} · {article.publication} · {date}",
    ]
    if article.tags:
        lines.append(f"tags: {', '.join(tag.path for tag in article.tags)}")
    for block in article.body:
        lines.append("")
        lines += _use(article.placements[block.photo]) if block.photo is not None else [block.text]
    return "\n".join(lines)


def _revision(version: Revision) -> str:
    when = version.updated or (version.published.value if version.published else "undated")
    shown = " (shown)" if version.current else ""
    lines = ["", f"version {version.ordinal}{shown}: {when}, imported {version.imported_at[:10]}"]
    for found in version.differences:
        lines += [f"    {found.part}:", *(f"        {line}" for line in _changes(found))]
    return "\n".join(lines)


def _changes(difference: Difference) -> list[str]:
    signs = {"added": "+", "removed": "-"}
    return [
        f"{signs[piece.kind]} {' '.join(piece.text.split())}"
        for piece in difference.pieces
        if piece.kind != "kept" and piece.text.strip()
    ]


def _use(use: Placement) -> list[str]:
    lines = [f"[photo {use.id}] {use.caption or '(no caption)'}"]
    if use.credit is not None:
        names = ", ".join(p.text for p in use.credit.photographers)
        chain = " › ".join(s.text for s in use.credit.chain)
        lines.append(f"    {' · '.join(part for part in (names, chain) if part) or use.credit.raw}")
    lines += [f"    {p.name}{f': {p.position}' if p.position else ''}" for p in use.people]
    return lines


def _work(photo: Photo, uses: list[tuple[Placement, str | None]]) -> str:
    names = ", ".join(file.name for file in photo.files) or "known by its caption only"
    lines = [f"{photo.id}  {names}, {photo.width} × {photo.height}"]
    for use, title in uses:
        lines += [f"in {title or 'no story'}:", *_use(use)]
    return "\n".join(lines)
