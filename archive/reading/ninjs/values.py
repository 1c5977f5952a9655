"""Values of news in JSON, whose names differ in case from one generation to the next."""

from __future__ import annotations

import re
from typing import Any

Item = dict[str, Any]
_KNOWN = frozenset(
    (
        *("headline", "headlines", "bodies", "body_text", "body_html", "body_xhtml", "byline"),
        *("description_text", "descriptions", "renditions", "associations", "pubstatus", "versioncreated"),
    )
)
_WRAPPINGS = ("data", "item", "items", "_items", "newsitems", "results", "hits", "docs", "stories")
_DEEPEST = 6


def items_of(value: Any) -> list[Item]:
    """The news items in what a service answered: one, a list, or either inside named wrappings."""
    level, found = [value], []
    for _ in range(_DEEPEST):
        inner: list[Any] = []
        for entry in level:
            if isinstance(entry, list):
                inner += entry
            elif isinstance(entry, dict):
                item = lower(entry)
                if is_item(item):
                    found.append(item)
                else:
                    inner += [item[key] for key in _WRAPPINGS if key in item]
        level = inner
    return found


def is_item(item: Item) -> bool:
    """Whether this is a news item: it has an identifier and something that only items have."""
    return bool(uri_of(item)) and bool(_KNOWN & item.keys() or "type" in item)


def uri_of(item: Item) -> str:
    """What identifies an item: "uri" by the standard, "guid" in its older relatives."""
    return str(item.get("uri") or item.get("guid") or "")


def kind_of(item: Item) -> str:
    """The item's "type" in lower case."""
    return str(item.get("type") or "").lower()


def lower(item: Item) -> Item:
    """An object with its keys in lower case."""
    return {str(key).lower(): value for key, value in item.items()}


def objects(item: Item, *keys: str) -> list[Item]:
    """The objects in lists under these keys."""
    return [lower(entry) for key in keys for entry in listed(item.get(key)) if isinstance(entry, dict)]


def listed(value: Any) -> list[Any]:
    """A value that is a list, else an empty one."""
    return value if isinstance(value, list) else []


def children(value: Any) -> list[Item]:
    """Objects by name (ninjs 1.x) or in a list (2.x, 3.x)."""
    found = list(value.values()) if isinstance(value, dict) else listed(value)
    return [lower(entry) for entry in found if isinstance(entry, dict)]


def text(value: Any) -> str:
    """A value that is text, without blanks at its ends; "" for any other."""
    return value.strip() if isinstance(value, str) else ""


def texts(value: Any) -> list[str]:
    """The texts in a list, or the one text that stands for it."""
    return [found for entry in (*listed(value), value) if (found := text(entry))]


def plain(value: Any) -> str:
    """A description on one line, its markup taken off."""
    return " ".join(re.sub(r"<[^<>]{1,300}>", " ", text(value)).split())


def number(value: Any) -> int:
    """A size in pixels, also where it is written as text; 0 if it is none."""
    if isinstance(value, str):
        value = int(value) if value.isdecimal() and len(value) < 7 else 0
    return int(value) if isinstance(value, (int, float)) and 0 <= value < 1_000_000 else 0


def described(item: Item, *roles: str) -> str:
    """A description by its role; in 1.x the role is the end of the property's name."""
    for role in roles:
        for entry in objects(item, "descriptions"):
            if str(entry.get("role") or "").lower() == role.lower() and (said := plain(entry.get("value"))):
                return said
        if said := plain(item.get(f"description_{role}")):
            return said
    return ""


def headlines(item: Item) -> list[str]:
    """The headlines, the main one first, then the title."""
    values = {
        str(entry.get("role") or "main").lower(): text(entry.get("value"))
        for entry in objects(item, "headlines")
    }
    named = [text(value) for key, value in item.items() if key.startswith("headline")]
    found = [values.get("main", ""), *values.values(), *named, text(item.get("title"))]
    return list(dict.fromkeys(line for line in found if line))


def senders(item: Item) -> list[str]:
    """Names of the sources an item states, joined as one where there are several."""
    named = [
        text(entry.get("name") or entry.get("literal"))
        for entry in objects(item, "infosource", "infosources")
    ]
    joined = "/".join(name for name in named if name)
    return [name for name in (joined, text(item.get("source")), text(item.get("provider"))) if name]


def keywords(item: Item) -> tuple[str, ...]:
    """Keywords and subjects by name, in the item's language where they are given in several.

    What was only added as the ancestor of a subject, and codes of one letter, are left out.
    """
    subjects = objects(item, "subject", "subjects")
    language = text(item.get("language"))[:2].lower()
    own = [entry for entry in subjects if text(entry.get("lang"))[:2].lower() in ("", language)]
    named = [
        text(entry.get("name")) or text(entry.get("literal"))
        for entry in own or subjects
        if entry.get("rels") != ["ancestor"]
    ]
    words = [word.lstrip("#") for word in (*texts(item.get("keywords")), *named)]
    return tuple(dict.fromkeys(word for word in words if len(word) > 1))
