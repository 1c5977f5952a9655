"""NewsML-G2 (IPTC, versions 2.0 to 2.3x): messages, news items and packages -> articles and photos."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from archive.model import Draft
from archive.model.said import Said
from archive.reading.source import Source
from archive.reading.wire.content import placed
from archive.reading.wire.g2_item import is_picture, item_class, picture_of, story_of
from archive.reading.wire.story import entries, refusal
from archive.reading.wire.xml import outermost, read_xml, said

ROOTS = frozenset(("newsmessage", "newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem"))
_NO_STORY = {
    "conceptitem": Said.of("item.concept"),
    "knowledgeitem": Said.of("item.concepts"),
    "planningitem": Said.of("item.plan"),
}
_OTHER_CLASSES = {
    "video": Said.of("item.video"),
    "audio": Said.of("item.sound"),
    "animation": Said.of("item.animation"),
}


def read_g2(source: Source) -> Iterator[Draft]:
    """Read a message, an item or a package.

    Pictures of a message that a package or a link in it ties to a story, or that came with a single
    story, are that story's photos; others are photos of their own. Raises `UnreadableFile` where nothing
    in it is a story or a photo, with the reason: a video, a package that only lists items kept elsewhere.
    """
    document = read_xml(source)
    items = list(outermost(document.root, "newsitem"))
    pictures = [item for item in items if is_picture(item)]
    stories = [item for item in items if not is_picture(item) and item_class(item) not in _OTHER_CLASSES]
    if not pictures and not stories:
        raise _refusal(source, document.root, items)
    used = _tied(document.root, stories, pictures)
    claimed = {picture for tied in used.values() for picture in tied}
    alone = [item for item in pictures if item not in claimed]
    told = [*stories, *alone]
    for item, entry in zip(told, entries(told, (item.get("guid") or "" for item in told)), strict=True):
        if is_picture(item):
            yield picture_of(item).draft(source, entry)
            continue
        story = story_of(item)
        story.doubts += document.doubts
        story.body, unplaced = placed(story.body, [picture_of(picture) for picture in used.get(item, ())])
        story.pictures += unplaced
        yield source.article(story.article(source), entry)


def _refusal(source: Source, root: _Element, items: list[_Element]) -> Exception:
    for item in items:
        if what := _OTHER_CLASSES.get(item_class(item)):
            return refusal(source, what)
    listed = sum(1 for _ in root.iter("itemref"))
    if listed:
        title = next((text for line in root.iter("headline") if (text := said(line))), "")
        if title:
            return refusal(source, Said.of("item.package-called", title=title, n=listed))
        return refusal(source, Said.of("item.package", n=listed))
    what = next((what for name, what in _NO_STORY.items() if next(root.iter(name), None) is not None), None)
    return refusal(source, what or Said.of("item.none"))


def _tied(
    root: _Element, stories: list[_Element], pictures: list[_Element]
) -> dict[_Element, list[_Element]]:
    """The pictures that belong to each story of a message."""
    by_guid = {item.get("guid"): item for item in pictures}
    if len(stories) == 1:
        return {stories[0]: pictures}
    by_story = {story.get("guid"): story for story in stories}
    used: dict[_Element, dict[_Element, None]] = {}
    groups = [(story, story.iter("link")) for story in stories]
    for package in root.iter("packageitem"):
        for group in package.iter("group"):
            refs = {ref.get("residref") for ref in group.iterchildren("itemref")} & by_story.keys()
            if len(refs) == 1:
                groups.append((by_story[refs.pop()], group.iterchildren("itemref")))
    for story, references in groups:
        found = (by_guid.get(reference.get("residref")) for reference in references)
        mine = used.setdefault(story, {})
        mine |= {picture: None for picture in found if picture is not None}
    return {story: list(tied) for story, tied in used.items()}
