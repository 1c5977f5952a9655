"""Commands of links: link, unlink, related, thread, dismiss."""

from __future__ import annotations

from argparse import Namespace

from archive.cli.changing import changed
from archive.cli.output import complain, put
from archive.cli.selecting import do_or_tell
from archive.cli.session import opened
from archive.exchange import relations_as_json
from archive.model import Link, Suggestion, Thread, WebLink
from archive.words import reason_words


def link(asked: Namespace) -> bool:
    """Tie one article to others, and to web addresses."""
    with opened(asked) as catalogue:
        return do_or_tell(
            asked,
            catalogue,
            lambda: catalogue.links.add(
                asked.a, asked.b, asked.type, asked.note, seen=asked.seen, force=asked.force
            ),
        )


def unlink(asked: Namespace) -> bool:
    """Take a link away."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.links.remove(asked.a, asked.b))


def dismiss(asked: Namespace) -> bool:
    """Never suggest two stories for each other again."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.links.dismiss(asked.a, asked.b))


def related(asked: Namespace) -> bool:
    """Print links in both directions and to the web, then suggestions with their reasons."""
    with opened(asked) as catalogue:
        article = catalogue.records.article(asked.id)
        catalogue.search.catch_up()
        links = catalogue.links.of(article.id)
        web = catalogue.links.web(article.id)
        suggestions = catalogue.links.suggestions(article.id)
    for each in links:
        put(asked, relations_as_json.link(each), _link(each))
    for address in web:
        put(asked, relations_as_json.web_link(address), _web_link(address))
    for one in suggestions:
        put(asked, relations_as_json.suggestion(one), _suggestion(one))
    if not (links or web or suggestions):
        complain("nothing is linked to this article, and nothing suggests itself")
    return False


def proposed(asked: Namespace) -> bool:
    """Print the best suggestion of each of the newest stories."""
    with opened(asked) as catalogue:
        catalogue.search.catch_up()
        found = catalogue.links.proposed(0, asked.stories).found
    for each in found:
        line = f"{each.article_id}  {each.title}\n    {_suggestion(each.suggestion)}"
        put(asked, relations_as_json.proposal(each), line)
    if not found:
        complain("nothing suggests itself")
    return False


def thread(asked: Namespace) -> bool:
    """Print all that links lead to from a story, in the order of time."""
    with opened(asked) as catalogue:
        found = catalogue.links.thread(asked.id)
    put(asked, relations_as_json.thread(found), _thread(found))
    if found.is_cut:
        complain(f"the thread is longer; these are the {len(found.nodes)} nearest")
    return False


def _link(link: Link) -> str:
    arrow = "→" if link.outgoing else "←"
    return f"{link.other_id}  {arrow} {link.type}: {link.other_title}{_note(link.note)}"


def _web_link(link: WebLink) -> str:
    return f"{link.address}  → {link.type}{_note(link.note)}"


def _suggestion(value: Suggestion) -> str:
    reasons = "; ".join(map(reason_words, value.reasons))
    return f"{value.other_id}  suggested: {value.other_title}: {reasons}"


def _thread(thread: Thread) -> str:
    lines = [f"{node.published or 'undated':<26} {node.id}  {node.title}" for node in thread.nodes]
    lines += [f"{edge.from_id} → {edge.to_id}: {edge.type}{_note(edge.note)}" for edge in thread.edges]
    return "\n".join(lines)


def _note(note: str) -> str:
    return f" ({note})" if note else ""
