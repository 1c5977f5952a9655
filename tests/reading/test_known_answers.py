"""The seed article and the sample archive, read as their expected answers say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from archive.model import ArticleDraft, PhotoUse
from archive.reading import read_file

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT.parent / "shared" / "seed"
SAMPLE = ROOT / "resources" / "sample"
EXPECTED: dict[str, Any] = json.loads((SAMPLE / "expected.json").read_text(encoding="utf-8"))


def read(path: Path) -> ArticleDraft:
    (draft,) = read_file(path)
    assert draft.article is not None, draft.error
    return draft.article


def told(use: PhotoUse) -> dict[str, Any]:
    """What one use says, by the names of the expected answers."""
    credit = use.credit
    return {
        "caption": use.caption,
        "position": use.position,
        "credit": credit
        and {
            "raw": credit.raw,
            "photographers": [value.text for value in credit.photographers],
            "chain": [value.text for value in credit.chain],
            "kinds": [value.text for value in credit.kinds],
        },
        "people": [{"name": person.name, "position": person.position} for person in use.people],
        "dates": [{"value": date.value, "role": date.role} for date in use.dates],
        "places": [place.name for place in use.places],
    }


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not here")
def test_the_seed_article_is_read_as_expected_in_every_field() -> None:
    expected = json.loads((SEED / "expected.json").read_text(encoding="utf-8"))
    article = read(SEED / "article.txt")
    for name in ("title", "standfirst", "publication", "language"):
        assert getattr(article, name) == expected[name]
    assert list(article.bylines) == expected["bylines"]
    assert list(article.contributors) == expected["contributors"]
    assert article.published is not None
    assert {"value": article.published.value, "inferred": article.published.inferred} == expected["published"]
    assert [block.text for block in article.body if block.kind == "heading"] == expected["headings"]
    prose = [block.text for block in article.body if block.kind == "paragraph"]
    assert prose[-1].startswith(expected["last_paragraph_starts"])
    assert not [text for text in expected["not_in_body"] if any(text in block.text for block in article.body)]
    keys = ("caption", "position", "credit", "people", "dates", "places")
    assert [told(use) for use in article.photos] == [
        {key: use[key] for key in keys} for use in expected["photos"]
    ]
    assert [use.undated for use in article.photos] == [
        use.get("undated", False) for use in expected["photos"]
    ]


@pytest.mark.parametrize("name", sorted(EXPECTED["articles"]))
def test_every_story_of_the_sample_archive_is_read_as_expected(name: str) -> None:
    expected = EXPECTED["articles"][name]
    article = read(SAMPLE / "press" / name)
    for field in ("title", "standfirst", "publication", "language", "url"):
        assert getattr(article, field) == expected[field], field
    for field in ("bylines", "contributors", "keywords"):
        assert list(getattr(article, field)) == expected[field], field
    assert article.published is not None
    assert {"value": article.published.value, "inferred": article.published.inferred} == expected["published"]
    wanted = [(block["kind"], block.get("text", ""), block.get("photo")) for block in expected["body"]]
    assert [(block.kind, block.text, block.photo) for block in article.body] == wanted
    assert not [text for text in expected["not_in_body"] if any(text in block.text for block in article.body)]


@pytest.mark.parametrize("name", sorted(EXPECTED["articles"]))
def test_every_photo_of_the_sample_stories_has_its_caption_credit_and_file(name: str) -> None:
    expected = EXPECTED["articles"][name]["photos"]
    article = read(SAMPLE / "press" / name)
    assert len(article.photos) == len(expected)
    for use, wanted in zip(article.photos, expected, strict=True):
        file = use.file.relative_to(SAMPLE / "press").as_posix() if use.file else None
        assert (file, use.caption, use.position) == (
            wanted.get("file"),
            wanted["caption"],
            wanted["position"],
        )
        raw = use.credit.raw if use.credit else None
        assert raw == (wanted["credit"]["raw"] if wanted["credit"] else None)


@pytest.mark.parametrize("name", sorted(EXPECTED["photos"]))
def test_every_photo_file_of_the_sample_archive_is_read_as_expected(name: str) -> None:
    (draft,) = read_file(SAMPLE / "press" / name)
    assert draft.photo is not None, draft.error
    for field, wanted in EXPECTED["photos"][name].items():
        if field != "credit" and hasattr(draft.photo, field):
            value = getattr(draft.photo, field)
            assert (list(value) if isinstance(value, tuple) else value) == wanted, field
