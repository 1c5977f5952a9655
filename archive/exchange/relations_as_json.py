"""Links, threads, suggestions and what may be one, as plain JSON values; see `archive.exchange.as_json`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from archive.exchange.as_json import Json
from archive.model import Alike, Link, Proposal, Reason, Suggestion, Thread, WebLink
from archive.words import reason_words


def link(value: Link) -> Json:
    """A link as seen from one article."""
    return {"relation": "link", **asdict(value)}


def web_link(value: WebLink) -> Json:
    """A link from an article to the web."""
    return {"relation": "web-link", **asdict(value)}


def suggestion(value: Suggestion) -> Json:
    """An article that may be related."""
    return {"relation": "suggestion", **asdict(value), **_reasons("reasons", value.reasons)}


def proposal(value: Proposal) -> Json:
    """A story with the one that it may follow."""
    return {"id": value.article_id, "title": value.title, **suggestion(value.suggestion)}


def thread(value: Thread) -> Json:
    """A thread: nodes in the order of time, and what ties them."""
    nodes = [
        {
            "id": node.id,
            "kind": "web" if node.is_web else "article",
            "title": node.title,
            "published": node.published,
            "publication": node.publication,
        }
        for node in value.nodes
    ]
    edges = [
        {"from": edge.from_id, "to": edge.to_id, "type": edge.type, "note": edge.note} for edge in value.edges
    ]
    return {"nodes": nodes, "edges": edges, "cut": value.is_cut}


def alike(value: Alike) -> Json:
    """Two photos or stories that may be one."""
    return {"a": value.a, "b": value.b, "likeness": value.likeness, **_reasons("evidence", value.evidence)}


def _reasons(name: str, values: Iterable[Reason]) -> Json:
    """Reasons in words, and as data."""
    reasons = tuple(values)
    codes = [{"code": each.code, "values": list(each.values), "count": each.count} for each in reasons]
    return {name: [reason_words(each) for each in reasons], f"{name.removesuffix('s')}_codes": codes}
