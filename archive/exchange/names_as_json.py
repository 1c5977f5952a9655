"""Names as JSON: what `cutline names` prints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from archive.model import Agent, AgentUses, AlikeNames, Companion, CreditedPhoto, CreditPage

Json = dict[str, Any]


def agent(value: Agent, uses: AgentUses) -> Json:
    """A person or an organisation, and how often it is named."""
    roles = {name: getattr(uses, name) for name in ("photographer", "agency", "shown", "byline")}
    return {
        "id": value.id,
        "name": value.name,
        "class": value.agent_class,
        "kind": value.kind,
        "country": value.country,
        "note": value.note,
        "status": value.status,
        "aliases": list(value.spellings),
        "photos": uses.photos,
        "stories": uses.stories,
        "as": roles,
    }


def credit_page(value: CreditPage, photos: Iterable[CreditedPhoto] | None = None) -> Json:
    """A credit page, with some of its photos if there are any to show."""
    page: Json = {
        **agent(value.agent, value.uses),
        "first": value.first,
        "last": value.last,
        "by_year": dict(value.by_year),
        "with": [list(pair) for pair in value.companions],
        "through": [list(pair) for pair in value.through],
        "shows": [list(pair) for pair in value.shows],
        "publications": [list(pair) for pair in value.papers],
        "affiliations": [_affiliation(each) for each in map(asdict, value.affiliations)],
        "restrictions": value.restricted,
        "alike": [alike(pair) for pair in value.alike],
    }
    return page if photos is None else page | {"uses": [credited(photo) for photo in photos]}


def credited(value: CreditedPhoto) -> Json:
    """A photo on a credit page."""
    return {**asdict(value), "roles": list(value.roles)}


def companion(value: Companion) -> Json:
    """Somebody who is named beside another."""
    return asdict(value)


def alike(value: AlikeNames) -> Json:
    """Two names that are likely one."""
    return {
        "a": value.a.name,
        "b": value.b.name,
        "a_id": value.a.id,
        "b_id": value.b.id,
        "class": value.a.agent_class,
        "evidence": [each.code for each in value.evidence],
        "shared": {each.code: each.value for each in value.evidence if each.value},
        "settles": value.settles,
        "sure": value.sure,
    }


def _affiliation(value: Json) -> Json:
    return {
        "person": value["person"],
        "organisation": value["organisation"],
        "from": value["from_date"],
        "to": value["to_date"],
        "evidence": value["evidence"],
    }
