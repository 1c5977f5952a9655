"""Saved searches on the command line: listed with what they find now, kept, forgotten, run."""

from __future__ import annotations

from argparse import Namespace

from archive.cli.changing import changed
from archive.cli.output import put
from archive.cli.searching import print_answer
from archive.cli.session import opened
from archive.errors import NotFound
from archive.exchange import as_json
from archive.model import SearchRequest


def saved_list(asked: Namespace) -> bool:
    """Print every saved search with how many stories and photos it finds now."""
    with opened(asked) as catalogue:
        searches = catalogue.searches.all()
        catalogue.search.catch_up()
        counts = catalogue.search.count([SearchRequest(search.query) for search in searches])
    for search, count in zip(searches, counts, strict=True):
        line = f"{search.name}: {search.query}  ({count.stories} stories, {count.photos} photos)"
        put(asked, as_json.saved_search(search, count), line)
    return False


def saved_save(asked: Namespace) -> bool:
    """Keep a query under a name; a name that exists gets the new query."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.searches.save(asked.name, " ".join(asked.query)))


def saved_rename(asked: Namespace) -> bool:
    """Give a saved search another name."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.searches.rename(asked.old, asked.new))


def saved_remove(asked: Namespace) -> bool:
    """Forget a saved search."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.searches.delete(asked.name))


def saved_run(asked: Namespace) -> bool:
    """Search for what was saved under a name, as `search` does."""
    with opened(asked) as catalogue:
        queries = [search.query for search in catalogue.searches.all() if search.name == asked.name]
        if not queries:
            raise NotFound("not-found.search", name=asked.name)
        print_answer(asked, catalogue, queries[0])
    return False
